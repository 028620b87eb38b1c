/** Every problem a shift can have: shown by a made-up day that has it, and by none that has not. */

import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/format.ts';
import { neededStanding } from '../../src/shift/check-shift.ts';
import type { ShiftInput } from '../../src/shift/format.ts';
import { type ShiftProblemCode, shiftProblems } from '../../src/shift/problems.ts';
import { readShift, readShiftAmong } from '../../src/shift/read.ts';
import { problemText } from '../spoken.ts';
import { aShiftInput, closing, counter, handover, someDrawings, theScenarios } from './a-shift.ts';

interface Case {
  readonly shift?: Partial<ShiftInput>;
  readonly scenarios?: readonly Scenario[];
  readonly pointer: string;
  /** Told along with it, since one thing wrong makes the other. */
  readonly also?: readonly ShiftProblemCode[];
}

const base = aShiftInput();
const flags = { ...base.flags };
const plainFix = base.fixes.list ?? { text: 'A.', why: 'B.' };
const encounters = (before: string, at = 0): Pick<ShiftInput, 'encounters'> => ({
  encounters: base.encounters.map((one, i) =>
    i === at ? { ...one, before: [{ text: 'So it is.', if: { flag: before } }] } : one,
  ),
});
/** The counter with its meeting move only for those who carry the flag in, or do not. */
const hanging = (condition: object) =>
  counter({
    nodes: {
      arrives: {
        moves: [
          {
            id: 'ask',
            ask: 'Which milk?',
            if: condition,
            meets: ['coffee', 'asked'],
            seconds: 5,
            coach: 'So.',
            to: 'end',
          },
          {
            id: 'guess',
            do: 'Guess',
            if: { any: [{ flag: 'hazard.fridge' }, { not: { flag: 'hazard.fridge' } }] },
            reveals: ['coffee', 'asked'],
            seconds: 5,
            coach: 'So.',
            set: ['goodwill.ada'],
            to: 'end',
          },
          { id: 'wait', do: 'Wait', seconds: 5, coach: 'So.', to: 'end' },
        ],
      },
    },
  });

const cases: Readonly<Record<ShiftProblemCode, Case>> = {
  'encounter-twice': {
    shift: { encounters: [...base.encounters, { scenario: 'handover' }] },
    pointer: '/encounters/3/scenario',
  },
  'flag-of-day-not-declared': {
    shift: { given: { 'stock.cake': {} } },
    pointer: '/given/stock.cake',
  },
  'here-flag-of-day': {
    shift: { flags: { ...flags, 'here.milk': { up: 'Here.', helps: true } } },
    pointer: '/flags/here.milk',
  },
  'empty-day-condition': {
    shift: { ends: [{ text: 'Done.', if: { not: {} } }] },
    pointer: '/ends/0/if/not',
  },
  'fix-does-nothing': {
    shift: { fixes: { ...base.fixes, idle: { text: 'Nothing.', why: 'Why not.' } } },
    pointer: '/fixes/idle',
  },
  'fix-raises-and-lowers': {
    shift: { fixes: { list: { ...plainFix, lowers: ['stock.oat'] } } },
    pointer: '/fixes/list/raises/0',
  },
  'no-fix-for-every-day': {
    shift: { fixes: { list: { ...plainFix, if: { flag: 'hazard.fridge' } } } },
    pointer: '/fixes',
  },
  'ratchet-for-nobody': {
    shift: { ratchet: { countr: [{ history: 3, text: 'Who?' }] } },
    pointer: '/ratchet/countr',
  },
  'level-twice': {
    shift: {
      ratchet: {
        counter: [
          { history: 3, text: 'One.' },
          { history: 3, text: 'Two.' },
        ],
      },
    },
    pointer: '/ratchet/counter/1/history',
  },
  'unknown-scenario': { scenarios: [handover(), closing()], pointer: '/encounters/1/scenario' },
  'flag-without-writer': {
    shift: encounters('hazard.fridge'),
    pointer: '/encounters/0/before/0/if/flag',
  },
  'flag-without-sentence': {
    shift: {
      flags: Object.fromEntries(Object.entries(base.flags).filter(([flag]) => flag !== 'info.milk')),
      facts: {},
    },
    pointer: '/encounters/0/scenario',
  },
  'flag-never-read-today': {
    shift: { fixes: { list: { ...plainFix, raises: ['info.milk'] } }, given: { 'info.milk': {} } },
    scenarios: [
      handover({ flags: { in: handover().flags.in }, nodes: counterless() }),
      counter(),
      closing({ flags: {}, moodIf: [] }),
    ],
    pointer: '/encounters/1/scenario',
    also: ['flag-without-writer'],
  },
  'day-flag-never-used': {
    shift: { flags: { ...flags, 'stock.cake': { up: 'Cake is there.', helps: true } } },
    pointer: '/flags/stock.cake',
  },
  'given-never-read': { shift: { given: { 'info.milk': { up: true } } }, pointer: '/given/info.milk' },
  'change-without-effect': {
    shift: { fixes: { ...base.fixes, told: { ...plainFix, raises: ['info.milk'] } } },
    pointer: '/fixes/told/raises/0',
  },
  'settled-unseen': {
    scenarios: [
      handover(),
      counter({ flags: { in: counter().flags.in, out: { 'goodwill.ada': 'Ada trusts you.' } } }),
      closing({
        flags: { out: { 'goodwill.ada': 'Ada trusts you.' } },
        moodIf: [],
        nodes: {
          arrives: {
            moves: [
              {
                id: 'ask',
                ask: 'Which milk?',
                meets: ['coffee', 'asked'],
                set: ['goodwill.ada'],
                seconds: 5,
                coach: 'So.',
                to: 'end',
              },
              { id: 'guess', do: 'Guess', reveals: ['coffee', 'asked'], seconds: 5, coach: 'So.', to: 'end' },
            ],
          },
        },
      }),
    ],
    pointer: '/encounters/2/scenario',
    also: ['change-without-effect', 'flag-never-read-today'],
  },
  'change-not-handed-on': {
    scenarios: [handover(), counter(), closing({ nodes: counterless({ clear: ['goodwill.ada'] }) })],
    pointer: '/encounters/2/scenario',
  },
  'goal-hangs-on-flag': {
    scenarios: [handover(), hanging({ flag: 'info.milk' }), closing()],
    pointer: '/encounters/1/scenario',
  },
  'clock-goes-back': {
    scenarios: [handover({ clock: '09:00' }), counter(), closing()],
    pointer: '/encounters/1/scenario',
  },
  'another-role': {
    scenarios: [handover({ role: 'waiter' }), counter(), closing()],
    pointer: '/encounters/0/scenario',
  },
  'room-twice': { shift: { rooms: [...base.rooms, { id: 'bar', name: 'Bar' }] }, pointer: '/rooms/2/id' },
  'unknown-room': {
    shift: { facts: { ...base.facts, 'stock.oat': { room: 'yrd' } } },
    pointer: '/facts/stock.oat/room',
  },
  'unknown-tells': {
    shift: { facts: { ...base.facts, 'hazard.fridge': { room: 'bar', unknown: flags['hazard.fridge']?.up } } },
    pointer: '/facts/hazard.fridge/unknown',
  },
  'part-twice': {
    shift: { facts: { ...base.facts, 'stock.oat': { room: 'bar', part: 'fridge' } } },
    pointer: '/facts/stock.oat/part',
  },
  'met-nowhere': {
    shift: { rooms: base.rooms.map((room) => ({ ...room, meets: ['internal'] })) },
    pointer: '/encounters/0/scenario',
  },
  'portrait-of-nobody': {
    shift: { facts: { ...base.facts, 'stock.oat': { room: 'yard', portrait: 'countr' } } },
    pointer: '/facts/stock.oat/portrait',
  },
  'unknown-picture': {
    shift: { rooms: base.rooms.map((room) => ({ ...room, picture: 'cofee-bar' })) },
    pointer: '/rooms/0/picture',
  },
  'unknown-part': {
    shift: { facts: { ...base.facts, 'stock.oat': { room: 'bar', part: 'frige' } } },
    pointer: '/facts/stock.oat/part',
  },
};

/** Nodes without any flag, but for what the first move is given. */
function counterless(first: object = {}) {
  return {
    arrives: {
      moves: [
        {
          id: 'ask',
          ask: 'Which milk?',
          meets: ['coffee', 'asked'],
          seconds: 5,
          coach: 'So.',
          to: 'end',
          ...first,
        },
        { id: 'guess', do: 'Guess', reveals: ['coffee', 'asked'], seconds: 5, coach: 'So.', to: 'end' },
      ],
    },
  };
}

const told = ({ shift = {}, scenarios = theScenarios() }: Pick<Case, 'shift' | 'scenarios'>) => {
  const read = readShiftAmong(JSON.stringify(aShiftInput(shift), null, 2), scenarios, someDrawings);
  return { ok: read.ok, problems: read.ok ? read.warnings : read.problems };
};

describe('a shift among its scenarios', () => {
  test('has nothing wrong when nothing is', () => {
    expect(told({})).toEqual({ ok: true, problems: [] });
  });

  test.each(Object.keys(shiftProblems) as ShiftProblemCode[])('%s is told at its place in a sentence', (code) => {
    const { pointer, also = [], ...day } = cases[code];
    const { ok, problems } = told(day);
    const found = problems.filter((problem) => problem.code === code);
    expect(found[0]).toMatchObject({ pointer, severity: shiftProblems[code].severity });
    expect(problemText(found[0])).toMatch(/^["A-Z].{20,}[.?!]$/s);
    expect(problemText(found[0])).not.toMatch(/undefined|NaN|\[object| {2}/);
    expect(found[0]?.line).toBeGreaterThan(1);
    expect(
      problems.map((problem) => problem.code).filter((one) => one !== code && !also.includes(one as never)),
    ).toEqual([]);
    expect(ok).toBe(problems.every(({ severity }) => severity === 'warning'));
  });
});

describe('facts of a shift', () => {
  test('are of flags that the day declares', () => {
    const { problems } = told({ shift: { facts: { ...base.facts, 'stock.cake': { room: 'yard' } } } });
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['flag-of-day-not-declared', '/facts/stock.cake'],
    ]);
  });

  test('are told in words in a room that is drawn plainly', () => {
    const { problems } = told({ shift: { facts: { ...base.facts, 'stock.oat': { room: 'yard', part: 'book' } } } });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-part']);
  });
});

describe('the text of a shift file', () => {
  const codes = (text: string) => {
    const read = readShift(text);
    return (read.ok ? read.warnings : read.problems).map(({ code, pointer, line }) => [code, pointer, line]);
  };
  const lines = JSON.stringify(aShiftInput(), null, 2);

  test('is told of what can be wrong with any file, with its line', () => {
    expect(codes('')).toEqual([['empty-file', '', 1]]);
    expect(codes(lines.replace('"role"', '"rolle"'))).toEqual([
      ['missing-field', '', 1],
      ['unknown-field', '/rolle', 6],
    ]);
    expect(codes(lines.replace('"coffee_shop"', '"cofee_shop"'))).toEqual([['not-one-of', '/setting', 8]]);
    expect(codes(lines.replace('hazard.fridge', 'fridge'))).toHaveLength(1);
    expect(codes(lines.replace('Three people', 'Three <b>people'))).toEqual([['looks-like-markup', '/summary', 5]]);
    expect(codes(`${lines}}`)[0]?.[0]).toBe('text-after-end');
  });

  test('is spoken of as a shift, not as a scenario', () => {
    const read = readShift('');
    expect(read.ok || problemText(read.problems[0])).toMatch(/A shift begins/);
    const missing = readShift('{}');
    expect(missing.ok || problemText(missing.problems[0])).toMatch(/In the shift, the field/);
  });

  test('all problems are told in one go, those of the story too', () => {
    const both = JSON.stringify(aShiftInput({ title: '', given: { 'stock.cake': {} } }));
    expect(codes(both).map(([code]) => code)).toEqual(['empty-text', 'flag-of-day-not-declared']);
  });

  test('the value is frozen all through', () => {
    const read = readShift(lines);
    if (!read.ok) throw new Error('the shift is fine');
    expect(Object.isFrozen(read.value.encounters[0]?.before)).toBe(true);
  });
});

describe('how a condition needs a flag to stand', () => {
  test.each([
    [{ flag: 'info.milk' }, 'up'],
    [{ not: { flag: 'info.milk' } }, 'down'],
    [{ all: [{ known: ['coffee'] }, { flag: 'info.milk' }] }, 'up'],
    [{ any: [{ flag: 'info.milk' }, { known: ['coffee'] }] }, undefined],
    [{ any: [{ flag: 'info.milk' }, { all: [{ flag: 'info.milk' }, { known: ['coffee'] }] }] }, 'up'],
    [{ not: { flag: 'info.milk', known: ['coffee'] } }, undefined],
    [{ flag: 'hazard.fridge' }, undefined],
    [undefined, undefined],
  ] as const)('%j: %s', (condition, standing) => {
    expect(neededStanding(condition as never, 'info.milk')).toBe(standing);
  });
});
