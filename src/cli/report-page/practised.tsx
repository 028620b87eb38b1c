/** What can be practised and how hard it is to read, the ways it can begin, and the story as a map. */

import { storyMap } from '../../analysis/map/story-map.ts';
import { svgMap } from '../../analysis/map/svg.ts';
import type { ScenarioReport } from '../../analysis/report-of.ts';
import { conditionsSaid } from '../../messages/condition-said.ts';
import { map as mapWords } from '../../messages/map.ts';
import { reportPage } from '../../messages/report-page.ts';
import type { Scenario } from '../../scenario/format.ts';
import { Section, scrolling, Table } from './parts.tsx';

/** Rows of a table that shows one for each way to begin, at most. */
const OPENINGS_SHOWN = 16;

/** What can be practised, and how hard it is to read. */
export function Practised({ report }: { readonly report: ScenarioReport }) {
  const { exercised, reading } = report;
  const { skills, never, areas } = exercised;
  return (
    <Section id="practised" title={reportPage.practised()}>
      <Table
        caption={reportPage['practised.skills']()}
        head={[
          reportPage['practised.skill'](),
          reportPage['practised.well'](),
          reportPage['practised.badly'](),
          reportPage['practised.choices'](),
        ]}
        rows={skills.map(({ skill, well, badly, choices }) => [skill, well, badly, choices])}
      />
      {never.length > 0 ? <p>{reportPage['practised.never']({ skills: never })}</p> : null}
      <Table
        caption={reportPage['practised.areas']()}
        head={[reportPage['practised.area'](), reportPage['practised.needs'](), reportPage['practised.expectations']()]}
        rows={areas.map(({ area, needs, expectations }) => [area, needs, expectations])}
      />
      <Table
        caption={reportPage.reading()}
        head={[
          reportPage['reading.who'](),
          reportPage['reading.texts'](),
          reportPage['reading.words'](),
          reportPage['reading.sentence'](),
          reportPage['reading.grade'](),
        ]}
        rows={reading.map(({ who, texts, words, sentence, grade }) => [
          who,
          texts,
          words,
          sentence.toFixed(1),
          grade.toFixed(1),
        ])}
      />
    </Section>
  );
}

/** The most that anybody gets; plays that never end get nothing. */
function bestOf(got: readonly (number | null)[]): string {
  const ended = got.filter((one) => one !== null);
  return ended.length === 0 ? reportPage.neverEnds() : String(Math.max(...ended));
}

/** What can be had from one way to begin. */
function had({ best, worst, ends }: ScenarioReport['openings'][number]): string {
  if (ends === false) return reportPage.noPlayEnds();
  return best === undefined ? reportPage.notProved() : reportPage.range({ least: String(worst), most: String(best) });
}

/** Each way to begin. */
export function Openings({ report: { openings } }: { readonly report: ScenarioReport }) {
  if (openings.length < 2) return null;
  const ways = openings.length;
  return (
    <Section id="openings" title={reportPage.openings()}>
      <p>
        {ways > OPENINGS_SHOWN
          ? reportPage['openings.shown']({ ways, shown: OPENINGS_SHOWN })
          : reportPage['openings.about']({ ways })}
      </p>
      <Table
        caption={reportPage['openings.table']()}
        head={[
          reportPage['openings.carried'](),
          reportPage['openings.draws'](),
          reportPage['glance.satisfaction'](),
          reportPage['openings.naive'](),
        ]}
        rows={openings
          .slice(0, OPENINGS_SHOWN)
          .map((one) => [
            one.opening.carried.length > 0 ? one.opening.carried.join(', ') : reportPage['openings.nothing'](),
            reportPage['openings.seed']({ seed: one.opening.seed }),
            had(one),
            bestOf(Object.values(one.naive)),
          ])}
      />
    </Section>
  );
}

/** The story drawn. */
export const StoryMap = ({ scenario }: { readonly scenario: Scenario }) => (
  <Section id="map" title={reportPage.map()}>
    <div
      className="map"
      {...scrolling(reportPage['map.label']())}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by analysis/map, which escapes every word of the story
      dangerouslySetInnerHTML={{ __html: svgMap(conditionsSaid(storyMap(scenario)), mapWords) }}
    />
  </Section>
);
