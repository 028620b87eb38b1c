/** An assessment before it is begun and between two sittings: the trainer's note, the rules, and who is to be served. */
import { useEffect, useRef } from 'react';
import { assessment } from '../../messages/assessment.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { PageNotice } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
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
  /** Puts away an assessment that was not begun. Absent where it is not this browser’s to put away. */
  readonly onPutAway?: () => void;
  /** Closes one that cannot be finished here, and shows what there is. */
  readonly onClose?: () => void;
  /** The team server steps it: what is played is there, turn by turn. */
  readonly stepped?: boolean;
}

function Letter({ note }: { readonly note: AssessmentNote }) {
  const { from, message, pass, closes } = note;
  return (
    <section className="assessment-letter" aria-label={assessment.noteFrom({ from })}>
      {message ? <p className="assessment-message">{message}</p> : <p>{assessment.someToServe()}</p>}
      <p className="assessment-from">
        <bdi>{from}</bdi>
      </p>
      {(pass !== undefined || closes !== undefined) && (
        <ul className="plain-list assessment-terms">
          {pass !== undefined && (
            <li>
              <Icon name="target" /> {assessment.toReach({ pass })}
            </li>
          )}
          {closes !== undefined && (
            <li>
              <Icon name="clock" /> {assessment.closes({ day: dayWords(closes) })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

const RULES = {
  oneGo: 'play',
  noCoach: 'coach',
  stop: 'pause',
  results: 'star',
  notSent: 'door',
  sent: 'door',
} as const satisfies Readonly<Record<string, IconName>>;

const RULE_NAMES = Object.keys(RULES) as (keyof typeof RULES)[];

function Rules({ stepped }: { readonly stepped: boolean }) {
  return (
    <section className="assessment-part card" aria-labelledby="assessment-rules">
      <h2 id="assessment-rules">{assessment.howItGoes()}</h2>
      <ul className="plain-list assessment-rules">
        {RULE_NAMES.filter((rule) => rule !== (stepped ? 'notSent' : 'sent')).map((rule) => (
          <li key={rule}>
            <Icon name={RULES[rule]} />
            <span>
              {withParts(assessment[`why.${rule}`], { rule: <strong>{assessment[`rule.${rule}`]()}</strong> })}
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
  const titles = (some: readonly AssessedPerson[]) => some.map(({ title }) => assessment.titleOnly({ title }));
  return (
    <div className="assessment-blocked" role="alert">
      <h2>{begun ? assessment.cannotFinish() : assessment.cannotStart()}</h2>
      {missing.length > 0 && <p>{assessment.missing({ titles: titles(missing) })}</p>}
      {changed.length > 0 && <p>{assessment.changed({ titles: titles(changed) })}</p>}
      <p>{withParts(assessment.tell, { from: <bdi>{note.from}</bdi> })}</p>
    </div>
  );
}

function goOnWords(people: readonly AssessedPerson[], next: AssessedPerson): string {
  if (next.status === 'running' && next.turn !== undefined)
    return assessment.goOn({ name: calledBy(next), turn: next.turn });
  const name = calledBy(next);
  return people.some(({ status }) => status === 'done') ? assessment.next({ name }) : assessment.start({ name });
}

/** The whole screen. Focus goes to the title on arrival. */
export function AssessmentScreen(props: AssessmentScreenProps) {
  const { note, people, portrait, notice, onGoOn, onHome, onPutAway, onClose, stepped = false } = props;
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
        <p className="eyebrow">{withParts(assessment.from, { from: <bdi>{note.from}</bdi> })}</p>
        <h1 ref={title} tabIndex={-1}>
          {note.title}
        </h1>
        {begun && <p>{assessment.servedAndKept({ served, of: people.length })}</p>}
      </header>
      <PageNotice notice={notice} />
      {blocked && <Blocked people={people} note={note} begun={begun} />}
      <div className="assessment-pair">
        <div className="assessment-stack">
          <Letter note={note} />
          <Rules stepped={stepped} />
        </div>
        <div className="assessment-stack">
          <section className="assessment-part card" aria-labelledby="assessment-people">
            <h2 id="assessment-people">{assessment.whom({ people: people.length })}</h2>
            <AssessmentPeople
              people={people}
              next={blocked ? undefined : at}
              portrait={portrait}
              label={assessment.toServe()}
            />
          </section>
          <div className="assessment-actions">
            {!blocked && next && (
              <button type="button" className="button button-main assessment-go" onClick={onGoOn}>
                {goOnWords(people, next)} <Icon name="play" />
              </button>
            )}
            {blocked && begun && onClose && (
              <button type="button" className="button button-main" onClick={onClose}>
                {assessment.closeAndShow()}
              </button>
            )}
            <button type="button" className="button" onClick={onHome}>
              <Icon name="door" /> {begun ? assessment.leave() : assessment.later()}
            </button>
            {!begun && onPutAway && (
              <button type="button" className="button" onClick={onPutAway}>
                {assessment.putAway()}
              </button>
            )}
          </div>
        </div>
      </div>
    </main>
  );
}
