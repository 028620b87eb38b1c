/** An assessment before it is begun and between two sittings: the trainer's note, the rules, and who is to be served. */
import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { PageNotice } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { numberWord, numberWordFirst } from '../words/number-words.ts';
import { type AssessedPerson, calledBy, dayWords } from './assessed-person.ts';
import { AssessmentPeople } from './assessment-people.tsx';
import './assessment-screen.css';

/** What a trainer wrote on an assignment. */
export interface AssessmentNote {
  readonly title: string;
  readonly from: string;
  readonly message?: string;
  /** Average satisfaction to reach, 1 … 100. */
  readonly pass?: number;
  /** "2026-12-01" */
  readonly closes?: string;
}

export interface AssessmentScreenProps {
  readonly note: AssessmentNote;
  /** In the order of the assignment. */
  readonly people: readonly AssessedPerson[];
  readonly portrait: Portrait;
  /** Something to tell, such as why somebody could not be served. Announced politely. */
  readonly notice?: string;
  /** To the next person, or back to the one left in the middle. */
  readonly onGoOn: () => void;
  readonly onHome: () => void;
  /** Puts away an assessment that was not begun. */
  readonly onPutAway: () => void;
  /** Closes one that cannot be finished here, and shows what there is. */
  readonly onClose: () => void;
}

function Letter({ note }: { readonly note: AssessmentNote }) {
  const { from, message, pass, closes } = note;
  return (
    <section className="assessment-letter" aria-label={`A note from ${from}`}>
      {message ? <p className="assessment-message">{message}</p> : <p>Here are some people for you to serve.</p>}
      <p className="assessment-from">
        <bdi>{from}</bdi>
      </p>
      {(pass !== undefined || closes !== undefined) && (
        <ul className="plain-list assessment-terms">
          {pass !== undefined && (
            <li>
              <Icon name="target" /> To reach: {pass} of 100 on average
            </li>
          )}
          {closes !== undefined && (
            <li>
              <Icon name="clock" /> By {dayWords(closes)}; nothing locks on that day
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

const RULES: readonly { readonly icon: IconName; readonly rule: string; readonly why: string }[] = [
  { icon: 'play', rule: 'One go with each person.', why: 'What you say is said, as in real life.' },
  { icon: 'coach', rule: 'No coach, no hints, no what-ifs', why: 'until everybody is served.' },
  {
    icon: 'pause',
    rule: 'Stop whenever you like,',
    why: 'even in the middle, and close the page: you come back to the same line.',
  },
  {
    icon: 'star',
    rule: 'Results at the end,',
    why: 'all together, and then every conversation opens with its reasons.',
  },
  { icon: 'door', rule: 'Nothing is sent.', why: 'You save your results as a file and hand it back yourself.' },
];

function Rules() {
  return (
    <section className="assessment-part card" aria-labelledby="assessment-rules">
      <h2 id="assessment-rules">How it goes</h2>
      <ul className="plain-list assessment-rules">
        {RULES.map(({ icon, rule, why }) => (
          <li key={rule}>
            <Icon name={icon} />
            <span>
              <strong>{rule}</strong> {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Somebody cannot be served here: who, and what to do about it. */
function Blocked({
  people,
  note,
  begun,
}: {
  readonly people: readonly AssessedPerson[];
  readonly note: AssessmentNote;
  readonly begun: boolean;
}) {
  const missing = people.filter(({ status }) => status === 'missing');
  const changed = people.filter(({ status }) => status === 'changed');
  const listed = (some: readonly AssessedPerson[]) => some.map(({ title }) => `“${title}”`).join(', ');
  return (
    <div className="assessment-blocked" role="alert">
      <h2>This assessment cannot be {begun ? 'finished' : 'started'} here</h2>
      {missing.length > 0 && <p>Not in this game: {listed(missing)}.</p>}
      {changed.length > 0 && (
        <p>
          Not the same any more: {listed(changed)}. The story has changed since the assessment was made, and everybody
          has to meet the same people.
        </p>
      )}
      <p>
        Tell <bdi>{note.from}</bdi> which names stand here, and ask for a new assessment, or for the address of the game
        it was made with.
      </p>
    </div>
  );
}

function goOnWords(people: readonly AssessedPerson[], next: AssessedPerson): string {
  if (next.status === 'running' && next.turn !== undefined)
    return `Continue with ${calledBy(next)}, turn\u00a0${next.turn}`;
  return people.some(({ status }) => status === 'done') ? `Next: ${calledBy(next)}` : `Start with ${calledBy(next)}`;
}

/** The whole screen. Focus goes to the title on arrival. */
export function AssessmentScreen(props: AssessmentScreenProps) {
  const { note, people, portrait, notice, onGoOn, onHome, onPutAway, onClose } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const served = people.filter(({ status }) => status === 'done').length;
  const begun = people.some(({ status }) => status === 'done' || status === 'running');
  const blocked = people.some(({ status }) => status === 'missing' || status === 'changed');
  const at = people.findIndex(({ status }) => status === 'running' || status === 'waiting');
  const next = people[at];
  return (
    <main className="assessment">
      <header className="assessment-head">
        <p className="eyebrow">
          Assessment from <bdi>{note.from}</bdi>
        </p>
        <h1 ref={title} tabIndex={-1}>
          {note.title}
        </h1>
        {begun && (
          <p>
            {numberWordFirst(served)} of {numberWord(people.length)} served. Everything you said is kept.
          </p>
        )}
      </header>
      <PageNotice notice={notice} />
      {blocked && <Blocked people={people} note={note} begun={begun} />}
      <div className="assessment-pair">
        <div className="assessment-stack">
          <Letter note={note} />
          <Rules />
        </div>
        <div className="assessment-stack">
          <section className="assessment-part card" aria-labelledby="assessment-people">
            <h2 id="assessment-people">
              {people.length === 1 ? 'Whom you serve' : `${numberWordFirst(people.length)} people, in this order`}
            </h2>
            <AssessmentPeople
              people={people}
              next={blocked ? undefined : at}
              portrait={portrait}
              label="People to serve"
            />
          </section>
          <div className="assessment-actions">
            {!blocked && next && (
              <button type="button" className="button button-main assessment-go" onClick={onGoOn}>
                {goOnWords(people, next)} <Icon name="play" />
              </button>
            )}
            {blocked && begun && (
              <button type="button" className="button button-main" onClick={onClose}>
                Close it and show what there is
              </button>
            )}
            <button type="button" className="button" onClick={onHome}>
              <Icon name="door" /> {begun ? 'Leave it for now' : 'Later'}
            </button>
            {!begun && (
              <button type="button" className="button" onClick={onPutAway}>
                Put it away
              </button>
            )}
          </div>
        </div>
      </div>
    </main>
  );
}
