import { expect, it } from 'vitest';
import { shippedScenarios } from '../shipped-scenarios.ts';
import { turnsRead, turnsReadAgain } from './options-only.ts';

it('was of moves that stood on offer', () => {
  for (const { taken, best, offered } of [...turnsRead, ...turnsReadAgain])
    expect(offered).toEqual(expect.arrayContaining([taken, ...best]));
});

it('is of every story, and of turns that are mostly still there', () => {
  const stories = shippedScenarios();
  expect(stories.filter(({ id }) => !turnsRead.some(({ story }) => story === id)).map(({ id }) => id)).toEqual([]);
  const there = turnsRead.filter(({ story, node, offered }) => {
    const moves = stories.find(({ id }) => id === story)?.nodes[node]?.moves ?? [];
    return offered.every((move) => moves.some(({ id }) => id === move));
  });
  // Once a third of them is gone, somebody who has not read the stories is to read anew.
  expect(there.length).toBeGreaterThan(40);
});
