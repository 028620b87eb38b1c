/** Where the points went: the line of points, and the moments that decided it, each with the way to do it better. */

import { useId } from 'react';
import { debriefPoints as words } from '../../messages/debrief-points.ts';
import { type DecisionWorth, givenBy, type Moment } from '../../scoring/given-away.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import type { SpokenOf } from '../words/persona-words.ts';
import { quoted } from '../words/said-words.ts';
import { TurnLink } from './debrief-marks.tsx';
import { moveInWords, youDid } from './debrief-words.ts';
import { PointsLine } from './points-line.tsx';
import './debrief-moments.css';

/** Needs and expectations named of a moment at most; the others are counted. */
const ABOUT_TOLD = 2;

function Reason({ moment: { about, cue }, they }: { readonly moment: Moment; readonly they: SpokenOf }) {
  if (about.length === 0) return null;
  return (
    <p>
      {about.slice(0, ABOUT_TOLD).map(({ kind, text, points }) => (
        <span key={text}>
          {withParts(
            ({ goal }) => {
              const cost = Math.round(points);
              return about.length > 1 && cost > 0
                ? words[`cost.${kind}`]({ they, goal, points: cost })
                : words[`about.${kind}`]({ they, goal });
            },
            { goal: <strong>{text}</strong> },
          )}{' '}
        </span>
      ))}
      {about.length > ABOUT_TOLD && `${words.more({ count: about.length - ABOUT_TOLD })} `}
      {cue &&
        (cue.name === ''
          ? words.noticed({ turn: cue.turn + 1, cue: quoted(cue.text) })
          : words.heard({ turn: cue.turn + 1, name: cue.name, cue: quoted(cue.text) }))}
    </p>
  );
}

function MomentCard({
  moment,
  they,
  onJump,
  onWhatIf,
}: {
  readonly moment: Moment;
  readonly they: SpokenOf;
  readonly onJump: (turn: number) => void;
  readonly onWhatIf: ((turn: number) => void) | undefined;
}) {
  const { turn, points, chosen, better, thought } = moment;
  return (
    <li className="moment">
      <p className="moment-cost">
        <strong>−{points}</strong>
        <span>
          {withParts((parts) => words.costTurn({ ...parts, turn: turn + 1 }), {
            points: <span className="visually-hidden">{words.costPoints()}</span>,
          })}
        </span>
      </p>
      <div className="moment-words">
        <p className="moment-said">
          <span className="small">{youDid(chosen.kind)}: </span>
          {moveInWords(chosen.kind, chosen.text)}
        </p>
        <Reason moment={moment} they={they} />
        {thought && (
          <p className="moment-thought">
            {withParts((parts) => words.thought({ ...parts, name: thought.name }), {
              thought: <em>{thought.text}</em>,
            })}
          </p>
        )}
        {better && (
          <p className="moment-better">
            <strong>{words.better()}</strong> {moveInWords(better.kind, better.text)}
          </p>
        )}
        <p className="moment-ways">
          {onWhatIf && (
            <button type="button" className="button" onClick={() => onWhatIf(turn)}>
              <Icon name="again" />{' '}
              {withParts(words.takeAgain, {
                turn: <span className="visually-hidden">{words.atTurn({ turn: turn + 1 })}</span>,
              })}
            </button>
          )}
          <TurnLink turn={turn} onJump={onJump} />
        </p>
      </div>
    </li>
  );
}

/** What all decisions came to, in a sentence. */
function summary(decisions: readonly DecisionWorth[], told: number, they: SpokenOf): string {
  const first = Math.max(0, decisions[0]?.before ?? 0);
  const costly = decisions.filter((one) => givenBy(one) > 0).length;
  const reach = words.reach({ first, they });
  if (costly === 0) return `${reach} ${words.nothingGiven()}`;
  const gave = words.gaveAway({ costly, decisions: decisions.length });
  return [reach, gave, ...(told < costly ? [words.mostBelow({ told })] : [])].join(' ');
}

export interface MomentsProps {
  /** See `momentsOf`. */
  readonly moments: readonly Moment[];
  /** Every decision in order, or `open` while that is being worked out. */
  readonly worth: readonly DecisionWorth[] | 'open';
  readonly they: SpokenOf;
  readonly onJump: (turn: number) => void;
  /** Plays on from a turn as a what-if. Absent: no such buttons. */
  readonly onWhatIf?: ((turn: number) => void) | undefined;
}

/** The section. */
export function Moments({ moments, worth, they, onJump, onWhatIf }: MomentsProps) {
  const title = useId();
  return (
    <section className="moments card" aria-labelledby={title} aria-busy={worth === 'open'}>
      <h2 id={title}>{words.head()}</h2>
      {worth === 'open' ? (
        <p>{words.open()}</p>
      ) : (
        <>
          <p>{summary(worth, moments.length, they)}</p>
          <PointsLine decisions={worth} />
          {moments.length > 0 && (
            <ol className="plain-list moment-list" aria-label={words.list()}>
              {moments.map((moment) => (
                <MomentCard key={moment.turn} moment={moment} they={they} onJump={onJump} onWhatIf={onWhatIf} />
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  );
}
