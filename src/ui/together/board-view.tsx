/** A team's comparison: groups, everybody's row, where points are given away, and what none of it shows. */

import { language } from '../../messages/language.ts';
import { teamBoard } from '../../messages/team-board.ts';
import type { Board, BoardForMember, HeatCell, Row } from '../../team/board.ts';
import type { PlayClass } from '../../team/shapes.ts';
import { DataTable } from '../parts/data-table.tsx';
import { GroupsShown } from '../team/range-groups.tsx';
import { GivenCell } from '../team/team-given.tsx';
import { averagePoints } from '../words/average-points.ts';
import { oneDecimal } from '../words/one-decimal.ts';
import { costliest, groupsShown, heatShown } from './board-words.ts';
import { limitWords } from './team-words.ts';

/** Either view of it. */
export type AnyBoard = Board | (BoardForMember & { readonly me?: Row });

const quoted = (titles: readonly string[]) => titles.map((title) => teamBoard.quoted({ title }));
const meOf = (board: AnyBoard): Row | undefined => ('me' in board ? board.me : undefined);

const classesWords = (classes: Row['classes']): string =>
  Object.entries(classes)
    .map(([name, plays]) => teamBoard[`class.${name as PlayClass}`]({ plays }))
    .join('; ');

const rangeWords = ({ mean, least, most }: Row['average']): string => {
  if (mean === undefined) return teamBoard.notYet();
  const average = averagePoints(mean);
  if (least === undefined || most === undefined) return average;
  return teamBoard.likely({ average, least: Math.round(least), most: Math.round(most) });
};

function Rows({ board, rows }: { readonly board: AnyBoard; readonly rows: readonly Row[] }) {
  const best = board.plays === 'best';
  const improved = rows.some(({ improvement }) => improvement !== undefined);
  const head = [
    teamBoard.name(),
    teamBoard[`average.${board.plays}`](),
    teamBoard.playsInAll(),
    ...(best ? [teamBoard.guesses()] : []),
    ...(improved ? [teamBoard.improvement()] : []),
    teamBoard.notPlayed(),
    teamBoard.howCame(),
  ];
  return (
    <DataTable
      stacks
      caption={teamBoard.everybody()}
      head={head}
      rows={rows
        .toSorted((a, b) => a.name.localeCompare(b.name, language(), { sensitivity: 'base' }))
        .map((row) => ({
          key: row.member,
          head: <bdi>{row.name}</bdi>,
          cells: [
            rangeWords(row.average),
            row.tries,
            ...(best ? [row.guesses === undefined ? teamBoard.notKnown() : averagePoints(row.guesses)] : []),
            ...(improved
              ? [
                  row.improvement === undefined
                    ? teamBoard.tooFewAgain()
                    : `${row.improvement < 0 ? '−' : '+'}${averagePoints(Math.abs(row.improvement))}`,
                ]
              : []),
            row.lacks.length === 0 ? '—' : teamBoard.titles({ titles: quoted(row.lacks) }),
            classesWords(row.classes),
          ],
        }))}
    />
  );
}

function Heat({ caption, cells }: { readonly caption: string; readonly cells: readonly HeatCell[] }) {
  const { kinds, areas } = heatShown(cells);
  if (areas.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      head={[teamBoard.area(), ...kinds.map(({ name }) => name)]}
      rows={areas.map(({ area, name, cells: row }) => ({
        key: area,
        head: name,
        cells: row.map(({ kind, people, given }) => (
          <GivenCell
            key={kind}
            perPlay={given ?? undefined}
            hidden={people === 0 ? teamBoard.notMet() : teamBoard.hidden()}
          />
        )),
      }))}
    />
  );
}

/** Where the team gives points away, and where one does oneself. */
function Given({ board }: { readonly board: AnyBoard }) {
  const most = costliest(board.cells);
  const mine = 'mine' in board ? board.mine : [];
  if (board.cells.length + mine.length === 0) return null;
  return (
    <section className="team-part card" aria-labelledby="board-given">
      <h2 id="board-given">{teamBoard.given()}</h2>
      {most && (
        <p>
          <strong>
            {teamBoard.most({
              area: most.name.toLocaleLowerCase(language()),
              points: oneDecimal(most.given),
            })}
          </strong>
        </p>
      )}
      <Heat caption={teamBoard.heatAll()} cells={board.cells} />
      <Heat caption={teamBoard.heatMine()} cells={mine} />
      <p className="small">{teamBoard.notWho()}</p>
    </section>
  );
}

/** Who can be told apart. */
function Apart({ board }: { readonly board: AnyBoard }) {
  const me = meOf(board);
  const groups = groupsShown(board, me).filter(({ members }) => members.length > 0);
  const rows = [...(me && !board.rows.some(({ member }) => member === me.member) ? [me] : []), ...board.rows];
  return (
    <section className="team-part card" aria-labelledby="board-apart">
      <h2 id="board-apart">{teamBoard.apart()}</h2>
      {groups.length === 0 ? (
        <p>{teamBoard.nobodyYet()}</p>
      ) : (
        <>
          <p>{teamBoard[`of.${board.plays}`]({ titles: quoted(board.stories) })}</p>
          <GroupsShown groups={groups} of={teamBoard[`plays.${board.plays}`]()} />
        </>
      )}
      {rows.length > 0 && <Rows board={board} rows={rows} />}
      <p className="small">
        {teamBoard.notReal()}
        {board.plays === 'best' && ` ${teamBoard.byLuck()}`}
      </p>
    </section>
  );
}

/** What stands in the way of saying more. */
export function Limits({ board: { limits } }: { readonly board: AnyBoard }) {
  if (limits.length === 0) return null;
  return (
    <section className="team-part card" aria-labelledby="board-limits">
      <h2 id="board-limits">{teamBoard.cannotShow()}</h2>
      <ul className="plain-list together-seen">
        {limits.map((limit) => (
          <li key={limit.code}>{limitWords(limit)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The goal all reach together: a bar, and the same in words. */
export function GoalBar({ goal }: { readonly goal: { readonly plays: number; readonly have: number } }) {
  const share = Math.min(1, goal.have / goal.plays);
  return (
    <div className="together-goal">
      <p>
        <strong>
          {goal.have >= goal.plays
            ? teamBoard.goalReached({ have: goal.have, goal: goal.plays })
            : teamBoard.goalSoFar({ have: goal.have, goal: goal.plays })}
        </strong>
      </p>
      <span className="together-goal-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}

export interface BoardViewProps {
  readonly board: AnyBoard;
  /** Lists it can be narrowed down to. */
  readonly lists: readonly { readonly id: string; readonly title: string }[];
  readonly list: string | undefined;
  readonly onList: (list: string | undefined) => void;
  readonly onPlays: (plays: 'first' | 'best') => void;
}

/** The comparison with its two switches. */
export function BoardView({ board, lists, list, onList, onPlays }: BoardViewProps) {
  return (
    <>
      <section className="team-part card" aria-labelledby="board-of">
        <h2 id="board-of">{teamBoard.together()}</h2>
        <p>
          <strong>
            {board.team.mean === undefined
              ? teamBoard.inTeam({ people: board.people })
              : teamBoard.averageInTeam({ average: averagePoints(board.team.mean), people: board.people })}
          </strong>{' '}
          {teamBoard.countsOnce()}
        </p>
        {board.goal && <GoalBar goal={board.goal} />}
        <div className="together-row">
          <fieldset className="together-tabs">
            <legend className="visually-hidden">{teamBoard.whichCount()}</legend>
            {(['first', 'best'] as const).map((plays) => (
              <button
                key={plays}
                type="button"
                className="button"
                aria-pressed={board.plays === plays}
                onClick={() => onPlays(plays)}
              >
                {teamBoard[`plays.${plays}`]()}
              </button>
            ))}
          </fieldset>
          {lists.length > 0 && (
            <label>
              <span className="together-label">{teamBoard.outOf()}</span>{' '}
              <select
                className="text-field"
                value={list ?? ''}
                onChange={(event) => onList(event.target.value === '' ? undefined : event.target.value)}
              >
                <option value="">{teamBoard.everythingPlayed()}</option>
                {lists.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </section>
      <Apart board={board} />
      <Given board={board} />
      <Limits board={board} />
    </>
  );
}
