/**
 * What the same moves come to in two versions of a scenario: looked at over every play both have in common, not
 * over samples. Both versions are played side by side, so each answer has a shortest walk that shows it.
 */
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';
import { everyOpening } from './openings.ts';
import { packedStory } from './packed/pack.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { StateTable } from './packed/state-table.ts';
import type { PackedMove } from './packed/story-parts.ts';
import { pointsIn } from './points.ts';
import type { Witness } from './witness.ts';

/** Pairs of states looked at before the search stops and says so. */
export const PAIRS_MAX = 400_000;

/** A move that only one version offers after the moves before it; the last of the walk. */
export interface MoveApart extends Witness {
  readonly move: string;
}

/** How a walk comes out in one version. */
export interface CameTo {
  /** Points, 0 … 100, were it over now. */
  readonly satisfaction: number;
  /** Absent where it goes on. */
  readonly ending?: string;
}

/** One walk that both versions know and that comes out otherwise. */
export interface WalkApart extends Witness {
  readonly before: CameTo;
  readonly after: CameTo;
}

export interface WalksApart {
  /** Moves that were offered and are not any more, each with a shortest walk to where that is so. */
  readonly lost: readonly MoveApart[];
  /** Moves that were not offered and now are. */
  readonly added: readonly MoveApart[];
  /** Walks that end in both and earn other points: the one that loses most, and the one that wins most. */
  readonly scores: readonly WalkApart[];
  /** Walks that now end elsewhere, or in one version only: a shortest for each such pair. */
  readonly endings: readonly WalkApart[];
  /** False when there was too much to look at: then there may be more than is told. */
  readonly complete: boolean;
}

/** A version being played. */
interface Side {
  readonly story: PackedStory;
  readonly table: StateTable;
  readonly out: Uint32Array;
  readonly byId: ReadonlyMap<string, PackedMove>;
  cameTo(state: number): CameTo;
  offered(state: number): readonly string[];
  stepped(state: number, move: string): number;
}

function sideOf(scenario: Scenario): Side {
  // A walk may be over in one version only: then the points of the other are asked for in the middle of it.
  const story = packedStory(scenario, false, [], undefined, true);
  const table = new StateTable(story.words);
  const out = new Uint32Array(story.words);
  const points = pointsIn(story);
  const byId = new Map(story.moves.map((move) => [move.move.id, move]));
  const placeOf = (state: number) => story.placeAt(table.words(), state * story.words);
  return {
    story,
    table,
    out,
    byId,
    cameTo(state) {
      const place = placeOf(state);
      const satisfaction = points(table.words(), state * story.words);
      return { satisfaction, ...(place >= story.nodes && { ending: story.places[place] ?? '' }) };
    },
    offered: (state) =>
      (story.movesAt[placeOf(state)] ?? []).flatMap(({ index, move }) =>
        story.isOffered(table.words(), state * story.words, index) ? [move.id] : [],
      ),
    stepped(state, move) {
      story.step(table.words(), state * story.words, byId.get(move)?.index ?? 0, out);
      return table.indexOf(out);
    },
  };
}

/** Flags that a scenario can carry in. */
const reads = ({ story }: Side) => Object.keys(story.scenario.flags.in);

/** Every way to begin that either version can tell apart. A flag that only one of them reads says nothing to the other. */
function openingsOf(sides: readonly [Side, Side]): { readonly openings: readonly Opening[]; readonly all: boolean } {
  const carried = [...new Set(sides.flatMap(({ story }) => story.variables.carried))].sort();
  const found = sides.map(({ story }) => everyOpening(story.scenario, { ...story.variables, carried }));
  const unique = new Map(
    found.flatMap(({ openings }) => openings).map((one) => [`${one.seed} ${one.carried.join(' ')}`, one]),
  );
  // Those with the fewest flags come first, so that walks that show something begin as plainly as they can.
  const openings = [...unique.values()].sort((a, b) => a.carried.length - b.carried.length);
  return { openings, all: found.every(({ all }) => all) };
}

/** A pair of states and how it was come to. */
interface Pair {
  readonly before: number;
  readonly after: number;
  readonly from: Pair | Opening;
  readonly move?: string;
}

function witnessOf(pair: Pair, last?: string): Witness {
  const moves = last === undefined ? [] : [last];
  for (let at: Pair | Opening = pair; ; at = at.from) {
    if (!('from' in at)) return { opening: at, moves };
    if (at.move !== undefined) moves.unshift(at.move);
  }
}

/** The walks of largest loss and largest gain, those of fewest moves among equals. */
function leaders(walks: readonly { readonly pair: Pair; readonly change: number }[]): readonly Pair[] {
  const furthest = (sign: number) =>
    walks.reduce<{ pair: Pair; change: number } | undefined>(
      (leader, one) => (one.change * sign > (leader ? leader.change * sign : 0) ? one : leader),
      undefined,
    );
  return [furthest(-1), furthest(1)].flatMap((one) => (one ? [one.pair] : []));
}

/**
 * Plays two versions side by side, from every opening, nearest first.
 * @param most pairs of states looked at
 */
export function walksApart(before: Scenario, after: Scenario, most: number = PAIRS_MAX): WalksApart {
  const sides = [sideOf(before), sideOf(after)] as const;
  const [old, now] = sides;
  const { openings, all } = openingsOf(sides);
  const seen = new Set<number>();
  const line: Pair[] = [];
  const come = (pair: Pair) => {
    const key = pair.before * 2 ** 26 + pair.after;
    if (seen.has(key)) return;
    seen.add(key);
    line.push(pair);
  };
  for (const opening of openings) {
    const [first, second] = sides.map((side) => {
      const known = reads(side);
      side.story.open({ ...opening, carried: opening.carried.filter((flag) => known.includes(flag)) }, side.out);
      return side.table.indexOf(side.out);
    });
    come({ before: first ?? 0, after: second ?? 0, from: opening });
  }
  const lost = new Map<string, MoveApart>();
  const added = new Map<string, MoveApart>();
  const changed: { pair: Pair; change: number }[] = [];
  const endings = new Map<string, WalkApart>();
  let at = 0;
  for (; at < line.length && at < most; at += 1) {
    const pair = line[at] as Pair;
    const [was, is] = [old.cameTo(pair.before), now.cameTo(pair.after)];
    if (was.ending !== undefined && is.ending !== undefined && was.satisfaction !== is.satisfaction)
      changed.push({ pair, change: is.satisfaction - was.satisfaction });
    if (was.ending !== is.ending) {
      const key = `${was.ending ?? ''} ${is.ending ?? ''}`;
      if (!endings.has(key)) endings.set(key, { ...witnessOf(pair), before: was, after: is });
      // Where only one goes on, everything after it is its own.
      if (was.ending === undefined || is.ending === undefined) continue;
    }
    const [offeredBefore, offeredNow] = [old.offered(pair.before), now.offered(pair.after)];
    for (const move of offeredBefore) {
      if (!offeredNow.includes(move)) {
        if (!lost.has(move)) lost.set(move, { ...witnessOf(pair, move), move });
        continue;
      }
      come({ before: old.stepped(pair.before, move), after: now.stepped(pair.after, move), from: pair, move });
    }
    for (const move of offeredNow)
      if (!offeredBefore.includes(move) && !added.has(move)) added.set(move, { ...witnessOf(pair, move), move });
  }
  return {
    lost: [...lost.values()],
    added: [...added.values()],
    scores: leaders(changed).map((pair) => ({
      ...witnessOf(pair),
      before: old.cameTo(pair.before),
      after: now.cameTo(pair.after),
    })),
    endings: [...endings.values()],
    complete: all && at === line.length,
  };
}
