import { describe, expect, test } from 'vitest';
import { foundPart } from '../../src/messages/found.ts';
import { near, nearest, quote } from '../../src/scenario/problems/wording.ts';
import { NOTHING } from '../../src/scenario/said.ts';
import { placeAt } from '../../src/scenario/said-place.ts';
import { aDraft } from './a-scenario.ts';

describe('did you mean', () => {
  const names = ['explains', 'arrives', 'end', 'coffee-shop'];

  test.each([
    ['explians', 'explains'],
    ['Arrives', 'arrives'],
    ['arivs', 'arrives'],
    ['ned', 'end'],
    ['coffee_shop', 'coffee-shop'],
  ])('%s: %s', (written, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });

  test('says nothing when nothing is near', () => {
    expect(nearest('tea', names)).toBeUndefined();
    expect(nearest('x'.repeat(100_000), names)).toBeUndefined();
    expect(near('tea', names)).toBe(NOTHING);
  });
});

describe('quoting', () => {
  test('shows what cannot be seen, and cuts what is long', () => {
    expect(quote('a\u202Eb\u0000')).toBe('"aU+202EbU+0000"');
    expect(quote('😀'.repeat(100))).toBe(`"${'😀'.repeat(60)}…"`);
    expect(quote('x'.repeat(1_000_000)).length).toBeLessThan(70);
  });
});

describe('a place in words', () => {
  test.each([
    [[], 'the scenario'],
    [['title'], '"title"'],
    [['needs', 'coffee', 'text'], 'need "coffee", "text"'],
    [['nodes', 'arrives', 'moves', 1, 'to'], 'node "arrives", move "make-it", "to"'],
    [['nodes', 'arrives', 'moves', 7, 'id'], 'node "arrives", move 8, "id"'],
    [['nodes', 'arrives', 'lines', '0', 'cues', '1'], 'node "arrives", line 1, "cues" entry 2'],
    [['nodes', 'nowhere', 'lines', 0], 'node "nowhere", "lines", "0"'],
    [['customer', 'needs', 'x'], '"customer", "needs", "x"'],
  ])('%j', (path, words) => {
    expect(foundPart(placeAt(aDraft(), path))).toBe(words);
  });
});
