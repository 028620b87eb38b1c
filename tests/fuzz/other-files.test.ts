/** Ten thousand mutants of the other files that people open, the same ones each time. */
import { describe, expect, test } from 'vitest';
import { KINDS } from './judged.ts';
import { runOf } from './run.ts';
import { seedsIn } from './seeds.ts';

const { seeds, library, people } = seedsIn(process.cwd());
const SEED = 20_261_123;
const others = KINDS.filter((kind) => kind !== 'scenario');

describe(`mutants of files that hold: ${others.join(', ')}`, () => {
  test('10,000 of them break nothing', { timeout: 300_000 }, () => {
    const run = runOf(seeds, SEED, { library, people, proofs: 0, states: 0, again: 10 }, others);
    const { faults, accepted } = run.judge(0, 10_000);
    expect(faults.map(({ number, name, why }) => `${number} (${name}): ${why}`)).toEqual([]);
    expect(accepted).toBeGreaterThan(500);
  });
});
