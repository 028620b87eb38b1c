/** The figures of a scenario at a glance, and what somebody can be sure of who goes by what is shown. */
import type { ScenarioReport } from '../../analysis/report-of.ts';
import { reportPage } from '../../messages/report-page.ts';
import { duration } from '../card-text.ts';
import { sureByAnswer, worthWords } from '../sure-words.ts';
import { grouped, percent } from './figures.ts';
import { Facts, Section, Walk } from './parts.tsx';

const upTo = <T,>(least: T, most: T | 'loops', words: (value: T) => string) =>
  most === 'loops'
    ? reportPage.orMore({ least: words(least) })
    : reportPage.range({ least: words(least), most: words(most) });

/** What guessing gets on average. */
export const onAverage = (mean: number | null) =>
  mean === null ? reportPage.nothingEnds() : reportPage.onAverage({ mean: mean.toFixed(1) });

/** The least and the most that can be had, over all ways to begin. */
function satisfaction({ openings, proved }: ScenarioReport): string {
  const known = openings.flatMap(({ best, worst }) =>
    best === undefined || worst === undefined ? [] : [{ best, worst }],
  );
  if (known.length === 0) return proved ? reportPage.noPlayEnds() : reportPage.notProved();
  const least = String(Math.min(...known.map(({ worst }) => worst)));
  return reportPage.range({ least, most: String(Math.max(...known.map(({ best }) => best))) });
}

/** The figures at a glance. */
export function Glance({ report }: { readonly report: ScenarioReport }) {
  const { counts, spans, exact, difficulty, proved } = report;
  const { nodes, moves, lines, endings } = counts;
  return (
    <Section id="glance" title={reportPage.glance()}>
      <Facts
        list={[
          [reportPage['glance.difficulty'](), reportPage['glance.difficultyIs'](difficulty)],
          [reportPage['glance.satisfaction'](), satisfaction(report)],
          ...(exact
            ? ([
                [reportPage['glance.gets'](), onAverage(exact.distribution.mean)],
                [reportPage['glance.passes'](), percent(exact.distribution.passes)],
              ] as const)
            : []),
          ...(spans
            ? ([
                [reportPage['glance.plays'](), spans.plays === 'loops' ? reportPage.noEnd() : grouped(spans.plays)],
                [reportPage['glance.moves'](), upTo(spans.moves.least, spans.moves.most, String)],
                [reportPage['glance.time'](), upTo(spans.seconds.least, spans.seconds.most, duration)],
              ] as const)
            : []),
          [reportPage['glance.written'](), reportPage['glance.writtenIs']({ nodes, moves, lines, endings })],
        ]}
      />
      <p className="soft">
        {proved
          ? reportPage['glance.full']({ states: grouped(counts.states), edges: grouped(counts.edges) })
          : reportPage['glance.tooMany']({ states: grouped(counts.states) })}
      </p>
      <p className="soft">{reportPage['glance.whatDifficulty']()}</p>
    </Section>
  );
}

/** What somebody can be sure of who goes by what is shown, and how many decisions count. */
export function Sure({ report: { sure, worth } }: { readonly report: ScenarioReport }) {
  if (!sure) return null;
  return (
    <Section id="sure" title={reportPage.sure()}>
      <p>{reportPage['sure.about']()}</p>
      <ul className="list">
        {sureByAnswer(sure).map(({ words, luck }) => (
          <li key={words}>
            {words}
            {luck ? (
              <>
                {' '}
                <Walk of={luck.one} /> <Walk of={luck.other} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {worth ? <p>{worthWords(worth)}.</p> : null}
    </Section>
  );
}
