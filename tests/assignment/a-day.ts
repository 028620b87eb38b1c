/** An assignment with a made-up day of three in it and a person after them, and somebody's plays of it. */
import {
  type Assignment,
  type AssignmentWords,
  assignmentHash,
  assignmentOf,
} from '../../src/assignment/assignment.ts';
import { type PlayRecord, withEnd } from '../../src/record/record.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import { beginDay, type Day } from '../../src/shift/day.ts';
import { shiftHash } from '../../src/shift/day-record.ts';
import { firstStart, type WholePlan } from '../../src/shift/start.ts';
import { recordOf, resealed } from '../record/a-record.ts';
import { aPlan, dayWith } from '../shift/a-shift.ts';
import { aPerson, WALKS } from './an-assignment.ts';

export const DAY_SEED = 5;

/** Who comes after the day. */
export const after = aPerson('quick-question');

/** A plan as a day of an assignment. */
export const dayToMeet = (plan: WholePlan, seed = DAY_SEED) => ({
  id: plan.shift.id,
  hash: shiftHash(plan.shift),
  title: plan.shift.title,
  seed,
  morning: firstStart(plan).flags.flatMap(({ flag, up }) => (up ? [flag] : [])),
  people: plan.scenarios.map((scenario) => ({ scenario })),
});

/** The assignment: the day, then one person alone. */
export const withADay = (words: Partial<AssignmentWords> = {}): Assignment =>
  assignmentOf({ title: 'A day and one more', from: 'Ines', pass: 70, ...words }, [
    dayToMeet(aPlan()),
    { scenario: after, seed: 7 },
  ]);

export const scenarioOf = lookupAmong([...aPlan().scenarios, after]);

/** Moves of the made-up day: the first of each meets all, the second misses all. */
export const MOVES = { well: ['ask-about-milk'], badly: ['make-it'] } as const;

/** The made-up day worked so. */
export const worked = (moves: readonly (readonly string[])[]): Day => {
  const plan = aPlan();
  return dayWith(beginDay(plan, DAY_SEED, firstStart(plan)), moves);
};

/** The plays of an attempt: those of the day, and the person after it. */
export function playsFor(assignment: Assignment, day: Day, last: keyof typeof WALKS = 'best'): readonly PlayRecord[] {
  const hash = assignmentHash(assignment);
  const ended = day.plays.map((play, at) => {
    const place = day.walks[at]?.place;
    return place?.at === 'ending' ? withEnd(play, place.ending) : play;
  });
  return [...ended, recordOf(after, WALKS[last].moves)].map((play) => resealed({ ...play, assignment: hash }));
}
