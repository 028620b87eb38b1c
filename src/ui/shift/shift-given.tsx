/** Where the points of a day went: for each person what was given away, and the moment that cost most. */

import { counted } from '../../scenario/counted.ts';
import type { Moment } from '../../scoring/given-away.ts';
import { moveInWords, youDid } from '../debrief/debrief-words.ts';
import { DataTable } from '../parts/data-table.tsx';
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
        Turn {turn + 1} (−{points}). {youDid[chosen.kind]}: {moveInWords(chosen.kind, chosen.text)}
      </p>
      {better && (
        <p>
          <strong>Better:</strong> {moveInWords(better.kind, better.text)}
        </p>
      )}
      {onTurn && (
        <button type="button" className="turn-link" onClick={() => onTurn(index, turn)}>
          See turn {turn + 1}
          <span className="visually-hidden"> with {person?.short}</span>
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
      caption="Points given away, person by person"
      head={['Person', 'Given away', 'What cost most']}
      rows={given.map(({ index, points, decisions, moment }) => ({
        key: String(index),
        head: people[index]?.short,
        cells: [
          points === 0 ? 'nothing' : `${points}, in ${counted(decisions, 'decision')}`,
          moment ? (
            <Costliest key="moment" person={people[index]} index={index} moment={moment} onTurn={onTurn} />
          ) : (
            'Nothing to mend.'
          ),
        ],
      }))}
    />
  );
}
