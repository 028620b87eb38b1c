import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentHash } from '../../src/assignment/assignment.ts';
import { attemptOf, playsToShow } from '../../src/assignment/attempt.ts';
import { anAssignment, kept, playFor } from './an-assignment.ts';

const assignment = anAssignment();
const attempt = assignmentHash(assignment);
const first = kept(playFor(assignment, 0, 'fair'), 10, { attempt });
const second = kept(playFor(assignment, 1, 'best'), 20, { attempt });
const statuses = (...plays: Parameters<typeof attemptOf>[1]) =>
  attemptOf(assignment, plays).people.map(({ status }) => status);

describe('an attempt', () => {
  it('goes from person to person', () => {
    expect(attemptOf(assignment, [])).toMatchObject({ hash: attempt, begun: false, done: false, next: 0 });
    expect(statuses(first)).toEqual(['done', 'waiting']);
    expect(attemptOf(assignment, [first])).toMatchObject({ begun: true, next: 1 });
    expect(statuses(first, { ...second, status: 'running' })).toEqual(['done', 'running']);
    expect(attemptOf(assignment, [second, first])).toMatchObject({ done: true });
    expect(attemptOf(assignment, [first, second])).not.toHaveProperty('next');
  });

  it('has one play of each person: the one begun first', () => {
    const again = kept(playFor(assignment, 0, 'best'), 30, { attempt });
    expect(attemptOf(assignment, [again, first]).people[0]?.play).toBe(first);
    expect(attemptOf(assignment, [first, again]).people[0]?.play).toBe(first);
  });

  it('takes no play opened from a file, none of practice, and none of another assignment', () => {
    const { attempt: _, ...loose } = first;
    const other = anAssignment({ title: 'Second week' });
    expect(statuses(loose)).toEqual(['waiting', 'waiting']);
    expect(statuses({ ...first, attempt: assignmentHash(other) })).toEqual(['waiting', 'waiting']);
    expect(attemptOf(other, [first, second])).toMatchObject({ begun: false });
  });
});

describe('what may be shown', () => {
  const under = attemptOf(assignment, [first]);
  const practice = (begun: number) => kept(playFor(assignment, 0, 'best'), begun);

  it('leaves out an attempt under way, and later plays that would pass for first ones', () => {
    expect(playsToShow([practice(5), first, practice(15)], [under])).toEqual([practice(5)]);
  });

  it('is everything once the attempt is over', () => {
    expect(playsToShow([first, second, practice(30)], [])).toHaveLength(3);
  });

  it('never makes a first play of one that was not: what is shown of a person are their earliest plays', () => {
    const plays = fc.array(
      fc
        .record({ begun: fc.nat(50), index: fc.nat(1), own: fc.boolean() })
        .map(({ begun, index, own }) => kept(playFor(assignment, index, 'fair'), begun, own ? { attempt } : {})),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(plays, (some) => {
        const shown = playsToShow(some, [attemptOf(assignment, some)]);
        expect(shown.filter((play) => play.attempt === attempt)).toEqual([]);
        const hidden = some.filter((play) => !shown.includes(play));
        for (const one of shown)
          for (const other of hidden)
            if (other.record.scenario.id === one.record.scenario.id) expect(one.begun).toBeLessThan(other.begun);
      }),
    );
  });
});
