/** Attempts at the same assessment beside each other: by name, never by rank, with every conversation to be opened. */
import { useMemo } from 'react';
import type { OpenedAttempt } from '../../assignment/attempt-results.ts';
import { type AttemptsTable, attemptsTables } from '../../assignment/attempts-table.ts';
import { TEAM_MIN } from '../../record/team-table.ts';
import { counted } from '../../scenario/counted.ts';
import { DataTable } from '../parts/data-table.tsx';
import '../parts/plain-list.css';
import { averagePoints } from '../words/average-points.ts';
import { RangeGroups } from './range-groups.tsx';

/** Kept on one line. */
const outOf100 = (points: number) => `${averagePoints(points)}\u00a0of\u00a0100`;

/** Reached, in words; nothing where there is no mark. */
const reached = (passed: boolean | undefined): readonly string[] =>
  passed === undefined ? [] : [passed ? 'reached' : 'not yet'];

function Conversations({
  row,
  attempt,
  onShow,
}: {
  readonly row: AttemptsTable['rows'][number];
  readonly attempt: OpenedAttempt;
  readonly onShow: (attempt: number, place: number) => void;
}) {
  return (
    <details className="team-cards">
      <summary>
        <bdi>{row.name}</bdi>: {counted(attempt.served.length, 'conversation')}
      </summary>
      <ol className="plain-list">
        {attempt.served.map(({ scenario, card }, place) => (
          <li key={scenario.id}>
            <span>
              <strong>{scenario.title}</strong>: {card.satisfaction} of 100
            </span>{' '}
            <button type="button" className="button" onClick={() => onShow(row.file, place)}>
              See the debrief
              <span className="visually-hidden">
                {' '}
                of <bdi>{row.name}</bdi>, {scenario.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Table({ table }: { readonly table: AttemptsTable }) {
  const { assignment, title, rows, team } = table;
  const mark = assignment.pass === undefined ? [] : [`Mark (${assignment.pass})`];
  const all = team && {
    key: 'all',
    head: 'All together',
    cells: [
      ...team.satisfactions.map(outOf100),
      outOf100(team.average),
      ...(team.passed === undefined ? [] : [`${team.passed} of ${rows.length}`]),
    ],
  };
  return (
    <DataTable
      caption={`${title}: satisfaction with each person served`}
      head={['Name', ...assignment.scenarios.map(({ title }) => title), 'Average', ...mark]}
      rows={[
        ...rows.map(({ file, name, satisfactions, average, passed }) => ({
          key: String(file),
          head: <bdi>{name}</bdi>,
          cells: [...satisfactions.map(outOf100), outOf100(average), ...reached(passed)],
        })),
        ...(all ? [all] : []),
      ]}
    />
  );
}

/** Ranges of the averages; an attempt is one go with each person, so its scores may be compared as they stand. */
function Apart({ table: { title, rows } }: { readonly table: AttemptsTable }) {
  const units = useMemo(
    () => rows.map(({ file, name, satisfactions }) => ({ id: String(file), name, scores: satisfactions })),
    [rows],
  );
  return rows.length > 1 && <RangeGroups units={units} of={title} />;
}

/** One part of the page for each assessment that somebody has handed back. */
export function TeamAttempts({
  attempts,
  onShow,
}: {
  readonly attempts: readonly OpenedAttempt[];
  /** Opens the debrief of one conversation: place of the attempt, place of the person in it. */
  readonly onShow: (attempt: number, place: number) => void;
}) {
  return attemptsTables(attempts).map((table) => {
    const { assignment, title, hash, rows, team } = table;
    return (
      <section key={hash} className="team-part card" aria-labelledby={`attempts-${hash}`}>
        <h2 id={`attempts-${hash}`}>Assessment: {title}</h2>
        {title !== assignment.title && (
          <p>
            <strong>Another assessment here has the same title.</strong> They are not the same list: the people, their
            rules, the start or the mark differ. Ask <bdi>{assignment.from}</bdi> which one is meant.
          </p>
        )}
        <p>
          From <bdi>{assignment.from}</bdi>; {counted(rows.length, 'attempt')}, the same people from the same start, one
          go with each. By name: this is no ranking, and nobody is timed.
          {!team && ` From ${TEAM_MIN} attempts on, averages over all show here too.`}
        </p>
        <Table table={table} />
        {rows.length > 1 && <h3>Who can be told apart</h3>}
        <Apart table={table} />
        <h3>Their conversations</h3>
        {rows.map((row) => {
          const attempt = attempts[row.file];
          return attempt && <Conversations key={row.file} row={row} attempt={attempt} onShow={onShow} />;
        })}
      </section>
    );
  });
}
