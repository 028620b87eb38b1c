/**
 * The line of mood as the contents of the conversation: a point for each turn, as high as they felt after it. A press on a
 * point opens that turn. The picture is decoration; each point says its turn in words.
 */

import type { CSSProperties } from 'react';
import { debrief as words } from '../../messages/debrief.ts';
import { MOOD_MAX, MOOD_MIN } from '../../scenario/words.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { MoodFace } from '../parts/mood-face.tsx';
import { moodWord } from '../words/mood-words.ts';
import { moveInWords, youDid } from './debrief-words.ts';
import './debrief-contents.css';

/** Percent of the height. */
const high = (mood: number) => ((mood - MOOD_MIN) / (MOOD_MAX - MOOD_MIN)) * 100;

/** The contents. `given`: points given away, by turn. */
export function MoodContents({
  debrief,
  given,
  onJump,
}: {
  readonly debrief: Debrief;
  readonly given: ReadonlyMap<number, number>;
  readonly onJump: (turn: number) => void;
}) {
  const moves = debrief.transcript.filter((entry) => entry.type === 'move');
  return (
    <nav className="mood-contents" aria-label={words.turns()}>
      <span className="mood-scale" aria-hidden="true">
        <MoodFace mood={2} />
        <MoodFace mood={-2} />
      </span>
      <ol className="plain-list">
        {moves.map(({ turn, kind, text, moodBefore, moodAfter }) => {
          const from = turn === 0 ? high(moodBefore) : high(moves[turn - 1]?.moodAfter ?? moodBefore);
          return (
            <li key={turn} style={{ '--mood': `${high(moodAfter)}%` } as CSSProperties}>
              <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <path
                  d={`M0 ${100 - from}C25 ${100 - from} 25 ${100 - high(moodAfter)} 50 ${100 - high(moodAfter)}H100`}
                />
              </svg>
              <button
                type="button"
                data-way={Math.sign(moodAfter - moodBefore)}
                data-given={(given.get(turn) ?? 0) > 0 || undefined}
                onClick={() => onJump(turn)}
              >
                <span aria-hidden="true">{turn + 1}</span>
                <span className="visually-hidden">
                  {words.turnAfter({
                    turn: turn + 1,
                    did: youDid(kind),
                    move: moveInWords(kind, text),
                    mood: moodWord(moodAfter),
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
