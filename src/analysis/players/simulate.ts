/** Many plays by one kind of player, from openings drawn like any player's. The same seed gives the same plays. */
import { draw, hash32 } from '../../encounter/draw.ts';
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import { packedStory } from '../packed/pack.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { PackedMove } from '../packed/story-parts.ts';
import { type Points, pointsIn } from '../points.ts';
import { PASS } from '../thresholds.ts';
import { NAIVE, naiveIn, type Played, type Player, playedBy, randomPlayer } from './players.ts';

/** Names of all players. */
export const PLAYERS: readonly string[] = ['random', 'greedy', ...Object.keys(NAIVE)];

export interface Simulation {
  readonly player: string;
  readonly plays: number;
  readonly seed: number;
  /** Points of the plays that came to an end: the mean, the least and the most; null when none did. */
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** How many plays that ended got each of 0–9, 10–19 … 90–99, 100. */
  readonly histogram: readonly number[];
  /** Plays that reached the pass mark. */
  readonly passed: number;
  /** Plays that never came to an end. They earn nothing, and count in no mean. */
  readonly endless: number;
  /** Plays by ending, in the order of writing. */
  readonly endings: Readonly<Record<string, number>>;
  /** Share of plays (0 … 1) that heard each line, by JSON pointer. */
  readonly lines: Readonly<Record<string, number>>;
  /** Share of plays in which each move was made, by id. */
  readonly moves: Readonly<Record<string, number>>;
}

function openingOf(scenario: Scenario, seed: number): Opening {
  const carried = Object.keys(scenario.flags.in).filter((flag) => hash32(seed, `carried:${flag}`) % 2 === 1);
  return { seed, carried };
}

/** Index of the variant an opening is. */
function variantOf({ scenario, variants, variables }: PackedStory, { seed, carried }: Opening): number {
  return variants.findIndex(
    (variant) =>
      Object.entries(variant.drawn).every(
        ([name, option]) => draw(seed, name, scenario.draws[name] ?? []) === option,
      ) && variables.variantFlags.every((flag) => variant.carried.includes(flag) === carried.includes(flag)),
  );
}

/** A player by name. `steady`: who does the same in the same state every time, so that the same beginning is the same play. */
function playerNamed(
  story: PackedStory,
  points: Points,
  name: string,
): { readonly steady: boolean; of(seed: number): Player } {
  if (name === 'random') return { steady: false, of: randomPlayer };
  if (name === 'greedy') {
    const after = new Uint32Array(story.words);
    const worth = (states: Uint32Array, { index }: PackedMove) => {
      story.step(states, 0, index, after);
      return points(after, 0);
    };
    const greedy: Player = (offered, _turn, here) => {
      let [leader, most] = [offered[0] as PackedMove, -1];
      for (const one of offered) {
        const points = worth(here, one);
        if (points < most || (points === most && one.move.mood <= leader.move.mood)) continue;
        [leader, most] = [one, points];
      }
      return leader;
    };
    return { steady: true, of: () => greedy };
  }
  const naive = NAIVE[name];
  if (!naive) throw new Error(`there is no player "${name}"`);
  return { steady: true, of: () => naiveIn(story, naive) };
}

/** A play, with the pointers of the lines heard in it. */
interface HeardPlay {
  readonly played: Played;
  readonly heard: ReadonlySet<string>;
}

/** Makes plays of one player; a steady one makes each play once, however often it begins so. */
function playsOf(story: PackedStory, points: Points, name: string): (opening: Opening) => HeardPlay {
  const { steady, of } = playerNamed(story, points, name);
  const begun = new Uint32Array(story.words);
  const known = new Map<string, HeardPlay>();
  return (opening) => {
    const variant = variantOf(story, opening);
    const key = steady ? [variant, story.open(opening, begun), ...begun].join(' ') : '';
    const had = known.get(key);
    if (had) return had;
    const heard = new Set<string>();
    const hear = (at: number) => {
      const { masks, candidates } = story.hearings[at] ?? { masks: [], candidates: [] };
      const mask = (masks.length === 1 ? masks[0] : masks[variant]) ?? 0;
      for (const [bit, line] of candidates.entries()) if (mask & (1 << bit)) heard.add(line.pointer);
    };
    const made = { played: playedBy(story, points, opening, of(opening.seed), { hear, steady }), heard };
    if (steady) known.set(key, made);
    return made;
  };
}

/** Plays after which it is told how far a simulation has come. */
const TOLD_EACH = 500;

/**
 * Simulates plays. `greedy` takes what earns most points at once, and of equals what pleases most.
 * @param tell told now and then of how many plays are made
 */
export function simulated(
  scenario: Scenario,
  { plays, player, seed }: { readonly plays: number; readonly player: string; readonly seed: number },
  tell: (made: number) => void = () => {},
): Simulation {
  // Points are asked for in the middle of plays too: the greedy player goes by them, and some plays never end.
  const story = packedStory(scenario, true, [], undefined, true);
  const playFrom = playsOf(story, pointsIn(story), player);
  const lines = new Map(story.lines.map(({ pointer }) => [pointer, 0]));
  const moves = new Map(story.moves.map(({ move }) => [move.id, 0]));
  const endings = new Map(Object.keys(scenario.endings).map((id) => [id, 0]));
  const histogram = new Array<number>(11).fill(0);
  let [sum, least, most, passed, endless] = [0, 100, 0, 0, 0];
  for (let i = 0; i < plays; i += 1) {
    const opening = openingOf(scenario, hash32(seed, `play:${i}`));
    const { played, heard } = playFrom(opening);
    if (i % TOLD_EACH === 0) tell(i);
    const { satisfaction, ending } = played;
    for (const pointer of heard) lines.set(pointer, (lines.get(pointer) ?? 0) + 1);
    for (const id of new Set(played.moves)) moves.set(id, (moves.get(id) ?? 0) + 1);
    const name = ending === undefined ? undefined : story.places[ending];
    if (name === undefined) {
      endless += 1;
      continue;
    }
    endings.set(name, (endings.get(name) ?? 0) + 1);
    histogram[Math.floor(satisfaction / 10)] = (histogram[Math.floor(satisfaction / 10)] ?? 0) + 1;
    sum += satisfaction;
    least = Math.min(least, satisfaction);
    most = Math.max(most, satisfaction);
    if (satisfaction >= PASS) passed += 1;
  }
  const share = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].map(([key, count]) => [key, plays === 0 ? 0 : count / plays]));
  const ended = plays - endless;
  return {
    player,
    plays,
    seed,
    mean: ended === 0 ? null : sum / ended,
    least: ended === 0 ? null : least,
    most: ended === 0 ? null : most,
    histogram,
    passed,
    endless,
    endings: Object.fromEntries(endings),
    lines: share(lines),
    moves: share(moves),
  };
}
