/** The coach's word on the last move, for the encounter screen. */
import type { Cue } from '../encounter/cues.ts';
import type { Move, Scenario } from '../scenario/format.ts';
import type { Skill } from '../scenario/words.ts';
import { type MoveTone, moveTone } from '../scoring/move-tone.ts';

/** The note and how it is meant; nothing when the author wrote none. */
export function coachNote(
  scenario: Scenario,
  move: Move | undefined,
  cues: readonly Cue[],
): { text: string; tone: MoveTone } | undefined {
  if (move?.coach === undefined) return undefined;
  const mood = cues.find((cue) => cue.type === 'mood');
  const marks = cues.flatMap((cue) =>
    cue.type === 'goal'
      ? [
          {
            id: cue.id,
            kind: cue.goal,
            effect: cue.to,
            text: (scenario.needs[cue.id] ?? scenario.expectations[cue.id])?.text ?? '',
          },
        ]
      : [],
  );
  const skills = Object.entries(move.skills ?? {}).map(([skill, rating]) => ({
    skill: skill as Skill,
    rating: rating ?? 0,
  }));
  const tone = moveTone({ skills, marks, moodBefore: mood?.from ?? 0, moodAfter: mood?.to ?? 0 });
  return { text: move.coach, tone };
}
