/** Endings, plays that show what is possible, and who hears which line. */
import type { ExactReport, LineReport } from '../../analysis/report-of.ts';
import { reportPage } from '../../messages/report-page.ts';
import type { Scenario } from '../../scenario/format.ts';
import { RARE, rareLines } from '../report-words.ts';
import { percent } from './figures.ts';
import { Folded, Section, Table, Walk } from './parts.tsx';

/** Endings, and plays that show what is possible. */
export function Endings({ scenario, exact }: { readonly scenario: Scenario; readonly exact: ExactReport }) {
  const { distribution, extremes } = exact;
  const shown = (title: string, play: ExactReport['extremes']['best']) =>
    play
      ? [
          [
            title,
            String(play.satisfaction),
            <bdi key="ending">{scenario.endings[play.ending]?.title ?? play.ending}</bdi>,
            <Walk key="walk" of={play} />,
          ],
        ]
      : [];
  return (
    <Section id="endings" title={reportPage.endings()}>
      <Table
        caption={reportPage['endings.table']()}
        head={[reportPage['endings.ending'](), reportPage['endings.guessed'](), reportPage['endings.shortest']()]}
        rows={Object.entries(scenario.endings).map(([id, { title }]) => {
          const play = extremes.endings.find(({ ending }) => ending === id);
          return [
            <bdi key="title">{title}</bdi>,
            percent(distribution.endings[id] ?? 0),
            play ? <Walk of={play} key="walk" /> : reportPage['endings.never'](),
          ];
        })}
      />
      <Table
        caption={reportPage['plays.table']()}
        head={[
          reportPage['plays.play'](),
          reportPage['plays.points'](),
          reportPage['endings.ending'](),
          reportPage['head.moves'](),
        ]}
        rows={[
          ...shown(reportPage['plays.best'](), extremes.best),
          ...shown(reportPage['plays.worst'](), extremes.worst),
          ...shown(reportPage['plays.shortest'](), extremes.shortest),
          ...shown(reportPage['plays.longest'](), extremes.longest),
        ]}
      />
    </Section>
  );
}

const onlyWith = ({ only }: LineReport) =>
  only.map(({ flag, up }) => (up ? reportPage['flag.up']({ flag }) : reportPage['flag.down']({ flag }))).join(', ');

const Heard = ({ caption, lines }: { readonly caption: string; readonly lines: readonly LineReport[] }) => (
  <Table
    caption={caption}
    head={[
      reportPage['lines.line'](),
      reportPage['lines.by'](),
      reportPage['lines.guessed'](),
      reportPage['lines.place'](),
    ]}
    rows={lines.map((line) => [
      <bdi key="line">{line.text}</bdi>,
      line.by,
      percent(line.share ?? 0),
      <code key="place">{line.pointer}</code>,
    ])}
  />
);

/** Lines nobody sees, hardly anybody sees, or only some. */
export function Lines({ all }: { readonly all: readonly LineReport[] }) {
  const { never, rare } = rareLines(all);
  const conditional = all.filter(({ only }) => only.length > 0);
  return (
    <Section id="lines" title={reportPage.lines()}>
      <p>
        {never.length === 0
          ? reportPage['lines.all']({ all: all.length })
          : reportPage['lines.some']({ never: never.length, all: all.length })}
      </p>
      <Heard caption={reportPage['lines.never']()} lines={never} />
      <Heard caption={reportPage['lines.rare']({ share: percent(RARE) })} lines={rare} />
      {conditional.length === 0 ? null : (
        <Folded summary={reportPage['lines.carried']({ count: conditional.length })}>
          <Table
            caption={reportPage['lines.only']()}
            head={[reportPage['lines.line'](), reportPage['lines.by'](), reportPage['lines.with']()]}
            rows={conditional.map((line) => [
              <bdi key="line">{line.text}</bdi>,
              line.by,
              <code key="with">{onlyWith(line)}</code>,
            ])}
          />
        </Folded>
      )}
    </Section>
  );
}
