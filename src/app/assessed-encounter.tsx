/** The encounter with somebody of an assessment: the same screen, with its mark on top and another way on. */
import { ways } from '../messages/ways.ts';
import { AssessmentBanner } from '../ui/assessment/assessment-banner.tsx';
import { EncounterPage, type EncounterPageProps } from './encounter-page.tsx';
import type { Game } from './game-contract.ts';
import { NothingOpen } from './nothing-open.tsx';

export type AssessedEncounterProps = Omit<EncounterPageProps, 'banner' | 'finishLabel' | 'onLeave' | 'onFinish'> & {
  readonly game: Game;
};

/** The page. Leaving it keeps the conversation; its end leads to the next person, not to a debrief. */
export function AssessedEncounter({ game, ...shared }: AssessedEncounterProps) {
  const open = game.assessments.open();
  if (!open) return <NothingOpen game={game} />;
  const { people } = open.attempt;
  const place = people.findIndex(({ play }) => play?.id === shared.session.id);
  const left = people.filter(({ status }) => status === 'waiting').length;
  return (
    <EncounterPage
      {...shared}
      banner={
        <AssessmentBanner title={open.taken.assignment.title} place={Math.max(0, place) + 1} of={people.length} />
      }
      finishLabel={left > 0 ? ways.nextPerson() : ways.seeResults()}
      onLeave={() => void game.assessments.pause()}
      onFinish={() => void game.assessments.served()}
    />
  );
}
