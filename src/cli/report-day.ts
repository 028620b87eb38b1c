/** `counterpart report SHIFT`: what a day can come to, as text, as data, or as a page. */

import type { ShownDay } from '../analysis/day/best-days.ts';
import { proofOfDay } from '../analysis/day/prove-day.ts';
import { type DayReport, reportOfDay } from '../analysis/day/report-of-day.ts';
import { placed } from '../analysis/placed.ts';
import { foundSpoken } from '../messages/found.ts';
import { shiftReader } from './check-shifts.ts';
import { given, mayReport, type ReportForm } from './report.ts';
import { dayPage } from './report-page/day-page.tsx';
import { guessedDayWords } from './report-words.ts';
import { refuse } from './scenario-named.ts';
import type { Exit, Terminal } from './terminal.ts';
import { dayPlayText } from './walk-text.ts';

const shownLines = (name: string, day: ShownDay | undefined) =>
  day
    ? [
        `The ${name} day, ${day.total} points${day.seed === undefined ? '' : `, from seed ${day.seed}`}:`,
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
    `Points of the first day: ${bounds.worst} to ${bounds.best}${proved ? '' : ' at most; not proved'}`,
    ...(moments
      ? [`Looked at in full: ${moments.firstDay} states of the first day, ${moments.anyDay} of any day.`]
      : []),
    ...(guessing ? [guessedDayWords(guessing)] : []),
    'People, with their points over everything that can have gone before:',
    ...people.map(
      (one) =>
        `  ${one.clock} ${one.name}: ${one.worst} to ${one.best}; come to in ${one.ways.firstDay} ways, on any day in ${one.ways.anyDay}`,
    ),
    'Dominoes (what one leaves and another meets):',
    ...dominoes.map(({ flag, from, to, canHelp, canHarm }) => {
      const can = [canHelp ? 'can stand' : 'cannot stand', canHarm ? 'can fall' : 'cannot fall'];
      return `  ${flag}: ${from.join(', ')} → ${to}: ${can.join(', ')}`;
    }),
    ...shownLines('best', best),
    ...shownLines('worst', worst),
    'The day after each fix:',
    ...fixes.map((one) => `  ${one.fix}: ${one.worst} to ${one.best}, from ${one.mornings} different mornings`),
  ];
}

/** Proves a day and tells of it. Throws a Refusal with its problems when the shift cannot be read. */
export async function reportDay(terminal: Terminal, file: string, form: ReportForm): Promise<Exit> {
  const read = shiftReader(terminal)(file);
  if (!read.ok) return refuse(terminal, file);
  mayReport(terminal, form);
  const { plan } = read;
  const proof = proofOfDay(plan);
  const report = reportOfDay(plan, proof);
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
