/** The assessments taken on this machine, as the home screen shows them. */
import { attemptOf } from '../assignment/attempt.ts';
import { AssessmentHomeCard } from '../ui/home/assessment-home-card.tsx';
import { peopleOfAttempt } from './assessed-people.ts';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import { useApp } from './use-app.ts';

/** A card for each, the one taken last coming first. */
export function AssessmentCards({ game }: { readonly game: Game }) {
  const { taken, plays } = useApp(game, ({ lists }) => lists);
  return taken
    .toReversed()
    .map(({ hash, assignment }) => (
      <AssessmentHomeCard
        key={hash}
        title={assignment.title}
        from={assignment.from}
        people={peopleOfAttempt(game.library, attemptOf(assignment, plays))}
        portrait={portrait}
        onOpen={() => void game.assessments.goOn(hash)}
      />
    ));
}
