/** A row of the conversation that is a move of the player's: what was said, what it did, and what would have been better. */

import type { Exit } from '../../encounter/edge.ts';
import { debrief as words } from '../../messages/debrief.ts';
import { exit as exitWords } from '../../messages/exit.ts';
import type { Debrief, MoveEntry } from '../../scoring/debrief.ts';
import { moveTone } from '../../scoring/move-tone.ts';
import { type GoalResult, HINT_COST } from '../../scoring/scorecard.ts';
import { HintWords } from '../parts/hint-words.tsx';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { moodWord } from '../words/mood-words.ts';
import { timeWords } from '../words/time-words.ts';
import { GoalMarks } from './debrief-goal-marks.tsx';
import { Mark } from './debrief-marks.tsx';
import { MoodStretch } from './debrief-mood-line.tsx';
import { OwnWords } from './debrief-own-words.tsx';
import { moveInWords, youDid } from './debrief-words.ts';

function CoachNote({ move }: { readonly move: MoveEntry }) {
  const tone = moveTone(move);
  if (move.coach === undefined && !move.stronger) return null;
  return (
    <div className={`coach-note coach-${tone}`}>
      {move.coach !== undefined && (
        <p>
          <strong>{words[`why.${tone}`]()}</strong> {move.coach}
        </p>
      )}
      {move.stronger && (
        <p>
          <strong>{words.stronger()}</strong> {moveInWords(move.stronger.kind, move.stronger.text)}
        </p>
      )}
    </div>
  );
}

/** Hints that were taken before a move, with their price. */
function TakenHints({ hints }: { readonly hints: Debrief['hints'] }) {
  return hints.map(({ hint }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the hints of a turn never move
    <p className="row-hint" key={index}>
      <Icon name="lamp" />
      <span>
        <strong>{words.hintTaken({ cost: HINT_COST })}</strong> {hint ? <HintWords hint={hint} /> : words.hintUnknown()}
      </span>
    </p>
  ));
}

function moodChange({ moodBefore, moodAfter }: MoveEntry): string {
  const mood = moodWord(moodAfter);
  if (moodAfter === moodBefore) return words['mood.stays']({ mood });
  return moodAfter > moodBefore ? words['mood.up']({ mood }) : words['mood.down']({ mood });
}

/** What the move did at the edge, as a sign with its words. */
function EdgeMark({ edge, out }: { readonly edge: MoveEntry['edge']; readonly out: Exit | undefined }) {
  if (!edge || !out) return null;
  if (edge === 'won-back') return <Mark tone="good" word={words.wonBack()} />;
  return <Mark tone="bad" word={edge === 'came' ? exitWords[`atEdge.${out}`]() : exitWords[`overEdge.${out}`]()} />;
}

/** The row. */
export function MoveRow({
  move,
  said,
  language,
  hints,
  goals,
  rowId,
  marked,
  exit,
  given,
  onWhatIf,
}: {
  readonly move: MoveEntry;
  /** What the player said first, if they did. */
  readonly said: string | undefined;
  readonly language: string;
  readonly hints: Debrief['hints'];
  readonly goals: readonly GoalResult[];
  readonly rowId: string;
  /** Is it the one that was asked for? */
  readonly marked: boolean;
  /** How this person would break it off. */
  readonly exit: Exit | undefined;
  /** Points it gave away. */
  readonly given: number;
  readonly onWhatIf: ((turn: number) => void) | undefined;
}) {
  return (
    <li className={`row row-move row-${moveTone(move)}${marked ? ' row-marked' : ''}`} id={rowId} tabIndex={-1}>
      <MoodStretch from={move.moodBefore} to={move.moodAfter} dot />
      <p className="row-who">
        {youDid(move.kind)}
        <span className="row-turn">{words.turn({ turn: move.turn + 1 })}</span>
        {marked && <span className="row-mark">{words.thisTurn()}</span>}
      </p>
      <div className="row-words">
        <TakenHints hints={hints} />
        {said === undefined ? (
          <p className="row-said">{moveInWords(move.kind, move.text)}</p>
        ) : (
          <OwnWords said={said} picked={moveInWords(move.kind, move.text)} language={language} />
        )}
        <p className="row-facts">
          {words.facts({
            clock: move.clock,
            time: move.seconds === 0 ? words.noTime() : timeWords(move.seconds),
            mood: moodChange(move),
          })}
        </p>
        <EdgeMark edge={move.edge} out={exit} />
        {given > 0 && <Mark tone="bad" word={words.given({ points: given })} />}
        <CoachNote move={move} />
        {move.hands !== undefined && (
          <p className="row-facts">
            <Icon name="do" /> {words.byHand({ why: move.hands })}
          </p>
        )}
        {move.others.length > 0 && (
          <details className="row-others">
            <summary>{words.others()}</summary>
            <ul>
              {move.others.map((other) => (
                <li key={other.id}>{moveInWords(other.kind, other.text)}</li>
              ))}
            </ul>
          </details>
        )}
        {onWhatIf && (
          <button type="button" className="button row-what-if" onClick={() => onWhatIf(move.turn)}>
            <Icon name="again" />
            <span>
              {withParts(words.whatIf, {
                turn: <span className="visually-hidden">{words.atTurn({ turn: move.turn + 1 })}</span>,
              })}
            </span>
          </button>
        )}
      </div>
      <GoalMarks marks={move.marks} turn={move.turn} goals={goals} />
    </li>
  );
}
