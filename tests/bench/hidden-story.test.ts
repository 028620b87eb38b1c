import { expect, test } from 'vitest';
import { fairnessOf } from '../../src/analysis/fair/fairness.ts';
import { STATES_MAX } from '../../src/analysis/thresholds.ts';
import { GRID, hiddenStory } from './hidden-story.ts';

test('whoever can ask after everything that is hidden is sure of all of it, and else of nothing', () => {
  const sure = ({ draws, turns }: { readonly draws: number; readonly turns: number }) =>
    fairnessOf(hiddenStory({ draws, turns }), STATES_MAX)?.groups.map(({ guaranteed, best }) => [guaranteed, best]);
  expect(sure({ draws: 2, turns: 2 })).toEqual([[100, 100]]);
  expect(sure({ draws: 3, turns: 3 })).toEqual([[100, 100]]);
  expect(sure({ draws: 3, turns: 2 })).toEqual([[0, 100]]);
});

test('the grid that is timed is looked at in full', () => {
  const [first] = GRID;
  const fairness = first && fairnessOf(hiddenStory(first), STATES_MAX);
  expect(fairness?.beliefs.complete).toBe(true);
});
