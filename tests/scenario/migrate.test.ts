import { describe, expect, test } from 'vitest';
import { migrationNote } from '../../src/messages/migration-note.ts';
import { FORMAT } from '../../src/scenario/format.ts';
import { type Migration, migrated, migrations } from '../../src/scenario/migrate.ts';
import { PointerMap } from '../../src/scenario/pointer-map.ts';
import { type Found, reportInto } from '../../src/scenario/report.ts';

/** Made-up formats: 1 called people `client`, 2 `guest`, 3 `customer`. */
const renamed = (from: number, before: string, after: string): Migration => ({
  from,
  up: ({ [before]: person, ...rest }) => {
    const places = new PointerMap();
    places.add(`/${after}`, `/${before}`);
    return { value: { ...rest, [after]: person }, places, notes: [{ code: 'person-apart', at: `/${after}` }] };
  },
});
const steps = [renamed(1, 'client', 'guest'), renamed(2, 'guest', 'customer')];

const found: Found[] = [];
const report = reportInto(found, { key: 0, value: 0 });
const codes = (value: unknown) => {
  found.length = 0;
  const result = migrated(value, report, steps, 3);
  return { result, codes: found.map((problem) => problem.code) };
};

describe('migrations', () => {
  test('an old file goes through every step from its format on', () => {
    const newest = { format: 3, customer: 'Ada' };
    expect(codes({ format: 1, client: 'Ada' })).toMatchObject({ result: { value: newest }, codes: [] });
    expect(codes({ format: 2, guest: 'Ada' })).toMatchObject({ result: { value: newest }, codes: [] });
    expect(codes({ format: 3, customer: 'Ada' })).toMatchObject({ result: { value: newest }, codes: [] });
  });

  test('every step says what it did, and a place is told where it stands in the file itself', () => {
    const old = codes({ format: 1, client: { name: 'Ada' } }).result;
    expect(old?.inFile('/customer/name')).toBe('/client/name');
    expect(old?.inFile('/title')).toBe('/title');
    expect(old?.notes.map(({ at }) => at)).toEqual(['/guest', '/customer']);
    expect(codes({ format: 3, customer: { name: 'Ada' } }).result?.inFile('/customer/name')).toBe('/customer/name');
  });

  test('an ending of format 1 that bears the name of walking out gets a name of its own', () => {
    const ending = { title: 'Gone' };
    const old = { format: 1, nodes: { 'walked-out': {} }, endings: { 'walks-out': ending, 'walked-out-2': ending } };
    const result = migrated(old, report);
    expect(result?.value).toMatchObject({ endings: [{ id: 'walked-out-3' }, { id: 'walked-out-2' }] });
    expect(result?.notes).toContainEqual({ code: 'ending-renamed', at: '/endings/0/id', detail: 'walked-out-3' });
    expect(result?.inFile('/endings/0/title')).toBe('/endings/walks-out/title');
    expect(migrationNote['ending-renamed']({ detail: 'walked-out-3' })).toContain('called "walked-out-3" now');
  });

  test('a format that is not known yet, or never was, is told', () => {
    expect(codes({ format: 4 })).toEqual({ result: undefined, codes: ['format-too-new'] });
    expect(codes({ format: 0 })).toEqual({ result: undefined, codes: ['format-too-old'] });
  });

  test('what names no format is left for the shape check', () => {
    for (const value of [[], null, 'x', {}, { format: 'one' }])
      expect(codes(value)).toMatchObject({ result: { value }, codes: [] });
  });

  test('the list has no gaps and ends at the newest format', () => {
    const last = migrations.at(-1);
    expect(last === undefined || last.from === FORMAT - 1).toBe(true);
    for (const [i, { from }] of migrations.entries()) expect(from).toBe((migrations[0]?.from ?? 0) + i);
  });
});
