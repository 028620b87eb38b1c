/** The heat map: where the team misses what people need or hope for. Every cell says it in words. */
import { team as words } from '../../messages/team.ts';
import { CELL_MIN, type HeatCell, type HeatRow, type TeamScenario, type TeamTable } from '../../record/team-table.ts';
import type { GoalKind } from '../../scoring/scorecard.ts';
import { DataTable } from '../parts/data-table.tsx';
import { tallyShare, tallyWords } from '../profile/profile-words.ts';
import { areaName } from '../words/area-words.ts';
import { HeatMark, type HeatStep } from './heat-mark.tsx';

/** From the lowest share on: a word, a sign, and a shade that only repeats them. */
const SCALE: readonly HeatStep[] = [
  { from: 1, word: 'all', icon: 'star', shade: 'cool' },
  { from: 0.75, word: 'most', icon: 'tick', shade: 'cool' },
  { from: 0.4, word: 'aboutHalf', icon: 'half', shade: 'warm' },
  { from: Number.MIN_VALUE, word: 'few', icon: 'cross', shade: 'hot' },
  { from: 0, word: 'none', icon: 'cross', shade: 'hot' },
];

function Cell({ cell }: { readonly cell: HeatCell }) {
  if (cell.state === 'none') return <span className="heat">{words.notAsked()}</span>;
  if (cell.state === 'too-few') return <span className="heat">{words.tooFewCell()}</span>;
  return <HeatMark scale={SCALE} figure={tallyShare(cell.tally)} words={tallyWords(cell.tally)} />;
}

/** The area with the lowest share in first plays, if something is missed at all. */
function mostMissed(rows: readonly HeatRow[]): string | undefined {
  const shown = rows.flatMap(({ area, first }) =>
    first.state === 'shown' ? [{ area, tally: first.tally, share: tallyShare(first.tally) }] : [],
  );
  const low = shown.reduce<(typeof shown)[number] | undefined>(
    (lowest, one) => (lowest && lowest.share <= one.share ? lowest : one),
    undefined,
  );
  return low && low.share < 1
    ? words.missedMost({ area: areaName(low.area), tally: tallyWords(low.tally) })
    : undefined;
}

function Heat({
  kind,
  rows,
  scenarios,
}: {
  readonly kind: GoalKind;
  readonly rows: readonly HeatRow[];
  readonly scenarios: readonly TeamScenario[];
}) {
  const missed = mostMissed(rows);
  const asked = rows.filter(({ first, best }) => first.state !== 'none' || best.state !== 'none');
  const notAsked = rows.filter((row) => !asked.includes(row)).map(({ area }) => areaName(area));
  if (asked.length === 0) return null;
  return (
    <>
      {missed && (
        <p>
          <strong>{missed}</strong>
        </p>
      )}
      <DataTable
        caption={words[`metByArea.${kind}`]()}
        head={[words.area(), words.allFirst(), words.allBest(), ...scenarios.map(({ title }) => title)]}
        rows={asked.map(({ area, first, best, cells }) => ({
          key: area,
          head: areaName(area),
          cells: [first, best, ...cells].map((cell, index) => (
            <Cell key={scenarios[index - 2]?.scenario ?? index} cell={cell} />
          )),
        }))}
      />
      {notAsked.length > 0 && <p className="heat-none">{words.nobodyAsked({ areas: notAsked })}</p>}
    </>
  );
}

/** Both maps, needs first: they are the floor. Only for teams that are large enough. */
export function TeamHeat({ table }: { readonly table: TeamTable }) {
  if (!table.team) return null;
  return (
    <section className="team-part card" aria-labelledby="team-heat">
      <h2 id="team-heat">{words.heat()}</h2>
      <p>{words.heatHow({ least: CELL_MIN })}</p>
      {(['need', 'expectation'] as const).map((kind) => (
        <Heat key={kind} kind={kind} rows={table.team?.heat[kind] ?? []} scenarios={table.scenarios} />
      ))}
    </section>
  );
}
