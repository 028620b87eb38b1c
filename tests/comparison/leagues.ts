/** Leagues whose truth is known: people with a true average each, and scores that scatter around it as real ones do. */
import type { Unit } from '../../src/comparison/range.ts';

/** A generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Scores as the scorecard gives them: lumps, with a cap at 40 that a critical miss brings. */
const LUMPS = [0, 20, 40, 40, 40, 58, 66, 72, 80, 87, 93, 100];

/** One person: how skilled they are decides how often each lump comes up. */
export interface Person {
  readonly unit: Unit;
  /** The exact average their scores have in the long run. */
  readonly truth: number;
}

export function person(id: number, skill: number, plays: number, next: () => number): Person {
  const weights = LUMPS.map((score) => Math.exp((skill * score) / 25));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const draw = () => {
    let left = next() * total;
    for (const [i, weight] of weights.entries()) {
      left -= weight;
      if (left <= 0) return LUMPS[i] as number;
    }
    return 100;
  };
  const truth = LUMPS.reduce((sum, score, i) => sum + (score * (weights[i] as number)) / total, 0);
  const name = `P${String(id).padStart(2, '0')}`;
  return { unit: { id: name, name, scores: Array.from({ length: plays }, draw) }, truth };
}

/** A league of 2 to 14 people with 1 to 40 plays each; in every fourth all are equally skilled. */
export function league(seed: number): readonly Person[] {
  const next = numbers(seed);
  const size = 2 + Math.floor(next() * 13);
  const equal = seed % 4 === 0;
  return Array.from({ length: size }, (_, id) =>
    person(id, equal ? 0.5 : next() * 4 - 1, 1 + Math.floor(next() ** 2 * 40), next),
  );
}
