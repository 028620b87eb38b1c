/** An assessment on the home screen: the trainer's note in short, and one button that opens it. */
import { useId } from 'react';
import '../parts/plain-list.css';
import type { AssessedPerson } from '../assessment/assessed-person.ts';
import type { Portrait } from '../parts/portrait.ts';
import { numberWord } from '../words/number-words.ts';
import './assessment-home-card.css';

export interface AssessmentHomeCardProps {
  readonly title: string;
  readonly from: string;
  readonly people: readonly AssessedPerson[];
  readonly portrait: Portrait;
  readonly onOpen: () => void;
}

function standing(people: readonly AssessedPerson[]): { readonly words: string; readonly action: string } {
  const served = people.filter(({ status }) => status === 'done').length;
  const all = `${numberWord(people.length)} ${people.length === 1 ? 'person' : 'people'}`;
  if (served === people.length) return { words: `Done: ${all} served.`, action: 'See the results' };
  const begun = people.some(({ status }) => status === 'done' || status === 'running');
  if (!begun) return { words: `For you: ${all} to serve, one go with each.`, action: 'Open the assessment' };
  return { words: `Under way: ${numberWord(served)} of ${all} served.`, action: 'Go on with the assessment' };
}

/** The card. */
export function AssessmentHomeCard({ title, from, people, portrait, onOpen }: AssessmentHomeCardProps) {
  const id = useId();
  const { words, action } = standing(people);
  return (
    <section className="assessment-home" aria-labelledby={id}>
      <div className="assessment-home-words">
        <p className="assessment-home-from">
          Assessment from <bdi>{from}</bdi>
        </p>
        <h2 id={id}>{title}</h2>
        <p>{words}</p>
      </div>
      <div className="assessment-home-faces" aria-hidden="true">
        {people.map(({ id: scenario, customer, status }) => (
          <span key={scenario} className="assessment-home-face" data-status={status}>
            {customer && portrait(customer.cast, 'calm')}
          </span>
        ))}
      </div>
      <button type="button" className="button button-main" onClick={onOpen}>
        {action}
        <span className="visually-hidden"> {title}</span>
      </button>
    </section>
  );
}
