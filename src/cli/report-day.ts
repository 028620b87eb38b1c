/** `counterpart report SHIFT`: what a day can come to, as text, as data, or as a page. */

import type { ShownDay } from '../analysis/day/best-days.ts';
import { proofOfDay } from '../analysis/day/prove-day.ts';
import { type DayReport, reportOfDay } from '../analysis/day/report-of-day.ts';
import { placed } from '../analysis/placed.ts';
import { cliReport as words } from '../messages/cli-report.ts';
import { foundSpoken } from '../messages/found.ts';
import { NOTHING } from '../scenario/said.ts';
import { shiftReader } from './check-shifts.ts';
import { given, mayReport, type ReportForm } from './report.ts';
import { dayPage } from './report-page/day-page.tsx';
import { guessedDayWords } from './report-words.ts';
import { refuse } from './scenario-named.ts';
import type { Exit, Terminal } from './terminal.ts';
import { dayPlayText } from './walk-text.ts';

const shownLines = (name: 'best' | 'worst', day: ShownDay | undefined) =>
  day
    ? [
        words[`day.${name}`]({ points: day.total, seed: day.seed === undefined ? NOTHING : String(day.seed) }),
        ...day.plays.map((play) => `  ${dayPlayText(play)}`),
      ]
    : [];

function dayLines({
  shift,
  proved,
  bounds,
  moments,
  guessing,
  best,
  worst,
  people,
  dominoes,
  fixes,
}: DayReport): string[] {
  return [
    shift.title,
    words[proved ? 'day.points' : 'day.pointsNotProved'](bounds),
    ...(moments ? [words['day.full'](moments)] : []),
    ...(guessing ? [guessedDayWords(guessing)] : []),
    words['day.people'](),
    ...people.map(
      ({ clock, name, worst: least, best: most, ways }) =>
        `  ${words['day.person']({ clock, name, worst: least, best: most, ...ways })}`,
    ),
    words['day.dominoes'](),
    ...dominoes.map(({ flag, from, to, canHelp, canHarm }) => {
      const can = { stands: canHelp ? 'yes' : 'other', falls: canHarm ? 'yes' : 'other' } as const;
      return `  ${words['day.domino']({ flag, from, to, ...can })}`;
    }),
    ...shownLines('best', best),
    ...shownLines('worst', worst),
    words['day.fixes'](),
    ...fixes.map(({ fix, worst: least, best: most, mornings }) => {
      return `  ${words['day.fix']({ fix, worst: least, best: most, mornings })}`;
    }),
  ];
}

/** What nobody settles before stands as the morning left it: that is said in their place. */
const withMornings = (report: DayReport): DayReport => ({
  ...report,
  dominoes: report.dominoes.map((one) => (one.from.length > 0 ? one : { ...one, from: [words['day.morning']()] })),
});

/** Proves a day and tells of it. Throws a Refusal with its problems when the shift cannot be read. */
export async function reportDay(terminal: Terminal, file: string, form: ReportForm): Promise<Exit> {
  const read = shiftReader(terminal)(file);
  if (!read.ok) return refuse(terminal, file);
  mayReport(terminal, form);
  const { plan } = read;
  const proof = proofOfDay(plan);
  const report = withMornings(reportOfDay(plan, proof));
  if (form.as === 'json') return given(terminal, report, form);
  if (form.as === 'text') return given(terminal, dayLines(report).join('\n'), form);
  // Somebody from the middle of the day stands for all.
  const someone = plan.scenarios[plan.scenarios.length >> 1];
  const portrait = someone && (await terminal.portrait?.(someone.customer.cast));
  const findings = placed(proof.findings, terminal.read(file)).map(foundSpoken);
  return given(
    terminal,
    dayPage({ shift: plan.shift, report, findings, ...(portrait !== undefined && { portrait }) }),
    form,
  );
}
