/** The certificate agrees with playing every play there is, one by one, from one start. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Certificate,
  certificateOf,
  isDayOnList,
  type PartFinder,
  partFinder,
} from '../../../src/analysis/figures/certificate.ts';
import { guessedScores } from '../../../src/analysis/figures/guessed-scores.ts';
import { SLIPS } from '../../../src/analysis/figures/people-model.ts';
import { type Opening, openingState } from '../../../src/encounter/opening.ts';
import { offeredMoves, type Place } from '../../../src/encounter/rules.ts';
import type { EncounterState } from '../../../src/encounter/state.ts';
import { advance, beginWalk, outcomeOf, type Walk } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { sample } from '../../sample.ts';
import { legalOpenings } from '../every-state.ts';
import { smallStory } from '../random-story.ts';
import { shippedScenarios } from '../shipped.ts';

const SHIPPED = shippedScenarios('.');

const LONGEST = 9;
const PLAYS_MOST = 4000;

/** Every play from one start, by its moves; undefined when some play is longer, or there are too many. */
function everyPlay(scenario: Scenario, opening: Opening): readonly Walk[] | undefined {
  const ended: Walk[] = [];
  const go = (walk: Walk): boolean => {
    if (walk.place.at === 'ending') return ended.push(walk) <= PLAYS_MOST;
    if (walk.steps.length === LONGEST) return false;
    return offeredMoves(scenario, walk.place.node, walk.state).every((move) => {
      const next = advance(walk, move.id);
      return next.ok && go(next.walk);
    });
  };
  return go(beginWalk(scenario, opening)) ? ended : undefined;
}

/** The most points a play can still come to from here. */
function bestFrom(scenario: Scenario, opening: Opening, moves: readonly string[], plays: readonly Walk[]): number {
  const points = plays
    .filter(({ steps }) => moves.every((id, at) => steps[at]?.move.id === id))
    .map((walk) => scorecard(walk).satisfaction);
  if (points.length === 0)
    throw new Error(`nothing leads on from ${moves.join(', ')} with seed ${opening.seed} in ${scenario.id}`);
  return Math.max(...points);
}

/** How likely a player makes exactly this play. */
function likelihood(
  walk: Walk,
  chance: (moves: readonly string[], made: string, offered: readonly string[]) => number,
) {
  const { scenario, opening, steps } = walk;
  let place: Place = { at: 'node', node: scenario.start };
  let state: EncounterState = openingState(scenario, opening);
  let likely = 1;
  const moves: string[] = [];
  for (const { move } of steps) {
    if (place.at !== 'node') break;
    likely *= chance(
      moves,
      move.id,
      offeredMoves(scenario, place.node, state).map(({ id }) => id),
    );
    const next: { to: Place; state: EncounterState } = outcomeOf(scenario, state, move);
    [place, state] = [next.to, next.state];
    moves.push(move.id);
  }
  return likely;
}

/** Finds each part once, whatever it is a part of. */
function knowing(find: PartFinder): PartFinder {
  const known = new Map<Scenario | undefined, Map<string, ReturnType<PartFinder>>>();
  return (unit) => {
    const [scenario, key] = isDayOnList(unit)
      ? [unit.people[0], `${unit.id} ${unit.seed}`]
      : [unit.scenario, JSON.stringify(unit.opening)];
    const parts = known.get(scenario) ?? new Map();
    known.set(scenario, parts);
    if (!parts.has(key)) parts.set(key, find(unit));
    return parts.get(key);
  };
}
const find = knowing(partFinder());

const made = (list: Parameters<typeof certificateOf>[0], mark?: number): Certificate => {
  const certificate = certificateOf(list, mark, find);
  if ('tooLarge' in certificate) throw new Error(`too large: ${certificate.tooLarge.join(', ')}`);
  return certificate;
};

/** Small stories with the start and every play of each. */
function* small(count: number) {
  let found = 0;
  for (const scenario of fc.sample(smallStory, { numRuns: 40 * count, seed: 23 })) {
    if (found === count) return;
    const [opening] = legalOpenings(scenario);
    const plays = opening && everyPlay(scenario, opening);
    if (!opening || !plays || plays.length < 2) continue;
    found += 1;
    yield { scenario, opening, plays };
  }
  throw new Error(`only ${found} stories were small enough`);
}

describe('a certificate', () => {
  it('tells the exact share of guessed plays, and of plays with slips, that pass one person', () => {
    for (const { scenario, opening, plays } of small(sample(100))) {
      const known = new Map<string, number>();
      const best = (moves: readonly string[]) => {
        const key = moves.join(' ');
        if (!known.has(key)) known.set(key, bestFrom(scenario, opening, moves, plays));
        return known.get(key) ?? 0;
      };
      const slip = (moves: readonly string[], id: string, offered: readonly string[]) => {
        const worth = offered.map((one) => best([...moves, one]));
        const most = Math.max(...worth);
        const good = worth.filter((one) => one === most).length;
        const others = worth.length - good;
        if (best([...moves, id]) === most) return (others > 0 ? 1 - SLIPS : 1) / good;
        return SLIPS / others;
      };
      for (const mark of [60, 80]) {
        const { guessing, slipping, people } = made([{ scenario, opening }], mark);
        const passing = plays.filter((walk) => scorecard(walk).satisfaction >= mark);
        const guessed = passing.reduce((sum, walk) => sum + likelihood(walk, (_, __, all) => 1 / all.length), 0);
        const slipped = passing.reduce((sum, walk) => sum + likelihood(walk, slip), 0);
        expect(guessing).toBeCloseTo(guessed, 9);
        if (mark === 80) expect(people[0]?.guessing).toBeCloseTo(guessed, 9);
        expect(slipping.passes).toBeCloseTo(slipped, 9);
      }
    }
  });

  it('of two people tells the share whose average passes', () => {
    const [one, other] = [...small(2)];
    if (!one || !other) throw new Error('two stories are needed');
    let both = 0;
    for (const a of one.plays)
      for (const b of other.plays) {
        const average = (scorecard(a).satisfaction + scorecard(b).satisfaction) / 2;
        const likely = [a, b].map((walk) => likelihood(walk, (_, __, all) => 1 / all.length));
        if (average >= 70) both += (likely[0] ?? 0) * (likely[1] ?? 0);
      }
    expect(made([one, other], 70).guessing).toBeCloseTo(both, 9);
  });

  it('recommends a mark that keeps out guessing and every habit, and says who passes it', () => {
    const list = SHIPPED.map((scenario) => ({ scenario, opening: { seed: 1, carried: [] } }));
    const { recommended, players, areas, areasMissing } = made(list.slice(0, 4));
    expect(areas.length + areasMissing.length).toBe(6);
    if (!recommended) throw new Error('four people should do');
    expect(players.filter(({ average }) => average >= recommended.mark)).toEqual([]);
    expect(made(list.slice(0, 4), recommended.mark)).toMatchObject({ slipping: { passes: recommended.passes } });
    expect(made(list.slice(0, 4), recommended.mark).guessing).toBeLessThanOrEqual(0.001);
  });

  it('recommends no mark that more than a quarter of those fail who slip now and then', () => {
    for (const scenario of SHIPPED.slice(0, 4)) {
      const { recommended } = made([{ scenario, opening: { seed: 1, carried: [] } }]);
      expect(recommended?.passes ?? 1).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('names whose plays are too many to be looked at, instead of guessing', () => {
    const [scenario] = SHIPPED;
    if (!scenario) throw new Error('no scenario');
    expect(certificateOf([{ scenario, opening: { seed: 1, carried: [] } }], 80, partFinder(10))).toEqual({
      tooLarge: [scenario.title],
    });
  });

  it('of guessing in a story over all ways to begin, tells every score with its exact share', () => {
    let compared = 0;
    for (const scenario of fc.sample(smallStory, { numRuns: 40 * sample(100), seed: 5 })) {
      if (compared === sample(100)) break;
      const openings = legalOpenings(scenario);
      const all = openings.map((opening) => everyPlay(scenario, opening));
      if (openings.length === 0 || openings.length > 16 || all.some((plays) => !plays)) continue;
      compared += 1;
      const shares = new Map<number, number>();
      for (const walk of all.flatMap((plays) => plays ?? [])) {
        const score = scorecard(walk).satisfaction;
        const likely = likelihood(walk, (_, __, offered) => 1 / offered.length) / openings.length;
        shares.set(score, (shares.get(score) ?? 0) + likely);
      }
      const told = guessedScores(scenario) ?? [];
      expect(told.map(({ score }) => score)).toEqual([...shares.keys()].sort((a, b) => a - b));
      for (const { score, share } of told) expect(share).toBeCloseTo(shares.get(score) ?? 0, 9);
    }
    expect(compared).toBe(sample(100));
  });
});
