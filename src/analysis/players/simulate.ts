/** Many plays by one kind of player, from openings drawn like any player's. The same seed gives the same plays. */
import { draw, hash32 } from '../../encounter/draw.ts';
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import { packedStory } from '../packed/pack.ts';
import type { PackedMove, PackedStory } from '../packed/packed-story.ts';
import { type Points, pointsIn } from '../points.ts';
import { PASS } from '../thresholds.ts';
import { NAIVE, type Played, playedBy, randomPlayer } from './players.ts';

/** Names of all players. */
export const PLAYERS: readonly string[] = ['random', 'greedy', ...Object.keys(NAIVE)];

export interface Simulation {
  readonly player: string;
  readonly plays: number;
  readonly seed: number;
  /** Points: the mean, and how many plays got each of 0–9, 10–19 … 90–99, 100. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly histogram: readonly number[];
  /** Plays that reached the pass mark. */
  readonly passed: number;
  /** Plays that never came to an end. */
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

/** Makes one play by name of player. */
function playOf(
  story: PackedStory,
  points: Points,
  player: string,
  opening: Opening,
  hear: (at: number) => void,
): Played {
  if (player === 'random') return playedBy(story, points, opening, randomPlayer(opening.seed), { hear });
  if (player === 'greedy') {
    const after = new Uint32Array(story.words);
    const worth = (states: Uint32Array, move: PackedMove) => {
      story.step(states, 0, move.index, after);
      return points(after, 0);
    };
    const greedy = (offered: readonly PackedMove[], _turn: number, here: Uint32Array) =>
      offered.reduce((leader, one) => {
        const [mine, theirs] = [worth(here, one), worth(here, leader)];
        return mine > theirs || (mine === theirs && one.move.mood > leader.move.mood) ? one : leader;
      });
    return playedBy(story, points, opening, greedy, { hear, steady: true });
  }
  const naive = NAIVE[player];
  if (!naive) throw new Error(`there is no player "${player}"`);
  return playedBy(story, points, opening, naive.play, { hear, steady: true });
}

/** Simulates plays. `greedy` takes what earns most points at once, and of equals what pleases most. */
export function simulated(
  scenario: Scenario,
  { plays, player, seed }: { readonly plays: number; readonly player: string; readonly seed: number },
): Simulation {
  const story = packedStory(scenario, true);
  const points = pointsIn(story);
  const lines = new Map(story.lines.map(({ pointer }) => [pointer, 0]));
  const moves = new Map(story.moves.map(({ move }) => [move.id, 0]));
  const endings = new Map(Object.keys(scenario.endings).map((id) => [id, 0]));
  const histogram = new Array<number>(11).fill(0);
  let [sum, least, most, passed, endless] = [0, 100, 0, 0, 0];
  for (let i = 0; i < plays; i += 1) {
    const opening = openingOf(scenario, hash32(seed, `play:${i}`));
    const variant = variantOf(story, opening);
    const heard = new Set<string>();
    const played = playOf(story, points, player, opening, (at) => {
      const { masks, candidates } = story.hearings[at] ?? { masks: [], candidates: [] };
      const mask = (masks.length === 1 ? masks[0] : masks[variant]) ?? 0;
      for (const [bit, line] of candidates.entries()) if (mask & (1 << bit)) heard.add(line.pointer);
    });
    const { satisfaction, ending } = played;
    for (const pointer of heard) lines.set(pointer, (lines.get(pointer) ?? 0) + 1);
    for (const id of new Set(played.moves)) moves.set(id, (moves.get(id) ?? 0) + 1);
    const name = ending === undefined ? undefined : story.places[ending];
    if (name === undefined) endless += 1;
    else endings.set(name, (endings.get(name) ?? 0) + 1);
    histogram[Math.floor(satisfaction / 10)] = (histogram[Math.floor(satisfaction / 10)] ?? 0) + 1;
    sum += satisfaction;
    least = Math.min(least, satisfaction);
    most = Math.max(most, satisfaction);
    if (name !== undefined && satisfaction >= PASS) passed += 1;
  }
  const share = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].map(([key, count]) => [key, plays === 0 ? 0 : count / plays]));
  return {
    player,
    plays,
    seed,
    mean: plays === 0 ? 0 : sum / plays,
    least,
    most,
    histogram,
    passed,
    endless,
    endings: Object.fromEntries(endings),
    lines: share(lines),
    moves: share(moves),
  };
}
