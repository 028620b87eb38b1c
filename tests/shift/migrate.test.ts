/** Shift files of format 1 are still read: one plain room, every flag to be seen in it, and the same name as ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shiftHash } from '../../src/shift/day-record.ts';
import { factsSeen } from '../../src/shift/facts.ts';
import { readShift } from '../../src/shift/read.ts';
import { aShiftInput } from './a-shift.ts';

const ARCHIVE = 'scenarios/archive/shifts';
const { rooms: _rooms, facts: _facts, ...bare } = aShiftInput();
const old = { ...bare, format: 1 };
const problemsOf = (value: unknown) => {
  const read = readShift(JSON.stringify(value, null, 2));
  return (read.ok ? read.warnings : read.problems).map(({ code, pointer, line }) => [code, pointer, line]);
};

describe('a shift of format 1', () => {
  test('opens in format 2, with one room named as the house and its flags in it', () => {
    const read = readShift(JSON.stringify(old));
    if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join(' '));
    const { format, rooms, facts } = read.value;
    expect(format).toBe(2);
    expect(rooms).toMatchObject([{ id: 'house', name: 'Corner Cup' }]);
    expect(Object.keys(facts).sort()).toEqual(Object.keys(old.flags).sort());
    // What nobody has noticed, or has not been told, is no more told than before.
    const settled = Object.keys(old.flags);
    const told = factsSeen(read.value, { up: ['hazard.fridge'], settled }).map(({ flag }) => flag);
    expect(told).toEqual(['goodwill.ada', 'stock.oat']);
  });

  test.each(readdirSync(ARCHIVE))('that was shipped as %s keeps its name', (file) => {
    const read = readShift(readFileSync(`${ARCHIVE}/${file}`, 'utf8'));
    if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join(' '));
    expect(shiftHash(read.value)).toBe(file.replace('.json', ''));
  });

  test('is called the same whatever its rooms look like, and not whatever its people are', () => {
    const hash = (value: object) => {
      const read = readShift(JSON.stringify(value));
      return read.ok ? shiftHash(read.value) : undefined;
    };
    expect(hash(aShiftInput())).toBe(hash(old));
    expect(hash(aShiftInput({ rooms: [{ id: 'hall', name: 'Hall' }], facts: {} }))).toBe(hash(old));
    expect(hash(aShiftInput({ role: 'waiter' }))).not.toBe(hash(old));
  });

  test('has its problems told where they stand in the file, each once', () => {
    expect(problemsOf({ ...old, place: '' })).toEqual([['empty-text', '/place', 7]]);
    const { place: _place, ...homeless } = old;
    expect(problemsOf(homeless)).toEqual([['missing-field', '', 1]]);
    expect(problemsOf({ ...old, flags: { ...old.flags, fridge: { up: 'Off.', helps: false } } })).toHaveLength(1);
    expect(problemsOf({ ...old, flags: 3 }).map(([code]) => code)).toEqual(['wrong-kind']);
    expect(problemsOf({ ...old, format: 3 })).toEqual([['format-too-new', '/format', expect.any(Number)]]);
    expect(problemsOf({ ...old, format: 0 })).toEqual([['format-too-old', '/format', expect.any(Number)]]);
  });

  test('in which somebody has written rooms is left as they wrote it', () => {
    const read = readShift(JSON.stringify({ ...aShiftInput(), format: 1 }));
    expect(read.ok && read.value.rooms.map(({ id }) => id)).toEqual(['bar', 'yard']);
  });
});
