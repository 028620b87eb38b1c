/** The encounter with somebody of an assessment: the same screen, with its mark on top and another way on. */
import { useMemo } from 'react';
import { attemptOf } from '../assignment/attempt.ts';
import { ways } from '../messages/ways.ts';
import { AssessmentBanner } from '../ui/assessment/assessment-banner.tsx';
import { EncounterPage, type EncounterPageProps } from './encounter-page.tsx';
import type { Game } from './game-contract.ts';
import type { Sitting } from './open.ts';
import { useApp } from './use-app.ts';

export type AssessedEncounterProps = Omit<EncounterPageProps, 'banner' | 'finishLabel' | 'onLeave' | 'onFinish'> & {
  readonly game: Game;
  readonly sitting: Sitting;
};

/** The page. Leaving it keeps the conversation; its end leads to the next person, not to a debrief. */
export function AssessedEncounter({ game, sitting, ...shared }: AssessedEncounterProps) {
  const { assignment } = sitting.taken;
  const plays = useApp(game, ({ lists }) => lists.plays);
  const { people } = useMemo(() => attemptOf(assignment, plays), [assignment, plays]);
  const place = people.findIndex(({ play }) => play?.id === shared.session.id);
  const left = people.filter(({ status }) => status === 'waiting').length;
  return (
    <EncounterPage
      {...shared}
      banner={<AssessmentBanner title={assignment.title} place={Math.max(0, place) + 1} of={people.length} />}
      finishLabel={left > 0 ? ways.nextPerson() : ways.seeResults()}
      onLeave={() => void game.assessments.pause()}
      onFinish={() => void game.assessments.served()}
    />
  );
}
