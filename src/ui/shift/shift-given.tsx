/** Where the points of a day went: for each person what was given away, and the moment that cost most. */

import { dayReport } from '../../messages/day-report.ts';
import type { Moment } from '../../scoring/given-away.ts';
import { moveInWords } from '../debrief/debrief-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import type { ReportPerson } from './shift-report-view.ts';

/** What one person's encounter gave away. */
export interface GivenToPerson {
  /** Place in the day, from 0. */
  readonly index: number;
  /** Points given away in all. */
  readonly points: number;
  readonly decisions: number;
  /** The moment that cost most; absent where nothing was given away. */
  readonly moment?: Moment;
}

/** What happened at the costliest moment, and what would have been better. */
function Costliest({
  person,
  index,
  moment: { turn, points, chosen, better },
  onTurn,
}: {
  readonly person: ReportPerson | undefined;
  readonly index: number;
  readonly moment: Moment;
  readonly onTurn: ((index: number, turn: number) => void) | undefined;
}) {
  return (
    <>
      <p>
        {dayReport[`moment.${chosen.kind}`]({
          turn: turn + 1,
          points,
          words: moveInWords(chosen.kind, chosen.text),
        })}
      </p>
      {better && (
        <p>
          {withParts(dayReport.labelled, {
            label: <strong>{dayReport.better()}</strong>,
            text: moveInWords(better.kind, better.text),
          })}
        </p>
      )}
      {onTurn && (
        <button type="button" className="turn-link" onClick={() => onTurn(index, turn)}>
          {dayReport.seeTurn({ turn: turn + 1 })}
          <span className="visually-hidden"> {dayReport.withName({ name: person?.short ?? '' })}</span>
        </button>
      )}
    </>
  );
}

/** The table, in the order of the day; whoever is not known yet is left out. */
export function DayGiven({
  given,
  people,
  onTurn,
}: {
  readonly given: readonly GivenToPerson[];
  readonly people: readonly ReportPerson[];
  readonly onTurn?: ((index: number, turn: number) => void) | undefined;
}) {
  return (
    <DataTable
      caption={dayReport['given.caption']()}
      head={[dayReport['given.person'](), dayReport['given.away'](), dayReport['given.costliest']()]}
      rows={given.map(({ index, points, decisions, moment }) => ({
        key: String(index),
        head: people[index]?.short,
        cells: [
          points === 0 ? dayReport.givenNothing() : dayReport.givenPoints({ points, decisions }),
          moment ? (
            <Costliest key="moment" person={people[index]} index={index} moment={moment} onTurn={onTurn} />
          ) : (
            dayReport.nothingToMend()
          ),
        ],
      }))}
    />
  );
}
