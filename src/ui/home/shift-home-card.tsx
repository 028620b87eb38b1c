/** A whole day on the home screen: six faces as a row of dominoes, and one button that starts it or goes on. */

import { useId } from 'react';
import { homeShift as words } from '../../messages/home-shift.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { Domino } from '../shift/shift-domino.tsx';
import './shift-home-card.css';
import type { Portrait } from '../parts/portrait.ts';
import { SureButton } from '../parts/sure-button.tsx';
import { meetVerb, type ShiftPerson } from '../shift/shift-people.ts';

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

function Last({ last }: { readonly last: NonNullable<ShiftHomeCardProps['last']> }) {
  const well = last.satisfactions.filter((points) => points >= 80).length;
  const people = last.satisfactions.length;
  return (
    <p className="shift-home-last">
      <strong>{words.lastLabel()}</strong>{' '}
      {last.weakest === undefined
        ? words.allStood({ well, people })
        : words.weakest({ well, people, name: last.weakest })}
      {last.fix !== undefined && ` ${words.fix({ fix: /[.!?]$/.test(last.fix) ? last.fix : `${last.fix}.` })}`}
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
            {words.where({ place, role })}
            {props.mine && (
              <>
                {' '}
                <span className="chip chip-cue">{words.mine()}</span>
              </>
            )}
          </p>
          <h2 id={id}>{words.title({ title })}</h2>
          <p>{summary}</p>
          {last && <Last last={last} />}
          <div className="shift-home-actions">
            {progress ? (
              <>
                <button type="button" className="button button-main" onClick={props.onContinue}>
                  {next
                    ? words.continue({ name: next.short, turn: served + 1, people: people.length })
                    : words.report()}
                </button>
                {props.onRestart && (
                  <SureButton
                    label={words.again()}
                    question={words.againAsk()}
                    yes={words.againYes()}
                    no={words.againNo()}
                    goes
                    onYes={props.onRestart}
                  />
                )}
              </>
            ) : (
              <button type="button" className="button button-main" onClick={props.onStart}>
                {last ? words.next() : words.start()}
              </button>
            )}
          </div>
        </div>
        <ol className="plain-list shift-home-row" aria-label={words.people({ people: people.length })}>
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
                      <span className="visually-hidden">{words.served()}</span>
                    </>
                  )}
                  {isNext && <span className="chip chip-cue">{words.isNext()}</span>}
                </span>
                <span className="visually-hidden">
                  {done ? '' : `, ${words[meetVerb(person)]({ name: person.short, time: person.clock })}`}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
