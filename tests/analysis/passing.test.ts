/** Proofs that leave out what is only passed through say what those say that leave out nothing. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/findings.ts';
import { withoutPassed } from '../../src/analysis/passing.ts';
import { type Proof, proofOf, proofOfWhole } from '../../src/analysis/prove.ts';
import { reportOf } from '../../src/analysis/report-of.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { sample } from '../sample.ts';
import { unsureStory } from './fair/unsure-story.ts';
import { faultyStory, smallStory } from './random-story.ts';
import { shippedScenarios } from './shipped.ts';
import { withChain, withSome } from './with-passages.ts';

const STORIES = sample(1000);
const STATES = 4000;

/** Told of the first that is found, which is another one where others are left out. */
const FIRST_FOUND = new Set(['no-way-out', 'luck-decides']);

/** Where it is tells, how much of it is told of the first that is found. */
const COUNTED_AT_FIRST = new Set(['crowded-offer', 'stronger-worse']);

const told = ({ findings }: Proof) =>
  findings
    .map(foundSpoken)
    .map(({ code, pointer, message }) => {
      if (FIRST_FOUND.has(code)) return code;
      return COUNTED_AT_FIRST.has(code) ? `${code} ${pointer}` : `${code} ${pointer} ${message}`;
    })
    .sort();

const rootsOf = ({ exploration, worth, guessing }: Proof) => ({
  roots: exploration.roots.map(({ opening, state }) => [
    opening,
    worth && [worth.best[state], worth.worst[state], worth.attainable[state], worth.together[state]],
  ]),
  passes: guessing.passes.least.toFixed(9),
});

const guaranteed = ({ fairness }: Proof) =>
  fairness?.groups.map(({ cases, guaranteed, best }) => [cases.length, guaranteed, best]);

/** Every walk can be played, and ends where that of the whole does: at a node of that name, or at an end. */
function playable(scenario: Scenario, { witness, other, says }: Finding): void {
  for (const one of [witness, other])
    if (one) expect(walkThrough(scenario, one.opening, one.moves).refused, says.key).toBeUndefined();
}

const seen = { left: 0, findings: new Map<string, number>() };

function compare(scenario: Scenario): boolean {
  const whole = proofOfWhole(scenario, STATES);
  // Where the one gives up the other need not.
  if (whole.findings.some(({ code }) => code.endsWith('not-proved'))) return false;
  const passed = proofOf(scenario, STATES);
  seen.left += Object.keys(scenario.nodes).length - Object.keys(withoutPassed(scenario).nodes).length;
  for (const { code } of passed.findings) seen.findings.set(code, (seen.findings.get(code) ?? 0) + 1);
  expect(told(passed)).toEqual(told(whole));
  expect(rootsOf(passed)).toEqual(rootsOf(whole));
  expect(guaranteed(passed)).toEqual(guaranteed(whole));
  expect(passed.exploration.count).toBeLessThanOrEqual(whole.exploration.count);
  for (const finding of passed.findings) playable(scenario, finding);
  return true;
}

describe('a story with nodes that are only passed through', () => {
  it(`is proved alike with and without them, ${STORIES} times`, () => {
    let compared = 0;
    for (let seed = 1; compared < STORIES; seed += 1)
      for (const [story, rolls] of fc.sample(
        fc.tuple(
          fc.oneof(smallStory, faultyStory, unsureStory),
          fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
        ),
        { numRuns: 100, seed },
      ))
        if (compared < STORIES && compare(withSome(story, rolls))) compared += 1;
    expect(seen.left).toBeGreaterThan(STORIES);
    for (const code of [
      'edge-without-way-back',
      'edge-too-early',
      'free-loop',
      'luck-decides',
      'node-out-of-reach',
      'option-never-better',
      'no-way-out',
      'missed-before-cue',
      'cue-too-late',
      'face-against-mood',
      'ending-against-mood',
      'later-missing',
      'naive-passes',
      'target-against-needs',
    ])
      expect([code, seen.findings.get(code) ?? 0]).not.toEqual([code, 0]);
  }, 600_000);

  it('has figures that count every move and every node', () => {
    const [story] = shippedScenarios(join(import.meta.dirname, '../..')).filter(({ id }) => id === 'the-first-minute');
    if (!story) throw new Error('no story');
    const [few, many] = [story, withChain(story, 'before', 10)].map((one) => reportOf(proofOf(one)));
    expect(many?.spans?.moves.least).toBe((few?.spans?.moves.least ?? 0) + 10);
    expect(many?.counts.nodes).toBe((few?.counts.nodes ?? 0) + 10);
    // The first one stays, the others are passed.
    expect(many?.counts.states).toBe((few?.counts.states ?? 0) + 1);
  });
});
