import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../scripts/messages.mjs';
import { dayFindings } from '../../src/analysis/day/findings.ts';
import { findings } from '../../src/analysis/findings.ts';
import { lints } from '../../src/analysis/lints/codes.ts';
import type { catalogueProblems } from '../../src/catalogue/problems.ts';
import { catalogueProblems as house } from '../../src/catalogue/problems.ts';
import { certificateMessages } from '../../src/messages/certificate-said.ts';
import type { Values as Found } from '../../src/messages/en-GB/finding.gen.ts';
import type { Values as FoundInDay } from '../../src/messages/en-GB/finding-day.gen.ts';
import type { Values as OfWriting } from '../../src/messages/en-GB/lint.gen.ts';
import type { Values as Beside } from '../../src/messages/en-GB/problem-beside.gen.ts';
import type { Values as House } from '../../src/messages/en-GB/problem-house.gen.ts';
import type { Values as Moves } from '../../src/messages/en-GB/problem-moves.gen.ts';
import type { Values as Names } from '../../src/messages/en-GB/problem-names.gen.ts';
import type { Values as Shape } from '../../src/messages/en-GB/problem-shape.gen.ts';
import type { Values as OfShift } from '../../src/messages/en-GB/problem-shift.gen.ts';
import type { Values as Story } from '../../src/messages/en-GB/problem-story.gen.ts';
import type { Values as Text } from '../../src/messages/en-GB/problem-text.gen.ts';
import { foundMessages, foundSpoken } from '../../src/messages/found.ts';
import { problemMessages } from '../../src/messages/problem.ts';
import { reasonMessages } from '../../src/messages/reason.ts';
import { saidThroughout, say, sayWhole } from '../../src/messages/say.ts';
import type { Compiled } from '../../src/messages/subject.ts';
import { problems } from '../../src/scenario/problems.ts';
import type { Said } from '../../src/scenario/said.ts';
import { shiftProblems } from '../../src/shift/problems.ts';

/** A value as a message gets it: what is a message itself is a text by then. */
type Spoken<V> = V extends Said ? string : V extends readonly (infer One)[] ? readonly Spoken<One>[] : V;

/** What a table gives to each of its messages. */
type Given<Table> = {
  readonly [Code in keyof Table]: Table[Code] extends { readonly given: (params: never) => infer Values }
    ? { readonly [Name in keyof Values]: Spoken<Values[Name]> }
    : never;
};

/** A choice between cases takes any word: what is none of them is `other`. */
type Open<V> = 'other' extends V ? (string extends V ? V : string) : V;

/** What messages of these keys ask for; `undefined` is nothing. */
type Asked<Values, Keys> = {
  readonly [Key in keyof Values & Keys]: Values[Key] extends undefined
    ? object
    : { readonly [Name in keyof Values[Key]]: Open<Values[Key][Name]> };
};

/** Holds by its types that a table gives what each message asks for, whatever table it is in; gives the table. */
const fits = <Values, Table>(
  table: Table & (Given<Table> extends Asked<Values, keyof Table> ? unknown : never),
): Table => table;

describe('what pure rooms hand out', () => {
  it('has a message for each code, and gives what that message asks for', () => {
    const codes = [
      fits<Text & Shape & Names & Moves & Story & Beside, typeof problems>(problems),
      fits<OfShift, typeof shiftProblems>(shiftProblems),
      fits<House, typeof catalogueProblems>(house),
    ].flatMap((table) => Object.keys(table));
    expect(codes.filter((code) => !Object.hasOwn(problemMessages, code))).toEqual([]);
    const found = [
      fits<Found, typeof findings>(findings),
      fits<FoundInDay, typeof dayFindings>(dayFindings),
      fits<OfWriting, typeof lints>(lints),
    ].flatMap((table) => Object.keys(table));
    expect(found.filter((code) => !Object.hasOwn(foundMessages, code))).toEqual([]);
  });

  it('is said from the inside, lists as lists, with a capital where it is a sentence', () => {
    const all = problemMessages as unknown as Compiled;
    const node: Said = { key: 'part.node', values: { name: { key: 'quoted', values: { name: 'arrives' } } } };
    const where: Said = { key: 'where', values: { parts: [node, { key: 'part.line', values: { name: 2 } }] } };
    expect(say(all, where)).toBe('node "arrives", line 2');
    expect(sayWhole(all, { key: 'missing-inner', values: { where } })).toMatch(
      /^Node "arrives", line 2 has no "inner"/,
    );
    expect(() => say(all, { key: 'nothing-of-the-sort' })).toThrow('there is no message "nothing-of-the-sort"');
  });

  it('is said throughout plain data, and all else in it stays as it is', () => {
    const page = { title: { key: 'share.of', values: { share: 0.5 } }, rows: [['2', { key: 'share.little' }]], on: 3 };
    expect(saidThroughout(foundMessages as unknown as Compiled, page)).toEqual({
      title: '50 %',
      rows: [['2', 'less than 0.01 %']],
      on: 3,
    });
  });

  it('keeps its place among the fields of what it is said of', () => {
    const told = { code: 'dead-end', says: { key: 'share.little' }, witness: 1 };
    expect(Object.entries(foundSpoken(told))).toEqual([
      ['code', 'dead-end'],
      ['message', 'Less than 0.01 %'],
      ['witness', 1],
    ]);
  });

  it.each([
    ['problem', problemMessages],
    ['reason', reasonMessages],
    ['found', foundMessages],
    ['certificate-said', certificateMessages],
  ] as const)('has no key twice in what is said together: %s', (file, together) => {
    const source = readFileSync(`src/messages/${file}.ts`, 'utf8');
    const subjects = [...source.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm)].map(([, name = '']) => name);
    const keys = subjects.filter((name) => name !== 'say').flatMap((name) => Object.keys(messagesOf('en-GB', name)));
    expect(subjects.length).toBeGreaterThan(4);
    expect(keys.toSorted()).toEqual(Object.keys(together).toSorted());
  });
});
