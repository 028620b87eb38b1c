/** The day as a row of dominoes, standing, leaning or fallen, with the pushes between them and the table twin. */
import { useId } from 'react';
import { dayReport } from '../../messages/day-report.ts';
import { outcomeSentences } from '../debrief/debrief-words.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { spokenOf } from '../words/persona-words.ts';
import './shift-chain.css';
import type { Portrait } from '../parts/portrait.ts';
import { Domino, type Stance } from './shift-domino.tsx';
import { Pushes } from './shift-pushes.tsx';
import type { ReportPerson, ReportView } from './shift-report-view.ts';
import { isPushed, pointsWords, stanceOf, stanceWord } from './shift-report-words.ts';

const stanceIcon: Readonly<Record<Stance, IconName>> = { standing: 'tick', leaning: 'half', fallen: 'cross' };
const stanceTint: Readonly<Record<Stance, 'good' | 'half' | 'bad'>> = {
  standing: 'good',
  leaning: 'half',
  fallen: 'bad',
};

/** A chain with one link open. */
function BrokenLink() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M9.4 8.2C6.6 6.4 2.3 8.2 2.4 12c.1 3.9 4.2 5.6 7.1 3.9M14.7 8.1c2.8-1.7 7 0 6.9 3.9-.1 3.9-4.3 5.6-7 3.8M6.6 12l3.2.1M14.2 12l3.3-.1M12 3.6v2.8M9.2 4.4l1 2.1M14.9 4.4l-1.1 2.1" />
    </svg>
  );
}

export interface ChainProps {
  readonly report: ReportView;
  readonly people: readonly ReportPerson[];
  readonly portrait: Portrait;
}

/** The picture. `onTurn` leads to the move that cost somebody most. */
export function Chain({
  report,
  people,
  portrait,
  onTurn,
}: ChainProps & { readonly onTurn?: ((index: number, turn: number) => void) | undefined }) {
  const rises = report.threads.some(({ effect, writer }) => effect === 'rise' && writer.author.by === 'encounter');
  const falls = report.threads.some(({ effect, writer }) => effect === 'fall' && writer.author.by === 'encounter');
  return (
    <div className="chain card">
      {(rises || falls) && (
        <p className="chain-legend">
          {falls && (
            <span>
              <i className="legend-fall" aria-hidden="true" /> {dayReport.legendFall()}
            </span>
          )}
          {rises && (
            <span>
              <i className="legend-rise" aria-hidden="true" /> {dayReport.legendRise()}
            </span>
          )}
        </p>
      )}
      <div className="chain-board">
        <Pushes threads={report.threads} count={report.dominoes.length} way="wide" />
        <Pushes threads={report.threads} count={report.dominoes.length} way="tall" />
        <ol className="plain-list chain-row">
          {report.dominoes.map((domino) => {
            const person = people[domino.index];
            if (!person) return null;
            const stance = stanceOf(domino);
            const weakest = domino.index === report.weakest;
            const { index, costliest } = domino;
            return (
              <li key={person.id} className="chain-link" data-weakest={weakest}>
                <span className="chain-table">
                  <Domino
                    place={domino.index + 1}
                    picture={portrait(person.cast, domino.afterwards.face)}
                    stance={stance}
                    tint={stanceTint[stance]}
                  />
                </span>
                <div className="chain-words">
                  <p className="chain-who">
                    {withParts(dayReport.nameAndTime, { name: <strong>{person.short}</strong>, time: person.clock })}
                  </p>
                  <p className={`mark mark-${stanceTint[stance]}`}>
                    <Icon name={stanceIcon[stance]} />{' '}
                    {stanceWord(stance, isPushed(report.threads, domino.index), domino.afterwards.out)}
                  </p>
                  <p>{pointsWords(domino)}</p>
                  {weakest && (
                    <p className="chip chip-bad chain-weakest">
                      <BrokenLink /> {dayReport.weakest()}
                    </p>
                  )}
                  {onTurn && costliest !== undefined && (
                    <button type="button" className="turn-link" onClick={() => onTurn(index, costliest)}>
                      {dayReport.costliest({ turn: costliest + 1 })}
                      <span className="visually-hidden"> {dayReport.withName({ name: person.short })}</span>
                    </button>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

const COLUMNS = ['who', 'when', 'stance', 'satisfaction', 'pushedBy', 'ending'] as const;

/** The same as a table, with what each person did next. */
export function ChainTable({ report, people }: Omit<ChainProps, 'portrait'>) {
  const id = useId();
  return (
    <details className="chain-details">
      <summary>{dayReport.asTable()}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways has to be reachable by keyboard */}
      <section className="chain-scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>{dayReport.chain()}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {dayReport[`head.${column}`]()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.dominoes.map((domino) => {
              const stance = stanceOf(domino);
              const word = stanceWord(stance, isPushed(report.threads, domino.index), domino.afterwards.out);
              const names = domino.pushedBy.map((index) => people[index]?.short).filter((name) => name !== undefined);
              return (
                <tr key={domino.index}>
                  <th scope="row">{people[domino.index]?.short}</th>
                  <td>{people[domino.index]?.clock}</td>
                  <td>{domino.index === report.weakest ? dayReport.stanceWeakest({ stance: word }) : word}</td>
                  <td>{pointsWords(domino)}</td>
                  <td>{names.length > 0 ? dayReport.names({ names }) : dayReport.nobodyBefore()}</td>
                  <td>{domino.ending.title}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** What each person did next, one card each. */
export function WhatTheyDid({
  report,
  people,
  portrait,
  onOpen,
}: ChainProps & { readonly onOpen?: ((index: number) => void) | undefined }) {
  return (
    <ol className="plain-list next-list">
      {report.dominoes.map(({ index, ending, afterwards }) => {
        const person = people[index];
        if (!person) return null;
        return (
          <li key={person.id} className="next-person card">
            <div className="next-head">
              <span className="next-picture" aria-hidden="true">
                {portrait(person.cast, afterwards.face)}
              </span>
              <h3>
                <span className="next-who">{person.short}</span> {ending.title}
              </h3>
            </div>
            <ul className="plain-list">
              {outcomeSentences(afterwards.outcome, spokenOf(person.pronoun), person.relation === 'internal').map(
                (sentence) => (
                  <li key={sentence}>{sentence}</li>
                ),
              )}
            </ul>
            {afterwards.later && <p className="next-later">{dayReport.later({ text: afterwards.later.text })}</p>}
            {afterwards.review && <p className="next-review">{dayReport.review({ text: afterwards.review.text })}</p>}
            {onOpen && (
              <button type="button" className="button" onClick={() => onOpen(index)}>
                {dayReport.readDebrief({ name: person.short })}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
