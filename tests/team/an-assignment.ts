/** A list to hand to a team, of scenarios that come with the game, as its author writes it. */
import { assignmentHash, assignmentOf, writeAssignment } from '../../src/assignment/assignment.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { newScenarioChecked } from '../record/a-record.ts';

/** The list as text, its hash, and the scenarios it is of. */
export function sampleAssignment(scenarios: readonly Scenario[] = [newScenarioChecked()], pass = 60) {
  const meetings = scenarios.map((scenario) => ({ scenario, seed: 7 }));
  const assignment = assignmentOf({ title: 'First week', from: 'Ms Okafor', pass }, meetings);
  return { assignment, text: writeAssignment(assignment), id: assignmentHash(assignment), scenarios };
}
