import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairnessOf } from '../../../src/analysis/fair/fairness.ts';
import { luckIn } from '../../../src/analysis/fair/luck.ts';
import { worthTable } from '../../../src/analysis/fair/worth-table.ts';
import { worthsIn } from '../../../src/analysis/fair/worths.ts';
import { STATES_MAX } from '../../../src/analysis/thresholds.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { inFull, sample } from '../../sample.ts';
import { shippedScenarios } from '../shipped.ts';
import { unsureStory } from './unsure-story.ts';

function caseOf(name: string): Scenario {
  const read = readScenario(readFileSync(`tests/cases/checker/${name}.json`, 'utf8'));
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

const lookedAt = (scenario: Scenario, most = STATES_MAX) => {
  const fairness = fairnessOf(scenario, most);
  if (!fairness) throw new Error(`${scenario.id} was not looked at`);
  return fairness;
};

const ALL = shippedScenarios('.');

describe.each(ALL)('$id', (scenario) => {
  const fairness = lookedAt(scenario);

  test('is looked at in full, and leaves nothing to luck', () => {
    expect(fairness.beliefs.complete).toBe(true);
    for (const { guaranteed, best } of fairness.groups) expect([guaranteed, best]).toEqual([100, 100]);
  });

  test('has moves that differ in worth at eight decisions of the median play, unless it is for practice', () => {
    const worths = worthsIn(fairness);
    if (!worths) throw new Error('not proved');
    const { plays, decisions, differ, points } = worthTable(scenario, worths);
    expect(plays).toBeGreaterThan(190);
    expect(points).toBeLessThanOrEqual(differ);
    expect(differ).toBeLessThanOrEqual(decisions);
    if (scenario.use !== 'practice') expect(points).toBeGreaterThanOrEqual(8);
  });
});

describe('a draw that nothing tells', () => {
  const fairness = lookedAt(caseOf('luck-decides'));

  test('leaves 40 points sure of 100', () => {
    expect(fairness.groups.map(({ cases, guaranteed, best }) => [cases.length, guaranteed, best])).toEqual([
      [2, 40, 100],
    ]);
  });

  test('parts two plays at the turn where they need different moves', () => {
    const [group] = fairness.groups;
    expect(group && luckIn(fairness, group)).toMatchObject({
      node: 'arrives',
      one: { moves: ['garden', 'along'] },
      other: { moves: ['cellar', 'along'] },
    });
  });

  test('makes the choice itself give nothing away, and what comes of it show after', () => {
    const worths = worthsIn(fairness);
    const [first] = fairness.exploration.roots;
    const turn = first && worths?.begin(first.opening);
    expect([turn?.before, turn?.promised('garden'), turn?.promised('shrug')]).toEqual([40, 40, 0]);
    const after = ['garden', 'cellar'].map((move) => turn?.next(move).before);
    expect(after.toSorted()).toEqual([100, 40]);
  });
});

test('what is not looked at in full is told between bounds that hold', () => {
  let cut = 0;
  fc.assert(
    fc.property(unsureStory, fc.integer({ min: 0, max: 3 }), (scenario, few) => {
      const full = lookedAt(scenario);
      const part = fairnessOf(scenario, STATES_MAX, undefined, few);
      if (!part?.beliefs.complete) cut += 1;
      for (const [i, { guaranteed, best }] of full.groups.entries()) {
        expect(part?.groups[i]?.guaranteed).toBeLessThanOrEqual(guaranteed);
        expect(guaranteed).toBeLessThanOrEqual(best);
        expect(part?.groups[i]?.best).toBe(best);
      }
      if (part && !part.beliefs.complete) expect(worthsIn(part)).toBeUndefined();
    }),
    { numRuns: sample(300), ...(!inFull && { seed: 7 }) },
  );
  expect(cut).toBeGreaterThan(0);
});

test('a play that could go round for ever guarantees nothing by it', () => {
  // From the turn where two moves need to be right, one may go back as often as one likes: that ends nothing.
  const scenario = structuredClone(caseOf('luck-decides')) as unknown as {
    nodes: Record<string, { moves: Record<string, unknown>[] }>;
  };
  const [shrug] = scenario.nodes.arrives?.moves.filter(({ id }) => id === 'shrug') ?? [];
  scenario.nodes.arrives?.moves.push({
    ...shrug,
    id: 'wait',
    do: 'Wait',
    seconds: 5,
    misses: undefined,
    to: 'arrives',
  });
  const { groups } = lookedAt(scenario as unknown as Scenario);
  expect(groups.map(({ guaranteed }) => guaranteed)).toEqual([40]);
});
