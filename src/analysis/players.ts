/** Players who do not listen. A fair scenario lets none of them pass. */

import { hash32 } from '../encounter/draw.ts';
import type { Opening } from '../encounter/opening.ts';
import { MOVES_MAX } from '../encounter/walk.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import type { PackedMove, PackedStory } from './pack.ts';
import type { Points } from './points.ts';
import type { Witness } from './witness.ts';

/** Picks one of the moves on offer (at least one). `turn` counts from 0. */
export type Player = (offered: readonly PackedMove[], turn: number) => PackedMove;

const highest = (offered: readonly PackedMove[], rank: (move: PackedMove) => number): PackedMove =>
  offered.reduce((leader, one) => (rank(one) > rank(leader) ? one : leader));

const first: Player = (offered) => offered[0] as PackedMove;
const oftenest =
  (kind: string): Player =>
  (offered, turn) =>
    offered.find(({ move }) => moveKind(move) === kind) ?? first(offered, turn);

export const NAIVE: Readonly<Record<string, { readonly words: string; readonly play: Player }>> = {
  first: { words: 'always take the first option written', play: first },
  last: { words: 'always take the last option written', play: (offered) => offered.at(-1) as PackedMove },
  longest: { words: 'always take the longest option', play: (o) => highest(o, ({ move }) => moveText(move).length) },
  shortest: { words: 'always take the shortest option', play: (o) => highest(o, ({ move }) => -moveText(move).length) },
  mood: { words: 'always take what pleases most at once', play: (o) => highest(o, ({ move }) => move.mood) },
  ask: { words: 'ask whenever they can', play: oftenest('ask') },
  do: { words: 'act whenever they can', play: oftenest('do') },
};

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

/** Lets a player play from an opening. `hear` is told of every state passed. */
export function playedBy(
  story: PackedStory,
  points: Points,
  opening: Opening,
  player: Player,
  hear: (hearing: number) => void = () => {},
): Played {
  const [here, next] = [new Uint32Array(story.words), new Uint32Array(story.words)];
  hear(story.open(opening, here));
  const moves: string[] = [];
  let seconds = 0;
  for (;;) {
    const place = story.placeAt(here, 0);
    const offered = (story.movesAt[place] ?? []).filter(({ index }) => story.isOffered(here, 0, index));
    if (offered.length === 0 || moves.length >= MOVES_MAX) {
      return {
        opening,
        moves,
        satisfaction: points(here, 0),
        ending: place >= story.nodes ? place : undefined,
        seconds,
      };
    }
    const { index, move } = player(offered, moves.length);
    hear(story.step(here, 0, index, next));
    here.set(next);
    moves.push(move.id);
    seconds += move.seconds;
  }
}
