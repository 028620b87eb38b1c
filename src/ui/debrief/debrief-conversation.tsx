/** The whole conversation: who said what, the mood beside it, marks, coach notes and stronger options. */

import { useId, useState } from 'react';
import type { Exit } from '../../encounter/edge.ts';
import { debrief as words } from '../../messages/debrief.ts';
import type { Debrief, SpokenEntry, TranscriptEntry } from '../../scoring/debrief.ts';
import { moveTone } from '../../scoring/move-tone.ts';
import type { GoalResult } from '../../scoring/scorecard.ts';
import './debrief-conversation.css';
import { Icon } from '../parts/icons.tsx';
import { moodWord } from '../words/mood-words.ts';
import type { SpokenOf } from '../words/persona-words.ts';
import { quoted } from '../words/said-words.ts';
import { GoalMarks } from './debrief-goal-marks.tsx';
import { MoodHead, MoodStretch } from './debrief-mood-line.tsx';
import { MoveRow } from './debrief-move-row.tsx';
import { OwnWordsNote, type SaidByTurn } from './debrief-own-words.tsx';

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
            <span className="visually-hidden">{words.thought()} </span>
            {line.inner}
          </p>
        )}
      </div>
      <GoalMarks marks={line.marks} turn={line.turn} goals={goals} />
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
const mattered = (entry: TranscriptEntry) =>
  entry.marks.length > 0 || (entry.type === 'move' && (entry.edge !== undefined || moveTone(entry) === 'weak'));

/** The conversation panel. `rowId` gives each move's row the id that links jump to. */
export function Conversation({
  debrief,
  said,
  language,
  they,
  brief,
  onBrief,
  rowId,
  marked,
  exit,
  given,
  onWhatIf,
}: {
  readonly debrief: Debrief;
  /** What the player said first, where they did. */
  readonly said?: SaidByTurn | undefined;
  readonly language: string;
  readonly they: SpokenOf;
  /** True while only what counted is shown. */
  readonly brief: boolean;
  readonly onBrief: (brief: boolean) => void;
  readonly rowId: (turn: number) => string;
  /** The turn that was asked for, if one was. */
  readonly marked?: number | undefined;
  /** How this person would break it off, where they could. */
  readonly exit?: Exit | undefined;
  /** Points given away, by turn, as far as that is known. */
  readonly given?: ReadonlyMap<number, number>;
  /** Plays on from a turn as a what-if. Absent: no such buttons. */
  readonly onWhatIf?: ((turn: number) => void) | undefined;
}) {
  const [thoughts, setThoughts] = useState(true);
  const box = useId();
  const { card, hints } = debrief;
  const first = debrief.transcript[0];
  const start = first?.type === 'move' ? first.moodBefore : (first?.mood ?? 0);
  const rows = rowsOf(debrief, start).filter(({ entry }) => !brief || mattered(entry));
  return (
    <div className="conversation">
      <div className="conversation-head">
        <MoodHead />
        <h2 className="visually-hidden">{words.conversation()}</h2>
        <p className="conversation-start">{words.atStart({ they, mood: moodWord(start) })}</p>
        <div className="switches">
          <label className="talk-switch" htmlFor={`${box}-brief`}>
            <input
              id={`${box}-brief`}
              type="checkbox"
              checked={brief}
              onChange={(event) => onBrief(event.target.checked)}
            />
            <span>{words.onlyCounted()}</span>
          </label>
          <label className="talk-switch" htmlFor={box}>
            <input
              id={box}
              type="checkbox"
              checked={thoughts}
              onChange={(event) => setThoughts(event.target.checked)}
            />
            <span>{words.showThoughts({ they })}</span>
          </label>
        </div>
      </div>
      {said && said.size > 0 && <OwnWordsNote />}
      <ol className="plain-list rows">
        {rows.map(({ key, entry, before }) =>
          entry.type === 'move' ? (
            <MoveRow
              key={key}
              move={entry}
              said={said?.get(entry.turn)}
              language={language}
              hints={hints.filter(({ turn }) => turn === entry.turn)}
              goals={card.goals}
              rowId={rowId(entry.turn)}
              marked={entry.turn === marked}
              exit={exit}
              given={given?.get(entry.turn) ?? 0}
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
