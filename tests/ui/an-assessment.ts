/** An assessment of made-up people, for tests of its screens. */

import { assignmentHash, assignmentOf } from '../../src/assignment/assignment.ts';
import type { OpenedAttempt } from '../../src/assignment/attempt-results.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { newRecord, withMove } from '../../src/record/record.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import type { AssessedPerson } from '../../src/ui/assessment/assessed-person.ts';
import type { PersonResult } from '../../src/ui/assessment/results-screen.tsx';
import { attemptNamed } from '../record/a-record.ts';
import { plays } from './a-debrief.ts';
import { aScenario } from './a-scenario.ts';

const amina = aScenario();
const lunch: Scenario = { ...amina, id: 'lunch-for-six', title: 'Lunch for six' };

/** What a trainer wrote. */
export const aNote = {
  title: 'First week',
  from: 'Ines',
  message: 'Take your time.\nListen first.',
  pass: 70,
  closes: '2026-12-01',
} as const;

/** Three people, each as far as it is said. */
export const somePeople = (...statuses: readonly AssessedPerson['status'][]): readonly AssessedPerson[] =>
  [amina, lunch, { ...amina, id: 'the-last-train', title: 'The last train' }].map(({ id, title, customer }, index) => {
    const status = statuses[index] ?? 'waiting';
    return { id, title, status, ...(status !== 'missing' && { customer }), ...(status === 'running' && { turn: 3 }) };
  });

const walked = (scenario: Scenario, walk: keyof typeof plays) =>
  walkThrough(scenario, { seed: 7, carried: [] }, plays[walk]).walk;

/** What came of the first two; the third could not be served. */
export const someOutcomes: readonly PersonResult[] = somePeople('done', 'done', 'changed').map((person, index) => {
  const walk = [walked(amina, 'perfect'), walked(lunch, 'capped')][index];
  if (walk?.place.at !== 'ending') return { person };
  const ending = walk.scenario.endings[walk.place.ending];
  return { person, came: { card: scorecard(walk), ending: ending?.title ?? '', face: ending?.face ?? 'calm' } };
});

const assignment = assignmentOf(
  aNote,
  [amina, lunch].map((scenario) => ({ scenario, seed: 7 })),
);

function attempt(name: string, ...walks: readonly [keyof typeof plays, keyof typeof plays]): OpenedAttempt {
  const served = [amina, lunch].map((scenario, index) => {
    const walk = walked(scenario, walks[index] ?? 'lost');
    const record = walk.steps.reduce(
      (so, { move, before }) => withMove(so, { move: move.id, at: before.seconds, ms: name.length }),
      newRecord(scenario, { seed: 7, carried: [] }, { attempt: attemptNamed(name, index) }),
    );
    return { scenario, record, walk, card: scorecard(walk), notes: [] };
  });
  const average = Math.round(served.reduce((sum, { card }) => sum + card.satisfaction, 0) / served.length);
  return { name, assignment, hash: assignmentHash(assignment), served, average, passed: average >= aNote.pass };
}

/** Five people's attempts at it: enough for averages over all. */
export const someAttempts: readonly OpenedAttempt[] = [
  attempt('Dan', 'capped', 'lost'),
  attempt('Ana', 'perfect', 'mended'),
  attempt('أمينة', 'perfect', 'perfect'),
  attempt('Bea', 'mended', 'perfect'),
  attempt('Cem', 'lost', 'capped'),
];
