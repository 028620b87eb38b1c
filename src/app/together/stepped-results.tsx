/** What came of a list that the server stepped. */
import type { Assignment } from '../../assignment/assignment.ts';
import { unitScores, unitsOf } from '../../assignment/units.ts';
import { assessment } from '../../messages/assessment.ts';
import { recordOfData } from '../../record/read-record.ts';
import { playedOn } from '../../record/replay.ts';
import type { Face } from '../../scenario/words.ts';
import type { GoalResult } from '../../scoring/scorecard.ts';
import type { SteppedResult } from '../../team/stepped.ts';
import type { AssessedPerson } from '../../ui/assessment/assessed-person.ts';
import { type PersonResult, ResultsScreen } from '../../ui/assessment/results-screen.tsx';
import { portrait } from '../figure.tsx';
import type { Game } from '../game-contract.ts';
import { replacePlace } from './places.ts';
/** The results of whoever was served, in the order of the list. */
export function SteppedResults({
  game,
  note,
  notice,
  people,
  results,
  onAgain,
  onHome,
}: {
  readonly game: Game;
  readonly note: Assignment;
  readonly notice: string | undefined;
  readonly people: readonly AssessedPerson[];
  readonly results: readonly SteppedResult[];
  readonly onAgain: (() => void) | undefined;
  readonly onHome: () => void;
}) {
  const each = people.map((person): PersonResult => {
    const came = results.find(({ scenario }) => scenario === person.id);
    if (!came) return { person };
    const goals = came.goals.map(({ kind, standing }) => ({ kind, standing: standing as GoalResult['standing'] }));
    const card = { satisfaction: came.points, goals };
    return { person, came: { card, ending: came.ending, face: came.face as Face } };
  });
  const points = people.map(({ id }) => results.find(({ scenario }) => scenario === id)?.points ?? 0);
  // A day is one, whoever is in it.
  const units = unitScores(note, points);
  const average = units.reduce((sum, one) => sum + one, 0) / units.length;
  const whole = results.length === people.length;
  const look = async (place: number) => {
    const read = recordOfData(results.find(({ scenario }) => scenario === people[place]?.id)?.record);
    const found = read.ok ? await game.scenarios.find(playedOn(read.record)) : undefined;
    if (!read.ok || !found) return game.screens.send({ type: 'tell', notice: assessment.storyAtServer() });
    replacePlace(undefined);
    game.show(found, read.record);
  };
  return (
    <ResultsScreen
      note={note}
      results={each}
      {...(whole && {
        average,
        days: unitsOf(note).flatMap(({ title, day }, nth) => (day ? [{ title, average: units[nth] ?? 0 }] : [])),
      })}
      {...(whole && note.pass !== undefined && { passed: average >= note.pass })}
      name=""
      portrait={portrait}
      {...(notice !== undefined && { notice })}
      {...(results.some(({ record }) => record) && { onOpen: (place: number) => void look(place) })}
      team={onAgain ? { onAgain } : {}}
      onHome={onHome}
    />
  );
}
