/**
 * What the same moves come to in two versions of a scenario: looked at over every play both have in common, not
 * over samples. Both versions are played side by side, so each answer has a shortest walk that shows it. Where one
 * of them is played by engine 1, and so cannot be packed, both are played by the rule book; if that is too much, the
 * nearest plays are looked at, and then plays by chance, whose number is said.
 */
import { hash32 } from '../../encounter/draw.ts';
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import { everyOpening } from '../openings.ts';
import type { Witness } from '../witness.ts';
import { packedSide } from './packed-side.ts';
import { plainSide } from './plain-side.ts';
import type { CameTo, Side } from './side.ts';

/** Pairs of states looked at before the search stops and says so. */
export const PAIRS_MAX = 400_000;
/** The same where the rule book plays: a plain state takes a hundred times the room. */
const PLAIN_PAIRS_MAX = 60_000;
/** Plays by chance after that. */
const PLAYS_BY_CHANCE = 10_000;
/** Moves after which such a play is left. */
const MOVES_MOST = 100;

/** A move that only one version offers after the moves before it; the last of the walk. */
export interface MoveApart extends Witness {
  readonly move: string;
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
  /** Walks that end in both and leave the person in another mood: the one that lowers it most, and the one that raises it most. Only between engines. */
  readonly moods: readonly WalkApart[];
  /** False when there was too much to look at: then there may be more than is told. */
  readonly complete: boolean;
  /** Plays by chance that were looked at besides, because there was too much. */
  readonly byChance: number;
}

/** Flags that a scenario can carry in. */
const reads = ({ scenario }: Side) => Object.keys(scenario.flags.in);

/** Every way to begin that either version can tell apart. A flag that only one of them reads says nothing to the other. */
function openingsOf(sides: readonly [Side, Side]): { readonly openings: readonly Opening[]; readonly all: boolean } {
  const carried = [...new Set(sides.flatMap(({ variables }) => variables.carried))].sort();
  const found = sides.map(({ scenario, variables }) => everyOpening(scenario, { ...variables, carried }));
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

/** A walk of both, and by how much something is more in the second. */
interface Changed {
  readonly walk: () => WalkApart;
  readonly change: number;
}

/** The walks of largest loss and largest gain, those found first among equals. */
class Leaders {
  #least: Changed | undefined;
  #most: Changed | undefined;

  add(one: Changed): void {
    if (one.change < (this.#least?.change ?? 0)) this.#least = one;
    if (one.change > (this.#most?.change ?? 0)) this.#most = one;
  }

  walks(): readonly WalkApart[] {
    return [this.#least, this.#most].flatMap((one) => (one ? [one.walk()] : []));
  }
}

/** All that two versions have apart, as it is found. */
class Found {
  readonly lost = new Map<string, MoveApart>();
  readonly added = new Map<string, MoveApart>();
  readonly endings = new Map<string, WalkApart>();
  readonly scores = new Leaders();
  readonly moods = new Leaders();

  /** Looks at where a walk has come to in both. Answers whether both go on. */
  at(before: CameTo, after: CameTo, witness: () => Witness): boolean {
    const walk = (): WalkApart => ({ ...witness(), before, after });
    const ended = before.ending !== undefined && after.ending !== undefined;
    if (ended) {
      this.scores.add({ walk, change: after.satisfaction - before.satisfaction });
      this.moods.add({ walk, change: (after.mood ?? 0) - (before.mood ?? 0) });
    }
    if (before.ending !== after.ending) {
      const key = `${before.ending ?? ''} ${after.ending ?? ''}`;
      if (!this.endings.has(key)) this.endings.set(key, walk());
    }
    // Where only one goes on, everything after it is its own.
    return before.ending === undefined && after.ending === undefined;
  }

  /** Looks at what is on offer in both. Answers what both offer. */
  offers(before: readonly string[], after: readonly string[], witness: (last: string) => Witness): readonly string[] {
    const tell = (into: Map<string, MoveApart>, move: string) => {
      if (!into.has(move)) into.set(move, { ...witness(move), move });
    };
    for (const move of before) if (!after.includes(move)) tell(this.lost, move);
    for (const move of after) if (!before.includes(move)) tell(this.added, move);
    return before.filter((move) => after.includes(move));
  }
}

type Sides = readonly [Side, Side];

/** Begins in both, each with the flags that it reads. */
function begun(sides: Sides, opening: Opening): readonly [number, number] {
  const [before, after] = sides.map((side) => {
    const known = reads(side);
    return side.open({ ...opening, carried: opening.carried.filter((flag) => known.includes(flag)) });
  });
  return [before ?? 0, after ?? 0];
}

/** Looks at every play of both, nearest first, up to `most` pairs of states. Answers whether those were all. */
function lookAtAll([old, now]: Sides, openings: readonly Opening[], most: number, found: Found): boolean {
  const seen = new Set<number>();
  const line: Pair[] = [];
  const come = (pair: Pair) => {
    const key = pair.before * 2 ** 26 + pair.after;
    if (seen.has(key)) return;
    seen.add(key);
    line.push(pair);
  };
  for (const opening of openings) {
    const [before, after] = begun([old, now], opening);
    come({ before, after, from: opening });
  }
  let at = 0;
  for (; at < line.length && at < most; at += 1) {
    const pair = line[at] as Pair;
    if (!found.at(old.cameTo(pair.before), now.cameTo(pair.after), () => witnessOf(pair))) continue;
    const both = found.offers(old.offered(pair.before), now.offered(pair.after), (last) => witnessOf(pair, last));
    for (const move of both)
      come({ before: old.stepped(pair.before, move), after: now.stepped(pair.after, move), from: pair, move });
  }
  return at === line.length;
}

/** Looks at plays by chance: the same ones each time. */
function lookByChance([old, now]: Sides, openings: readonly Opening[], plays: number, found: Found): void {
  for (let play = 0; play < plays; play += 1) {
    const opening = openings[play % openings.length] ?? { seed: 0, carried: [] };
    let [before, after] = begun([old, now], opening);
    const moves: string[] = [];
    while (moves.length < MOVES_MOST) {
      const made = moves.length;
      const here = (last?: string): Witness => ({
        opening,
        moves: [...moves.slice(0, made), ...(last === undefined ? [] : [last])],
      });
      if (!found.at(old.cameTo(before), now.cameTo(after), here)) break;
      const both = found.offers(old.offered(before), now.offered(after), here);
      const move = both[hash32(play, `apart:${moves.length}`) % Math.max(1, both.length)];
      if (move === undefined) break;
      moves.push(move);
      [before, after] = [old.stepped(before, move), now.stepped(after, move)];
    }
  }
}

/**
 * Plays two versions side by side, from every opening, nearest first.
 * @param most pairs of states looked at
 */
export function walksApart(before: Scenario, after: Scenario, most: number = PAIRS_MAX): WalksApart {
  const plain = before.engine === 1 || after.engine === 1;
  const sideOf = plain ? plainSide : packedSide;
  const sides: Sides = [sideOf(before), sideOf(after)];
  const { openings, all } = openingsOf(sides);
  const found = new Found();
  const looked = lookAtAll(sides, openings, plain ? Math.min(most, PLAIN_PAIRS_MAX) : most, found);
  const byChance = plain && !looked ? PLAYS_BY_CHANCE : 0;
  lookByChance(sides, openings, byChance, found);
  return {
    lost: [...found.lost.values()],
    added: [...found.added.values()],
    scores: found.scores.walks(),
    endings: [...found.endings.values()],
    moods: found.moods.walks(),
    complete: all && looked,
    byChance,
  };
}
