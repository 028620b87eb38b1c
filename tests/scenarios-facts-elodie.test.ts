/** What is taught about a batch that can hurt somebody agrees with the cards: stop first, reach those at home, tell those who sell on before the public. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Move, Scenario } from '../src/scenario/format.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';
import { problemText } from './spoken.ts';

function shipped(path: string): Scenario {
  const read = readScenario(readFileSync(`scenarios/${path}.json`, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(read.problems.map(problemText).join('\n'));
  return read.value;
}

const scenario = shipped('order_desk/batch-4471');
const moves: readonly Move[] = Object.values(scenario.nodes).flatMap((node) => node.moves);
const ids = (some: readonly Move[]) => some.map(({ id }) => id).sort();
const meeting = (goal: string) => moves.filter(({ meets = [] }) => meets.includes(goal));
const failing = (goal: string) =>
  moves.filter(({ misses = [], harms = [] }) => misses.includes(goal) || harms.includes(goal));
const card = (id: string) => scenario.policies[id]?.points.join(' ') ?? '';

it('stops the whole batch before any laboratory has spoken, and nobody need be asked', () => {
  expect(card('fault')).toMatch(/You stop it first\. You may say so yourself.*That holds for the whole batch/);
  expect(ids(meeting('stop'))).toEqual(['ask-tariq', 'stop-after-all', 'stop-now']);
  expect(ids(failing('stop'))).toEqual(['if-careful', 'two-days']);
  expect(meeting('stop').some((move) => /laborator/.test(moveText(move)))).toBe(false);
});

it('neither posts nor throws away what has melted', () => {
  expect(card('fault')).toMatch(/It is not posted and not thrown away/);
  expect(ids(failing('kept'))).toEqual(['post-it', 'throw-away']);
});

it('reaches the sixty by name or by a notice, and those who sell on before the public', () => {
  expect(card('fault')).toMatch(/reaches them by name, and the others by a notice in the shop and on the web page/);
  expect(card('fault')).toMatch(/Those who sell on are told before the public\. The public is told at noon/);
  expect(moveText(meeting('first')[0] as Move)).toMatch(/noon/);
  expect(ids(moves.filter(({ harms = [] }) => harms.includes('first')))).toEqual(['video-now']);
});

it('sends no text that only a program has written, and offers only what the warehouse has', () => {
  expect(card('notice')).toMatch(/What a program alone has written is not sent/);
  expect(failing('french').map(({ id }) => id)).toContain('program');
  expect(card('stock')).toMatch(/300 of them can leave today\. They are in Lyon on Thursday/);
  expect(meeting('fix').map(({ if: when }) => when)).toEqual([{ flag: 'here.stock' }]);
});
