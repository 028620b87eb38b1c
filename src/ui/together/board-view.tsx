/** A team's comparison: groups, everybody's row, where points are given away, and what none of it shows. */

import { counted } from '../../scenario/counted.ts';
import type { Board, BoardForMember, HeatCell, Row } from '../../team/board.ts';
import type { PlayClass } from '../../team/shapes.ts';
import { DataTable } from '../parts/data-table.tsx';
import { GroupsShown } from '../team/range-groups.tsx';
import { GivenCell } from '../team/team-given.tsx';
import { averagePoints } from '../words/average-points.ts';
import { costliest, groupsShown, heatShown } from './board-words.ts';
import { classWords, limitWords } from './team-words.ts';

/** Either view of it. */
export type AnyBoard = Board | (BoardForMember & { readonly me?: Row });

const listed = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words.map((word) => `“${word}”`));
const meOf = (board: AnyBoard): Row | undefined => ('me' in board ? board.me : undefined);

const classesWords = (classes: Row['classes']): string =>
  Object.entries(classes)
    .map(([name, count]) => `${count} ${classWords[name as PlayClass]}`)
    .join('; ');

const rangeWords = ({ mean, least, most }: Row['average']): string => {
  if (mean === undefined) return 'not yet';
  const range = least === undefined || most === undefined ? '' : `, likely ${Math.round(least)} to ${Math.round(most)}`;
  return `${averagePoints(mean)}${range}`;
};

function Rows({ board, rows }: { readonly board: AnyBoard; readonly rows: readonly Row[] }) {
  const best = board.plays === 'best';
  const improved = rows.some(({ improvement }) => improvement !== undefined);
  const head = [
    'Name',
    best ? 'Best plays, average' : 'First plays, average',
    'Plays in all',
    ...(best ? ['Guesses as often'] : []),
    ...(improved ? ['Later plays against first'] : []),
    'Not played',
    'How they came',
  ];
  return (
    <DataTable
      stacks
      caption="Everybody, by name"
      head={head}
      rows={rows
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }))
        .map((row) => ({
          key: row.member,
          head: <bdi>{row.name}</bdi>,
          cells: [
            rangeWords(row.average),
            row.tries,
            ...(best ? [row.guesses === undefined ? 'not known' : averagePoints(row.guesses)] : []),
            ...(improved
              ? [
                  row.improvement === undefined
                    ? 'too few played again'
                    : `${row.improvement < 0 ? '−' : '+'}${averagePoints(Math.abs(row.improvement))}`,
                ]
              : []),
            row.lacks.length === 0 ? '—' : listed(row.lacks),
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
      head={['Area', ...kinds.map(({ name }) => name)]}
      rows={areas.map(({ area, name, cells: row }) => ({
        key: area,
        head: name,
        cells: row.map(({ kind, people, given }) => (
          <GivenCell key={kind} perPlay={given ?? undefined} hidden={people === 0 ? 'not met' : 'hidden'} />
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
      <h2 id="board-given">Where points are given away</h2>
      {most && (
        <p>
          <strong>
            Most is given away in {most.name.toLowerCase()}: {most.given.toFixed(1)} points a first play.
          </strong>
        </p>
      )}
      <Heat caption="Points given away in a first play, by area and kind of customer" cells={board.cells} />
      <Heat caption="Your own, which nobody but you and your trainers can see" cells={mine} />
      <p className="small">
        It does not show who gave it away, nor why. Fields of too few people are hidden, so that nobody is pointed at.
      </p>
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
      <h2 id="board-apart">Who can be told apart</h2>
      {groups.length === 0 ? (
        <p>
          Nobody yet. When everybody serves the same people, or is given the same list, the comparison is fair; until
          then there is none.
        </p>
      ) : (
        <>
          <p>
            {board.plays === 'first' ? 'First plays' : 'Best plays'} of {listed(board.stories)}, which all of these
            people served.
          </p>
          <GroupsShown groups={groups} of={board.plays === 'first' ? 'First plays' : 'Best plays'} />
        </>
      )}
      {rows.length > 0 && <Rows board={board} rows={rows} />}
      <p className="small">
        It does not show who serves real customers better: only how these stories went, by what their authors hold to be
        good. Nobody is timed.
        {board.plays === 'best' &&
          ' The best of several plays is also higher by luck: beside it stands what guessing as often would get.'}
      </p>
    </section>
  );
}

/** What stands in the way of saying more. */
export function Limits({ board: { limits } }: { readonly board: AnyBoard }) {
  if (limits.length === 0) return null;
  return (
    <section className="team-part card" aria-labelledby="board-limits">
      <h2 id="board-limits">What this cannot show</h2>
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
            ? `Reached together: ${counted(goal.have, 'play')}, and ${goal.plays} was the goal.`
            : `${goal.have} of ${counted(goal.plays, 'play')} together.`}
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
        <h2 id="board-of">Together</h2>
        <p>
          <strong>
            {board.team.mean === undefined
              ? `${counted(board.people, 'person', 'people')} in the team.`
              : `${averagePoints(board.team.mean)} of 100 on average, ${counted(board.people, 'person', 'people')} in the team.`}
          </strong>{' '}
          Each person counts once, however much they played.
        </p>
        {board.goal && <GoalBar goal={board.goal} />}
        <div className="together-row">
          <fieldset className="together-tabs">
            <legend className="visually-hidden">Which plays count</legend>
            {(['first', 'best'] as const).map((plays) => (
              <button
                key={plays}
                type="button"
                className="button"
                aria-pressed={board.plays === plays}
                onClick={() => onPlays(plays)}
              >
                {plays === 'first' ? 'First plays' : 'Best plays'}
              </button>
            ))}
          </fieldset>
          {lists.length > 0 && (
            <label>
              <span className="together-label">Out of</span>{' '}
              <select
                className="text-field"
                value={list ?? ''}
                onChange={(event) => onList(event.target.value === '' ? undefined : event.target.value)}
              >
                <option value="">everything played</option>
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
