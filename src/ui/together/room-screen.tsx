/** For a whole room to look at on a training day: the goal, how many are here, where points are given away. Nobody's rank. */
import { useEffect, useRef } from 'react';
import { myTeam } from '../../messages/my-team.ts';
import { teamBoard } from '../../messages/team-board.ts';
import type { BoardForMember } from '../../team/board.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { GivenCell } from '../team/team-given.tsx';
import { averagePoints } from '../words/average-points.ts';
import { Limits } from './board-view.tsx';
import { heatShown } from './board-words.ts';
import './room-screen.css';

export interface RoomScreenProps {
  readonly team: string;
  readonly board: BoardForMember;
  /** How people join; absent when nobody can now. */
  readonly code?: { readonly code: string; readonly address: string } | undefined;
  /** Plays that arrived since this screen was opened. */
  readonly arrived: number;
  /** The screen is told of what happens; otherwise it shows what it knew last, and says since when. */
  readonly live: boolean;
  /** "16:10", when what is shown was true. */
  readonly at: string;
  readonly onClose: () => void;
}

function Goal({ goal }: { readonly goal: NonNullable<BoardForMember['goal']> }) {
  const share = Math.min(1, goal.have / goal.plays);
  return (
    <section className="room-goal card" aria-labelledby="room-goal">
      <h2 id="room-goal">{goal.have >= goal.plays ? teamBoard.roomGoalReached() : teamBoard.roomGoal()}</h2>
      <p className="room-figure">
        {withParts((parts) => teamBoard.goalFigure({ ...parts, have: goal.have }), {
          of: <span>{teamBoard.goalOf({ plays: goal.plays })}</span>,
        })}
      </p>
      <span className="room-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </section>
  );
}

type Code = RoomScreenProps['code'];

/** What the wall says while there is nothing to tell of plays: what everybody does now. */
function Begin({ code }: { readonly code: Code }) {
  return (
    <section className="room-first card" aria-labelledby="room-begin">
      <h2 id="room-begin">{teamBoard.begin()}</h2>
      <ol className="room-begin">
        {code ? (
          <>
            <li>
              {withParts(teamBoard['begin.open'], {
                address: <bdi className="room-address">{code.address.replace(/\/?#.*$/, '')}</bdi>,
              })}
            </li>
            <li>{withParts(teamBoard['begin.code'], { code: <bdi className="room-address">{code.code}</bdi> })}</li>
          </>
        ) : (
          <li>{teamBoard['begin.closed']()}</li>
        )}
        <li>{teamBoard['begin.play']()}</li>
      </ol>
      <p>{teamBoard['begin.then']()}</p>
    </section>
  );
}

function Areas({ board, code }: { readonly board: BoardForMember; readonly code: Code }) {
  const areas = heatShown(board.cells.filter(({ kind, area }) => kind === 'all' && area !== 'all')).areas;
  if (areas.length === 0) return <Begin code={code} />;
  return (
    <section className="room-areas card" aria-labelledby="room-areas">
      <h2 id="room-areas">{teamBoard.slipAway()}</h2>
      <ul className="plain-list">
        {areas.map(({ area, name, cells: [cell] }) => (
          <li key={area}>
            <strong>{name}</strong>
            <GivenCell perPlay={cell?.given ?? undefined} hidden={teamBoard.hidden()} />
          </li>
        ))}
      </ul>
      <p>{teamBoard.pointsNote()}</p>
    </section>
  );
}

/** The whole screen. */
export function RoomScreen({ team, board, code, arrived, live, at, onClose }: RoomScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="room">
      <div className="room-wall">
        <header className="room-head">
          <h1 ref={title} tabIndex={-1}>
            <bdi>{team}</bdi>
          </h1>
          <p role="status" className="room-line" data-live={live}>
            {live ? teamBoard.live({ at }) : teamBoard.noLine({ at })}
          </p>
          <button type="button" className="button" onClick={onClose}>
            {teamBoard.close()}
          </button>
        </header>
        {board.goal && <Goal goal={board.goal} />}
        <section className="room-now card" aria-labelledby="room-now">
          <h2 id="room-now">{teamBoard.now()}</h2>
          <dl>
            <div>
              <dt>{teamBoard.peopleHere()}</dt>
              <dd>{board.people}</dd>
            </div>
            <div>
              <dt>{teamBoard.arrived()}</dt>
              <dd>{arrived}</dd>
            </div>
            {board.team.mean !== undefined && (
              <div>
                <dt>{teamBoard.ourAverage()}</dt>
                <dd>{averagePoints(board.team.mean)}</dd>
              </div>
            )}
          </dl>
          <p>{teamBoard.noRank()}</p>
        </section>
        <Areas board={board} code={code} />
        {code && (
          <section className="room-join card" aria-labelledby="room-join">
            <h2 id="room-join">{teamBoard.joinUs()}</h2>
            <QrCode text={code.address} label={myTeam.qr({ code: code.code })} />
            <p className="room-code">{code.code}</p>
          </section>
        )}
        <div className="room-limits">
          <Limits board={board} />
        </div>
      </div>
    </main>
  );
}
