/** An assignment of two people, and somebody's plays of it, for tests of this room. */
import { type Assignment, assignmentHash, assignmentOf } from '../../src/assignment/assignment.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import type { PlayRecord } from '../../src/record/record.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { recordOf, resealed } from '../record/a-record.ts';

/** The scenario that `counterpart new` writes, under an id of its own. `change` is made to its text. */
export function aPerson(id: string, change = (text: string) => text): Scenario {
  const text = JSON.stringify({ ...startingPoint(id, 'coffee_shop'), title: `About ${id}` });
  const read = readScenario(change(text));
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

/** Whom the assignment below lets one serve. */
export const people: readonly Scenario[] = [aPerson('quick-question'), aPerson('second-question')];

/** As a lookup. */
export const scenarioOf = lookupAmong(people);

/** Both people, each from a seed of their own. */
export const anAssignment = (words: Partial<Assignment> = {}): Assignment => ({
  ...assignmentOf(
    {
      title: 'First week',
      from: 'Ines',
      message: 'Take your time.\nNobody is looking.',
      pass: 70,
      closes: '2026-12-01',
    },
    people.map((scenario, index) => ({ scenario, seed: index === 0 ? 7 : 4_294_967_295 })),
  ),
  ...words,
});

/** Moves through the starting point, and what they come to. */
export const WALKS = {
  poor: { moves: ['answer-lift', 'shrug'], satisfaction: 0 },
  fair: { moves: ['ask-meeting', 'tell-way'], satisfaction: 60 },
  best: { moves: ['ask-meeting', 'walk-along'], satisfaction: 100 },
} as const;

/** A play of the person at this place of an assignment. */
export function playFor(assignment: Assignment, index: number, walk: keyof typeof WALKS): PlayRecord {
  const [scenario, assigned] = [people[index], assignment.scenarios[index]];
  if (!scenario || !assigned) throw new Error(`nobody at ${index}`);
  const record = recordOf(scenario, WALKS[walk].moves, assigned.seed);
  return resealed({ ...record, assignment: assignmentHash(assignment) });
}

/** A record as it is kept: at a moment, and as part of an attempt or not. */
export const kept = (record: PlayRecord, begun: number, over: Partial<StoredPlay> = {}): StoredPlay => ({
  id: `play-${begun}`,
  order: begun,
  record,
  status: 'ended',
  begun,
  changed: begun,
  carriedOut: [],
  leftDown: [],
  ...over,
});
