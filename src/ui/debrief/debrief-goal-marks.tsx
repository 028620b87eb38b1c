/** What a line gave away, or a move decided, about needs and expectations. */
import { debrief as words } from '../../messages/debrief.ts';
import type { GoalMark } from '../../scoring/debrief.ts';
import type { GoalResult } from '../../scoring/scorecard.ts';
import { Mark } from './debrief-marks.tsx';
import { markWord } from './debrief-words.ts';

/** Points a move decided about a goal: "+20", or what it left lying: "−20". */
function pointsOf(mark: GoalMark, turn: number, goals: readonly GoalResult[]): string {
  if (mark.effect === 'cue' || mark.effect === 'noted' || mark.effect === 'learned') return '';
  const goal = goals.find((one) => one.id === mark.id && (one.turn === turn || one.harmedAt === turn));
  if (!goal) return '';
  if (mark.effect === 'missed' || mark.effect === 'harmed') return ` −${goal.of - goal.points}`;
  return goal.turn === turn && goal.points > 0 ? ` +${goal.points}` : '';
}

/** The marks of a row; nothing where there are none. */
export function GoalMarks({
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
    <ul className="plain-list row-marks" aria-label={words.marks()}>
      {marks.map((mark) => {
        const { word, tone } = markWord(mark);
        return (
          <li key={`${mark.id}-${mark.effect}`}>
            <Mark tone={tone} word={`${word}${pointsOf(mark, turn, goals)}`} />
            <span className="mark-goal">{mark.text}</span>
            {mark.unnoticed && <span className="mark-dark">{words.unnoticed()}</span>}
          </li>
        );
      })}
    </ul>
  );
}
