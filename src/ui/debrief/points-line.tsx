/** The points still within reach, turn by turn, as a line of steps: level where nothing was lost, a drop where points were given away. */
import type { CSSProperties } from 'react';
import { type DecisionWorth, givenBy } from '../../scoring/given-away.ts';
import { TableTwin } from '../parts/data-table.tsx';
import './points-line.css';

const upTo = (points: number) => Math.max(0, points);

/** One turn: the level before it, and the drop at its end if there is one. */
function Turn({ worth }: { readonly worth: DecisionWorth }) {
  const given = givenBy(worth);
  const heights = { '--before': `${upTo(worth.before)}%`, '--given': `${given}%` } as CSSProperties;
  return (
    <span className="points-turn" style={heights} data-given={given > 0 || undefined}>
      <span className="points-field">
        <span className="points-level" />
        {given > 0 && <span className="points-drop" />}
        {given > 0 && <span className="points-lost">−{given}</span>}
      </span>
      <span className="points-number">{worth.turn + 1}</span>
    </span>
  );
}

/** The picture and its table. Turns are counted from 1. */
export function PointsLine({ decisions }: { readonly decisions: readonly DecisionWorth[] }) {
  return (
    <div className="points-line">
      <div className="points-picture" aria-hidden="true">
        <span className="points-scale">
          {[100, 50, 0].map((points) => (
            <span key={points} style={{ bottom: `${points}%` }}>
              {points}
            </span>
          ))}
        </span>
        {decisions.map((worth) => (
          <Turn key={worth.turn} worth={worth} />
        ))}
      </div>
      <TableTwin
        caption="Points within reach, turn by turn"
        head={['Turn', 'Before it', 'After it', 'Given away']}
        rows={decisions.map((worth) => ({
          key: String(worth.turn),
          head: worth.turn + 1,
          cells: [upTo(worth.before), upTo(worth.after), givenBy(worth) === 0 ? 'nothing' : givenBy(worth)],
        }))}
      />
    </div>
  );
}
