/** The end of an assessment: everybody's ending and card, the average, and the file to hand back. */
import { useEffect, useRef } from 'react';
import type { Face } from '../../scenario/words.ts';
import { tallyOf } from '../../scoring/profile.ts';
import type { GoalKind, Scorecard } from '../../scoring/scorecard.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import '../parts/plain-list.css';
import { PageNotice } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
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
  readonly came?: { readonly card: Scorecard; readonly ending: string; readonly face: Face };
}

export interface ResultsScreenProps {
  readonly note: AssessmentNote;
  /** In the order of the assignment. */
  readonly results: readonly PersonResult[];
  /** Average satisfaction, 0 … 100; absent when it was closed before its end. */
  readonly average?: number;
  /** Absent when there is no mark to reach, or no average. */
  readonly passed?: boolean;
  /** The display name remembered from last time, '' for none. */
  readonly name: string;
  readonly portrait: Portrait;
  readonly notice?: string;
  /** Opens the debrief of the person at this place. */
  readonly onOpen: (place: number) => void;
  /** Saves the results under this name. Absent when there is nothing whole to hand back. */
  readonly onSave?: (name: string) => void;
  readonly onHome: () => void;
}

const words: Readonly<Record<GoalKind, string>> = { need: 'Needs met', expectation: 'Expectations met' };

function Goals({ card, kind }: { readonly card: Scorecard; readonly kind: GoalKind }) {
  const goals = card.goals.filter((goal) => goal.kind === kind);
  if (goals.length === 0) return null;
  return (
    <span className="results-goals">
      {words[kind]}: <strong>{tallyWords(tallyOf(goals))}</strong>
    </span>
  );
}

/** In place of the ending of somebody who has none. */
function without(person: AssessedPerson): string {
  if (person.status === 'missing') return 'Not in this game';
  const changed = person.status === 'changed' || person.status === 'done';
  return changed ? 'The story has changed' : `${calledBy(person)} was not served`;
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
  readonly onOpen: (place: number) => void;
}) {
  const { customer, title } = person;
  return (
    <li className="results-person card">
      <div className="results-picture" data-tint={place % 4} aria-hidden="true">
        {customer ? portrait(customer.cast, came?.face ?? 'calm') : <Icon name="unknown" />}
      </div>
      <div className="results-words">
        <p className="results-title">{title}</p>
        <h3>{came?.ending ?? without(person)}</h3>
        {came && (
          <>
            <p className="results-points">
              <strong>{came.card.satisfaction}</strong> of 100
            </p>
            <p className="results-tallies">
              <Goals card={came.card} kind="need" /> <Goals card={came.card} kind="expectation" />
            </p>
            <button type="button" className="button" onClick={() => onOpen(place)}>
              Open the debrief<span className="visually-hidden"> of {calledBy(person)}</span>
            </button>
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
    <section className="results-sum card" aria-label="All together">
      <p className="results-average">
        <strong>{averagePoints(average)}</strong> of 100 on average
      </p>
      <span className="results-bar" aria-hidden="true">
        <span style={{ inlineSize: `${average}%` }} />
        {pass !== undefined && <i style={{ insetInlineStart: `${pass}%` }} />}
      </span>
      {passed !== undefined && (
        <p>
          <span className={passed ? 'chip chip-good' : 'chip chip-cue'}>
            <Icon name={passed ? 'tick' : 'half'} /> {passed ? 'Mark reached' : 'Not there yet'}
          </span>{' '}
          The mark is {pass}.
        </p>
      )}
    </section>
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { note, results, average, passed, name, portrait, notice, onOpen, onSave, onHome } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="assessment">
      <header className="assessment-head">
        <p className="eyebrow">
          Assessment from <bdi>{note.from}</bdi>
        </p>
        <h1 ref={title} tabIndex={-1}>
          {note.title}: {onSave ? 'everybody is served' : 'not whole'}
        </h1>
      </header>
      <PageNotice notice={notice} />
      <div className="assessment-pair">
        {average === undefined ? (
          <section className="results-sum card" aria-label="All together">
            <p>
              There is no average and nothing to hand back: somebody could not be served, or their story has changed
              since. What was served can be looked at below.
            </p>
          </section>
        ) : (
          <Sum average={average} passed={passed} pass={note.pass} />
        )}
        {onSave && (
          <section className="assessment-part card" aria-labelledby="results-hand-back">
            <h2 id="results-hand-back">Hand it back</h2>
            <p>
              One file with your moves and your name, for <bdi>{note.from}</bdi>. Every score is worked out anew from
              the moves; nothing is sent for you.
            </p>
            <NameForm name={name} action="Save the file to hand back" main onSave={onSave} />
          </section>
        )}
      </div>
      <section aria-labelledby="results-people">
        <h2 id="results-people">Person by person</h2>
        <p className="results-intro">
          Each conversation is open now: their thoughts, every point, another way from any turn. This attempt stays as
          it is; serving somebody again is practice.
        </p>
        <ol className="plain-list results-people">
          {results.map((result, place) => (
            <Person key={result.person.id} result={result} place={place} portrait={portrait} onOpen={onOpen} />
          ))}
        </ol>
      </section>
      <div className="assessment-actions">
        <button type="button" className="button" onClick={onHome}>
          <Icon name="door" /> Home
        </button>
      </div>
    </main>
  );
}
