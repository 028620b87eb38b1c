/** One turn of a line in short: what was done, what came of it, and what was said and thought. */
import { whatIf as words } from '../../messages/what-if.ts';
import type { ComparedTurn } from '../../scoring/compare-walks.ts';
import { Mark } from '../debrief/debrief-marks.tsx';
import { markWord, moveInWords, youDid } from '../debrief/debrief-words.ts';
import { Lines } from '../encounter/said-lines.tsx';
import { moodWord } from '../words/mood-words.ts';

/** The turn. */
export function ComparedTurnCell({
  turn: { move, after },
  language,
}: {
  readonly turn: ComparedTurn;
  readonly language: string;
}) {
  const way = move.moodAfter === move.moodBefore ? 'stays' : move.moodAfter > move.moodBefore ? 'up' : 'down';
  return (
    <>
      <p className="compared-said">
        <strong>{youDid(move.kind)}</strong> {moveInWords(move.kind, move.text)}
      </p>
      {move.marks.length > 0 && (
        <ul className="plain-list compared-marks" aria-label={words.marks()}>
          {move.marks.map((mark) => (
            <li key={`${mark.id}-${mark.effect}`}>
              <Mark {...markWord(mark)} /> {mark.text}
            </li>
          ))}
        </ul>
      )}
      <p className="compared-mood">{words[`mood.${way}`]({ mood: moodWord(move.moodAfter) })}</p>
      <Lines lines={after} language={language} />
    </>
  );
}
