import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstMood } from '../../src/analysis/claims/bearing.ts';
import { neverBetter } from '../../src/analysis/claims/choices.ts';
import { cuesTooLate } from '../../src/analysis/claims/cues.ts';
import { unfairEdge } from '../../src/analysis/claims/edge.ts';
import { linesHeard, movesOffered, placesReached } from '../../src/analysis/claims/reach.ts';
import { offersThatFail } from '../../src/analysis/claims/ways-on.ts';
import { type Exploration, explored } from '../../src/analysis/explore.ts';
import type { Finding, FindingCode } from '../../src/analysis/findings.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { leastSteps, TOO_LONG } from '../../src/analysis/players/quickest.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { STATES_MAX } from '../../src/analysis/thresholds.ts';
import { isEnding, worthOf } from '../../src/analysis/worth.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { WALKS_OUT } from '../../src/scenario/move.ts';
import { sample } from '../sample.ts';
import { type EveryState, everyState, flowingBack, heardAtFirst, heardBetween } from './every-state.ts';
import { moodByForce } from './mood-by-force.ts';
import { faultyStory, smallStory } from './random-story.ts';
import { dominatedMoves, metOnlyBlind } from './told-by.ts';

const STORIES = sample(1000);
const STATES = 400;
const met = new Set(['met', 'exceeded', 'repaired']);

/** Opening as the packed story sees it: only what it keeps. */
const sameOpening = (story: Exploration['story'], a: readonly string[], b: readonly string[]) =>
  story.variables.carried.every((flag) => a.includes(flag) === b.includes(flag));

/** What was found wanting by both: agreement on nothing would be no evidence. */
const agreed = { dominated: 0, blind: 0, stuck: 0, crowd: 0, against: 0, early: 0, lost: 0, out: 0 };

const pointersOf = (findings: readonly Finding[], ...codes: readonly FindingCode[]) =>
  new Set(findings.flatMap(({ code, pointer }) => (codes.includes(code) ? [pointer] : [])));

/** What is told of mood, over all states with every mood told apart. */
function compareMood(scenario: Scenario, brute: EveryState): void {
  const bearing = explored(packedStory(scenario, true, [], undefined, false, true), STATES_MAX);
  expect(bearing.complete).toBe(true);
  const told = [...againstMood(bearing), ...unfairEdge(bearing)];
  const { against, tooEarly, withoutWayBack } = moodByForce(scenario, brute);
  expect(pointersOf(told, 'later-missing', 'ending-against-mood', 'praise-after-harm', 'face-against-mood')).toEqual(
    against,
  );
  expect(pointersOf(told, 'edge-too-early')).toEqual(tooEarly);
  expect(pointersOf(told, 'edge-without-way-back')).toEqual(withoutWayBack);
  agreed.against += against.size;
  agreed.early += tooEarly.size;
  agreed.lost += withoutWayBack.size;
}

function compare(scenario: Scenario, withProof: boolean): boolean {
  const brute = everyState(scenario, STATES);
  if (!brute) return false;
  const exploration = explored(packedStory(scenario, true), STATES_MAX);
  expect(exploration.complete).toBe(true);
  const worth = worthOf(exploration);
  const offers = offersThatFail(exploration);
  const { story } = exploration;
  const goals = story.goals.map(({ id }) => id);

  const places = new Set(brute.all.map(({ place }) => (place.at === 'node' ? place.node : place.ending)));
  const reached = placesReached(exploration);
  expect(story.places.filter((_, i) => reached[i] === 1).sort()).toEqual([...places].sort());

  const made = new Set(brute.all.flatMap(({ next }) => next.map(({ move }) => move)));
  const offered = movesOffered(exploration);
  expect(
    story.moves
      .filter(({ index }) => offered[index] === 1)
      .map(({ move }) => move.id)
      .sort(),
  ).toEqual([...made].sort());

  const spoken = new Set<string>();
  const moveOf = new Map(story.moves.map(({ move }) => [move.id, move]));
  for (const { at } of brute.openings) {
    const begun = brute.all[at];
    if (begun) for (const { text } of heardAtFirst(scenario, begun)) spoken.add(text);
  }
  for (const from of brute.all)
    for (const { move: id, to } of from.next) {
      const [there, move] = [brute.all[to], moveOf.get(id)];
      if (there && move) for (const { text } of heardBetween(scenario, from, move, there)) spoken.add(text);
    }
  const heard = linesHeard(exploration);
  expect(
    story.lines
      .filter(({ pointer }) => heard.has(pointer))
      .map(({ line }) => line.text)
      .sort(),
  ).toEqual([...spoken].sort());

  const best = flowingBack(brute, ({ points }) => points ?? -1, Math.max);
  const worst = flowingBack(brute, ({ points }) => points ?? 101, Math.min);
  const attainable = flowingBack(
    brute,
    ({ points, state }) =>
      points === undefined
        ? 0
        : goals.reduce((mask, id, i) => (met.has(state.standing[id] ?? '') ? mask | (1 << i) : mask), 0),
    (a, b) => a | b,
  );
  const quickest = brute.all.map(({ points }) => (points === best[0] ? 0 : Number.POSITIVE_INFINITY));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, { next }] of brute.all.entries())
      for (const { move, to } of next) {
        const through = (quickest[to] as number) + (moveOf.get(move)?.seconds ?? 0) / 5;
        if (through < (quickest[i] as number)) {
          quickest[i] = through;
          changed = true;
        }
      }
  }
  const steps = leastSteps(exploration, (s) => isEnding(exploration, s) && worth.best[s] === best[0], 400);

  for (const { opening, at } of brute.openings) {
    const root = exploration.roots.find(
      (one) =>
        sameOpening(story, one.opening.carried, opening.carried) &&
        story.variables.draws.every((name) => {
          const [a, b] = [walkThrough(scenario, one.opening, []), walkThrough(scenario, opening, [])];
          return a.walk.state.drawn[name] === b.walk.state.drawn[name];
        }),
    );
    if (!root) throw new Error('an opening is missing');
    expect([worth.best[root.state], worth.worst[root.state], worth.attainable[root.state]]).toEqual([
      best[at],
      worst[at],
      attainable[at],
    ]);
    const least = quickest[at] as number;
    expect(steps[root.state]).toBe(least > 400 ? TOO_LONG : least);
  }

  const stuck = brute.all.some(({ points, next }) => points === undefined && next.length === 0);
  expect(offers.some(({ code }) => code === 'dead-end')).toBe(stuck);
  const crowd = brute.all.some(({ next }) => next.length > 4);
  expect(offers.some(({ code }) => code === 'crowded-offer')).toBe(crowd);

  if (stuck) agreed.stuck += 1;
  if (crowd) agreed.crowd += 1;

  const dominated = dominatedMoves(scenario, brute, { best, worst, attainable });
  const told = neverBetter(exploration, worth).map(({ pointer }) => pointer);
  const asWritten = story.moves.filter(({ move }) => dominated.some((one) => one.move === move.id));
  expect(told).toEqual(asWritten.map(({ pointer }) => pointer));
  expect(dominated.filter(({ news }) => news.length > 0)).toEqual([]);

  agreed.dominated += dominated.length;

  const blind = metOnlyBlind(scenario, brute);
  const late = new Map(
    cuesTooLate(exploration, worth, ({ cues }) => cues)
      .map(foundSpoken)
      .map(({ pointer, message }) => [pointer, message]),
  );
  agreed.blind += late.size;
  for (const { id, kind } of story.goals) {
    const message = late.get(`/${kind}s/${id}`);
    const [, from, of] = message?.match(/in (\d+) of (\d+) way/) ?? [];
    // The proof counts openings that nothing tells apart once, so only the shares can be compared.
    const share = message === undefined ? 0 : of === undefined ? 1 : Number(from) / Number(of);
    expect(share).toBeCloseTo((blind.get(id)?.size ?? 0) / brute.openings.length, 10);
  }

  compareMood(scenario, brute);
  if (places.has(WALKS_OUT)) agreed.out += 1;

  // Naive players may walk round for long, so not every story is proved in full.
  for (const { witness } of withProof ? proofOf(scenario).findings : offers) {
    if (witness) expect(walkThrough(scenario, witness.opening, witness.moves).refused).toBeUndefined();
  }
  return true;
}

describe('the proofs and brute force', () => {
  it(`agree on ${STORIES} random stories: places, moves, lines, best, worst, goals, time, what is never better, cues that come too late, mood and the edge`, () => {
    let compared = 0;
    for (let seed = 1; compared < STORIES && seed < 40; seed += 1) {
      for (const scenario of fc.sample(fc.oneof(smallStory, faultyStory), { numRuns: 500, seed })) {
        if (compared < STORIES && compare(scenario, compared % 10 === 0)) compared += 1;
      }
    }
    expect(compared).toBe(STORIES);
    expect(Math.min(agreed.dominated, agreed.blind)).toBeGreaterThan(STORIES / 10);
    expect(Math.min(agreed.stuck, agreed.crowd)).toBeGreaterThan(0);
    expect(Math.min(agreed.against, agreed.early, agreed.lost, agreed.out)).toBeGreaterThan(STORIES / 20);
  }, 900_000);
});
