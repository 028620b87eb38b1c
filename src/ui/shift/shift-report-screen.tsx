/** The report of a day: the chain of dominoes, what pushed them, what people did next, and one thing to change. */

import { useEffect, useRef } from 'react';
import { counted } from '../../scenario/counted.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import type { Portrait } from '../parts/portrait.ts';
import { Chain, ChainTable, WhatTheyDid } from './shift-chain.tsx';
import { Fixes } from './shift-fixes.tsx';
import { DayGiven, type GivenToPerson } from './shift-given.tsx';
import './shift-report.css';
import { skillName, skillSumWords } from '../words/skill-words.ts';
import type { ReportPerson, ReportView } from './shift-report-view.ts';
import { countWords, dayHeadline } from './shift-report-words.ts';
import { Threads } from './shift-threads.tsx';

export interface ShiftReportScreenProps {
  /** Title of the shift. */
  readonly title: string;
  /** What is told at the end of the day, in order. */
  readonly told: readonly string[];
  /** From `reportOf`. */
  readonly report: ReportView;
  /** Everybody of the day, at the places the report numbers. */
  readonly people: readonly ReportPerson[];
  readonly portrait: Portrait;
  /** What each encounter gave away, as far as it is known; none: nothing is told of it. */
  readonly given?: readonly GivenToPerson[];
  readonly onChooseFix: (id: string) => void;
  readonly onHome: () => void;
  /** Begins the next day. Shown once a fix is chosen; absent when there is none. */
  readonly onTomorrow?: () => void;
  /** Opens the debrief of somebody of the day. */
  readonly onOpen?: (index: number) => void;
  /** Opens the debrief at a turn (from 0). */
  readonly onTurn?: (index: number, turn: number) => void;
}

/** Skills of the day, most practised first. */
function DaySkills({ skills }: Pick<ReportView, 'skills'>) {
  return (
    <ul className="plain-list day-skills">
      {skills.map(({ skill, decisions, sum }) => (
        <li key={skill}>
          <strong>{skillName(skill)}</strong>
          <span>
            {skillSumWords(sum)}, in {counted(decisions, 'decision')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The whole screen. Focus goes to the headline on arrival. */
export function ShiftReportScreen(props: ShiftReportScreenProps) {
  const { title, told, report, people, portrait, onTomorrow } = props;
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => headline.current?.focus(), []);
  const { targets } = report;
  const chosen = report.fixes.some((fix) => fix.chosen);
  const remembered = report.ratchet.flatMap(({ index, text }) => (text === undefined ? [] : [{ index, text }]));
  return (
    <main className="shift-report">
      <header>
        <p className="shift-report-where">{title} · the report of the day</p>
        <h1 ref={headline} tabIndex={-1}>
          {dayHeadline(
            report,
            people.map(({ short }) => short),
          )}
        </h1>
        <p>
          {countWords(report.dominoes)}
          {targets.of > 0 && ` House standards kept: ${targets.hit} of ${targets.of}.`}
        </p>
        {told.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </header>
      <section aria-labelledby="report-chain">
        <h2 id="report-chain">The chain of the day</h2>
        <Chain report={report} people={people} portrait={portrait} onTurn={props.onTurn} />
        <ChainTable report={report} people={people} />
      </section>
      <section aria-labelledby="report-threads">
        <h2 id="report-threads">Which choice pushed whom</h2>
        <Threads threads={report.threads} people={people} portrait={portrait} onTurn={props.onTurn} />
      </section>
      {props.given && props.given.length > 0 && (
        <section aria-labelledby="report-given" className="card report-given">
          <h2 id="report-given">Where the points went</h2>
          <DayGiven given={props.given} people={people} onTurn={props.onTurn} />
        </section>
      )}
      <section aria-labelledby="report-fix" className="card report-fix">
        <h2 id="report-fix">One thing to change</h2>
        <Fixes fixes={report.fixes} onChoose={props.onChooseFix} />
      </section>
      <section aria-labelledby="report-next">
        <h2 id="report-next">What they did next</h2>
        <WhatTheyDid report={report} people={people} portrait={portrait} onOpen={props.onOpen} />
      </section>
      <div className="report-pair">
        {report.skills.length > 0 && (
          <section aria-labelledby="report-skills" className="card">
            <h2 id="report-skills">Your skills today</h2>
            <DaySkills skills={report.skills} />
            <p className="report-note">One day is no profile: a skill takes at least eight decisions.</p>
          </section>
        )}
        {remembered.length > 0 && (
          <section aria-labelledby="report-remember" className="card">
            <h2 id="report-remember">They will remember</h2>
            <ul className="plain-list">
              {remembered.map(({ index, text }) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <nav className="report-actions" aria-label="What now">
        <button type="button" className="button" onClick={props.onHome}>
          <Icon name="door" /> Home
        </button>
        {chosen && onTomorrow && (
          <button type="button" className="button button-main" onClick={onTomorrow}>
            Start tomorrow with this fix
          </button>
        )}
      </nav>
    </main>
  );
}
