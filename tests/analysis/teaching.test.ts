/** What teaches, and what nobody could see coming, is told of exactly the stories in which brute force finds it. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blindMisses } from '../../src/analysis/claims/blind-misses.ts';
import { cuesTooLate } from '../../src/analysis/claims/cues.ts';
import { strongerInCircle, strongerIsWorse } from '../../src/analysis/claims/stronger.ts';
import { explored } from '../../src/analysis/explore.ts';
import type { Finding, FindingCode } from '../../src/analysis/findings.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { STATES_MAX } from '../../src/analysis/thresholds.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { sample } from '../sample.ts';
import { blindByForce } from './blind-by-force.ts';
import { everyState, flowingBack } from './every-state.ts';
import { faultyStory, smallStory } from './random-story.ts';
import { strongerByForce } from './stronger-by-force.ts';

const STATES = 300;

/** The story with some moves named as stronger than others of their node, by these numbers. */
function withStronger(scenario: Scenario, picks: readonly number[]): Scenario {
  const story = structuredClone(scenario) as unknown as {
    nodes: Record<string, { moves: { id: string; stronger?: string }[] }>;
  };
  let at = 0;
  const pick = () => picks[at++ % picks.length] ?? 0;
  for (const { moves } of Object.values(story.nodes))
    for (const move of moves) {
      delete move.stronger;
      const other = moves[pick() % moves.length];
      if (other && other !== move && pick() % 2 === 0) move.stronger = other.id;
    }
  return story as unknown as Scenario;
}

const at = (findings: readonly Finding[], code: FindingCode) =>
  new Set(findings.flatMap((one) => (one.code === code ? [one.pointer] : [])));

it('what is named as stronger is told where it is worse, no better or in a circle, and nowhere else', () => {
  const seen = { worse: 0, noBetter: 0, inCircle: 0, fine: 0 };
  fc.assert(
    fc.property(
      fc.oneof(smallStory, faultyStory),
      fc.array(fc.nat({ max: 99 }), { minLength: 7, maxLength: 13 }),
      (plain, picks) => {
        const scenario = withStronger(plain, picks);
        const brute = everyState(scenario, STATES);
        fc.pre(brute !== undefined);
        const exploration = explored(packedStory(scenario, false), STATES_MAX);
        const found = strongerIsWorse(exploration, worthOf(exploration));
        const best = flowingBack(brute, ({ points }) => points ?? -1, Math.max);
        const { worse, noBetter, inCircle } = strongerByForce(scenario, brute, best);
        expect(at(found, 'stronger-worse')).toEqual(worse);
        expect(at(found, 'stronger-no-better')).toEqual(noBetter);
        expect(at(strongerInCircle(exploration.story), 'stronger-in-circle')).toEqual(inCircle);
        seen.worse += worse.size;
        seen.noBetter += noBetter.size;
        seen.inCircle += inCircle.size;
        if (worse.size + noBetter.size + inCircle.size === 0) seen.fine += 1;
      },
    ),
    { numRuns: sample(300), seed: 13 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
});

it('a miss for good is told where some play has been told nothing of the goal before, and nowhere else', () => {
  let [told, fine] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(smallStory, faultyStory), (scenario) => {
      const brute = everyState(scenario, STATES);
      fc.pre(brute !== undefined);
      const exploration = explored(packedStory(scenario, true), STATES_MAX);
      const worth = worthOf(exploration);
      const late = at(
        cuesTooLate(exploration, worth, ({ cues }) => cues),
        'cue-too-late',
      );
      const lateGoals = new Set([...late].map((one) => one.split('/')[2]));
      const found = blindMisses(exploration, worth, ({ cues }) => cues, late).map(
        (one) => `${one.pointer} ${/"([^"]+)" for good/.exec(foundSpoken(one).message)?.[1]}`,
      );
      const forced = [...blindByForce(scenario, brute)].filter((one) => !lateGoals.has(one.split(' ')[1] ?? ''));
      expect(new Set(found)).toEqual(new Set(forced));
      if (forced.length > 0) told += 1;
      else fine += 1;
    }),
    { numRuns: sample(900), seed: 13 },
  );
  expect(Math.min(told, fine)).toBeGreaterThan(3);
});
