/** A day in an assignment: its file, how its people begin, what it counts, and what is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, assignmentHash, assignmentOf, writeAssignment } from '../../src/assignment/assignment.ts';
import { writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { attemptsTables } from '../../src/assignment/attempts-table.ts';
import { assignmentLink } from '../../src/assignment/link.ts';
import { openingAt, unitScores, unitsOf } from '../../src/assignment/units.ts';
import { seedInDay } from '../../src/encounter/draw.ts';
import type { PlayRecord } from '../../src/record/record.ts';
import { isOver, openingOf } from '../../src/shift/day.ts';
import { resealed } from '../record/a-record.ts';
import { sample } from '../sample.ts';
import { momentsOf, randomChoicesOfDay, randomPlan } from '../shift/random-day.ts';
import { assignmentInLink, openAttemptFile, readAssignment, readAttemptFile } from '../spoken-readers.ts';
import { DAY_SEED, dayToMeet, MOVES, playsFor, scenarioOf, withADay, worked } from './a-day.ts';
import { anAssignment } from './an-assignment.ts';

const list = withADay();
const WELL = [MOVES.well, MOVES.well, MOVES.well];
const BADLY = [MOVES.badly, MOVES.well, MOVES.well];

/** The list as its file, with something changed. */
function changed(change: (file: { scenarios: Record<string, unknown>[]; days: Record<string, unknown>[] }) => void) {
  const file = JSON.parse(writeAssignment(list));
  change(file);
  const read = readAssignment(JSON.stringify(file, null, 2));
  return read.ok ? 'fine' : read.reasons.join('\n');
}

describe('the file of an assignment with a day in it', () => {
  it('reads back as it was written, from a file and from a link', () => {
    expect(list.version).toBe(3);
    expect(readAssignment(writeAssignment(list))).toEqual({ ok: true, assignment: list });
    const [, fragment = ''] = assignmentLink('https://game.example/', list).split('#');
    expect(assignmentInLink(fragment)).toEqual({ ok: true, assignment: list });
  });

  it('is of the version it always was where there is no day, and of no older one where there is', () => {
    expect(anAssignment().version).toBe(2);
    expect(readAssignment(JSON.stringify({ ...list, version: 2 }))).toMatchObject({
      ok: false,
      reasons: [expect.stringContaining('"days" is not a field here')],
    });
    const { days: _, ...without } = list;
    expect(readAssignment(JSON.stringify(without))).toMatchObject({
      ok: false,
      reasons: [expect.stringContaining('"days" is missing')],
    });
  });

  it.each([
    [
      'people in another order',
      (f: { days: { people?: unknown }[] }) => (f.days[0] as { people: string[] }).people.reverse(),
      'in a row',
    ],
    ['somebody who is not in the list', (f) => ((f.days[0] as { people: string[] }).people[2] = 'nobody'), 'in a row'],
    [
      'a seed that is not of the day',
      (f) =>
        ((f as never as { scenarios: { seed: number }[] }).scenarios[1] = {
          ...(f as never as { scenarios: { seed: number }[] }).scenarios[1],
          seed: 1,
        }),
      `whose seed gives ${seedInDay(DAY_SEED, 'counter')}`,
    ],
    [
      'flags for somebody of a day',
      (f) =>
        ((f as never as { scenarios: object[] }).scenarios[1] = {
          ...(f as never as { scenarios: object[] }).scenarios[1],
          carried: ['info.milk'],
        }),
      'Remove "carried"',
    ],
    ['the same day twice', (f) => f.days.push(f.days[0] as object), 'stands twice'],
    ['no day', (f) => f.days.splice(0), '"days" must be a list of 1'],
    ['a day of one', (f) => (f.days[0] as { people: string[] }).people.splice(1), '2 to 12'],
    [
      'a day with a field of its own',
      (f) => ((f.days[0] as Record<string, unknown>).pass = 80),
      '"pass" of day 1 is not a field here',
    ],
  ] as [string, (file: { days: { people?: unknown }[] }) => unknown, string][])('refuses %s', (_, change, says) => {
    expect(changed(change as never)).toContain(says);
  });

  it('says each of these at its line', () => {
    expect(changed((file) => file.days[0] && Object.assign(file.days[0], { hash: 'x' }))).toMatch(
      /^Line \d+: "hash" of day 1/,
    );
  });
});

describe('how people of a day begin', () => {
  it('is as the day itself has it, worked out from the plays alone', () => {
    fc.assert(
      fc.property(randomPlan, randomChoicesOfDay, fc.nat(1000), (plan, choices, seed) => {
        const assignment = assignmentOf({ title: 'A day', from: 'Ines' }, [dayToMeet(plan, seed)]);
        for (const day of momentsOf(plan, seed, choices)) {
          if (isOver(day)) return;
          const place = day.plays.length;
          const scenario = plan.scenarios[place];
          if (!scenario) throw new Error('nobody');
          const began = openingAt(assignment, place, scenario, (at) => day.walks[at] as never);
          expect(began).toEqual(openingOf(day));
        }
      }),
      { numRuns: sample(300) },
    );
  });

  it('of a person alone is as the list says', () => {
    const alone = anAssignment();
    const [one] = alone.scenarios;
    if (!one) throw new Error('nobody');
    expect(openingAt(alone, 0, { flags: { in: {}, out: {}, here: {} } }, () => undefined as never)).toEqual({
      seed: one.seed,
      carried: [],
    });
  });
});

const file = (plays: readonly PlayRecord[], assignment: Assignment = list) =>
  writeAttemptFile('Ana', assignment, plays);

describe('an attempt with a day in it', () => {
  it('counts the day as one: the average of its people, beside the others', () => {
    expect(unitsOf(list).map(({ title, places }) => [title, places])).toEqual([
      ['A morning', [0, 1, 2]],
      ['About quick-question', [3]],
    ]);
    expect(unitScores(list, [100, 50, 0, 80])).toEqual([50, 80]);
    const opened = openAttemptFile(file(playsFor(list, worked(BADLY))), scenarioOf);
    if (!opened.ok) throw new Error(opened.reasons.join('\n'));
    const points = opened.results.served.map(({ card }) => card.satisfaction);
    expect(points).toEqual([0, 100, 100, 100]);
    expect(opened.results.average).toBeCloseTo((200 / 3 + 100) / 2, 9);
    expect(opened.results.passed).toBe(true);
    const [table] = attemptsTables([opened.results]);
    expect(table?.rows[0]?.satisfactions).toEqual(points);
    expect(table?.rows[0]?.scores).toEqual([200 / 3, 100]);
  });

  it('has met people as those before them had left the day, or is refused', () => {
    const [well, badly] = [WELL, BADLY].map((moves) => playsFor(list, worked(moves)));
    if (!well || !badly) throw new Error('no plays');
    expect(well[1]?.carried).toEqual(['info.milk']);
    expect(badly[1]?.carried).toEqual(['hazard.fridge']);
    // Each part is sealed, legal and of this list; only together they are no day.
    const mixed = well.with(1, badly[1] as PlayRecord);
    expect(readAttemptFile(file(mixed))).toMatchObject({ ok: true });
    const opened = openAttemptFile(file(mixed), scenarioOf);
    expect(opened).toEqual({
      ok: false,
      reasons: ['“At the counter”: it did not begin as the people before had left the day.'],
    });
  });

  it('is no attempt with another seed, or with somebody of another list', () => {
    const plays = playsFor(list, worked(WELL));
    const other = resealed({ ...(plays[1] as PlayRecord), seed: 1 });
    expect(() => file(plays.with(1, other))).toThrow('attempt.otherStart');
    expect(() => file(plays, withADay({ title: 'Another' }))).toThrow('attempt.otherList');
    expect(assignmentHash(withADay())).toBe(assignmentHash(list));
  });
});
