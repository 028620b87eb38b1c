/** Team against team: the funnel as a drawing, as a sentence for each team that lies outside, and as a table. */
import { useMemo } from 'react';
import type { ComparedTeams } from '../../assignment/teams.ts';
import { type Funnel, funnelOf } from '../../comparison/funnel.ts';
import { comparing } from '../../messages/comparing.ts';
import { TEAM_MIN } from '../../record/team-table.ts';
import { TableTwin } from '../parts/data-table.tsx';
import { oneDecimal } from '../words/one-decimal.ts';
import './team-funnel.css';

const WIDTH = 600;
const HEIGHT = 300;
const PAD = 34;

const quoted = (titles: readonly string[]) => titles.map((title) => comparing.title({ title }));

/** Drawn for the eye alone: the table says the same. */
function Drawing({ funnel: { points, limits, middle } }: { readonly funnel: Funnel }) {
  const most = Math.max(...points.map(({ plays }) => plays)) * 1.1;
  const x = (people: number) => PAD + ((WIDTH - 2 * PAD) * people) / most;
  const y = (score: number) => HEIGHT - PAD - ((HEIGHT - 2 * PAD) * score) / 100;
  const from = limits.filter(({ plays }) => plays >= TEAM_MIN - 1);
  const edge = (of: (limit: Funnel['limits'][number]) => number) =>
    from.map((limit) => `${x(limit.plays).toFixed(1)},${y(of(limit)).toFixed(1)}`);
  return (
    <svg className="funnel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <polygon
        className="funnel-chance"
        points={[...edge(({ most: high }) => high), ...edge(({ least }) => least).toReversed()].join(' ')}
      />
      <line className="funnel-middle" x1={PAD} x2={WIDTH - PAD} y1={y(middle)} y2={y(middle)} />
      <path className="funnel-axis" d={`M${PAD} ${PAD}V${HEIGHT - PAD}H${WIDTH - PAD}`} />
      {[0, 50, 100].map((score) => (
        <text key={score} x={PAD - 6} y={y(score) + 5} textAnchor="end">
          {score}
        </text>
      ))}
      <text x={WIDTH - PAD} y={HEIGHT - 8} textAnchor="end">
        {comparing.peopleInTeam()}
      </text>
      {points.map(({ id, name, plays, average, where }, at) => (
        <g key={id}>
          <circle className="funnel-team" data-where={where} cx={x(plays)} cy={y(average)} r="7" />
          {/* By turns on either side, so that two teams of one size can both be read. */}
          <text x={x(plays) + (at % 2 === 0 ? -12 : 12)} y={y(average) + 5} textAnchor={at % 2 === 0 ? 'end' : 'start'}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The section; nothing when no file names a team. */
export function TeamFunnel({ teams: { stories, units, tooFew } }: { readonly teams: ComparedTeams }) {
  const funnel = useMemo(() => (units.length > 0 ? funnelOf(units) : undefined), [units]);
  return <FunnelShown stories={stories} funnel={funnel} tooFew={tooFew} />;
}

const FUNNEL_COLUMNS = ['team', 'people', 'average', 'where'] as const;

/** A funnel that was worked out already; nothing where there is nothing to tell. */
export function FunnelShown({
  stories,
  funnel,
  tooFew,
}: Pick<ComparedTeams, 'stories' | 'tooFew'> & { readonly funnel: Funnel | undefined }) {
  if (!funnel && tooFew.length === 0) return null;
  const outside = funnel?.points.filter(({ where }) => where !== 'inside') ?? [];
  const namedOutside = outside.map(({ name, where }) =>
    comparing[where === 'above' ? 'outsideTeam.above' : 'outsideTeam.below']({ name }),
  );
  return (
    <section className="team-part card" aria-labelledby="team-funnel">
      <h2 id="team-funnel">{comparing.teams()}</h2>
      {funnel ? (
        <>
          <p>
            <strong>
              {outside.length === 0 ? comparing.noneOutside() : comparing.outside({ teams: namedOutside })}
            </strong>{' '}
            {comparing.funnelHow({ stories: quoted(stories) })}
          </p>
          <Drawing funnel={funnel} />
          <TableTwin
            caption={comparing.funnelCaption()}
            head={FUNNEL_COLUMNS.map((column) => comparing[`funnelHead.${column}`]())}
            rows={funnel.points.map(({ id, name, plays, average, where }) => ({
              key: id,
              head: <bdi>{name}</bdi>,
              cells: [plays, oneDecimal(average), comparing[where]()],
            }))}
          />
          <p>{comparing.notWhy()}</p>
        </>
      ) : (
        <p>{comparing.twoTeams({ least: TEAM_MIN })}</p>
      )}
      {tooFew.length > 0 && <p>{comparing.tooFew({ least: TEAM_MIN, teams: quoted(tooFew) })}</p>}
    </section>
  );
}
