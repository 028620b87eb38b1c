/** Mutants of good scenarios, the same ones each time. `npm run fuzz` judges as many others as are wanted. */
import { describe, expect, test } from 'vitest';
import { sample } from '../sample.ts';
import { runOf } from './run.ts';
import { seedsIn } from './seeds.ts';

const { seeds, library, people } = seedsIn(process.cwd());
const SEED = 20_261_122;
const MUTANTS = sample(10_000);

describe('mutants of scenarios', () => {
  test(`${MUTANTS} of them break nothing`, () => {
    const run = runOf(seeds, SEED, { library, people, proofs: 20, states: 2000, again: 10 }, ['scenario']);
    const { faults, accepted, proved } = run.judge(0, MUTANTS);
    expect(faults.map(({ number, name, why }) => `${number} (${name}): ${why}`)).toEqual([]);
    // Were none of them ever taken, only the first checks would be tried.
    expect(accepted).toBeGreaterThan(MUTANTS / 20);
    expect(proved).toBeGreaterThan(MUTANTS / 100);
  });
});
