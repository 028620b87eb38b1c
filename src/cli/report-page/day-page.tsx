/** The report of a shift as one page that needs nothing else. */

import type { ShownDay } from '../../analysis/day/best-days.ts';
import type { DayFinding } from '../../analysis/day/findings.ts';
import type { DayReport } from '../../analysis/day/report-of-day.ts';
import { reportPage } from '../../messages/report-page.ts';
import type { Spoken } from '../../messages/say.ts';
import type { Place } from '../../scenario/places.ts';
import type { Shift } from '../../shift/format.ts';
import { dayPlayText, wayLines } from '../walk-text.ts';
import { Meter } from './charts.tsx';
import { DayGlance } from './day-glance.tsx';
import { each } from './each.tsx';
import { Found } from './findings.tsx';
import { pageOf } from './page.tsx';
import { Head, Section, Table } from './parts.tsx';

/** What the page is made of. */
export interface DayPage {
  readonly shift: Shift;
  readonly report: DayReport;
  readonly findings: readonly Spoken<DayFinding & Place>[];
  /** SVG of somebody of the day, if they can be drawn. */
  readonly portrait?: string;
}

/** What the proof says. */
const Proof = ({ findings }: Pick<DayPage, 'findings'>) => (
  <Section id="found" title={reportPage['day.proof']()}>
    {findings.length === 0 ? (
      <p>{reportPage['day.fair']()}</p>
    ) : (
      <ul className="list">
        {each(findings, (one) => (
          <Found of={one}>
            {each(one.way ? wayLines(one.way) : [], (words) => (
              <code className="walk">{words}</code>
            ))}
          </Found>
        ))}
      </ul>
    )}
  </Section>
);

const Points = ({ points }: { readonly points: number }) => (
  <>
    <Meter value={points} />
    {points}
  </>
);

const People = ({ people }: Pick<DayReport, 'people'>) => (
  <Section id="people" title={reportPage['day.people']()}>
    <Table
      caption={reportPage['day.peopleTable']()}
      head={[
        reportPage['day.who'](),
        reportPage['day.clock'](),
        reportPage['day.ways'](),
        reportPage['plays.worst'](),
        reportPage['plays.best'](),
      ]}
      rows={people.map(({ name, title, clock, ways, best, worst }) => [
        <>
          <bdi>{name}</bdi>: <bdi>{title}</bdi>
        </>,
        clock,
        reportPage['day.waysAre']({ first: ways.firstDay, any: ways.anyDay }),
        <Points key="worst" points={worst} />,
        <Points key="best" points={best} />,
      ])}
    />
  </Section>
);

const yes = (can: boolean) => (can ? reportPage.yes() : reportPage.no());

const Dominoes = ({ dominoes }: Pick<DayReport, 'dominoes'>) => (
  <Section id="dominoes" title={reportPage['day.dominoes']()}>
    <p>{reportPage['day.dominoesAbout']()}</p>
    <Table
      caption={reportPage['day.flags']()}
      head={[
        reportPage['day.flag'](),
        reportPage['day.from'](),
        reportPage['day.to'](),
        reportPage['day.canStand'](),
        reportPage['day.canFall'](),
      ]}
      rows={dominoes.map(({ flag, from, to, canHelp, canHarm }) => [
        <code key="flag">{flag}</code>,
        from.join(', '),
        to,
        yes(canHelp),
        yes(canHarm),
      ])}
    />
  </Section>
);

function Shown({ day, title }: { readonly day: ShownDay | undefined; readonly title: (day: ShownDay) => string }) {
  if (!day) return null;
  return (
    <>
      <h3>{title(day)}</h3>
      <ul className="list">
        {day.plays.map((play) => (
          <li key={play.scenario}>
            <code className="walk">{dayPlayText(play)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

const bestTitle = ({ total, seed }: ShownDay) =>
  seed === undefined ? reportPage['day.best']({ total }) : reportPage['day.bestSeed']({ total, seed });
const worstTitle = ({ total, seed }: ShownDay) =>
  seed === undefined ? reportPage['day.worst']({ total }) : reportPage['day.worstSeed']({ total, seed });

const Fixes = ({ fixes }: Pick<DayReport, 'fixes'>) => (
  <Section id="fixes" title={reportPage['day.fixes']()}>
    <Table
      caption={reportPage['day.fixTable']()}
      head={[
        reportPage['day.fix'](),
        reportPage['day.mornings'](),
        reportPage['plays.worst'](),
        reportPage['plays.best'](),
      ]}
      rows={fixes.map(({ fix, text, mornings, worst, best }) => [
        <>
          <bdi>{text}</bdi> <code>{fix}</code>
        </>,
        mornings,
        worst,
        best,
      ])}
    />
  </Section>
);

/** The page. */
export function dayPage({ shift, report, findings, portrait }: DayPage): string {
  const { title, summary, encounters, place } = shift;
  const errors = findings.some(({ severity }) => severity === 'error');
  return pageOf(
    reportPage['page.title']({ title }),
    <>
      <Head
        kind={reportPage['page.day']()}
        {...{ title, summary, portrait }}
        stands={errors ? 'bad' : report.proved ? 'good' : 'warn'}
        chips={[reportPage.people({ count: encounters.length }), <bdi key="place">{place}</bdi>]}
      />
      <DayGlance report={report} />
      <Proof findings={findings} />
      <People people={report.people} />
      <Dominoes dominoes={report.dominoes} />
      <Section id="days" title={reportPage['day.both']()}>
        <Shown day={report.best} title={bestTitle} />
        <Shown day={report.worst} title={worstTitle} />
      </Section>
      <Fixes fixes={report.fixes} />
    </>,
  );
}
