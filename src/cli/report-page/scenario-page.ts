/** The report of a scenario as one page that needs nothing else: no network, no script, no font. */
import type { PlacedFinding, PlacedLint } from '../../analysis/placed.ts';
import type { ScenarioReport } from '../../analysis/report-of.ts';
import type { Scenario } from '../../scenario/format.ts';
import { drawn, type Html, own, tag } from './html.ts';
import { pageOf } from './page.ts';
import { found } from './proof-section.ts';
import { endings, glance, guessing, lines, map, openings, players, practised, sure } from './scenario-sections.ts';

/** What the page is made of. */
export interface ScenarioPage {
  readonly scenario: Scenario;
  readonly report: ScenarioReport;
  readonly findings: readonly PlacedFinding[];
  readonly lints: readonly PlacedLint[];
  /** SVG of the person, if it can be drawn. */
  readonly portrait?: string;
}

function head({ scenario, report, findings, portrait }: ScenarioPage): Html {
  const { title, summary, customer, setting, clock } = scenario;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const verdict = errors > 0 ? 'Not fair yet' : report.proved ? 'Proved fair' : 'Not proved';
  return tag(
    'header',
    {},
    portrait === undefined ? [] : tag('div', { class: 'face' }, drawn(portrait)),
    tag(
      'div',
      {},
      tag('p', { class: 'soft' }, 'Report of a scenario'),
      tag('h1', {}, own(title)),
      tag('p', {}, own(summary)),
      tag(
        'div',
        { class: 'chips' },
        tag('span', { class: `chip ${errors > 0 ? 'bad' : report.proved ? 'good' : 'warn'}` }, verdict),
        tag('span', { class: 'chip' }, `Difficulty ${report.difficulty.points}, ${report.difficulty.name}`),
        tag('span', { class: 'chip' }, own(customer.name)),
        tag('span', { class: 'chip' }, `${setting.replaceAll('_', ' ')}, ${clock}`),
      ),
    ),
  );
}

/** The page. All words of the file are escaped. */
export function scenarioPage(page: ScenarioPage): string {
  const { scenario, report, findings, lints } = page;
  const { exact } = report;
  return pageOf(`${scenario.title} – report`, [
    head(page),
    glance(report),
    found(findings, lints, report.proved),
    sure(report),
    exact ? guessing(exact) : [],
    players(report),
    exact ? endings(scenario, exact) : [],
    exact?.lines ? lines(exact.lines) : [],
    practised(report),
    openings(report),
    map(scenario),
  ]);
}
