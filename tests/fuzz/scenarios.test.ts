/** Ten thousand mutants of good scenarios, the same ones each time. `npm run fuzz` judges as many others as are wanted. */
import { describe, expect, test } from 'vitest';
import { runOf } from './run.ts';
import { seedsIn } from './seeds.ts';

const { seeds, library, people } = seedsIn(process.cwd());
const SEED = 20_261_122;

describe('mutants of scenarios', () => {
  test('10,000 of them break nothing', { timeout: 300_000 }, () => {
    const run = runOf(seeds, SEED, { library, people, proofs: 20, states: 2000, again: 10 }, ['scenario']);
    const { faults, accepted, proved } = run.judge(0, 10_000);
    expect(faults.map(({ number, name, why }) => `${number} (${name}): ${why}`)).toEqual([]);
    // Were none of them ever taken, only the first checks would be tried.
    expect(accepted).toBeGreaterThan(500);
    expect(proved).toBeGreaterThan(100);
  });
});
