/** What the last encounter of the car dealer's day teaches agrees with its cards: child seats, the survey, complaints, dangers. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Move } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

const read = readScenario(readFileSync('scenarios/car_dealer/only-a-ten-counts.json', 'utf8'), {
  people: shippedPeople,
});
if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
const yasmin = read.value;
const moves: readonly Move[] = Object.values(yasmin.nodes).flatMap((node) => node.moves);
const ids = (found: readonly Move[]) => found.map(({ id }) => id).sort();
const meeting = (goal: string) => moves.filter(({ meets = [] }) => meets.includes(goal));
const card = (id: string) => yasmin.policies[id]?.points.join(' ') ?? '';

it('has a child seat put back by the parent with both marks looked at, and counts nothing else as safe', () => {
  expect(card('seats')).toMatch(/put back by the parent, with one of us beside.*Both marks on the seat are green/);
  expect(card('seats')).toMatch(/12 years or 135 cm/);
  expect(ids(meeting('seat'))).toEqual(['mother-fits']);
  expect(meeting('seat').map(moveText)).toEqual([expect.stringMatching(/her mother fit it .* both marks/)]);
});

it('leaves only off the list who has said no, and asks who has ticked text by text', () => {
  expect(card('survey')).toMatch(/only a customer who has said that they do not want to be asked/);
  expect(ids(meeting('true-list'))).toEqual(['put-a-t']);
  const shorter = moves.filter(({ set = [] }) => set.includes('here.short'));
  expect(ids(shorter)).toEqual(['as-proposed', 'complaints-off']);
  for (const move of shorter) expect(move.misses).toContain('true-list');
});

it('takes no message for an answer, and no tick either', () => {
  expect(card('book')).toMatch(/has heard from a person what happens next/);
  expect(ids(meeting('open-cases'))).toEqual(['ring-bates']);
});

it('ends a danger only by dealing with it, and harms who lets it wait', () => {
  const ended = moves.filter(({ clear = [] }) => clear.some((flag) => flag.startsWith('hazard.')));
  expect(ids(ended)).toEqual(['hold-payment', 'text-reid']);
  expect(card('danger')).toMatch(/in the way he has asked for.*number that we had before the change/);
  expect(ids(moves.filter(({ harms = [] }) => harms.includes('open-cases')))).toEqual(['for-rhys', 'list-then-red']);
});
