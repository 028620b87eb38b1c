import { describe, expect, it } from 'vitest';
import { writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { type OpenedAttempt, openAttemptFile } from '../../src/assignment/attempt-results.ts';
import { attemptsTables, withAttempt } from '../../src/assignment/attempts-table.ts';
import { attemptNamed, resealed } from '../record/a-record.ts';
import { anAssignment, playFor, scenarioOf, type WALKS } from './an-assignment.ts';

function attempt(name: string, walks: readonly (keyof typeof WALKS)[], assignment = anAssignment()): OpenedAttempt {
  const plays = walks.map((walk, index) => {
    const play = playFor(assignment, index, walk);
    // Nobody takes exactly as long as somebody else.
    const moves = play.moves.map((move) => ({ ...move, ms: move.ms + name.length }));
    return resealed({ ...play, attempt: attemptNamed(name, play.attempt), moves });
  });
  const open = openAttemptFile(writeAttemptFile(name, assignment, plays), scenarioOf);
  if (!open.ok) throw new Error(open.reasons.join(' '));
  return open.results;
}

const ana = attempt('Ana', ['fair', 'best']);
const bo = attempt('Bo', ['poor', 'fair']);
const cemil = attempt('Cemil', ['best', 'best']);
const dorothea = attempt('Dorothea', ['best', 'fair']);

describe('attempts beside each other', () => {
  it('come by name, whatever they scored and whenever they were opened', () => {
    const [table] = attemptsTables([cemil, bo, ana]);
    expect(
      table?.rows.map(({ name, satisfactions, average, passed }) => [name, satisfactions, average, passed]),
    ).toEqual([
      ['Ana', [60, 100], 80, true],
      ['Bo', [0, 60], 30, false],
      ['Cemil', [100, 100], 100, true],
    ]);
  });

  it('show nothing of the team below four people', () => {
    expect(attemptsTables([ana, bo, cemil])[0]).not.toHaveProperty('team');
    expect(attemptsTables([ana, bo, cemil, dorothea])[0]?.team).toEqual({
      satisfactions: [65, 80],
      average: 72.5,
      passed: 3,
    });
  });

  it('of two assignments stand in two tables, and without a mark nobody has passed or failed', () => {
    const other = anAssignment({ title: 'Another week' });
    const { pass: _, ...loose } = other;
    const tables = attemptsTables([ana, attempt('Bo', ['fair', 'fair'], loose)]);
    expect(tables.map(({ assignment }) => assignment.title)).toEqual(['Another week', 'First week']);
    expect(tables[0]?.rows[0]).not.toHaveProperty('passed');
  });
});

describe('assessments of one title', () => {
  it('are marked, so that nobody is compared with somebody who was handed another list', () => {
    const lookAlike = anAssignment({ pass: 10 });
    const tables = attemptsTables([ana, bo, attempt('Cemil', ['best', 'best'], lookAlike)]);
    expect(tables.map(({ title }) => title)).toEqual(['First week ①', 'First week ②']);
    expect(tables.map(({ rows }) => rows.length).sort()).toEqual([1, 2]);
    expect(attemptsTables([ana, bo]).map(({ title }) => title)).toEqual(['First week']);
  });
});

describe('one more attempt', () => {
  it('counts once when it is opened twice, and not at all under a second name', () => {
    expect(withAttempt([ana], ana)).toMatchObject({ ok: true, replaced: true, attempts: [ana] });
    expect(withAttempt([ana], { ...ana, name: 'Zoë' })).toMatchObject({ ok: false });
    expect(withAttempt([ana], bo)).toMatchObject({ ok: true, replaced: false, attempts: [ana, bo] });
  });

  it('of the same name with other plays stands beside the first, told apart', () => {
    const twin = attempt('Ana', ['best', 'poor']);
    const other = {
      ...twin,
      served: twin.served.map((one) => ({
        ...one,
        record: { ...one.record, attempt: attemptNamed(one.record.attempt) },
      })),
    };
    const added = withAttempt([ana], other);
    expect(added.ok && attemptsTables(added.attempts)[0]?.rows.map(({ name }) => name)).toEqual(['Ana ①', 'Ana ②']);
  });
});
