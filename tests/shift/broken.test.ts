/** One minimal day for every problem of a shift: told with its code, at its place, in a sentence, and nothing else is told. */
import { describe, expect, test } from 'vitest';
import { type ShiftProblemCode, shiftProblems } from '../../src/shift/problems.ts';
import { brokenFile, brokenNames, peopleOf, toldOf } from '../broken-files.ts';

/** Line, column and pointer of each. */
const places: Readonly<Record<ShiftProblemCode, readonly [line: number, column: number, pointer: string]>> = {
  'encounter-twice': [34, 19, '/encounters/3/scenario'],
  'flag-of-day-not-declared': [90, 19, '/given/stock.cake'],
  'here-flag-of-day': [56, 18, '/flags/here.milk'],
  'empty-day-condition': [93, 16, '/ends/0/if/not'],
  'fix-does-nothing': [76, 15, '/fixes/poster'],
  'fix-raises-and-lowers': [62, 9, '/fixes/list/raises/0'],
  'no-fix-for-every-day': [57, 12, '/fixes'],
  'ratchet-for-nobody': [78, 15, '/ratchet/countr'],
  'level-twice': [84, 20, '/ratchet/counter/1/history'],
  'unknown-scenario': [20, 19, '/encounters/1/scenario'],
  'flag-without-writer': [17, 21, '/encounters/0/before/0/if/flag'],
  'flag-without-sentence': [12, 19, '/encounters/0/scenario'],
  'flag-never-read-today': [20, 19, '/encounters/1/scenario'],
  'day-flag-never-used': [56, 19, '/flags/stock.cake'],
  'given-never-read': [90, 18, '/given/info.milk'],
  'change-without-effect': [80, 9, '/fixes/told/raises/0'],
  'settled-unseen': [20, 19, '/encounters/1/scenario'],
  'change-not-handed-on': [31, 19, '/encounters/2/scenario'],
  'goal-hangs-on-flag': [20, 19, '/encounters/1/scenario'],
  'clock-goes-back': [20, 19, '/encounters/1/scenario'],
  'another-role': [12, 19, '/encounters/0/scenario'],
  'room-twice': [96, 13, '/rooms/1/id'],
  'unknown-room': [107, 15, '/facts/goodwill.ada/room'],
  'unknown-tells': [104, 18, '/facts/hazard.fridge/unknown'],
  'part-twice': [108, 15, '/facts/goodwill.ada/part'],
  'met-nowhere': [12, 19, '/encounters/0/scenario'],
  'portrait-of-nobody': [108, 19, '/facts/goodwill.ada/portrait'],
  'unknown-picture': [93, 18, '/rooms/0/picture'],
  'unknown-part': [103, 15, '/facts/hazard.fridge/part'],
};

describe('every problem of a shift', () => {
  test.each(Object.keys(shiftProblems) as ShiftProblemCode[])('%s is told at its place in a sentence', (code) => {
    const text = brokenFile('shift', code)?.text;
    if (text === undefined) throw new Error(`no file in tests/broken/shift shows the problem "${code}"`);
    const told = toldOf(
      'shift',
      code,
      text,
      peopleOf('shift', code).map((person) => person.text),
    );
    const [line, column, pointer] = places[code];
    expect(told[0]).toMatchObject({ code, line, column, pointer, severity: shiftProblems[code].severity });
    expect(told[0]?.message).toMatch(/^["A-Z].{20,}[.?!]$/s);
    expect(told[0]?.message).not.toMatch(/undefined|NaN|\[object| {2}/);
    expect(told.filter((one) => one.code !== code)).toEqual([]);
  });

  test('no broken day is without a problem of its name', () => {
    expect(brokenNames('shift').filter((code) => !Object.hasOwn(shiftProblems, code))).toEqual([]);
  });
});
