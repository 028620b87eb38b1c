/** The report of a shift as one page that needs nothing else. */
import type { ShownDay } from '../../analysis/day/best-days.ts';
import type { DayFinding } from '../../analysis/day/findings.ts';
import type { DayReport } from '../../analysis/day/report-of-day.ts';
import type { Place } from '../../scenario/places.ts';
import type { Shift } from '../../shift/format.ts';
import { guessedDayWords } from '../report-words.ts';
import { dayPlayText, wayLines } from '../walk-text.ts';
import { meter } from './charts.ts';
import { drawn, facts, type Html, type Inside, own, section, table, tag } from './html.ts';
import { pageOf } from './page.ts';
import { grouped } from './words.ts';

/** What the page is made of. */
export interface DayPage {
  readonly shift: Shift;
  readonly report: DayReport;
  readonly findings: readonly (DayFinding & Place)[];
  /** SVG of somebody of the day, if they can be drawn. */
  readonly portrait?: string;
}

function head({ shift, report, findings, portrait }: DayPage): Html {
  const errors = findings.some(({ severity }) => severity === 'error');
  const verdict = errors ? 'Not fair yet' : report.proved ? 'Proved fair' : 'Not proved';
  return tag(
    'header',
    {},
    portrait === undefined ? [] : tag('div', { class: 'face' }, drawn(portrait)),
    tag(
      'div',
      {},
      tag('p', { class: 'soft' }, 'Report of a day'),
      tag('h1', {}, own(shift.title)),
      tag('p', {}, own(shift.summary)),
      tag(
        'div',
        { class: 'chips' },
        tag('span', { class: `chip ${errors ? 'bad' : report.proved ? 'good' : 'warn'}` }, verdict),
        tag('span', { class: 'chip' }, `${shift.encounters.length} people`),
        tag('span', { class: 'chip' }, own(shift.place)),
      ),
    ),
  );
}

function shownDay(title: string, day: ShownDay | undefined): Inside {
  if (!day) return [];
  return [
    tag('h3', {}, `${title}: ${day.total} points${day.seed === undefined ? '' : `, seed ${day.seed}`}`),
    tag(
      'ul',
      { class: 'list' },
      day.plays.map((play) => tag('li', {}, tag('code', { class: 'walk' }, dayPlayText(play)))),
    ),
  ];
}

const said = (findings: DayPage['findings']): Inside =>
  findings.length === 0
    ? tag(
        'p',
        {},
        'Nothing: whatever went before, on the first day or any other, each person can be served to the full, and no slip costs points twice.',
      )
    : tag(
        'ul',
        { class: 'list' },
        findings.map(({ line, severity, message, code, way }) =>
          tag(
            'li',
            { class: severity },
            tag('strong', {}, `Line ${line}: `),
            own(message),
            ' ',
            tag('code', {}, code),
            (way ? wayLines(way) : []).map((words) => tag('code', { class: 'walk' }, words)),
          ),
        ),
      );

const yes = (can: boolean) => (can ? 'yes' : 'no');

/** The page. All words of the files are escaped. */
export function dayPage(page: DayPage): string {
  const { shift, report, findings } = page;
  const { bounds, moments, guessing, people, dominoes, fixes } = report;
  return pageOf(`${shift.title} – report`, [
    head(page),
    section(
      'glance',
      'At a glance',
      facts([
        ['Points of a day', `${bounds.worst} to ${bounds.best}`],
        ...(moments
          ? ([
              ['States of the first day', grouped(moments.firstDay)],
              ['States of any day', grouped(moments.anyDay)],
            ] as const)
          : []),
        ...(guessing ? ([['Guessing', guessedDayWords(guessing)]] as const) : []),
      ]),
      tag(
        'p',
        { class: 'soft' },
        'A state is which flags are up between two people, as far as anybody still asks. All of them were looked at, through every fix of every evening.',
      ),
    ),
    section('found', 'What the proof says', said(findings)),
    section(
      'people',
      'The people of the day',
      table(
        'Points on the first day, over everything that can have gone before',
        ['Who', 'Clock', 'Ways to be come to', 'Worst', 'Best'],
        people.map(({ name, title, clock, ways, best, worst }) => [
          [own(name), ': ', own(title)],
          clock,
          `${ways.firstDay}, on any day ${ways.anyDay}`,
          [meter(worst), worst],
          [meter(best), best],
        ]),
      ),
    ),
    section(
      'dominoes',
      'Dominoes',
      tag(
        'p',
        {},
        'What one person leaves and another meets. A domino can fall where the flag can come so that it harms.',
      ),
      table(
        'Flags on the first day',
        ['Flag', 'From', 'To', 'Can stand', 'Can fall'],
        dominoes.map(({ flag, from, to, canHelp, canHarm }) => [
          tag('code', {}, flag),
          from.join(', '),
          to,
          yes(canHelp),
          yes(canHarm),
        ]),
      ),
    ),
    section('days', 'The best and the worst day', shownDay('Best', report.best), shownDay('Worst', report.worst)),
    section(
      'fixes',
      'The day after each fix',
      table(
        'Points of the second day',
        ['Fix', 'Mornings it can lead to', 'Worst', 'Best'],
        fixes.map(({ fix, text, mornings, worst, best }) => [
          [own(text), ' ', tag('code', {}, fix)],
          mornings,
          worst,
          best,
        ]),
      ),
    ),
  ]);
}
