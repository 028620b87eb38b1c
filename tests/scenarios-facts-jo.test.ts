/** What is said to somebody who looks for the hidden charge agrees with the cards: price, credit, seats and time. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Move } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

const read = readScenario(readFileSync('scenarios/car_dealer/what-havent-you-told-me.json', 'utf8'), {
  people: shippedPeople,
});
if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
const jo = read.value;
const moves: readonly Move[] = Object.values(jo.nodes).flatMap((node) => node.moves);
const meeting = (goal: string) => moves.filter(({ meets = [] }) => meets.includes(goal));
const ids = (found: readonly Move[]) => found.map(({ id }) => id).sort();
const rows = (id: string) => jo.policies[id]?.table?.rows ?? [];
const pounds = (text = '') => Number(text.replace(/[^0-9]/g, ''));

it('adds up: price and delivery, and each way of paying', () => {
  for (const [, price, delivery, all] of rows('price'))
    expect(pounds(price) + pounds(delivery === 'none' ? '0' : delivery)).toBe(pounds(all));
  const [hire, plan] = rows('credit');
  expect(3000 + 48 * pounds(hire?.[1])).toBe(pounds(hire?.[3]));
  expect(3000 + 47 * pounds(plan?.[1]) + pounds(plan?.[2])).toBe(pounds(plan?.[3]));
});

it('counts a price as told only on paper and with its delivery, and never "no fees"', () => {
  expect(ids(meeting('price'))).toEqual(['every-line', 'sum-in-ink']);
  for (const move of meeting('price')) expect('do' in move).toBe(true);
  for (const id of ['just-the-price', 'not-a-fee', 'see-at-end'])
    expect(moves.find((move) => move.id === id)?.misses).toEqual(['price']);
});

it('says the sum of it all where it says a month, and the last payment where there is one', () => {
  expect(ids(meeting('plain'))).toEqual(['in-all', 'then-5950']);
  expect(moveText(meeting('plain')[0] as Move)).toMatch(/£289.*48 months.*£16,872/);
  expect(moves.find(({ id }) => id === 'from-199')?.misses).toEqual(['plain']);
});

it('advises the height her mother gets up from, and lets no price end before the sheet does', () => {
  expect(rows('seats').map((row) => row[1])).toEqual(['48', '60', '76']);
  for (const move of meeting('honest')) expect(moveText(move)).toMatch(/Heron.*sixty/);
  for (const move of meeting('time')) expect(moveText(move)).toMatch(/fourteen days/i);
  expect(moves.find(({ id }) => id === 'until-tonight')?.misses).toEqual(['time']);
});
