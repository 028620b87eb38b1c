/** The report of a day: the chain of dominoes, what pushed them, what people did next, and one thing to change. */

import { useEffect, useRef } from 'react';
import { dayReport } from '../../messages/day-report.ts';
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
          <span>{dayReport.skillSum({ band: skillSumWords(sum), decisions })}</span>
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
        <p className="shift-report-where">{dayReport.title({ title })}</p>
        <h1 ref={headline} tabIndex={-1}>
          {dayHeadline(
            report,
            people.map(({ short }) => short),
          )}
        </h1>
        <p>
          {countWords(report.dominoes)}
          {targets.of > 0 && ` ${dayReport.standards(targets)}`}
        </p>
        {told.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </header>
      <section aria-labelledby="report-chain">
        <h2 id="report-chain">{dayReport.chain()}</h2>
        <Chain report={report} people={people} portrait={portrait} onTurn={props.onTurn} />
        <ChainTable report={report} people={people} />
      </section>
      <section aria-labelledby="report-threads">
        <h2 id="report-threads">{dayReport.pushes()}</h2>
        <Threads threads={report.threads} people={people} portrait={portrait} onTurn={props.onTurn} />
      </section>
      {props.given && props.given.length > 0 && (
        <section aria-labelledby="report-given" className="card report-given">
          <h2 id="report-given">{dayReport.whereWent()}</h2>
          <DayGiven given={props.given} people={people} onTurn={props.onTurn} />
        </section>
      )}
      <section aria-labelledby="report-fix" className="card report-fix">
        <h2 id="report-fix">{dayReport.oneThing()}</h2>
        <Fixes fixes={report.fixes} onChoose={props.onChooseFix} />
      </section>
      <section aria-labelledby="report-next">
        <h2 id="report-next">{dayReport.didNext()}</h2>
        <WhatTheyDid report={report} people={people} portrait={portrait} onOpen={props.onOpen} />
      </section>
      <div className="report-pair">
        {report.skills.length > 0 && (
          <section aria-labelledby="report-skills" className="card">
            <h2 id="report-skills">{dayReport.skills()}</h2>
            <DaySkills skills={report.skills} />
            <p className="report-note">{dayReport.noProfile()}</p>
          </section>
        )}
        {remembered.length > 0 && (
          <section aria-labelledby="report-remember" className="card">
            <h2 id="report-remember">{dayReport.remember()}</h2>
            <ul className="plain-list">
              {remembered.map(({ index, text }) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <nav className="report-actions" aria-label={dayReport.whatNow()}>
        <button type="button" className="button" onClick={props.onHome}>
          <Icon name="door" /> {dayReport.home()}
        </button>
        {chosen && onTomorrow && (
          <button type="button" className="button button-main" onClick={onTomorrow}>
            {dayReport.startTomorrow()}
          </button>
        )}
      </nav>
    </main>
  );
}
