/** The points still within reach, turn by turn, as a line of steps: level where nothing was lost, a drop where points were given away. */

import type { CSSProperties } from 'react';
import { debriefPoints as words } from '../../messages/debrief-points.ts';
import { type DecisionWorth, givenBy } from '../../scoring/given-away.ts';
import { TableTwin } from '../parts/data-table.tsx';
import './points-line.css';

const upTo = (points: number) => Math.max(0, points);

/** One turn: the level before it, and the drop at its end if there is one. */
function Turn({ worth, labelled }: { readonly worth: DecisionWorth; readonly labelled: boolean }) {
  const given = givenBy(worth);
  const heights = { '--before': `${upTo(worth.before)}%`, '--given': `${given}%` } as CSSProperties;
  return (
    <span className="points-turn" style={heights} data-given={given > 0 || undefined}>
      <span className="points-field">
        <span className="points-level" />
        {given > 0 && <span className="points-drop" />}
        {labelled && <span className="points-lost">−{given}</span>}
      </span>
      <span className="points-number">{worth.turn + 1}</span>
    </span>
  );
}

/** Drops that carry their number: the costliest first, and none beside one that does, so that no two run into each other. */
function labelledOf(decisions: readonly DecisionWorth[]): ReadonlySet<DecisionWorth> {
  const chosen = new Set<DecisionWorth>();
  const costly = decisions.filter((one) => givenBy(one) > 0).toSorted((a, b) => givenBy(b) - givenBy(a));
  for (const one of costly) {
    const at = decisions.indexOf(one);
    const beside = [decisions[at - 1], decisions[at + 1]].some((other) => other && chosen.has(other));
    if (!beside) chosen.add(one);
  }
  return chosen;
}

/** The picture and its table. Turns are counted from 1. */
export function PointsLine({ decisions }: { readonly decisions: readonly DecisionWorth[] }) {
  const labelled = labelledOf(decisions);
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
          <Turn key={worth.turn} worth={worth} labelled={labelled.has(worth)} />
        ))}
      </div>
      <TableTwin
        caption={words.lineCaption()}
        head={[words['line.turn'](), words['line.before'](), words['line.after'](), words['line.given']()]}
        rows={decisions.map((worth) => ({
          key: String(worth.turn),
          head: worth.turn + 1,
          cells: [
            upTo(worth.before),
            upTo(worth.after),
            givenBy(worth) === 0 ? words['line.nothing']() : givenBy(worth),
          ],
        }))}
      />
    </div>
  );
}
