import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { problemText } from '../spoken.ts';
import { aDraft } from './a-scenario.ts';

/** Reading never throws; what it gives is either a scenario or at least one problem, each with a place and a sentence. */
function readsWell(text: string): void {
  const read = readScenario(text);
  const told = read.ok ? read.warnings : read.problems;
  if (!read.ok) expect(told.some((problem) => problem.severity === 'error')).toBe(true);
  const lines = text.split(/\r\n|\r|\n/).length;
  let before = { line: 1, column: 1 };
  for (const problem of told) {
    expect(problemText(problem)).toMatch(/[.?]$/);
    expect(problems[problem.code].severity).toBe(problem.severity);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.line * 1e7 + problem.column).toBeGreaterThanOrEqual(before.line * 1e7 + before.column);
    before = problem;
  }
}

const valid = JSON.stringify(aDraft(), null, 1);

/** Every path to a value in the draft. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with one value replaced, or taken out if there is nothing to put in its place. */
function changed(path: readonly (string | number)[], put: unknown): string {
  const copy: unknown = JSON.parse(valid);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last === undefined) return JSON.stringify(put) ?? '';
  if (put === undefined) delete holder[last];
  else holder[last] = put;
  return JSON.stringify(copy);
}

describe('reading never throws', () => {
  test('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), readsWell), { numRuns: 500 });
  });

  test('on any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), readsWell), { numRuns: 500 });
  });

  test('on anything made of the signs of JSON', () => {
    const sign = fc.constantFrom(...'{}[]:,"\'\\/*-+.eE019tfn \n\r\t', 'true', '"a":', '\\u00', '“', '\uFEFF');
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
        readsWell,
      ),
      { numRuns: 1000 },
    );
  });

  test('on a valid file with a piece cut out or put in', () => {
    const place = fc.integer({ min: 0, max: valid.length });
    const slip = fc.tuple(place, fc.integer({ min: 0, max: 20 }), fc.string({ maxLength: 4 }));
    const mutate = ([at, cut, put]: [number, number, string]) =>
      readsWell(valid.slice(0, at) + put + valid.slice(at + cut));
    fc.assert(fc.property(slip, mutate), { numRuns: 400 });
  });

  test('on a valid file with one value changed', () => {
    const path = fc.constantFrom(...pathsOf(JSON.parse(valid)));
    const put = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(undefined, 'end', 'arrives', 'coffee', 'constructor', 0, -1, 5, true, {}, []),
    );
    fc.assert(
      fc.property(path, put, (at, value) => readsWell(changed(at, value))),
      { numRuns: 400 },
    );
  });
});
