/** Where the points went: the line of points, and the moments that decided it, each with the way to do it better. */
import { useId } from 'react';
import { counted } from '../../scenario/counted.ts';
import { type DecisionWorth, givenBy, type Moment } from '../../scoring/given-away.ts';
import { Icon } from '../parts/icons.tsx';
import type { PronounForms } from '../words/persona-words.ts';
import { quoted } from '../words/said-words.ts';
import { TurnLink } from './debrief-marks.tsx';
import { moveInWords, youDid } from './debrief-words.ts';
import { PointsLine } from './points-line.tsx';
import './debrief-moments.css';

/** Needs and expectations named of a moment at most; the others are counted. */
const ABOUT_TOLD = 2;

function Reason({ moment: { about, cue }, they }: { readonly moment: Moment; readonly they: PronounForms }) {
  if (about.length === 0) return null;
  return (
    <p>
      {about.slice(0, ABOUT_TOLD).map(({ kind, text, points }) => (
        <span key={text}>
          {they.Subject} {kind === 'need' ? 'needed' : 'expected'}: <strong>{text}</strong>
          {about.length > 1 && Math.round(points) > 0 && ` (−${Math.round(points)})`}.{' '}
        </span>
      ))}
      {about.length > ABOUT_TOLD && `And ${about.length - ABOUT_TOLD} more. `}
      {cue && (
        <>
          {cue.name === '' ? 'It was there to be noticed' : 'You had heard of it'} before turn {cue.turn + 1}
          {cue.name !== '' && `, from ${cue.name}`}: {quoted(cue.text)}
        </>
      )}
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
  readonly they: PronounForms;
  readonly onJump: (turn: number) => void;
  readonly onWhatIf: ((turn: number) => void) | undefined;
}) {
  const { turn, points, chosen, better, thought } = moment;
  return (
    <li className="moment">
      <p className="moment-cost">
        <strong>−{points}</strong>
        <span>
          <span className="visually-hidden">points given away in </span>turn {turn + 1}
        </span>
      </p>
      <div className="moment-words">
        <p className="moment-said">
          <span className="small">{youDid[chosen.kind]}: </span>
          {moveInWords(chosen.kind, chosen.text)}
        </p>
        <Reason moment={moment} they={they} />
        {thought && (
          <p className="moment-thought">
            {thought.name} thought: <em>{thought.text}</em>
          </p>
        )}
        {better && (
          <p className="moment-better">
            <strong>Better:</strong> {moveInWords(better.kind, better.text)}
          </p>
        )}
        <p className="moment-ways">
          {onWhatIf && (
            <button type="button" className="button" onClick={() => onWhatIf(turn)}>
              <Icon name="again" /> Take that turn again<span className="visually-hidden"> at turn {turn + 1}</span>
            </button>
          )}
          <TurnLink turn={turn} onJump={onJump} />
        </p>
      </div>
    </li>
  );
}

/** What all decisions came to, in a sentence. */
function summary(decisions: readonly DecisionWorth[], told: number, they: PronounForms): string {
  const first = Math.max(0, decisions[0]?.before ?? 0);
  const costly = decisions.filter((one) => givenBy(one) > 0).length;
  const reach = `${first} of 100 were within your reach when ${they.subject} came.`;
  if (costly === 0) return `${reach} You gave nothing away.`;
  const most = told < costly ? ` The ${told} that cost most stand below.` : '';
  return `${reach} ${costly} of your ${counted(decisions.length, 'decision')} gave points away.${most}`;
}

export interface MomentsProps {
  /** See `momentsOf`. */
  readonly moments: readonly Moment[];
  /** Every decision in order, or `open` while that is being worked out. */
  readonly worth: readonly DecisionWorth[] | 'open';
  readonly they: PronounForms;
  readonly onJump: (turn: number) => void;
  /** Plays on from a turn as a what-if. Absent: no such buttons. */
  readonly onWhatIf?: ((turn: number) => void) | undefined;
}

/** The section. */
export function Moments({ moments, worth, they, onJump, onWhatIf }: MomentsProps) {
  const title = useId();
  return (
    <section className="moments card" aria-labelledby={title} aria-busy={worth === 'open'}>
      <h2 id={title}>Where the points went</h2>
      {worth === 'open' ? (
        <p>What each decision was worth is being worked out, over all plays there are.</p>
      ) : (
        <>
          <p>{summary(worth, moments.length, they)}</p>
          <PointsLine decisions={worth} />
          {moments.length > 0 && (
            <ol className="plain-list moment-list" aria-label="The moments that decided it, the costliest first">
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
