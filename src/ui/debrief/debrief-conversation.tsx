/** The whole conversation: who said what, the mood beside it, marks, coach notes and stronger options. */
import { useId, useState } from 'react';
import type { Exit } from '../../encounter/edge.ts';
import type { Debrief, GoalMark, MoveEntry, SpokenEntry, TranscriptEntry } from '../../scoring/debrief.ts';
import { type MoveTone, moveTone } from '../../scoring/move-tone.ts';
import { type GoalResult, HINT_COST } from '../../scoring/scorecard.ts';
import './debrief-conversation.css';
import { HintWords } from '../parts/hint-words.tsx';
import { Icon } from '../parts/icons.tsx';
import { exitWords } from '../words/edge-words.ts';
import { moodWord } from '../words/mood-words.ts';
import type { PronounForms } from '../words/persona-words.ts';
import { quoted } from '../words/said-words.ts';
import { timeWords } from '../words/time-words.ts';
import { Mark } from './debrief-marks.tsx';
import { MoodHead, MoodStretch } from './debrief-mood-line.tsx';
import { markWord, moveInWords, youDid } from './debrief-words.ts';

/** Points a move decided about a goal: "+20", or what it left lying: "−20". */
function pointsOf(mark: GoalMark, turn: number, goals: readonly GoalResult[]): string {
  if (mark.effect === 'cue' || mark.effect === 'noted' || mark.effect === 'learned') return '';
  const goal = goals.find((one) => one.id === mark.id && (one.turn === turn || one.harmedAt === turn));
  if (!goal) return '';
  if (mark.effect === 'missed' || mark.effect === 'harmed') return ` −${goal.of - goal.points}`;
  return goal.turn === turn && goal.points > 0 ? ` +${goal.points}` : '';
}

function Marks({
  marks,
  turn,
  goals,
}: {
  readonly marks: readonly GoalMark[];
  readonly turn: number;
  readonly goals: readonly GoalResult[];
}) {
  if (marks.length === 0) return null;
  return (
    <ul className="plain-list row-marks" aria-label="Marks">
      {marks.map((mark) => {
        const { word, tone } = markWord(mark);
        return (
          <li key={`${mark.id}-${mark.effect}`}>
            <Mark tone={tone} word={`${word}${pointsOf(mark, turn, goals)}`} />
            <span className="mark-goal">{mark.text}</span>
            {mark.unnoticed && <span className="mark-dark">not noticed at the time</span>}
          </li>
        );
      })}
    </ul>
  );
}

function LineRow({
  line,
  before,
  language,
  thoughts,
  goals,
}: {
  readonly line: SpokenEntry;
  readonly before: number;
  readonly language: string;
  readonly thoughts: boolean;
  readonly goals: readonly GoalResult[];
}) {
  const scene = line.by === 'scene';
  const foreign = line.language !== language;
  return (
    <li className={scene ? 'row row-scene' : 'row row-line'}>
      <MoodStretch from={before} to={line.mood} dot={false} />
      {!scene && <p className="row-who">{line.name}</p>}
      <div className="row-words">
        {foreign ? (
          <p lang={line.language} dir={line.direction} className="row-foreign">
            {quoted(line.text, line.direction)}
          </p>
        ) : (
          <p>{line.text}</p>
        )}
        {line.translation !== undefined && <p className="row-translation">“{line.translation}”</p>}
        {thoughts && line.inner !== undefined && (
          <p className="row-thought">
            <span className="visually-hidden">Thought: </span>
            {line.inner}
          </p>
        )}
      </div>
      <Marks marks={line.marks} turn={line.turn} goals={goals} />
    </li>
  );
}

const why: Readonly<Record<MoveTone, string>> = { good: 'Why it worked', mixed: 'Worth knowing', weak: 'Why it cost' };

function CoachNote({ move }: { readonly move: MoveEntry }) {
  const tone = moveTone(move);
  if (move.coach === undefined && !move.stronger) return null;
  return (
    <div className={`coach-note coach-${tone}`}>
      {move.coach !== undefined && (
        <p>
          <strong>{why[tone]}</strong> {move.coach}
        </p>
      )}
      {move.stronger && (
        <p>
          <strong>Stronger</strong> {moveInWords(move.stronger.kind, move.stronger.text)}
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
        <strong>Hint taken (−{HINT_COST}):</strong>{' '}
        {hint ? <HintWords hint={hint} /> : 'its words are not known here any more.'}
      </span>
    </p>
  ));
}

function moodChange({ moodBefore, moodAfter }: MoveEntry): string {
  if (moodAfter === moodBefore) return `mood stays: ${moodWord(moodAfter)}`;
  return `mood ${moodAfter > moodBefore ? 'up' : 'down'}: now ${moodWord(moodAfter)}`;
}

/** What the move did at the edge, as a sign with its words. */
function EdgeMark({ edge, out }: { readonly edge: MoveEntry['edge']; readonly out: Exit | undefined }) {
  if (!edge || !out) return null;
  const { about, did } = exitWords[out];
  if (edge === 'won-back') return <Mark tone="good" word="Won back from the edge" />;
  return <Mark tone="bad" word={edge === 'came' ? `At the edge: ${about}` : `Over the edge: ${did}`} />;
}

function MoveRow({
  move,
  hints,
  goals,
  rowId,
  marked,
  exit,
  onWhatIf,
}: {
  readonly move: MoveEntry;
  readonly hints: Debrief['hints'];
  readonly goals: readonly GoalResult[];
  readonly rowId: string;
  /** Is it the one that was asked for? */
  readonly marked: boolean;
  /** How this person would break it off. */
  readonly exit: Exit | undefined;
  readonly onWhatIf: ((turn: number) => void) | undefined;
}) {
  return (
    <li className={`row row-move row-${moveTone(move)}${marked ? ' row-marked' : ''}`} id={rowId} tabIndex={-1}>
      <MoodStretch from={move.moodBefore} to={move.moodAfter} dot />
      <p className="row-who">
        {youDid[move.kind]}
        <span className="row-turn">turn {move.turn + 1}</span>
        {marked && <span className="row-mark">This turn</span>}
      </p>
      <div className="row-words">
        <TakenHints hints={hints} />
        <p className="row-said">{moveInWords(move.kind, move.text)}</p>
        <p className="row-facts">
          {move.clock}, {move.seconds === 0 ? 'no time' : timeWords(move.seconds)} · {moodChange(move)}
        </p>
        <EdgeMark edge={move.edge} out={exit} />
        <CoachNote move={move} />
        {move.others.length > 0 && (
          <details className="row-others">
            <summary>What else you could have done</summary>
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
              Play on from here (what if)<span className="visually-hidden"> at turn {move.turn + 1}</span>
            </span>
          </button>
        )}
      </div>
      <Marks marks={move.marks} turn={move.turn} goals={goals} />
    </li>
  );
}

/** Each entry with the mood before it and a key (a transcript never changes its order). */
function rowsOf({ transcript }: Debrief, start: number) {
  let mood = start;
  return transcript.map((entry, index) => {
    const before = mood;
    mood = entry.type === 'move' ? entry.moodAfter : entry.mood;
    return { key: `${entry.turn}-${index}`, entry, before };
  });
}

/** Did it give something away, meet or miss something, or call for a stronger move? */
const counted = (entry: TranscriptEntry) =>
  entry.marks.length > 0 || (entry.type === 'move' && (entry.edge !== undefined || moveTone(entry) === 'weak'));

/** The conversation panel. `rowId` gives each move's row the id that links jump to. */
export function Conversation({
  debrief,
  language,
  they,
  brief,
  onBrief,
  rowId,
  marked,
  exit,
  onWhatIf,
}: {
  readonly debrief: Debrief;
  readonly language: string;
  readonly they: PronounForms;
  /** True while only what counted is shown. */
  readonly brief: boolean;
  readonly onBrief: (brief: boolean) => void;
  readonly rowId: (turn: number) => string;
  /** The turn that was asked for, if one was. */
  readonly marked?: number | undefined;
  /** How this person would break it off, where they could. */
  readonly exit?: Exit | undefined;
  /** Plays on from a turn as a what-if. Absent: no such buttons. */
  readonly onWhatIf?: ((turn: number) => void) | undefined;
}) {
  const [thoughts, setThoughts] = useState(true);
  const box = useId();
  const { card, hints } = debrief;
  const first = debrief.transcript[0];
  const start = first?.type === 'move' ? first.moodBefore : (first?.mood ?? 0);
  const rows = rowsOf(debrief, start).filter(({ entry }) => !brief || counted(entry));
  return (
    <div className="conversation">
      <div className="conversation-head">
        <MoodHead />
        <h2 className="visually-hidden">The conversation</h2>
        <p className="conversation-start">
          At the start {they.subject} {they.was} {moodWord(start)}.
        </p>
        <div className="switches">
          <label className="talk-switch" htmlFor={`${box}-brief`}>
            <input
              id={`${box}-brief`}
              type="checkbox"
              checked={brief}
              onChange={(event) => onBrief(event.target.checked)}
            />
            <span>Only what counted</span>
          </label>
          <label className="talk-switch" htmlFor={box}>
            <input
              id={box}
              type="checkbox"
              checked={thoughts}
              onChange={(event) => setThoughts(event.target.checked)}
            />
            <span>
              Show what {they.subject} {they.was} thinking
            </span>
          </label>
        </div>
      </div>
      <ol className="plain-list rows">
        {rows.map(({ key, entry, before }) =>
          entry.type === 'move' ? (
            <MoveRow
              key={key}
              move={entry}
              hints={hints.filter(({ turn }) => turn === entry.turn)}
              goals={card.goals}
              rowId={rowId(entry.turn)}
              marked={entry.turn === marked}
              exit={exit}
              onWhatIf={onWhatIf}
            />
          ) : (
            <LineRow
              key={key}
              line={entry}
              before={before}
              language={language}
              thoughts={thoughts}
              goals={card.goals}
            />
          ),
        )}
      </ol>
      <p className="conversation-end">
        <Icon name="door" /> {debrief.ending.title}
      </p>
    </div>
  );
}
