import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentHash, assignmentOf, PEOPLE_MAX, writeAssignment } from '../../src/assignment/assignment.ts';
import { SPELLED } from '../../src/assignment/fields.ts';
import { SPELLINGS } from '../../src/scenario/format/parts.ts';
import { readAssignment } from '../spoken-readers.ts';
import { anAssignment, people } from './an-assignment.ts';

const text = writeAssignment(anAssignment());
const reasons = (file: string) => {
  const read = readAssignment(file);
  return read.ok ? 'fine' : read.reasons.join(' ');
};
/** The file with fields changed; undefined takes one away. */
const changed = (fields: object) => JSON.stringify({ ...anAssignment(), ...fields }, null, 2);

describe('an assignment', () => {
  it('written and read again is the same', () => {
    const words = fc.record(
      {
        title: fc.constantFrom('First week', 'Zoë’s weeks', 'الأسبوع الأول'),
        from: fc.constantFrom('Ines', '李小龙'),
        message: fc.constantFrom('Hello.\nTake your time.', 'Hi'),
        pass: fc.integer({ min: 1, max: 100 }),
        closes: fc.constantFrom('2026-12-01', '2028-02-29'),
      },
      { requiredKeys: ['title', 'from'] },
    );
    fc.assert(
      fc.property(words, fc.nat(2 ** 32 - 1), (some, seed) => {
        const assignment = assignmentOf(some, [{ scenario: people[0] ?? fail(), seed }]);
        expect(readAssignment(writeAssignment(assignment))).toEqual({ ok: true, assignment });
      }),
    );
  });

  it('does not mind white space, the order of fields, a schema and a byte order mark; its hash is the same', () => {
    const { kind, scenarios, ...rest } = anAssignment();
    const read = readAssignment(`\uFEFF${JSON.stringify({ scenarios, ...rest, $schema: 'x.json', kind })}`);
    expect(read.ok && assignmentHash(read.assignment)).toBe(assignmentHash(anAssignment()));
  });

  it('has the same hash however its flags are ordered, and another for any other change', () => {
    const flags = (carried: readonly string[]) => {
      const read = readAssignment(changed({ scenarios: [{ ...anAssignment().scenarios[0], carried }] }));
      return read.ok ? assignmentHash(read.assignment) : read.reasons;
    };
    expect(flags(['stock.milk', 'info.regulars'])).toBe(flags(['info.regulars', 'stock.milk']));
    expect(flags([])).not.toBe(flags(['info.regulars']));
    expect(assignmentHash(anAssignment({ pass: 71 }))).not.toBe(assignmentHash(anAssignment()));
  });

  it('spells ids and flags as scenarios do', () => {
    expect(String(SPELLED.id)).toBe(String(SPELLINGS.id));
    expect(String(SPELLED.flag)).toBe(String(SPELLINGS.flag));
  });
});

describe('an assignment that is wrong', () => {
  const line = (word: string) => 1 + text.slice(0, text.indexOf(word)).split('\n').length - 1;

  it.each([
    ['a missing title', changed({ title: undefined }), /^Line 1: "title" is missing: it must be a text of 1 to 80/],
    ['an unknown field', changed({ score: 100 }), /"score" is not a field here\. Remove it/],
    ['a mark too high', changed({ pass: 101 }), /"pass" must be a whole number from 1 to 100\./],
    ['half a mark', changed({ pass: 69.5 }), /number/],
    ['a day that is none', changed({ closes: '2026-02-30' }), /"closes" must be a day, such as "2026-12-01"\./],
    ['nobody', changed({ scenarios: [] }), /"scenarios" must be a list of 1 to 12 people/],
    ['no list', changed({ scenarios: 'all' }), /"scenarios" must be a list/],
    ['a hidden character', changed({ title: 'First\u202Eweek' }), /cannot be seen/],
    ['a long message', changed({ message: 'a'.repeat(601) }), /"message" must be a text of 1 to 600/],
    ['another kind', changed({ kind: 'counterpart-play' }), /^This is not an assignment of Counterpart\.$/],
    ['a newer version', changed({ version: 4 }), /newer version of Counterpart/],
    ['no object', '[]', /must be an object/],
    ['broken text', text.slice(0, -5), /^Line /],
    ['a large file', `"${'a'.repeat(200_000)}"`, /too large/],
    ['a forbidden name', text.replace('"pass": 70', '"__proto__": { "pass": 70 }'), /__proto__/],
  ])('says of %s what it is and how to mend it', (_, file, reason) => {
    expect(reasons(file)).toMatch(reason);
    expect(Object.prototype).not.toHaveProperty('pass');
  });

  it('names the line and the person', () => {
    const bad = text.replace('"seed": 7', '"seed": -1').replace('"id": "second-question"', '"id": "Second"');
    expect(reasons(bad)).toContain(`Line ${line('"seed": 7')}: "seed" of person 1 must be a whole number`);
    expect(reasons(bad)).toContain(`Line ${line('"id": "second-question"')}: "id" of person 2 must be the id`);
  });

  it('serves nobody twice', () => {
    const [first] = anAssignment().scenarios;
    expect(reasons(changed({ scenarios: [first, first] }))).toContain('"quick-question" stands twice in the list.');
    const many = Array.from({ length: PEOPLE_MAX + 1 }, (_, index) => ({ ...first, id: `person-${index}` }));
    expect(reasons(changed({ scenarios: many }))).toContain('a list of 1 to 12 people');
  });

  it('never throws, whatever the text', () => {
    const some = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 8 }))
        .map(([from, many, put]) => text.slice(0, from) + put + text.slice(from + many)),
    );
    fc.assert(
      fc.property(some, (file) => {
        const read = readAssignment(file);
        if (!read.ok) expect(read.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

function fail(): never {
  throw new Error('no scenario');
}
