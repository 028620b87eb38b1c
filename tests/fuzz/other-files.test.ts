/** Mutants of the other files that people open, the same ones each time. */
import { describe, expect, test } from 'vitest';
import { sample } from '../sample.ts';
import { KINDS } from './judged.ts';
import { runOf } from './run.ts';
import { seedsIn } from './seeds.ts';

const { seeds, library, people } = seedsIn(process.cwd());
const SEED = 20_261_123;
const MUTANTS = sample(10_000);
const others = KINDS.filter((kind) => kind !== 'scenario');

describe(`mutants of files that hold: ${others.join(', ')}`, () => {
  test(`${MUTANTS} of them break nothing`, () => {
    const run = runOf(seeds, SEED, { library, people, proofs: 0, states: 0, again: 10 }, others);
    const { faults, accepted } = run.judge(0, MUTANTS);
    expect(faults.map(({ number, name, why }) => `${number} (${name}): ${why}`)).toEqual([]);
    expect(accepted).toBeGreaterThan(MUTANTS / 20);
  });
});
