/**
 * Players of habit, followed through states that have been explored instead of play by play: from a state they always go
 * on in the same way, so whatever comes of it is worked out once, however many openings lead there.
 */
import { MOVES_MAX } from '../../encounter/walk.ts';
import type { Exploration } from '../explore.ts';
import type { PackedMove } from '../packed/story-parts.ts';
import type { Points } from '../points.ts';
import { movesAlong, movesOn, type Witness } from '../witness.ts';
import { playedBy } from './players.ts';

/** What comes of a play that begins in one root. */
export interface PlayFromRoot {
  readonly satisfaction: number;
  /** Index of the ending's place; undefined when the play never ends. */
  readonly ending: number | undefined;
  witness(): Witness;
}

/** Picks one of the moves on offer, the same one whenever the same are on offer. */
export type Picks = (offered: readonly PackedMove[]) => PackedMove;

/** Where a play goes that has not been followed yet. */
const UNKNOWN = -2;
/** Instead of an edge: nothing leads on. */
const STAYS = -1;

/** One player in one exploration. */
class Following {
  readonly #exploration: Exploration;
  readonly #habit: Picks;
  /** Which of the moves on offer is taken, by the place and by those: few offers differ. */
  readonly #picks: readonly Map<number, number>[];
  /** By state: the edge taken. */
  readonly #edge: Int32Array;
  /** By state: where it ends, and after how many moves; a play that goes round for ever takes more than any may. */
  readonly #end: Int32Array;
  readonly #moves: Uint32Array;

  constructor(exploration: Exploration, habit: Picks) {
    this.#exploration = exploration;
    this.#habit = habit;
    this.#picks = exploration.story.places.map(() => new Map());
    this.#edge = new Int32Array(exploration.count).fill(UNKNOWN);
    this.#end = new Int32Array(exploration.count).fill(UNKNOWN);
    this.#moves = new Uint32Array(exploration.count);
  }

  /** Follows from a state on: the state it ends in, and after how many moves. */
  from(start: number): { readonly end: number; readonly moves: number } {
    const passed: number[] = [];
    let at = start;
    while (this.#end[at] === UNKNOWN && this.#edge[at] === UNKNOWN) {
      const edge = this.#pick(at);
      this.#edge[at] = edge;
      if (edge === STAYS) {
        this.#end[at] = at;
        break;
      }
      passed.push(at);
      at = this.#exploration.to[edge] as number;
    }
    // Come to where this very play has been: it goes round.
    const loops = this.#end[at] === UNKNOWN;
    const end = loops ? at : (this.#end[at] as number);
    let moves = loops ? MOVES_MAX + 1 : (this.#moves[at] as number);
    for (let i = passed.length - 1; i >= 0; i -= 1) {
      const state = passed[i] as number;
      moves = Math.min(moves + movesOn(this.#exploration, this.#edge[state] as number), MOVES_MAX + 1);
      this.#end[state] = end;
      this.#moves[state] = moves;
    }
    return { end, moves };
  }

  /** Ids of the moves made from a state to the end. */
  walk(start: number): string[] {
    const { to } = this.#exploration;
    const moves: string[] = [];
    for (let at = start, edge = this.#edge[at] as number; edge >= 0; edge = this.#edge[at] as number) {
      moves.push(...movesAlong(this.#exploration, edge));
      at = to[edge] as number;
    }
    return moves;
  }

  #pick(state: number): number {
    const { story, first, move, states } = this.#exploration;
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    if (begin === end) return STAYS;
    const place = story.placeAt(states, state * story.words);
    const own = story.movesAt[place]?.[0]?.index ?? 0;
    const picks = this.#picks[place] as Map<number, number>;
    let bits = 0;
    for (let edge = begin; edge < end; edge += 1) bits |= 1 << ((move[edge] as number) - own);
    const had = picks.get(bits);
    if (had !== undefined) return begin + had;
    const offered: PackedMove[] = [];
    for (let edge = begin; edge < end; edge += 1) offered.push(story.moves[move[edge] as number] as PackedMove);
    const picked = offered.indexOf(this.#habit(offered));
    picks.set(bits, picked);
    return begin + picked;
  }
}

/** What comes of the plays of a player of habit, from each root of an exploration, complete or not. */
export function playsFromRoots(exploration: Exploration, points: Points, habit: Picks): readonly PlayFromRoot[] {
  const { story, roots, states, complete } = exploration;
  if (!complete)
    return roots.map(({ opening }): PlayFromRoot => {
      const played = playedBy(story, points, opening, habit, { steady: true });
      return { ...played, witness: () => ({ opening: played.opening, moves: played.moves }) };
    });
  const following = new Following(exploration, habit);
  return roots.map(({ opening, state }): PlayFromRoot => {
    const { end, moves } = following.from(state);
    const place = story.placeAt(states, end * story.words);
    const ends = moves <= MOVES_MAX && place >= story.nodes;
    return {
      satisfaction: points(states, end * story.words),
      ending: ends ? place : undefined,
      witness: () => ({ opening, moves: following.walk(state) }),
    };
  });
}
