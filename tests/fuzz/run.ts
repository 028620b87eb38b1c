/** Many mutants, one after another, each judged: what came of them, and what went wrong. */
import { timed } from '../own-time.ts';
import { chanceOf } from './chance.ts';
import type { Judged, Zeal } from './judge.ts';
import { judged, type Kind } from './judged.ts';
import { type Mutant, mutantsOf, type Seed } from './mutations.ts';
import { changesSince, prototypesNow } from './prototypes.ts';

/** Milliseconds that any file may take. */
export const PATIENCE = 2000;

/** A mutant with which something went wrong. */
export interface Fault extends Mutant {
  readonly number: number;
  readonly why: string;
}

/** What came of some mutants. */
export interface Tally {
  readonly count: number;
  readonly accepted: number;
  readonly proved: number;
  readonly slowest: { readonly ms: number; readonly number: number };
  readonly faults: readonly Fault[];
}

/** The mutants of one run, by number, and the judge of each. */
export interface Run {
  mutant(number: number): Mutant;
  /** Judges the mutants from one number to below another, every `step`th. Stops at `most` faults. */
  judge(from: number, to: number, step?: number, most?: number): Tally;
}

/** The run of a seed. `kinds` leaves out what is not to be looked at. */
export function runOf(seeds: readonly Seed[], seed: number, zeal: Zeal, kinds?: readonly Kind[]): Run {
  const mutant = mutantsOf(kinds ? seeds.filter(({ kind }) => kinds.includes(kind)) : seeds, seed);
  const before = prototypesNow();

  function why(
    one: Mutant,
    number: number,
  ): { readonly why?: string; readonly ms: number; readonly end: Judged | undefined } {
    const began = performance.now();
    try {
      const end = judged(one.kind, one.text, zeal, chanceOf(seed, -2 - number));
      return { ms: performance.now() - began, end };
    } catch (error) {
      // The innermost calls tell where it broke; what called them is always the same.
      const told = error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 6).join('\n') : String(error);
      return { why: told, ms: performance.now() - began, end: undefined };
    }
  }

  return {
    mutant,
    judge(from, to, step = 1, most = 20) {
      const faults: Fault[] = [];
      let [count, accepted, proved] = [0, 0, 0];
      let slowest = { ms: 0, number: from };
      for (let number = from; number < to && faults.length < most; number += step) {
        const one = mutant(number);
        const first = why(one, number);
        const blame = (text: string) => faults.push({ ...one, number, why: text });
        count += 1;
        if (first.end?.accepted) accepted += 1;
        if (first.end?.proved) proved += 1;
        if (first.why !== undefined) blame(first.why);
        let { ms } = first;
        if (ms > PATIENCE) {
          // Others may have had the processor: what counts is this process's own time, taken anew.
          ms = timed(() => why(one, number), PATIENCE).took;
          if (ms > PATIENCE) blame(`it takes ${Math.round(ms)} ms`);
        }
        if (ms > slowest.ms) slowest = { ms, number };
        if (count % 500 === 0 || number + step >= to) {
          const marks = changesSince(before);
          if (marks.length > 0) blame(`here or up to 500 before, something built in was changed: ${marks.join(', ')}`);
        }
      }
      return { count, accepted, proved, slowest, faults };
    },
  };
}
