/**
 * Steps from numbered state to numbered state. Where states keep the time, most of them differ in nothing
 * else, and a move does the same at most times: such a state is two numbers, its core and its time, and what a
 * move does to a core is looked up (answers.ts).
 */
import type { Opening } from '../../encounter/opening.ts';
import { type Field, get, put } from '../layout.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import { StateTable } from '../packed/state-table.ts';
import { Answers, CLOSED } from './answers.ts';
import { PairTable } from './pair-table.ts';

export interface Stepping {
  /** States seen so far. */
  readonly count: number;
  /** Index of what was heard on the way to the state come to last. */
  readonly heard: number;
  /** The state an opening begins in. */
  open(opening: Opening): number;
  placeOf(state: number): number;
  /** The state a move leads to, CLOSED where it is not on offer. */
  step(state: number, move: number): number;
  /** All states, one after another, as the story packs them. */
  states(): Uint32Array;
}

/** Every state on its own. */
class PlainStepper implements Stepping {
  heard = 0;
  readonly #story: PackedStory;
  readonly #table: StateTable;
  readonly #out: Uint32Array;

  constructor(story: PackedStory) {
    this.#story = story;
    this.#table = new StateTable(story.words);
    this.#out = new Uint32Array(story.words);
  }

  get count(): number {
    return this.#table.count;
  }

  open(opening: Opening): number {
    this.heard = this.#story.open(opening, this.#out);
    return this.#table.indexOf(this.#out);
  }

  placeOf(state: number): number {
    return this.#story.placeAt(this.#table.words(), state * this.#story.words);
  }

  step(state: number, move: number): number {
    const [states, at] = [this.#table.words(), state * this.#story.words];
    if (!this.#story.isOffered(states, at, move)) return CLOSED;
    this.heard = this.#story.step(states, at, move, this.#out);
    return this.#table.indexOf(this.#out);
  }

  states(): Uint32Array {
    return this.#table.words().subarray(0, this.count * this.#story.words);
  }
}

/** States as a core, which is all but the time, and a time. */
class TimedStepper implements Stepping {
  heard = 0;
  readonly #story: PackedStory;
  readonly #seconds: Field;
  readonly #answers: Answers;
  readonly #pairs = new PairTable();
  readonly #out: Uint32Array;

  constructor(story: PackedStory, seconds: Field) {
    this.#story = story;
    this.#seconds = seconds;
    this.#answers = new Answers(story, seconds);
    this.#out = new Uint32Array(story.words);
  }

  get count(): number {
    return this.#pairs.count;
  }

  open(opening: Opening): number {
    this.heard = this.#story.open(opening, this.#out);
    const time = get(this.#out, 0, this.#seconds);
    return this.#pairs.indexOf(this.#answers.coreOf(this.#out), time);
  }

  placeOf(state: number): number {
    return this.#answers.placeOf(this.#pairs.core(state));
  }

  step(state: number, move: number): number {
    const time = this.#pairs.time(state);
    const answer = this.#answers.answer(this.#pairs.core(state), move, time);
    const to = this.#answers.to(answer);
    if (to === CLOSED) return CLOSED;
    this.heard = this.#answers.hearing(answer);
    return this.#pairs.indexOf(to, this.#answers.timeAfter(answer, move, time));
  }

  states(): Uint32Array {
    const { words } = this.#story;
    const cores = this.#answers.words();
    const all = new Uint32Array(this.count * words);
    for (let state = 0; state < this.count; state += 1) {
      const from = this.#pairs.core(state) * words;
      for (let w = 0; w < words; w += 1) all[state * words + w] = cores[from + w] as number;
      put(all, state * words, this.#seconds, this.#pairs.time(state));
    }
    return all;
  }
}

/**
 * Steps through a story from its openings on.
 * @param clocked tell time apart from the rest, if states keep it? Long stories have little in common
 */
export const steppingThrough = (story: PackedStory, clocked = !story.shared): Stepping =>
  story.seconds && clocked ? new TimedStepper(story, story.seconds) : new PlainStepper(story);
