/** One minimal day for everything the proof of a day can find: told at its place, with a way to it that can be worked. */
import { describe, expect, test } from 'vitest';
import { type DayFindingCode, dayFindings } from '../../../src/analysis/day/findings.ts';
import { brokenFile, brokenNames, peopleOf, toldOf } from '../../broken-files.ts';

/** Line, column and pointer of each. */
const places: Readonly<Record<DayFindingCode, readonly [line: number, column: number, pointer: string]>> = {
  'day-not-proved': [20, 7, '/encounters/1/scenario'],
  'full-marks-lost-today': [20, 7, '/encounters/1/scenario'],
  'slip-costs-twice': [20, 7, '/encounters/1/scenario'],
  'flag-never-so-today': [20, 7, '/encounters/1/scenario'],
  'told-never': [22, 9, '/encounters/1/before/0'],
  'fix-never-offered': [76, 5, '/fixes/check'],
  'fix-changes-nothing': [58, 5, '/fixes/list'],
};

/** Told along with it, since one thing wrong makes the other. */
const also: Readonly<Partial<Record<DayFindingCode, readonly DayFindingCode[]>>> = {
  'full-marks-lost-today': ['flag-never-so-today'],
  'fix-changes-nothing': ['flag-never-so-today'],
};

describe('every finding of the proof of a day', () => {
  test.each(Object.keys(dayFindings) as DayFindingCode[])('%s is told at its place in a sentence', (code) => {
    const text = brokenFile('day', code)?.text;
    if (text === undefined) throw new Error(`no file in tests/broken/day shows "${code}"`);
    const told = toldOf(
      'day',
      code,
      text,
      peopleOf('day', code).map((person) => person.text),
    );
    const [line, column, pointer] = places[code];
    const found = told.find((one) => one.code === code);
    expect(found).toMatchObject({ line, column, pointer, severity: dayFindings[code].severity });
    expect(found?.message).toMatch(/^["A-Z].{20,}[.?!]$/s);
    expect(found?.message).not.toMatch(/undefined|NaN|\[object| {2}/);
    // What can happen is shown; what never happens cannot be.
    expect(found?.way === undefined).toBe(dayFindings[code].severity === 'warning');
    const company: readonly string[] = [code, ...(also[code] ?? [])];
    expect(told.filter((one) => !company.includes(one.code))).toEqual([]);
  });

  test('no broken day is without a finding of its name', () => {
    expect(brokenNames('day').filter((code) => !Object.hasOwn(dayFindings, code))).toEqual([]);
  });
});
