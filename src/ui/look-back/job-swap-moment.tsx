/** One moment from the other side: what was done to you, what you said and thought, what it changed. */
import { jobSwap as words } from '../../messages/job-swap.ts';
import type { JobSwap, SwapMoment } from '../../scoring/job-swap.ts';
import { Mark } from '../debrief/debrief-marks.tsx';
import '../debrief/debrief-conversation.css';
import { MoodStretch } from '../debrief/debrief-mood-line.tsx';
import { markWord, moveInWords } from '../debrief/debrief-words.ts';
import { LineWords } from '../encounter/said-lines.tsx';
import { moodWord } from '../words/mood-words.ts';
import type { SpokenOf } from '../words/persona-words.ts';

function moodSentence({ moodBefore, moodAfter, move }: SwapMoment): string {
  const mood = moodWord(moodAfter);
  if (!move || moodAfter === moodBefore) return words['mood.now']({ mood });
  return moodAfter > moodBefore ? words['mood.up']({ mood }) : words['mood.down']({ mood });
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
  readonly you: SpokenOf;
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
          {move ? words.turn({ turn: moment.index, clock: move.clock }) : beginning}
        </h3>
        {move && (
          <p className="moment-move">
            <strong>{words[`did.${move.kind}`]({ role: swap.role })}</strong> {moveInWords(move.kind, move.text)}
          </p>
        )}
        {changes.length > 0 && (
          <ul className="plain-list moment-changes" aria-label={words.changed()}>
            {changes.map((change) => (
              <li key={change.id}>
                <Mark {...markWord(change)} /> {change.text}
              </li>
            ))}
          </ul>
        )}
        {told.length > 0 && <p className="moment-told">{words.noted({ they: you, told: told.join(' · ') })}</p>}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a turn never move, and the same words may be said twice
          <div key={index} className={line.by === 'scene' ? 'moment-scene' : undefined}>
            <p>
              {line.by !== 'scene' && (
                <strong>{line.by === 'customer' ? words.youSaid() : words.said({ name: line.name })} </strong>
              )}
              <LineWords line={line} language={language} />
            </p>
            {line.inner !== undefined && (
              <p className="moment-thought">
                <strong>{line.by === 'customer' ? words.youThought() : words.thought({ name: line.name })}</strong>{' '}
                {line.inner}
              </p>
            )}
          </div>
        ))}
        <p className="moment-mood">{moodSentence(moment)}</p>
      </div>
    </li>
  );
}
