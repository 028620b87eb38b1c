/** How a change of bank details is checked agrees with the card: no number from the request, two people, no figures told. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Move } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

const read = readScenario(readFileSync('scenarios/car_dealer/new-bank-details.json', 'utf8'), {
  people: shippedPeople,
});
if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
const bank = read.value;
const moves: readonly Move[] = Object.values(bank.nodes).flatMap((node) => node.moves);
const ids = (found: readonly Move[]) => found.map(({ id }) => id).sort();
const meeting = (goal: string) => ids(moves.filter(({ meets = [] }) => meets.includes(goal)));
const card = (id: string) => bank.policies[id]?.points.join(' ') ?? '';

it('lets no change count that was put in unseen, or checked with what came along with the request', () => {
  expect(card('bank-change')).toMatch(/known voice is no proof.*Never ring a number from the call or the e-mail/);
  const unsafe = moves.filter(({ set = [] }) => set.includes('hazard.payment'));
  for (const move of unsafe)
    expect(move, move.id).toMatchObject({ misses: expect.arrayContaining(['check']), unnoticed: ['check'] });
  const asked = unsafe.filter((move) => /her e-mail|same line|trust her|both boxes/.test(moveText(move)));
  expect(ids(asked)).toEqual(['mail-number', 'mail-then', 'put-in', 'sign-both', 'stay-on', 'trust-you']);
});

it('counts the change only after a call to a number from before and a second signature', () => {
  expect(card('bank-change')).toMatch(/Yasmin Khalil looks at the form and signs/);
  expect(meeting('check')).toEqual(['ring-now', 'yasmin-now']);
  expect(moves.find(({ id }) => id === 'yasmin-now')?.if).toEqual({
    all: [{ flag: 'here.filecall' }, { not: { flag: 'hazard.payment' } }],
  });
  const rung = moves.filter(({ set = [] }) => set.includes('here.filecall'));
  expect(ids(rung)).toEqual(['ask-rhys', 'blue-folder', 'file-number']);
});

it('reads out nothing that the house holds, and tells the shop floor nothing', () => {
  expect(card('bank-change')).toMatch(/We read out nothing that we hold/);
  expect(meeting('numbers')).toEqual(['ring-now', 'you-read']);
  const told = moves.filter(({ misses = [] }) => misses.includes('numbers'));
  expect(ids(told)).toEqual(['declan-bank', 'declan-note', 'read-old']);
});

it('names the run of the wall list, and promises nothing ahead of it', () => {
  expect(card('runs')).toMatch(/Thursday, 12:00.*Friday morning.*outside the run: only Yasmin Khalil/);
  expect(meeting('friday')).toEqual(['on-friday']);
  expect(moves.find(({ id }) => id === 'today-already')?.misses).toEqual(['friday']);
});
