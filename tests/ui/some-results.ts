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

const dans = opened(window, 'capped', 1);

/** A file of these plays, all of which count. */
const fileOf = (name: string, ...plays: readonly OpenedPlay[]): OpenedResults => ({
  name,
  plays,
  setAside: [],
  files: [plays.map(({ record }) => record)],
});

/** Five people: enough for a team. Dan's only play is one, and one of Bea's files could not be counted. */
export const someResults: readonly OpenedResults[] = [
  {
    ...fileOf('Dan', dans),
    setAside: [{ record: dans.record, title: 'The usual, please', why: 'otherRules' }],
  },
  fileOf('Ana', opened(window, 'lost', 1), opened(window, 'perfect', 2), opened(lunch, 'mended', 1)),
  fileOf('Bea', opened(window, 'mended', 1), opened(lunch, 'perfect', 1)),
  fileOf('أمينة', opened(window, 'perfect', 1), opened(window, 'perfect', 2)),
  fileOf('Cem', opened(window, 'capped', 1), opened(lunch, 'lost', 1)),
];
