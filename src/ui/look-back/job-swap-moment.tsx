/** One moment from the other side: what was done to you, what you said and thought, what it changed. */
import type { JobSwap, SwapMoment } from '../../scoring/job-swap.ts';
import { Mark } from '../debrief/debrief-marks.tsx';
import '../debrief/debrief-conversation.css';
import { MoodStretch } from '../debrief/debrief-mood-line.tsx';
import { markWord, moveInWords } from '../debrief/debrief-words.ts';
import { LineWords } from '../encounter/said-lines.tsx';
import { moodWord } from '../words/mood-words.ts';
import type { PronounForms } from '../words/persona-words.ts';

const did = { say: 'said', ask: 'asked', do: 'did', look: 'looked' } as const;

function moodSentence({ moodBefore, moodAfter, move }: SwapMoment): string {
  const word = moodWord(moodAfter);
  if (!move || moodAfter === moodBefore) return `You are ${word}.`;
  return `Your mood goes ${moodAfter > moodBefore ? 'up' : 'down'}: you are ${word}.`;
}

/** The moment. Its heading takes the focus when it has just been shown. */
export function Moment({
  moment,
  swap,
  you,
  language,
  beginning,
}: {
  readonly moment: SwapMoment;
  readonly swap: JobSwap;
  /** How the player, seen from here, is spoken of. */
  readonly you: PronounForms;
  readonly language: string;
  /** Title of the moment before the first move. */
  readonly beginning: string;
}) {
  const { move, lines, changes, told } = moment;
  return (
    <li className="moment">
      <MoodStretch from={moment.moodBefore} to={moment.moodAfter} dot={move !== undefined} />
      <div className="moment-words">
        <h3 tabIndex={-1} data-moment={moment.index}>
          {move ? `Turn ${moment.index}, ${move.clock}` : beginning}
        </h3>
        {move && (
          <p className="moment-move">
            <strong>
              The {swap.role} {did[move.kind]}
            </strong>{' '}
            {moveInWords(move.kind, move.text)}
          </p>
        )}
        {changes.length > 0 && (
          <ul className="plain-list moment-changes" aria-label="What it changed for you">
            {changes.map((change) => (
              <li key={change.id}>
                <Mark {...markWord(change)} /> {change.text}
              </li>
            ))}
          </ul>
        )}
        {told.length > 0 && (
          <p className="moment-told">
            Now in {you.possessive} notebook: {told.join(' · ')}
          </p>
        )}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a turn never move, and the same words may be said twice
          <div key={index} className={line.by === 'scene' ? 'moment-scene' : undefined}>
            <p>
              {line.by !== 'scene' && <strong>{line.by === 'customer' ? 'You said' : `${line.name} said`} </strong>}
              <LineWords line={line} language={language} />
            </p>
            {line.inner !== undefined && (
              <p className="moment-thought">
                <strong>{line.by === 'customer' ? 'You thought' : `${line.name} thought`}</strong> {line.inner}
              </p>
            )}
          </div>
        ))}
        <p className="moment-mood">{moodSentence(moment)}</p>
      </div>
    </li>
  );
}
