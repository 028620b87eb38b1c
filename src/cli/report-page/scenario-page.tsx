/** The report of a scenario as one page that needs nothing else: no network, no script, no font. */

import type { PlacedFinding, PlacedLint } from '../../analysis/placed.ts';
import type { ScenarioReport } from '../../analysis/report-of.ts';
import { reportPage } from '../../messages/report-page.ts';
import type { Spoken } from '../../messages/say.ts';
import type { Scenario } from '../../scenario/format.ts';
import { Endings, Lines } from './endings.tsx';
import { Proofs } from './findings.tsx';
import { Glance, Sure } from './glance.tsx';
import { Guessing, Players } from './guessing.tsx';
import { pageOf } from './page.tsx';
import { Head } from './parts.tsx';
import { Openings, Practised, StoryMap } from './practised.tsx';

/** What the page is made of. */
export interface ScenarioPage {
  readonly scenario: Scenario;
  readonly report: ScenarioReport;
  readonly findings: readonly Spoken<PlacedFinding>[];
  readonly lints: readonly Spoken<PlacedLint>[];
  /** SVG of the person, if it can be drawn. */
  readonly portrait?: string;
}

/** The page. */
export function scenarioPage({ scenario, report, findings, lints, portrait }: ScenarioPage): string {
  const { title, summary, customer, setting, clock } = scenario;
  const { exact, difficulty, proved } = report;
  const errors = findings.some(({ severity }) => severity === 'error');
  return pageOf(
    reportPage['page.title']({ title }),
    <>
      <Head
        kind={reportPage['page.scenario']()}
        {...{ title, summary, portrait }}
        stands={errors ? 'bad' : proved ? 'good' : 'warn'}
        chips={[
          reportPage.difficulty(difficulty),
          <bdi key="who">{customer.name}</bdi>,
          `${setting.replaceAll('_', ' ')}, ${clock}`,
        ]}
      />
      <Glance report={report} />
      <Proofs {...{ findings, lints, proved }} />
      <Sure report={report} />
      {exact ? <Guessing of={exact} /> : null}
      <Players report={report} />
      {exact ? <Endings {...{ scenario, exact }} /> : null}
      {exact?.lines ? <Lines all={exact.lines} /> : null}
      <Practised report={report} />
      <Openings report={report} />
      <StoryMap scenario={scenario} />
    </>,
  );
}
