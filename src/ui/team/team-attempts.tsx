/** Attempts at the same assessment beside each other: by name, never by rank, with every conversation to be opened. */
import { useMemo } from 'react';
import type { OpenedAttempt } from '../../assignment/attempt-results.ts';
import { type AttemptsTable, attemptsTables } from '../../assignment/attempts-table.ts';
import { team as words } from '../../messages/team.ts';
import { TEAM_MIN } from '../../record/team-table.ts';
import { DataTable } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import '../parts/plain-list.css';
import { averagePoints } from '../words/average-points.ts';
import { RangeGroups } from './range-groups.tsx';

/** Kept on one line. */
const outOf100 = (points: number) => words.outOf100({ points: averagePoints(points) });

/** Reached, in words; nothing where there is no mark. */
const reached = (passed: boolean | undefined): readonly string[] =>
  passed === undefined ? [] : [passed ? words.reached() : words.notReached()];

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
        {withParts((parts) => words.conversations({ ...parts, conversations: attempt.served.length }), {
          name: <bdi>{row.name}</bdi>,
        })}
      </summary>
      <ol className="plain-list">
        {attempt.served.map(({ scenario, card }, place) => (
          <li key={scenario.id}>
            <span>
              {withParts((parts) => words.conversation({ ...parts, points: card.satisfaction }), {
                title: <strong>{scenario.title}</strong>,
              })}
            </span>{' '}
            <button type="button" className="button" onClick={() => onShow(row.file, place)}>
              {words.seeDebrief()}
              <span className="visually-hidden">
                {' '}
                {withParts(words.debriefOf, { name: <bdi>{row.name}</bdi>, title: scenario.title })}
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
  const mark = assignment.pass === undefined ? [] : [words.mark({ mark: assignment.pass })];
  const all = team && {
    key: 'all',
    head: words.allTogether(),
    cells: [
      ...team.satisfactions.map(outOf100),
      outOf100(team.average),
      ...(team.passed === undefined ? [] : [words.passed({ passed: team.passed, of: rows.length })]),
    ],
  };
  return (
    <DataTable
      caption={words.attemptsCaption({ title })}
      head={[words.name(), ...assignment.scenarios.map(({ title }) => title), words.average(), ...mark]}
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

/** Ranges of the averages; an attempt is one go with each person and each day, so its scores may be compared as they stand. */
function Apart({ table: { title, rows } }: { readonly table: AttemptsTable }) {
  const units = useMemo(() => rows.map(({ file, name, scores }) => ({ id: String(file), name, scores })), [rows]);
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
        <h2 id={`attempts-${hash}`}>{words.assessment({ title })}</h2>
        {title !== assignment.title && (
          <p>
            {withParts(words.notSameList, {
              label: <strong>{words.sameTitle()}</strong>,
              from: <bdi>{assignment.from}</bdi>,
            })}
          </p>
        )}
        <p>
          {withParts((parts) => words.attempts({ ...parts, attempts: rows.length }), {
            from: <bdi>{assignment.from}</bdi>,
          })}
          {!team && ` ${words.attemptsFrom({ least: TEAM_MIN })}`}
        </p>
        <Table table={table} />
        {rows.length > 1 && <h3>{words.apart()}</h3>}
        <Apart table={table} />
        <h3>{words.theirConversations()}</h3>
        {rows.map((row) => {
          const attempt = attempts[row.file];
          return attempt && <Conversations key={row.file} row={row} attempt={attempt} onShow={onShow} />;
        })}
      </section>
    );
  });
}
