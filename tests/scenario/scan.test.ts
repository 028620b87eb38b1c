import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, offsetOf, placeFinder, pointer, pointerSteps } from '../../src/scenario/places.ts';
import { isTooLarge, scanJson, TOKENS_MAX } from '../../src/scenario/scan.ts';

describe('scanning', () => {
  test('a JSON text gives what JSON.parse gives, in objects without prototype', () => {
    const json = fc
      .json({ maxDepth: 5, noUnicodeString: false })
      .filter((text) => !/[.eE]\d|\d{7}|__proto__/.test(text));
    fc.assert(
      fc.property(json, (text) => {
        const scanned = scanJson(text);
        fc.pre(scanned.found.length === 0);
        expect(JSON.parse(JSON.stringify(scanned.value))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
    expect(Object.getPrototypeOf(scanJson('{"a":{}}').value)).toBeNull();
  });

  test('keys and values have their places', () => {
    const text = '{\n  "a/b": [10,\r\n    { "c~": true }]\n}';
    const { root, found } = scanJson(text);
    const placeOf = placeFinder(text);
    const at = (steps: readonly (string | number)[], half: 'key' | 'value') => {
      const { line, column } = placeOf(offsetOf(root, pointer(...steps), half));
      return `${line}:${column}`;
    };
    expect(found).toEqual([]);
    expect(at([], 'value')).toBe('1:1');
    expect(at(['a/b'], 'key')).toBe('2:3');
    expect(at(['a/b'], 'value')).toBe('2:10');
    expect(at(['a/b', 0], 'value')).toBe('2:11');
    expect(at(['a/b', 1, 'c~'], 'key')).toBe('3:7');
    expect(at(['a/b', 1, 'c~'], 'value')).toBe('3:13');
  });

  test('what is not there has the place of what it is missing from', () => {
    const text = '{ "a": { "b": 1 } }';
    const { root } = scanJson(text);
    expect(offsetOf(root, '/a/x/y', 'key')).toBe(text.indexOf('{ "b"'));
  });

  test('a pointer and its steps are the same thing', () => {
    const steps = fc.array(fc.string());
    fc.assert(
      fc.property(steps, (some) => {
        expect(pointerSteps(pointer(...some))).toEqual(some);
      }),
    );
  });

  test('lines end as any editor ends them', () => {
    const placeOf = placeFinder('a\nb\r\nc\rd');
    expect([0, 2, 5, 7].map((offset) => placeOf(offset).line)).toEqual([1, 2, 3, 4]);
  });

  test('reading goes on after slips of the hand, with what was meant', () => {
    const { value, broken } = scanJson("{ // note\n a: 'it''s',\n \"b\": [1, 2,], }");
    expect(broken).toBe(true);
    expect(value).toBeUndefined();
    const mended = scanJson('{ /* note */ a: \'its\'\n "b": [1, 2,], “c”: yes, }');
    expect(mended.found.map((problem) => problem.code)).toEqual([
      'comment',
      'name-without-quotes',
      'wrong-quotes',
      'missing-comma',
      'trailing-comma',
      'wrong-quotes',
      'text-without-quotes',
      'trailing-comma',
    ]);
    expect(mended.value).toEqual({ a: 'its', b: [1, 2], c: 'yes' });
  });

  test('exactly as many parts as are allowed pass', () => {
    const codes = (last: string) =>
      scanJson(`[${'1,'.repeat(TOKENS_MAX / 2 - 2)}${last}]`).found.map(({ code }) => code);
    expect(codes('[]')).toEqual([]);
    expect(codes('[1]')).toEqual(['too-many-parts']);
  });

  test('size is counted in bytes of UTF-8', () => {
    const sizes = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(sizes, (some) => {
        const bytes = new TextEncoder().encode(some).length;
        const rest = 2_000_000 - bytes;
        expect(isTooLarge(some + 'x'.repeat(rest))).toBe(false);
        expect(isTooLarge(some + 'x'.repeat(rest + 1))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  test('marks are only made for what is in the file', () => {
    const { root }: { root: Mark } = scanJson('[1]');
    expect([...(root.inside?.keys() ?? [])]).toEqual(['0']);
  });
});
