/**
 * Coaching that fades: whether the coach's note on a move is shown while playing, by what the player's
 * finished plays show. It is decided for each move by its own skills:
 *
 * - Somebody new, with fewer than PLAYS_FIRST finished plays, gets the note on every move.
 * - After that a note comes only when the move fell short (rated 0 or less) or met or missed something.
 * - Once every skill of a move stands well in the profile (a band of `strength` or `steady`, which takes
 *   DECISIONS_MIN decisions of first plays) the note waits for the debrief.
 * - A slip, SLIPS decisions in a row that fell short in one skill, brings the notes back for that skill
 *   until a decision does not fall short.
 *
 * What is withheld is never lost: the debrief has every note. All of it is worked out anew from the
 * plays, so nothing has to be kept, and nothing of it is ever scored.
 */
import { SKILLS, type Skill } from '../scenario/words.ts';
import { type FinishedPlay, inPlayOrder } from './finished-play.ts';
import { profileOf } from './profile.ts';

/** Finished plays before coaching begins to fade. */
export const PLAYS_FIRST = 3;
/** Decisions in a row that fell short, in one skill, that bring its notes back. */
export const SLIPS = 2;

/** What finished plays say about how much coaching somebody needs. */
export interface CoachingEvidence {
  /** Finished plays. */
  readonly plays: number;
  /** Skills that stand well in the profile, in their order. */
  readonly good: readonly Skill[];
  /** By skill the last decisions of all plays, at most SLIPS, the latest last. */
  readonly latest: Readonly<Partial<Record<Skill, readonly number[]>>>;
}

/** What one move of the running play came to. */
export interface CoachedMove {
  readonly skills: readonly { readonly skill: Skill; readonly rating: number }[];
  /** Whether it met or missed a need or an expectation, in whole or in part. */
  readonly decided: boolean;
}

const latestOf = (ratings: readonly number[]) => ratings.slice(-SLIPS);

/** The evidence of these plays. Their order in the list makes no difference. */
export function coachingEvidence(plays: readonly FinishedPlay[]): CoachingEvidence {
  const marks = inPlayOrder(plays).flatMap(({ card }) => card.skills);
  const latest: Partial<Record<Skill, readonly number[]>> = {};
  for (const { skill, rating } of marks) latest[skill] = latestOf([...(latest[skill] ?? []), rating]);
  const good = profileOf(plays).skills.filter(({ first: { band } }) => band === 'strength' || band === 'steady');
  return { plays: plays.length, good: good.map(({ skill }) => skill), latest };
}

const isSlip = (ratings: readonly number[]) => ratings.length >= SLIPS && ratings.every((rating) => rating < 0);

/**
 * Does the coach speak up on the last of these moves? They are those of the running play, in order; the ones
 * before the last count for slips alone. False when there is no move.
 */
export function coachSpeaks(evidence: CoachingEvidence, moves: readonly CoachedMove[]): boolean {
  const last = moves.at(-1);
  if (!last) return false;
  if (evidence.plays < PLAYS_FIRST) return true;
  const lately = (wanted: Skill) => {
    const now = moves.flatMap(({ skills }) =>
      skills.flatMap(({ skill, rating }) => (skill === wanted ? [rating] : [])),
    );
    return latestOf([...(evidence.latest[wanted] ?? []), ...now]);
  };
  if (last.skills.some(({ skill }) => isSlip(lately(skill)))) return true;
  const mastered = last.skills.length > 0 && last.skills.every(({ skill }) => evidence.good.includes(skill));
  if (mastered) return false;
  return last.decided || last.skills.some(({ rating }) => rating <= 0);
}

/** How far coaching has faded for a player, to be told in a sentence. */
export type CoachingStage =
  /** Every move gets its note; `left` finished plays until that fades. */
  | { readonly stage: 'every-move'; readonly left: number }
  /** Notes come when a move falls short or counts; for `quiet` skills only when they slip. `back`: skills that have slipped. */
  | { readonly stage: 'what-counts'; readonly quiet: readonly Skill[]; readonly back: readonly Skill[] }
  /** Every skill that was ever decided stands well and none has slipped: the coach speaks up only at a slip. */
  | { readonly stage: 'only-slips' };

/** The stage of this evidence. */
export function coachingStage({ plays, good, latest }: CoachingEvidence): CoachingStage {
  if (plays < PLAYS_FIRST) return { stage: 'every-move', left: PLAYS_FIRST - plays };
  const back = SKILLS.filter((skill) => isSlip(latest[skill] ?? []));
  const quiet = good.filter((skill) => !back.includes(skill));
  const decided = SKILLS.filter((skill) => latest[skill]);
  if (decided.length > 0 && decided.every((skill) => quiet.includes(skill))) return { stage: 'only-slips' };
  return { stage: 'what-counts', quiet, back };
}
