/**
 * Which nodes can still be come to from a state, and by which moves. Both are found together: from the
 * state's own place outwards, a move counts unless something that is so for good, whatever the moves counted
 * may do before it, keeps it from being offered; likewise each of its ways.
 */
import { addNumber, isIn } from '../packed/number-set.ts';
import { type ReadLiteral, setsForGood, someForGood } from './literals.ts';
import type { NodeReadSets } from './read-sets.ts';

/** What closes a move or a way. Most of it are bits that nothing ever takes down again: those are one mask. */
class Blocking {
  readonly #bits: Uint32Array;
  readonly #others: readonly ReadLiteral[];

  /** @param words words a state takes */
  constructor(blocking: readonly ReadLiteral[], words: number) {
    this.#bits = new Uint32Array(words);
    const forGood = blocking.filter(setsForGood);
    for (const { field } of forGood) addNumber(this.#bits, field.word * 32 + field.shift);
    this.#others = blocking.filter((asked) => !setsForGood(asked));
  }

  closes(out: Uint32Array, moves: Uint32Array): boolean {
    for (let w = 0; w < this.#bits.length; w += 1) if ((out[w] as number) & (this.#bits[w] as number)) return true;
    return this.#others.length > 0 && someForGood(this.#others, out, moves);
  }
}

interface Guard {
  readonly move: number;
  readonly blocking: Blocking;
  readonly ways: readonly { readonly way: number; readonly to: number; readonly blocking: Blocking }[];
}

/** What is possible from a state: looked for again and again, so everything is used again. */
export class Reachable {
  /** The nodes that may be come to, the state's own first. */
  readonly nodes: number[] = [];
  /** Moves that may still be made, one bit each. */
  readonly moves: Uint32Array;
  /** Ways to nodes that they may still take, one bit each by the numbers of the ways. */
  readonly ways: Uint32Array;
  readonly #guardsAt: readonly (readonly Guard[])[];
  readonly #reached: Uint8Array;
  #grown = false;

  /** @param words words a state takes */
  constructor(story: readonly NodeReadSets[], words: number) {
    this.#guardsAt = story.map(({ guards }) =>
      guards.map(({ move, blocking, ways }) => ({
        move,
        blocking: new Blocking(blocking, words),
        ways: ways.map((way) => ({ ...way, blocking: new Blocking(way.blocking, words) })),
      })),
    );
    this.#reached = new Uint8Array(story.length);
    this.moves = new Uint32Array(Math.ceil((story[0]?.moves ?? 0) / 32));
    this.ways = new Uint32Array(Math.ceil((story[0]?.ways ?? 0) / 32));
  }

  /** Finds what is possible from a state at a place. */
  lookFrom(out: Uint32Array, place: number): void {
    this.moves.fill(0);
    this.ways.fill(0);
    this.#reached.fill(0);
    this.nodes.length = 0;
    this.#reach(place);
    // Gates of the nodes come to that are closed, or have a way that is: more moves may open them again.
    let shut: Guard[] = [];
    let come = 0;
    do {
      this.#grown = false;
      for (; come < this.nodes.length; come += 1)
        for (const guard of this.#guardsAt[this.nodes[come] as number] as readonly Guard[])
          if (!this.#opens(guard, out)) shut.push(guard);
      shut = shut.filter((guard) => !this.#opens(guard, out));
    } while (this.#grown);
  }

  #reach(node: number): void {
    if (this.#reached[node] === 1) return;
    this.#reached[node] = 1;
    this.nodes.push(node);
  }

  /** Opens what can be opened of a guard. Answers whether that is all of it. */
  #opens(guard: Guard, out: Uint32Array): boolean {
    if (!isIn(this.moves, guard.move)) {
      if (guard.blocking.closes(out, this.moves)) return false;
      addNumber(this.moves, guard.move);
      this.#grown = true;
    }
    let all = true;
    for (const { way, to, blocking } of guard.ways) {
      if (isIn(this.ways, way)) continue;
      if (blocking.closes(out, this.moves)) {
        all = false;
        continue;
      }
      addNumber(this.ways, way);
      this.#grown = true;
      this.#reach(to);
    }
    return all;
  }
}
