/** An assessment on the home screen: the trainer's note in short, and one button that opens it. */

import { useId } from 'react';
import { homeAssessment as words } from '../../messages/home-assessment.ts';
import { withParts } from '../parts/with-parts.tsx';
import '../parts/plain-list.css';
import type { AssessedPerson } from '../assessment/assessed-person.ts';
import type { Portrait } from '../parts/portrait.ts';
import './assessment-home-card.css';

export interface AssessmentHomeCardProps {
  readonly title: string;
  readonly from: string;
  readonly people: readonly AssessedPerson[];
  readonly portrait: Portrait;
  readonly onOpen: () => void;
}

function standing(people: readonly AssessedPerson[]): { readonly told: string; readonly action: string } {
  const served = people.filter(({ status }) => status === 'done').length;
  const all = { people: people.length };
  if (served === people.length) return { told: words.done(all), action: words.results() };
  const begun = people.some(({ status }) => status === 'done' || status === 'running');
  if (!begun) return { told: words.forYou(all), action: words.open() };
  return { told: words.underWay({ ...all, served }), action: words.goOn() };
}

/** The card. */
export function AssessmentHomeCard({ title, from, people, portrait, onOpen }: AssessmentHomeCardProps) {
  const id = useId();
  const { told, action } = standing(people);
  return (
    <section className="assessment-home" aria-labelledby={id}>
      <div className="assessment-home-words">
        <p className="assessment-home-from">{withParts(words.from, { from: <bdi>{from}</bdi> })}</p>
        <h2 id={id}>{title}</h2>
        <p>{told}</p>
      </div>
      <div className="assessment-home-faces" aria-hidden="true">
        {people.map(({ id: scenario, customer, status }) => (
          <span key={scenario} className="assessment-home-face" data-status={status}>
            {customer && portrait(customer.cast, 'calm')}
          </span>
        ))}
      </div>
      <button type="button" className="button button-main" onClick={onOpen}>
        {withParts(words.which, { action, title: <span className="visually-hidden">{title}</span> })}
      </button>
    </section>
  );
}
