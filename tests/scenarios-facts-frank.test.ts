/** What is said to a customer whose repair has failed agrees with the cards: law, danger, loan car and review. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Move } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

const read = readScenario(readFileSync('scenarios/car_dealer/third-time-this-month.json', 'utf8'), {
  people: shippedPeople,
});
if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
const frank = read.value;
const moves: readonly Move[] = Object.values(frank.nodes).flatMap((node) => node.moves);
const meeting = (goal: string) => moves.filter(({ meets = [] }) => meets.includes(goal));
const ids = (found: readonly Move[]) => found.map(({ id }) => id).sort();
const card = (id: string) => frank.policies[id]?.points.join(' ') ?? '';

it('names work again before money back, and promises no lost pay', () => {
  expect(card('owed')).toMatch(/done again, free.*money back.*Promise nothing, refuse nothing/);
  const told = meeting('remedy').filter((move) => 'say' in move);
  expect(ids(told)).toEqual(['owed', 'straight']);
  for (const move of told) expect(moveText(move)).toMatch(/again, free.*money back.*Yasmin decides/i);
  expect(moves.find(({ id }) => id === 'all-back')).toMatchObject({ misses: ['remedy'], harms: ['word'] });
});

it('lets nobody send him off in a car that stopped in the rain, cleared light or not', () => {
  expect(card('light')).toMatch(/not driven until it has been tested\. Clearing the light does not change that/);
  const driven = moves.filter((move) =>
    /Drive it gently|small roads|clear the light|light cleared/.test(moveText(move)),
  );
  expect(ids(driven)).toEqual(['clear-thursday', 'dry-it', 'gently', 'quiet-roads']);
  for (const move of driven) expect(move.misses).toContain('dark');
});

it('tells the first £250 before he signs, and no other way counts as a loan without surprise', () => {
  expect(card('loan')).toMatch(/first £250 of any damage\. Say so before they sign/);
  expect(ids(meeting('loan'))).toEqual(['first-250']);
});

it('buys no review, and counts no owner whom nobody has asked', () => {
  expect(card('complaints')).toMatch(/Give nothing for keeping one back/);
  expect(moves.find(({ id }) => id === 'hold-it')?.misses).toEqual(['logged']);
  for (const id of ['put-name', 'tray-note'])
    expect(moves.find((move) => move.id === id)).toMatchObject({ misses: ['owner'], unnoticed: ['owner'] });
});
