/** Players who do not listen. A fair scenario lets none of them pass. */

import { hash32 } from '../../encounter/draw.ts';
import type { Opening } from '../../encounter/opening.ts';
import { MOVES_MAX } from '../../encounter/walk.ts';
import { moveKind, moveText } from '../../scenario/move.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { PackedMove } from '../packed/story-parts.ts';
import type { Points } from '../points.ts';
import type { Witness } from '../witness.ts';
import { politenessOf } from './tone-words.ts';

/** Picks one of the moves on offer (at least one) in the packed state `here`. `turn` counts from 0. */
export type Player = (offered: readonly PackedMove[], turn: number, here: Uint32Array) => PackedMove;

/** Chooses the same in the same place every time. `language` is that of the options, a BCP 47 tag. */
type Habit = (offered: readonly PackedMove[], language: string) => PackedMove;

const highest = (offered: readonly PackedMove[], rank: (move: PackedMove) => number): PackedMove =>
  offered.reduce((leader, one) => (rank(one) > rank(leader) ? one : leader));

const first: Habit = (offered) => offered[0] as PackedMove;
const oftenest =
  (kind: string): Habit =>
  (offered, language) =>
    offered.find(({ move }) => moveKind(move) === kind) ?? first(offered, language);

/** A naive player: how they choose. What they always do is said by `habitNamed`. */
export interface Naive {
  readonly play: Habit;
  /** True for habits that nobody looked for when files were of format 1. */
  readonly since2?: boolean;
}

export const NAIVE: Readonly<Record<string, Naive>> = {
  first: { play: first },
  last: { play: (offered) => offered.at(-1) as PackedMove },
  longest: { play: (o) => highest(o, ({ move }) => moveText(move).length) },
  shortest: { play: (o) => highest(o, ({ move }) => -moveText(move).length) },
  mood: { play: (o) => highest(o, ({ move }) => move.mood) },
  ask: { play: oftenest('ask') },
  do: { play: oftenest('do') },
  say: { play: oftenest('say'), since2: true },
  look: { play: oftenest('look'), since2: true },
  polite: {
    play: (offered, language) => highest(offered, ({ move }) => politenessOf(moveText(move), language)),
    since2: true,
  },
};

/** A naive player in one story: `steady`, who picks the same whenever the same is on offer. */
export const naiveIn =
  ({ scenario }: PackedStory, { play }: Naive): ((offered: readonly PackedMove[]) => PackedMove) =>
  (offered) =>
    play(offered, scenario.language);

/** A player who guesses, the same way for the same seed. */
export const randomPlayer =
  (seed: number): Player =>
  (offered, turn) =>
    offered[hash32(seed, `player:${turn}`) % offered.length] as PackedMove;

/** What came of a play. */
export interface Played extends Witness {
  readonly satisfaction: number;
  /** Index of the ending's place; undefined when the play never ended. */
  readonly ending: number | undefined;
  /** Seconds its moves took. */
  readonly seconds: number;
}

/**
 * Lets a player play from an opening. `hear` is told of every state passed. A player of habit (`steady`)
 * is stopped on coming to a state for the second time: such a play never ends.
 */
export function playedBy(
  story: PackedStory,
  points: Points,
  opening: Opening,
  player: Player,
  { hear = () => {}, steady = false }: { hear?: (hearing: number) => void; steady?: boolean } = {},
): Played {
  const [here, next, mark] = [0, 1, 2].map(() => new Uint32Array(story.words)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  hear(story.open(opening, here));
  const moves: string[] = [];
  let seconds = 0;
  for (;;) {
    const place = story.placeAt(here, 0);
    const offered = (story.movesAt[place] ?? []).filter(({ index }) => story.isOffered(here, 0, index));
    // Brent's way of finding a loop: compare with a mark that is moved on at 1, 2, 4, 8 … moves.
    const again = steady && moves.length > 0 && here.every((word, i) => word === mark[i]);
    if ((moves.length & (moves.length - 1)) === 0) mark.set(here);
    if (offered.length === 0 || again || moves.length >= MOVES_MAX) {
      return {
        opening,
        moves,
        satisfaction: points(here, 0),
        ending: place >= story.nodes ? place : undefined,
        seconds,
      };
    }
    const { index, move } = player(offered, moves.length, here);
    hear(story.step(here, 0, index, next));
    here.set(next);
    const passed = story.passed(index, story.placeAt(here, 0));
    moves.push(move.id, ...(passed?.moves ?? []));
    seconds += move.seconds + (passed?.seconds ?? 0);
  }
}
