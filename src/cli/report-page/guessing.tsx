/** What guessing gets, how long plays are, and what players get who do not listen. */
import { barOf } from '../../analysis/figures/distribution.ts';
import { habitNamed } from '../../analysis/players/habit.ts';
import type { ExactReport, ScenarioReport } from '../../analysis/report-of.ts';
import { PASS } from '../../analysis/thresholds.ts';
import { foundPart } from '../../messages/found.ts';
import { reportPage } from '../../messages/report-page.ts';
import { BarChart, Meter } from './charts.tsx';
import { grouped, percent } from './figures.ts';
import { onAverage } from './glance.tsx';
import { Folded, Section, Table } from './parts.tsx';

const rangeName = ([from, to]: readonly [number, number]) => (from === to ? String(from) : `${from}–${to}`);

function aboutGuessing({ mean, spread, passes, results }: ExactReport['distribution']): string {
  const values = { average: onAverage(mean), passes: percent(passes), mark: PASS, results };
  return spread === null
    ? reportPage['guessing.about'](values)
    : reportPage['guessing.withSpread']({ ...values, spread: spread.toFixed(1) });
}

/** What guessing gets. */
export function Guessing({ of: { distribution, lengths } }: { readonly of: ExactReport }) {
  const bars = distribution.bars.map((share, bar) => ({ share, range: barOf(bar) }));
  return (
    <>
      <Section id="guessing" title={reportPage.guessing()}>
        <p>{aboutGuessing(distribution)}</p>
        <figure>
          <BarChart
            bars={bars.map(({ share, range: [from] }) => ({ share, label: String(from), beyond: from >= PASS }))}
            label={reportPage['guessing.chart']()}
          />
        </figure>
        <Folded summary={reportPage.asTable()}>
          <Table
            caption={reportPage['guessing.table']()}
            head={[reportPage['glance.satisfaction'](), reportPage['guessing.share']()]}
            rows={bars.map(({ share, range }) => [rangeName(range), percent(share)])}
          />
        </Folded>
      </Section>
      <Lengths of={lengths} />
    </>
  );
}

function Lengths({ of: { plays, longer } }: { readonly of: ExactReport['lengths'] }) {
  const counts = plays.map((count, moves) => ({ count, moves })).filter(({ count }) => count !== '0');
  const last = counts.at(-1);
  if (!last) return null;
  return (
    <Section id="lengths" title={reportPage.lengths()}>
      <p>{longer ? reportPage['lengths.longer']({ moves: last.moves }) : reportPage['lengths.about']()}</p>
      <figure>
        <BarChart
          bars={counts.map(({ count, moves }) => ({ share: Number(count), label: String(moves) }))}
          label={reportPage['lengths.chart']()}
        />
      </figure>
      <Folded summary={reportPage.asTable()}>
        <Table
          caption={reportPage['lengths.table']()}
          head={[reportPage['head.moves'](), reportPage['head.plays']()]}
          rows={counts.map(({ count, moves }) => [String(moves), grouped(count)])}
        />
      </Folded>
    </Section>
  );
}

/** Players who do not listen. */
export const Players = ({ report: { players } }: { readonly report: ScenarioReport }) => (
  <Section id="players" title={reportPage.players()}>
    <p>{reportPage['players.about']({ mark: PASS })}</p>
    <Table
      caption={reportPage['players.table']()}
      head={[reportPage['players.player'](), reportPage['glance.satisfaction']()]}
      rows={Object.entries(players).map(([name, mean]) => [
        foundPart(habitNamed(name)),
        mean === null ? (
          reportPage.neverEnds()
        ) : (
          <>
            <Meter value={mean} />
            {mean.toFixed(1)}
          </>
        ),
      ])}
    />
  </Section>
);
