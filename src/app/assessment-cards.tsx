/** The assessments taken on this machine, as the home screen shows them. */
import { AssessmentHomeCard } from '../ui/home/assessment-home-card.tsx';
import { peopleOfAttempt } from './assessed-people.ts';
import { portrait } from './figure.tsx';
import type { Game } from './game.ts';

/** A card for each, the one taken last coming first. */
export function AssessmentCards({ game }: { readonly game: Game }) {
  return game.assessments
    .all()
    .toReversed()
    .map(({ taken, attempt }) => (
      <AssessmentHomeCard
        key={taken.hash}
        title={taken.assignment.title}
        from={taken.assignment.from}
        people={peopleOfAttempt(game.library, attempt)}
        portrait={portrait}
        onOpen={() => void game.assessments.goOn(taken.hash)}
      />
    ));
}
