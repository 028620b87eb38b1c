/** The end of an assessment: everybody's ending and card, the average, and the file to hand back. */
import { useEffect, useRef } from 'react';
import { assessment } from '../../messages/assessment.ts';
import type { Face } from '../../scenario/words.ts';
import { tallyOf } from '../../scoring/profile.ts';
import type { GoalKind, Scorecard } from '../../scoring/scorecard.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import '../parts/plain-list.css';
import { PageNotice } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import { tallyWords } from '../profile/profile-words.ts';
import type { AssessedPerson } from './assessed-person.ts';
import { calledBy } from './assessed-person.ts';
import './assessment-screen.css';
import { averagePoints } from '../words/average-points.ts';
import './results-screen.css';
import type { AssessmentNote } from './assessment-screen.tsx';

/** Somebody served, with what came of it. */
export interface PersonResult {
  readonly person: AssessedPerson;
  /** Absent when they were not served, or their story is not here any more. */
  readonly came?: {
    readonly card: Pick<Scorecard, 'satisfaction'> & {
      readonly goals: readonly Pick<Scorecard['goals'][number], 'kind' | 'standing'>[];
    };
    readonly ending: string;
    readonly face: Face;
  };
}

export interface ResultsScreenProps {
  readonly note: AssessmentNote;
  /** In the order of the assignment. */
  readonly results: readonly PersonResult[];
  /** Each day of the list, with the average of its people; none where it was closed before its end. */
  readonly days?: readonly { readonly title: string; readonly average: number }[];
  /** Average satisfaction, 0 … 100; absent when it was closed before its end. */
  readonly average?: number;
  /** Absent when there is no mark to reach, or no average. */
  readonly passed?: boolean;
  /** The display name remembered from last time, '' for none. */
  readonly name: string;
  readonly portrait: Portrait;
  readonly notice?: string;
  /** Opens the debrief of the person at this place. Absent while the play itself is not here. */
  readonly onOpen?: (place: number) => void;
  /** Saves the results under this name. Absent when there is nothing whole to hand back. */
  readonly onSave?: (name: string) => void;
  /** The team has it already: there is nothing to hand back. `onAgain`: an attempt is left. */
  readonly team?: { readonly onAgain?: () => void };
  readonly onHome: () => void;
}

type Card = NonNullable<PersonResult['came']>['card'];

function Goals({ card, kind }: { readonly card: Card; readonly kind: GoalKind }) {
  const goals = card.goals.filter((goal) => goal.kind === kind);
  if (goals.length === 0) return null;
  return (
    <span className="results-goals">
      {withParts(assessment[`goals.${kind}`], { tally: <strong>{tallyWords(tallyOf(goals))}</strong> })}
    </span>
  );
}

/** In place of the ending of somebody who has none. */
function without(person: AssessedPerson): string {
  if (person.status === 'missing') return assessment['status.missing']();
  const changed = person.status === 'changed' || person.status === 'done';
  return changed ? assessment.storyChanged() : assessment.notServed({ name: calledBy(person) });
}

function Person({
  result: { person, came },
  place,
  portrait,
  onOpen,
}: {
  readonly result: PersonResult;
  readonly place: number;
  readonly portrait: Portrait;
  readonly onOpen: ((place: number) => void) | undefined;
}) {
  const { customer, title, day } = person;
  return (
    <li className="results-person card">
      <div className="results-picture" data-tint={place % 4} aria-hidden="true">
        {customer ? portrait(customer.cast, came?.face ?? 'calm') : <Icon name="unknown" />}
      </div>
      <div className="results-words">
        <p className="results-title">{day === undefined ? title : assessment.titleOfDay({ title, day })}</p>
        <h3>{came?.ending ?? without(person)}</h3>
        {came && (
          <>
            <p className="results-points">
              {withParts(assessment.points, { points: <strong>{came.card.satisfaction}</strong> })}
            </p>
            <p className="results-tallies">
              <Goals card={came.card} kind="need" /> <Goals card={came.card} kind="expectation" />
            </p>
            {onOpen && (
              <button type="button" className="button" onClick={() => onOpen(place)}>
                {assessment.openDebrief()}
                <span className="visually-hidden"> {assessment.ofName({ name: calledBy(person) })}</span>
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function Sum({
  average,
  passed,
  pass,
}: {
  readonly average: number;
  readonly passed: boolean | undefined;
  readonly pass: number | undefined;
}) {
  return (
    <section className="results-sum card" aria-label={assessment.allTogether()}>
      <p className="results-average">
        {withParts(assessment.average, { average: <strong>{averagePoints(average)}</strong> })}
      </p>
      <span className="results-bar" aria-hidden="true">
        <span style={{ inlineSize: `${average}%` }} />
        {pass !== undefined && <i style={{ insetInlineStart: `${pass}%` }} />}
      </span>
      {passed !== undefined && (
        <p>
          <span className={passed ? 'chip chip-good' : 'chip chip-cue'}>
            <Icon name={passed ? 'tick' : 'half'} /> {passed ? assessment.reached() : assessment.notReached()}
          </span>{' '}
          {pass !== undefined && assessment.mark({ pass })}
        </p>
      )}
    </section>
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { note, results, average, passed, name, portrait, notice, onOpen, onSave, team, onHome } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="assessment">
      <header className="assessment-head">
        <p className="eyebrow">{withParts(assessment.from, { from: <bdi>{note.from}</bdi> })}</p>
        <h1 ref={title} tabIndex={-1}>
          {onSave || team ? assessment.whole({ title: note.title }) : assessment.notWhole({ title: note.title })}
        </h1>
      </header>
      <PageNotice notice={notice} />
      <div className="assessment-pair">
        {average === undefined ? (
          <section className="results-sum card" aria-label={assessment.allTogether()}>
            <p>{assessment.noAverage()}</p>
          </section>
        ) : (
          <Sum average={average} passed={passed} pass={note.pass} />
        )}
        {team && (
          <section className="assessment-part card" aria-labelledby="results-team">
            <h2 id="results-team">{assessment.teamHas()}</h2>
            <p>{withParts(assessment.teamHasHow, { from: <bdi>{note.from}</bdi> })}</p>
            {team.onAgain && (
              <button type="button" className="button button-main" onClick={team.onAgain}>
                {assessment.onceMore()} <Icon name="play" />
              </button>
            )}
          </section>
        )}
        {onSave && (
          <section className="assessment-part card" aria-labelledby="results-hand-back">
            <h2 id="results-hand-back">{assessment.handBack()}</h2>
            <p>{withParts(assessment.handBackHow, { from: <bdi>{note.from}</bdi> })}</p>
            <NameForm name={name} action={assessment.saveToHandBack()} main onSave={onSave} />
          </section>
        )}
      </div>
      {(props.days ?? []).length > 0 && (
        <section className="assessment-part card" aria-labelledby="results-days">
          <h2 id="results-days">{assessment.daysAsOne()}</h2>
          <ul className="plain-list">
            {props.days?.map(({ title: of, average: points }) => (
              <li key={of}>{assessment.dayAverage({ day: of, points: averagePoints(points) })}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="results-people">
        <h2 id="results-people">{assessment.personByPerson()}</h2>
        <p className="results-intro">{onOpen ? assessment.openNow() : assessment.openLater()}</p>
        <ol className="plain-list results-people">
          {results.map((result, place) => (
            <Person key={result.person.id} result={result} place={place} portrait={portrait} onOpen={onOpen} />
          ))}
        </ol>
      </section>
      <div className="assessment-actions">
        <button type="button" className="button" onClick={onHome}>
          <Icon name="door" /> {assessment.home()}
        </button>
      </div>
    </main>
  );
}
