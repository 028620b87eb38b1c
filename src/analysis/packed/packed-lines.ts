/** Lines compiled for proofs, and what is heard of them on the way from one state to the next. */
import type { Line } from '../../scenario/format.ts';
import { packedCondition, type Readable } from './packed-condition.ts';
import type { Question } from './questions.ts';
import { linesRead } from './reads.ts';
import type { Hearing, PackedGoal, PackedLine } from './story-parts.ts';
import type { Variables } from './variables.ts';

/** Goals as a bit set. */
export const goalMask = (goals: readonly PackedGoal[], ids: readonly string[]): number =>
  goals.reduce((mask, { id }, i) => (ids.includes(id) ? (mask | (1 << i)) >>> 0 : mask), 0);

/** Compiles lines that stand at a pointer. Their conditions are compiled only where lines are told apart. */
export function packedLines(
  written: readonly Line[],
  at: string,
  goals: readonly PackedGoal[],
  { words, variantDraws, variantFlags }: Variables,
  readable: Readable,
): readonly PackedLine[] {
  return written.map((line, i) => {
    const asked = linesRead([line]);
    return {
      line,
      pointer: `${at}/${i}`,
      question: undefined,
      cues: goalMask(goals, line.cues ?? []),
      test: words && line.if ? packedCondition(line.if, readable) : undefined,
      varies: variantDraws.some((name) => asked.drawn.has(name)) || variantFlags.some((flag) => asked.flags.has(flag)),
    };
  });
}

/** Compiles what is asked beside lines, if it is: questions are lines that nobody hears. */
export const packedQuestions = (
  questions: readonly Question[],
  goals: readonly PackedGoal[],
  variables: Variables,
  readable: Readable,
): readonly PackedLine[] =>
  questions.flatMap((question) =>
    packedLines(
      [{ by: 'scene', text: '', ...(question.if && { if: question.if }) }],
      '',
      goals,
      variables,
      readable,
    ).map((line) => ({
      ...line,
      pointer: question.pointer,
      question,
    })),
  );

/** What may be heard on coming to a place by a move. */
interface Candidates {
  readonly list: readonly PackedLine[];
  readonly varies: boolean;
  /** Lines that are always spoken. */
  readonly always: number;
  readonly asked: readonly number[];
  readonly known: Map<number | string, number> | undefined;
  /** Index of the one thing that can be heard here, −1 before it was; only where nothing is asked. */
  only: number;
}

/** Lines that are spoken in a state, one bit each. */
function spokenOf({ list, always, asked }: Candidates, states: Uint32Array, at: number, variant: number): number {
  let mask = always;
  for (let i = 0; i < asked.length; i += 1) {
    const line = asked[i] as number;
    if (list[line]?.test?.holds(states, at, variant)) mask |= 1 << line;
  }
  return mask;
}

/** Listens to a story: few different things are ever heard, so each is kept once. */
export class LineVisibility {
  readonly hearings: Hearing[] = [];
  readonly #replies: readonly (readonly PackedLine[])[];
  readonly #placeLines: readonly (readonly PackedLine[])[];
  readonly #warning: readonly PackedLine[];
  readonly #places: number;
  readonly #variants: number;
  readonly #candidates: (Candidates | undefined)[] = [];

  /**
   * @param replies lines by move
   * @param placeLines lines by place; at endings there are only questions
   * @param warning lines of the warning
   */
  constructor(
    replies: readonly (readonly PackedLine[])[],
    placeLines: readonly (readonly PackedLine[])[],
    warning: readonly PackedLine[],
    places: number,
    variants: number,
  ) {
    this.#replies = replies;
    this.#placeLines = placeLines;
    this.#warning = warning;
    this.#places = places;
    this.#variants = variants;
  }

  /** Index of what is heard on coming to a place by a move (−1: the opening), with the warning or without. */
  heard(states: Uint32Array, at: number, move: number, place: number, warned: boolean): number {
    const base = ((move + 1) * this.#places + place) * 2 + (warned ? 1 : 0);
    let here = this.#candidates[base];
    if (!here) {
      here = this.#candidatesFor(move, place, warned);
      this.#candidates[base] = here;
    }
    if (here.only >= 0) return here.only;
    if (!here.varies) {
      const had = here.known?.get(spokenOf(here, states, at, 0));
      if (had !== undefined) return had;
    }
    return this.#heardIn(here, states, at, move, place);
  }

  #candidatesFor(move: number, place: number, warned: boolean): Candidates {
    const reply = this.#replies[move] ?? [];
    // Where the warning is said nobody is off the edge. So there is room for all in one word.
    const before = warned
      ? [...reply.filter(({ question }) => question?.asks !== 'off-the-edge'), ...this.#warning]
      : reply;
    const list = [...before, ...(this.#placeLines[place] ?? [])];
    const always = list.reduce((mask, { test }, i) => (test ? mask : mask | (1 << i)), 0);
    const asked = list.flatMap(({ test }, i) => (test ? [i] : []));
    const varies = this.#variants > 1 && list.some((line) => line.varies);
    const known = varies || asked.length > 0 ? new Map<number | string, number>() : undefined;
    return { list, varies, always, asked, known, only: -1 };
  }

  /** The same, for every variant of the words. */
  #heardIn(here: Candidates, states: Uint32Array, at: number, move: number, place: number): number {
    const all: number[] = [];
    for (let variant = 0; variant < (here.varies ? this.#variants : 1); variant += 1)
      all.push(spokenOf(here, states, at, variant));
    const key = here.varies ? all.join(' ') : (all[0] as number);
    const had = here.known?.get(key);
    if (had !== undefined) return had;
    const { list } = here;
    const cues = all.map((mask) => list.reduce((sum, line, i) => (mask & (1 << i) ? (sum | line.cues) >>> 0 : sum), 0));
    if (here.known) here.known.set(key, this.hearings.length);
    else here.only = this.hearings.length;
    this.hearings.push({ move, place, candidates: list, masks: all, cues });
    return this.hearings.length - 1;
  }
}
