/** Opened result files of made-up players, for tests of the team screen. */
import { walkThrough } from '../../src/encounter/walk.ts';
import { newRecord } from '../../src/record/record.ts';
import type { OpenedPlay, OpenedResults } from '../../src/record/result-file.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { attemptNamed } from '../record/a-record.ts';
import { plays } from './a-debrief.ts';
import { aScenario } from './a-scenario.ts';

const window = aScenario();
const lunch: Scenario = { ...window, id: 'lunch-for-six', title: 'Lunch for six' };

function opened(scenario: Scenario, walkOf: keyof typeof plays, attempt: number): OpenedPlay {
  const moves = plays[walkOf];
  const { walk } = walkThrough(scenario, { seed: 7, carried: [] }, moves);
  return {
    scenario,
    record: {
      ...newRecord(scenario, { seed: 7, carried: [] }, { attempt: attemptNamed(scenario.id, walkOf, attempt) }),
      moves: walk.steps.map(({ move, before }, index) => ({ move: move.id, at: before.seconds, ms: index * 500 })),
    },
    walk,
    card: scorecard(walk),
    attempt,
    notes: [],
  };
}

/** Five people: enough for a team. Dan's only play is one, and one of Bea's files could not be counted. */
export const someResults: readonly OpenedResults[] = [
  {
    name: 'Dan',
    plays: [opened(window, 'capped', 1)],
    setAside: [{ title: 'The usual, please', reason: 'This scenario has changed since it was played.' }],
  },
  {
    name: 'Ana',
    plays: [opened(window, 'lost', 1), opened(window, 'perfect', 2), opened(lunch, 'mended', 1)],
    setAside: [],
  },
  { name: 'Bea', plays: [opened(window, 'mended', 1), opened(lunch, 'perfect', 1)], setAside: [] },
  { name: 'أمينة', plays: [opened(window, 'perfect', 1), opened(window, 'perfect', 2)], setAside: [] },
  { name: 'Cem', plays: [opened(window, 'capped', 1), opened(lunch, 'lost', 1)], setAside: [] },
];
