import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentLink } from '../../src/assignment/link.ts';
import { assignmentInLink } from '../spoken-readers.ts';
import { anAssignment } from './an-assignment.ts';

const BASE = 'https://play.example/game/';
const fragmentOf = (link: string) => new URL(link).hash;

describe('an assignment inside a link', () => {
  it('comes out as it went in, in any script', () => {
    const assignment = anAssignment({ title: 'الأسبوع الأول', message: 'Zoë: 頑張って ☕' });
    const link = assignmentLink(`${BASE}#home`, assignment);
    expect(link).toMatch(/^https:\/\/play\.example\/game\/#assignment=[A-Za-z0-9_-]+$/);
    expect(assignmentInLink(fragmentOf(link))).toEqual({ ok: true, assignment });
  });

  it('stays short enough for a message: twelve people in less than 4000 characters', () => {
    const [person] = anAssignment().scenarios;
    if (!person) throw new Error('nobody');
    const scenarios = Array.from({ length: 12 }, (_, index) => ({ ...person, id: `a-person-to-serve-${index}` }));
    expect(assignmentLink(BASE, anAssignment({ scenarios })).length).toBeLessThan(4000);
  });

  it('is nothing where the fragment is about something else', () => {
    for (const fragment of ['', '#', '#home', '#assignments=x', 'seed=3'])
      expect(assignmentInLink(fragment)).toBeUndefined();
  });

  it('says that a link is not whole, and what is wrong inside one that is', () => {
    const link = fragmentOf(assignmentLink(BASE, anAssignment()));
    expect(assignmentInLink(link.slice(0, -7))).toMatchObject({ ok: false });
    for (const rest of ['', '%7B%7D'])
      expect(assignmentInLink(`#assignment=${rest}`)).toEqual({
        ok: false,
        reasons: [expect.stringContaining('not whole')],
      });
    expect(assignmentInLink(`#assignment=${'A'.repeat(200_000)}`)).toMatchObject({ ok: false });
    const odd = fragmentOf(assignmentLink(BASE, anAssignment({ pass: 400 })));
    const read = assignmentInLink(odd);
    expect(read && !read.ok && read.reasons).toEqual(['"pass" must be a whole number from 1 to 100.']);
  });

  it('never throws, whatever the fragment', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(assignmentInLink(`#assignment=${rest}`)?.ok).toBe(false);
      }),
    );
  });
});
