/** Readers are total: whatever text they are given, they give back a value or problems, and never throw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodText, goodTree, library } from '../hostile/good-files.ts';
import { sample } from '../sample.ts';
import { chanceOf } from './chance.ts';
import { judged, KINDS, type Kind } from './judged.ts';
import { mutatedTree } from './trees.ts';

const zeal = { library, proofs: 0, states: 0, again: 100 };
const JSON_KINDS = [
  'scenario',
  'person',
  'translation',
  'shift',
  'record',
  'results',
  'assignment',
  'attempt',
  'my-data',
] as const;

const isTotal = (kind: Kind, text: string) => {
  expect(() => judged(kind, text, zeal)).not.toThrow();
};

const sign = fc.constantFrom(
  ...'{}[]:,"\'\\/*-+.eE019tfn# \n\r\t',
  'true',
  '"a":',
  '"kind":',
  '\\u00',
  '“',
  '\uFEFF',
  '\u2028',
);
const signs = fc.array(sign, { maxLength: 60 }).map((all) => all.join(''));
const words = fc
  .array(fc.constantFrom('walk', 'seed', 'choose', 'hint', 'ends', 'target', '7', '#', 'hit', '\n', ' '))
  .map((all) => all.join(' '));

describe.each(KINDS)('the reader of a %s', (kind) => {
  test('gives a value or problems for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => isTotal(kind, text)),
      { numRuns: sample(1000) },
    );
    fc.assert(
      fc.property(fc.oneof(signs, words), (text) => isTotal(kind, text)),
      { numRuns: sample(1000) },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => isTotal(kind, text)),
      { numRuns: sample(1000) },
    );
  });
});

describe.each(JSON_KINDS)('the reader of a %s', (kind) => {
  test('gives a value or problems for any file cut and joined at any place', () => {
    const text = goodText(kind);
    const place = fc.nat({ max: text.length });
    fc.assert(
      fc.property(place, place, fc.string({ maxLength: 4 }), (from, to, put) =>
        isTotal(kind, text.slice(0, from) + put + text.slice(to)),
      ),
      { numRuns: sample(1000) },
    );
  });

  test('gives a value or problems for any one change of its tree', () => {
    const file = goodTree(kind);
    fc.assert(
      fc.property(fc.nat(), (number) =>
        isTotal(kind, JSON.stringify(mutatedTree(file.tree, file, chanceOf(9, number)))),
      ),
      { numRuns: sample(1000) },
    );
  });
});
