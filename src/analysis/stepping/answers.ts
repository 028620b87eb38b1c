/**
 * What moves do to the cores of states, which are all of a state but its time. Each move is carried out once
 * for each core and each kind of time (packed/kinds-of-time.ts); from then on the answer is looked up.
 */
import { type Field, put } from '../layout.ts';
import { type KindsOfTime, kindsOfTime } from '../packed/kinds-of-time.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import { StateTable } from '../packed/state-table.ts';
import type { TimesAlike } from '../packed/time-classes.ts';

/** Instead of a core, or of a state: the move is not on offer. */
export const CLOSED = -1;
/** Instead of a core: nobody has asked yet. */
const UNKNOWN = -2;

/** A row with room for `length`, itself if it has it. */
function withRoom(row: Int32Array, length: number, fill = 0): Int32Array {
  if (length <= row.length) return row;
  const longer = new Int32Array(Math.max(length, row.length * 2));
  longer.set(row);
  if (fill !== 0) longer.fill(fill, row.length);
  return longer;
}

/** The answers of a story whose states keep their time in `seconds`. */
export class Answers {
  readonly #story: PackedStory;
  readonly #seconds: Field;
  /** By move. */
  readonly #kinds: readonly KindsOfTime[];
  /** Of each move: where its kinds begin among those of its node. Of each node: how many there are. */
  readonly #kindsFrom: Int32Array;
  readonly #kindsAt: readonly number[];
  readonly #cores: StateTable;
  #places: Int32Array = new Int32Array(256);
  /** Where the answers of a core begin. */
  #firsts: Int32Array = new Int32Array(256);
  #count = 0;
  // One answer for each kind of time of each move: the core it leads to, what is heard, which times are alike there.
  #to: Int32Array = new Int32Array(1024).fill(UNKNOWN);
  #hearings: Int32Array = new Int32Array(1024);
  #alikeIn: Int32Array = new Int32Array(1024);
  readonly #alikes: TimesAlike[] = [];
  readonly #alikeNumbers = new Map<TimesAlike, number>();
  readonly #here: Uint32Array;
  readonly #out: Uint32Array;

  constructor(story: PackedStory, seconds: Field) {
    this.#story = story;
    this.#seconds = seconds;
    this.#kinds = kindsOfTime(story.scenario, story.variables);
    this.#kindsFrom = new Int32Array(story.moves.length);
    this.#kindsAt = story.movesAt.map((moves) => {
      let from = 0;
      for (const { index } of moves) {
        this.#kindsFrom[index] = from;
        from += (this.#kinds[index] as KindsOfTime).count;
      }
      return from;
    });
    this.#cores = new StateTable(story.words);
    this.#here = new Uint32Array(story.words);
    this.#out = new Uint32Array(story.words);
  }

  /** The words of all cores, one after another; a new array after growth. */
  words(): Uint32Array {
    return this.#cores.words();
  }

  placeOf(core: number): number {
    return this.#places[core] as number;
  }

  /** The core of a state as it is packed. Takes its seconds away. */
  coreOf(out: Uint32Array): number {
    put(out, 0, this.#seconds, 0);
    const before = this.#cores.count;
    const core = this.#cores.indexOf(out);
    if (core < before) return core;
    const place = this.#story.placeAt(out, 0);
    this.#places = withRoom(this.#places, core + 1);
    this.#firsts = withRoom(this.#firsts, core + 1);
    this.#places[core] = place;
    this.#firsts[core] = this.#count;
    this.#count += this.#kindsAt[place] ?? 0;
    this.#to = withRoom(this.#to, this.#count, UNKNOWN);
    this.#hearings = withRoom(this.#hearings, this.#count);
    this.#alikeIn = withRoom(this.#alikeIn, this.#count);
    return core;
  }

  /** The number of the answer to a move that is made from a core at a time (in steps). */
  answer(core: number, move: number, time: number): number {
    const { of } = this.#kinds[move] as KindsOfTime;
    const answer = (this.#firsts[core] as number) + (this.#kindsFrom[move] as number) + (of[time] as number);
    if (this.#to[answer] === UNKNOWN) this.#workOut(answer, core, move, time);
    return answer;
  }

  /** The core an answer leads to; CLOSED where the move is not on offer. */
  to(answer: number): number {
    return this.#to[answer] as number;
  }

  /** Index of what is heard. */
  hearing(answer: number): number {
    return this.#hearings[answer] as number;
  }

  /** The time after the move that was answered, or one that is alike there. */
  timeAfter(answer: number, move: number, time: number): number {
    const { after } = this.#kinds[move] as KindsOfTime;
    return this.#alikes[this.#alikeIn[answer] as number]?.[after[time] as number] ?? 0;
  }

  #workOut(answer: number, core: number, move: number, time: number): void {
    const { words } = this.#story;
    const cores = this.#cores.words();
    for (let w = 0; w < words; w += 1) this.#here[w] = cores[core * words + w] as number;
    put(this.#here, 0, this.#seconds, time);
    if (!this.#story.isOffered(this.#here, 0, move)) {
      this.#to[answer] = CLOSED;
      return;
    }
    const { hearing, alike } = this.#story.stepBeforeTime(this.#here, 0, move, this.#out);
    // The rows may be others after this.
    const to = this.coreOf(this.#out);
    this.#to[answer] = to;
    this.#hearings[answer] = hearing;
    const number = this.#alikeNumbers.get(alike) ?? this.#alikes.push(alike) - 1;
    this.#alikeNumbers.set(alike, number);
    this.#alikeIn[answer] = number;
  }
}
