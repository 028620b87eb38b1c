/** A whole day on the home screen: six faces as a row of dominoes, and one button that starts it or goes on. */
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { Domino } from '../shift/shift-domino.tsx';
import './shift-home-card.css';
import type { Portrait } from '../parts/portrait.ts';
import { meetWords, type ShiftPerson } from '../shift/shift-people.ts';
import { numberWord } from '../words/number-words.ts';

export interface ShiftHomeCardProps {
  /** "Two quick questions" */
  readonly title: string;
  readonly summary: string;
  /** Name of the house, "The front desk". */
  readonly place: string;
  readonly role: string;
  /** A file of the player's own. */
  readonly mine?: true;
  /** In the order of the day. */
  readonly people: readonly ShiftPerson[];
  /** A day that is under way: how many have been served. All of them: the report waits. */
  readonly progress?: { readonly served: number };
  /** The last day that was finished. */
  readonly last?: {
    /** Satisfaction of each person, 0 … 100, in the order of the day. */
    readonly satisfactions: readonly number[];
    /** Who the chain was weakest at. Absent when nobody fell short. */
    readonly weakest?: string;
    /** The fix that was chosen, in words. */
    readonly fix?: string;
  };
  readonly portrait: Portrait;
  readonly onStart: () => void;
  readonly onContinue: () => void;
  /** Puts the day under way aside and begins anew. Absent: no such button. */
  readonly onRestart?: () => void;
}

/** Beginning anew is asked once, as the day under way is then gone. */
function Restart({ onRestart }: { readonly onRestart: () => void }) {
  const [sure, setSure] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The pressed button goes away with each answer: focus moves to what takes its place.
  useEffect(() => {
    if (sure) keep.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = sure;
  }, [sure]);
  if (!sure) {
    return (
      <button type="button" className="button" ref={ask} onClick={() => setSure(true)}>
        Start the day again
      </button>
    );
  }
  return (
    <fieldset className="shift-home-sure">
      <legend>Start again? This day is then gone.</legend>
      <button type="button" className="button" onClick={onRestart}>
        Yes, start again
      </button>
      <button type="button" className="button" ref={keep} onClick={() => setSure(false)}>
        No, keep it
      </button>
    </fieldset>
  );
}

function Last({ last }: { readonly last: NonNullable<ShiftHomeCardProps['last']> }) {
  const well = last.satisfactions.filter((points) => points >= 80).length;
  return (
    <p className="shift-home-last">
      <strong>Last time:</strong> {numberWord(well)} of {numberWord(last.satisfactions.length)} stood
      {last.weakest === undefined ? ', and nothing was left to wish for.' : `; the weakest link was ${last.weakest}.`}
      {last.fix !== undefined && ` Your fix: ${/[.!?]$/.test(last.fix) ? last.fix : `${last.fix}.`}`}
    </p>
  );
}

/** The card. */
export function ShiftHomeCard(props: ShiftHomeCardProps) {
  const { title, summary, place, role, people, progress, last, portrait } = props;
  const id = useId();
  const served = progress?.served ?? 0;
  const next = people[served];
  return (
    <section className="shift-home" aria-labelledby={id}>
      <div className="shift-home-card card">
        <div className="shift-home-words">
          <p className="shift-home-where">
            {place} · you are the {role}
            {props.mine && (
              <>
                {' '}
                <span className="chip chip-cue">Your file</span>
              </>
            )}
          </p>
          <h2 id={id}>A whole day: {title}</h2>
          <p>{summary}</p>
          {last && <Last last={last} />}
          <div className="shift-home-actions">
            {progress ? (
              <>
                <button type="button" className="button button-main" onClick={props.onContinue}>
                  {next
                    ? `Continue at ${next.short} (${served + 1} of ${people.length})`
                    : 'Read the report of the day'}
                </button>
                {props.onRestart && <Restart onRestart={props.onRestart} />}
              </>
            ) : (
              <button type="button" className="button button-main" onClick={props.onStart}>
                {last ? 'Start the next day' : 'Start the shift'}
              </button>
            )}
          </div>
        </div>
        <ol className="plain-list shift-home-row" aria-label={`The ${numberWord(people.length)} people of the day`}>
          {people.map((person, index) => {
            const done = progress !== undefined && index < served;
            const isNext = progress !== undefined && index === served;
            return (
              <li key={person.id} aria-current={isNext ? 'step' : undefined}>
                <Domino
                  place={index + 1}
                  picture={portrait(person.cast, 'calm')}
                  {...(done ? { tint: 'quiet' as const } : isNext && { tint: 'next' as const })}
                />
                <span className="shift-home-name">
                  {person.short}
                  {done && (
                    <>
                      {' '}
                      <Icon name="door" />
                      <span className="visually-hidden">served</span>
                    </>
                  )}
                  {isNext && <span className="chip chip-cue">Next</span>}
                </span>
                <span className="visually-hidden">{done ? '' : `, ${meetWords(person)} at ${person.clock}`}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
