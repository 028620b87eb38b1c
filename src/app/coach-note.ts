/** The coach's word on the last move, for the encounter screen. */
import type { Cue } from '../encounter/cues.ts';
import type { Move, Scenario } from '../scenario/format.ts';
import { moveSkills } from '../scenario/move.ts';
import { goalOf } from '../scoring/debrief.ts';
import { type MoveTone, moveTone } from '../scoring/move-tone.ts';

/** The note and how it is meant, by what the move brought about; nothing when the author wrote none. */
export function coachNote(
  scenario: Scenario,
  move: Move | undefined,
  cues: readonly Cue[],
): { text: string; tone: MoveTone } | undefined {
  if (move?.coach === undefined) return undefined;
  const mood = cues.find((cue) => cue.type === 'mood');
  const marks = cues.flatMap((cue) =>
    cue.type === 'goal' ? [{ id: cue.id, ...goalOf(scenario, cue.id), effect: cue.to }] : [],
  );
  const tone = moveTone({ skills: moveSkills(move), marks, moodBefore: mood?.from ?? 0, moodAfter: mood?.to ?? 0 });
  return { text: move.coach, tone };
}
