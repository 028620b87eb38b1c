/** The first plays in opened files, for whatever is told of a team as a whole. */
import type { Opening } from '../encounter/opening.ts';
import { moveIdsOf } from '../record/record.ts';
import type { OpenedResults } from '../record/result-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import type { GoalResult } from '../scoring/scorecard.ts';
import type { OpenedAttempt } from './attempt-results.ts';

/** A first play of one person. */
export interface FirstPlay {
  /**
   * A number for each person. Equal names are one person here, though they may be two: so nothing is ever told of
   * fewer people than it says.
   */
  readonly person: number;
  readonly scenario: Scenario;
  readonly opening: Opening;
  /** Ids of its moves. */
  readonly moves: readonly string[];
  readonly satisfaction: number;
  /** How it came out for each need and expectation. */
  readonly goals: readonly GoalResult[];
}

/** Which story a play is of: its id and the hash of its rules, for two stories may have the same rules. */
export const storyOf = ({ scenario }: Pick<FirstPlay, 'scenario'>): string => `${scenario.id} ${rulesHash(scenario)}`;

/** Each first play once, be it in results, in an attempt, or in both; stories for practice alone are left out. */
export function firstPlaysOf(
  files: readonly OpenedResults[],
  attempts: readonly OpenedAttempt[],
): readonly FirstPlay[] {
  const people = new Map<string, number>();
  const personOf = (name: string) => {
    const known = people.get(name) ?? people.size;
    people.set(name, known);
    return known;
  };
  const all = [
    ...files.flatMap(({ name, plays }) =>
      plays.flatMap(({ attempt, scenario, record, card }) => (attempt === 1 ? [{ name, scenario, record, card }] : [])),
    ),
    ...attempts.flatMap(({ name, served }) =>
      served.map(({ scenario, record, card }) => ({ name, scenario, record, card })),
    ),
  ];
  const once = new Map<string, FirstPlay>();
  for (const { name, scenario, record, card } of all) {
    const key = `${name} ${record.scenario.id} ${record.rules}`;
    if (scenario.use === 'practice' || once.has(key)) continue;
    const { seed, carried } = record;
    once.set(key, {
      person: personOf(name),
      scenario,
      opening: { seed, carried },
      moves: moveIdsOf(record),
      satisfaction: card.satisfaction,
      goals: card.goals,
    });
  }
  return [...once.values()];
}
