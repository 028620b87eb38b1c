/** Between two people of an assessment: what the last one did in the end, nothing of how well it went, and who is next. */
import { useEffect, useRef } from 'react';
import { assessment } from '../../messages/assessment.ts';
import { Icon } from '../parts/icons.tsx';
import type { Portrait } from '../parts/portrait.ts';
import type { AssessedPerson } from './assessed-person.ts';
import { calledBy } from './assessed-person.ts';
import { AssessmentPeople } from './assessment-people.tsx';
import './assessment-screen.css';
import './served-screen.css';

export interface ServedScreenProps {
  /** Title of the assessment. */
  readonly title: string;
  /** In the order of the assignment; at least one is still to come. */
  readonly people: readonly AssessedPerson[];
  /** Place of whoever has just left. */
  readonly last: number;
  /** The ending they went with, in its own words. */
  readonly ending: string;
  readonly portrait: Portrait;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** The whole screen. Focus goes to the title on arrival. */
export function ServedScreen({ title, people, last, ending, portrait, onNext, onLeave }: ServedScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const done = people.filter(({ status }) => status === 'done').length;
  const at = people.findIndex(({ status }) => status === 'waiting' || status === 'running');
  const [gone, next] = [people[last], people[at]];
  return (
    <main className="assessment">
      <header className="assessment-head">
        <p className="eyebrow">{title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {assessment.served({ served: done, of: people.length })}
        </h1>
      </header>
      <div className="assessment-pair">
        <section className="served-gone card" aria-label={gone ? calledBy(gone) : title}>
          <div className="served-picture" aria-hidden="true">
            {gone?.customer && portrait(gone.customer.cast, 'calm')}
          </div>
          <div className="served-words">
            <p className="served-ending">{ending}</p>
            <p>{assessment.toldAtEnd()}</p>
          </div>
        </section>
        <div className="assessment-stack">
          <section className="assessment-part card" aria-labelledby="served-people">
            <h2 id="served-people">{assessment.whoIsNext()}</h2>
            <AssessmentPeople people={people} next={at} portrait={portrait} label={assessment.toServe()} />
          </section>
          <div className="assessment-actions">
            {next && (
              <button type="button" className="button button-main assessment-go" onClick={onNext}>
                {assessment.next({ name: calledBy(next) })} <Icon name="play" />
              </button>
            )}
            <button type="button" className="button" onClick={onLeave}>
              <Icon name="pause" /> {assessment.break()}
            </button>
          </div>
        </div>
      </div>
    </main>
  );
}
