/**
 * Files that once broke something, each cut down to the least that did. They are kept by the kind of file they
 * were read as: `<what was wrong>.<kind>.<ending>`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../fuzz/chance.ts';
import { judged, KINDS } from '../fuzz/judged.ts';
import { aScenario } from '../scenario/a-scenario.ts';

const folder = new URL('./found/', import.meta.url);
const zeal = { library: [aScenario()], proofs: 100, states: 2000, again: 100 };

describe('what once broke something breaks nothing now', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const kind = KINDS.find((one) => name.split('.').at(-2) === one);
    if (!kind) throw new Error(`${name} does not say what it is read as: ${KINDS.join(', ')}`);
    const text = readFileSync(new URL(name, folder), 'utf8');
    // Throws what is not as it must be; and whatever chance looks at further, it is taken or refused alike.
    const became = [0, 1, 2, 3, 4].map((number) => judged(kind, text, zeal, chanceOf(number, 1)));
    expect(new Set(became.map(({ accepted }) => accepted)).size).toBe(1);
  });
});
