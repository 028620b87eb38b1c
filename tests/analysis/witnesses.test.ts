/** Every finding that a play can show has one: it is played by the rule book alone and shows what the finding says. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding, FindingCode } from '../../src/analysis/findings.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { OFFERED_MAX, PASS } from '../../src/analysis/thresholds.ts';
import { linesAfter } from '../../src/encounter/lines.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { outcomeOf, type Step, type Walk, walkThrough } from '../../src/encounter/walk.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import type { Line, Move, Scenario } from '../../src/scenario/format.ts';
import { moveText } from '../../src/scenario/move.ts';
import { MOOD_MIN } from '../../src/scenario/words.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { contradictions } from './contradictions.ts';
import { type EveryState, everyState, type Found, flowingBack, heardAtFirst } from './every-state.ts';
import { looksOf } from './fair/every-strategy.ts';
import { unsureStory } from './fair/unsure-story.ts';
import { faultyStory, smallStory } from './random-story.ts';
import { metOnlyBlind } from './told-by.ts';
import { NEVER_HAPPENS } from './walkless.ts';

const STORIES = 150;
const STATES = 300;

/** A finding, the play that shows it, and all that brute force knows of the story. */
interface Shown {
  readonly scenario: Scenario;
  readonly brute: EveryState;
  readonly finding: Finding;
  readonly walk: Walk;
  /** Number of the state the walk began in. */
  readonly begun: number;
  readonly last: Step | undefined;
}

const met = new Set(['met', 'exceeded', 'repaired']);
const standing = ({ state }: Found, goal: string) => state.standing[goal] ?? 'open';
const ended = ({ walk }: Shown) => walk.place.at === 'ending';
const points = ({ walk }: Shown) => scorecard(walk).satisfaction;
const stateAt = ({ brute, walk }: Shown) => brute.all[brute.numberOf(walk.place, walk.state)];

/** Can a play from the state of this number come to an ending of which something is so? */
const comesTo = ({ brute }: Shown, from: number, so: (ending: Found) => boolean) =>
  flowingBack(
    brute,
    (found) => found.points !== undefined && so(found),
    (a, b) => a || b,
  )[from];

const offered = ({ scenario, walk }: Shown): readonly Move[] =>
  walk.place.at === 'node' ? offeredMoves(scenario, walk.place.node, walk.state) : [];

/** The walk stands at the node that the finding is about. */
const standsThere = ({ walk, finding }: Shown) =>
  expect(walk.place).toEqual({ at: 'node', node: finding.pointer.replace('/nodes/', '') });

/** The last move of the walk is the one that the finding is about. */
function lastMoveOf({ scenario, finding, last }: Shown): Step {
  const [, node = '', index] = finding.pointer.match(/^\/nodes\/(.+)\/moves\/(\d+)$/) ?? [];
  expect(last?.move).toBe(scenario.nodes[node]?.moves[Number(index)]);
  if (!last) throw new Error('a walk without moves');
  return last;
}

/** The walk is the best play from its opening, where something is never so at an ending. */
function bestWithout(shown: Shown, never: (ending: Found) => boolean): void {
  expect(ended(shown)).toBe(true);
  expect(comesTo(shown, shown.begun, (ending) => (ending.points ?? 0) > points(shown))).toBe(false);
  expect(comesTo(shown, shown.begun, never)).toBe(false);
}

const needsMet = ({ scenario }: Shown, ending: Found) =>
  Object.keys(scenario.needs).every((id) => met.has(standing(ending, id)));
const inTime = ({ scenario }: Shown, { state }: Found) => state.seconds <= (scenario.target?.seconds ?? 0);

/** Where the walk stands, what the finding points to contradicts the mood. */
function showsContradiction({ walk, finding }: Shown): void {
  expect(contradictions(walk)).toContain(finding.pointer);
}

/** The lines that were heard before the last move. */
function heardBefore({ scenario, walk, brute, begun }: Shown): readonly Line[] {
  const first = brute.all[begun];
  const lines = first ? [...heardAtFirst(scenario, first)] : [];
  for (const step of walk.steps.slice(0, -1)) lines.push(...linesAfter(scenario, step));
  return lines;
}

/** What the walk of each finding shows. */
const shows: Partial<Record<FindingCode, (shown: Shown) => void>> = {
  'dead-end': (shown) => {
    standsThere(shown);
    expect(offered(shown)).toEqual([]);
  },
  'crowded-offer': (shown) => {
    standsThere(shown);
    expect(offered(shown).length).toBeGreaterThan(OFFERED_MAX);
    expect(foundSpoken(shown.finding).message).toContain(`with ${offered(shown).length} moves`);
  },
  'no-way-out': (shown) => {
    standsThere(shown);
    expect(offered(shown).length).toBeGreaterThan(0);
    expect(comesTo(shown, shown.brute.numberOf(shown.walk.place, shown.walk.state), () => true)).toBe(false);
  },
  'free-loop': (shown) => {
    const { move } = lastMoveOf(shown);
    // With free moves alone the play comes to where this one can be made again.
    const free = new Map(
      Object.values(shown.scenario.nodes).flatMap(({ moves }) =>
        moves.map((one) => [one.id, one.mood >= 0 && one.seconds === 0]),
      ),
    );
    expect(free.get(move.id)).toBe(true);
    const reached = new Set([stateAt(shown)]);
    for (const found of reached)
      for (const { move: id, to } of found?.next ?? []) if (free.get(id)) reached.add(shown.brute.all[to]);
    expect([...reached].some((found) => found?.next.some((one) => one.move === move.id))).toBe(true);
  },
  'goal-unattainable': (shown) => {
    const goal = shown.finding.pointer.split('/')[2] ?? '';
    bestWithout(shown, (ending) => met.has(standing(ending, goal)));
  },
  'critical-unattainable': (shown) => {
    const critical = Object.entries(shown.scenario.needs).flatMap(([id, need]) => (need.critical ? [id] : []));
    bestWithout(shown, (ending) =>
      critical.every((id) => met.has(standing(ending, id)) || standing(ending, id) === 'partly'),
    );
  },
  'full-marks-unattainable': (shown) => bestWithout(shown, (ending) => ending.points === 100),
  'target-against-needs': (shown) => {
    bestWithout(shown, (ending) => needsMet(shown, ending) && inTime(shown, ending));
    expect(comesTo(shown, shown.begun, (ending) => needsMet(shown, ending))).toBe(true);
  },
  'target-against-full-marks': (shown) => {
    bestWithout(shown, (ending) => ending.points === 100 && inTime(shown, ending));
    expect(points(shown)).toBe(100);
  },
  'cue-too-late': (shown) => {
    const { scenario, walk, brute, finding, last } = shown;
    const goal = finding.pointer.split('/')[2] ?? '';
    expect([...(last?.move.meets ?? []), ...(last?.move.exceeds ?? [])]).toContain(goal);
    const [opening] = brute.openings.flatMap(({ at }, number) => (at === shown.begun ? [number] : []));
    expect(metOnlyBlind(scenario, brute).get(goal)).toContain(opening);
    expect(heardBefore(shown).flatMap(({ cues }) => cues ?? [])).not.toContain(goal);
    const before = walk.steps.slice(0, -1);
    expect(before.flatMap(({ move }) => move.reveals ?? [])).not.toContain(goal);
  },
  'missed-before-cue': (shown) => {
    const { scenario, walk, brute, finding } = shown;
    const goal = /"([^"]+)" for good/.exec(foundSpoken(finding).message)?.[1] ?? '';
    const { move, before } = lastMoveOf(shown);
    expect([...(move.misses ?? []), ...(move.harms ?? [])]).toContain(goal);
    expect(before.known).not.toContain(goal);
    expect(heardBefore(shown).flatMap(({ cues }) => cues ?? [])).not.toContain(goal);
    const [was, is] = [walk.steps.length - 1, walk.steps.length].map((turn) => {
      const { place, state } = walkThrough(
        scenario,
        walk.opening,
        walk.steps.slice(0, turn).map((step) => step.move.id),
      ).walk;
      return comesTo(shown, brute.numberOf(place, state), (ending) => met.has(standing(ending, goal)));
    });
    expect([was, is]).toEqual([true, false]);
  },
  'luck-decides': (shown) => {
    const { scenario, finding, walk } = shown;
    const { other } = finding;
    const [, sure = '', best = ''] = /sure of (\d+) points?, where (\d+)/.exec(foundSpoken(finding).message) ?? [];
    if (!other) throw new Error('it takes two plays to show luck');
    const second = walkThrough(scenario, other.opening, other.moves).walk;
    for (const one of [walk, second]) {
      expect(one.place.at).toBe('ending');
      expect(scorecard(one).satisfaction).toBeGreaterThanOrEqual(Number(best));
    }
    expect(Number(sure)).toBeLessThan(Number(best));
    // Up to where they choose otherwise they looked alike.
    const played = ({ opening, steps }: Walk) => ({
      looks: looksOf(
        scenario,
        opening,
        steps.map(({ move }) => move.id),
      ),
      said: steps.map(({ move }) => moveText(move)),
    });
    const [mine, theirs] = [played(walk), played(second)];
    let parted = 0;
    while (mine.said[parted] === theirs.said[parted] && parted < mine.said.length) parted += 1;
    expect(mine.looks.slice(0, parted + 1)).toEqual(theirs.looks.slice(0, parted + 1));
  },
  'edge-too-early': (shown) => {
    const { before, after, to } = lastMoveOf(shown);
    expect(shown.walk.steps.length).toBeLessThan(3);
    expect(before.mood).toBeGreaterThan(MOOD_MIN);
    expect([after.mood, to.at]).toEqual([MOOD_MIN, 'node']);
  },
  'edge-without-way-back': (shown) => {
    standsThere(shown);
    const { scenario, walk } = shown;
    expect(walk.state.mood).toBe(MOOD_MIN);
    expect(offered(shown).length).toBeGreaterThan(0);
    for (const move of offered(shown)) expect(outcomeOf(scenario, walk.state, move).state.mood).toBe(MOOD_MIN);
  },
  'later-missing': showsContradiction,
  'ending-against-mood': showsContradiction,
  'praise-after-harm': showsContradiction,
  'face-against-mood': showsContradiction,
  'option-never-better': (shown) => {
    const { before, node, move } = lastMoveOf(shown);
    const beside = offeredMoves(shown.scenario, node, before).filter(({ id }) => id !== move.id);
    expect(beside.some((one) => foundSpoken(shown.finding).message.includes(moveText(one)))).toBe(true);
  },
  'naive-passes': (shown) => {
    expect(ended(shown)).toBe(true);
    expect(points(shown)).toBeGreaterThanOrEqual(PASS);
    expect(foundSpoken(shown.finding).message).toContain(`gets ${points(shown)} points`);
  },
  'stronger-worse': (shown) => {
    const { before, node, move } = lastMoveOf(shown);
    const weak = offeredMoves(shown.scenario, node, before).filter(({ stronger }) => stronger === move.id);
    expect(weak.some(({ id }) => foundSpoken(shown.finding).message.includes(`"${id}"`))).toBe(true);
  },
  'lucky-guesses': (shown) => {
    expect(ended(shown)).toBe(true);
    expect(points(shown)).toBeGreaterThanOrEqual(PASS);
  },
  'guessing-passes': (shown) => {
    expect(ended(shown)).toBe(true);
    expect(points(shown)).toBeGreaterThanOrEqual(PASS);
  },
};

const WALKLESS: ReadonlySet<FindingCode> = new Set(NEVER_HAPPENS);

it(`carries a play with each finding on ${STORIES} random stories, and the play shows what it says`, () => {
  const seen = new Set<FindingCode>();
  fc.assert(
    fc.property(fc.oneof(smallStory, faultyStory, unsureStory), (scenario) => {
      const brute = everyState(scenario, STATES);
      fc.pre(brute !== undefined);
      for (const finding of proofOf(scenario).findings) {
        seen.add(finding.code);
        expect(finding.witness === undefined).toBe(WALKLESS.has(finding.code));
        if (!finding.witness) continue;
        const { opening, moves } = finding.witness;
        const { walk, refused } = walkThrough(scenario, opening, moves);
        expect(refused).toBeUndefined();
        const { place, state } = walkThrough(scenario, opening, []).walk;
        const begun = brute.numberOf(place, state);
        expect(begun).toBeGreaterThanOrEqual(0);
        const show = shows[finding.code];
        if (!show) throw new Error(`nobody knows what a walk with "${finding.code}" should show`);
        show({ scenario, brute, finding, walk, begun, last: walk.steps.at(-1) });
      }
    }),
    { numRuns: STORIES },
  );
  expect(seen.size).toBeGreaterThan(12);
});
