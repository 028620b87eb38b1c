/** What the profile reads: thousands of plays are played again without holding the page up, and only once. */
import { expect, test, vi } from 'vitest';
import { ownPlays } from '../../src/app/own-data.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { newScenarioChecked, recordOf } from '../record/a-record.ts';
import { aFinder } from './a-finder.ts';

const scenario = newScenarioChecked();
const lines = [
  ['ask-meeting', 'walk-along'],
  ['ask-meeting', 'tell-way'],
  ['answer-lift', 'shrug'],
];
const plays = Array.from({ length: 1000 }, (_, i): StoredPlay => {
  const record = recordOf(scenario, lines[i % lines.length] ?? [], i);
  return {
    id: `play-${i}`,
    order: i + 1,
    begun: i,
    changed: i + 1,
    status: 'ended',
    record,
    carriedOut: [],
    leftDown: [],
  };
});

test('many plays leave the page room to answer, ask for their story once, and are not played again', async () => {
  const finder = aFinder(memoryStore(), [scenario]);
  const asked = vi.spyOn(finder, 'ofPlay');
  const before = new Map();
  let answers = 0;
  let over = false;
  const answering = (): void => {
    answers += 1;
    if (!over) setTimeout(answering);
  };
  answering();
  const { plays: finished, leftOut } = await ownPlays(finder, plays, before);
  over = true;
  expect([finished.length, leftOut, asked.mock.calls.length]).toEqual([1000, 0, 1]);
  // Whatever else the page has to do comes between two goes of at most fifty plays.
  expect(answers).toBeGreaterThanOrEqual(1000 / 50);
  const again = await ownPlays(finder, plays, before);
  for (const [i, play] of again.plays.entries()) expect(play).toBe(finished[i]);
});
