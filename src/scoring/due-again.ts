/**
 * What to practise again, and when. Spaced practice lasts longer than cramming, so a skill that fell
 * short comes back after about 2, 7 and 21 days, best with another person who needs the same skill.
 */
import { SKILLS, type Skill } from '../scenario/words.ts';
import { type FinishedPlay, inPlayOrder } from './finished-play.ts';
import type { SkillEvidence } from './profile.ts';

const DAY = 24 * 3600 * 1000;

/** Days to wait after a weak play, after the first good repetition and after the second. A third is enough. */
export const DUE_DAYS: readonly number[] = [2, 7, 21];

/** A scenario one could play. */
export interface PracticeOffer {
  readonly id: string;
  readonly title: string;
  /** See `skillsIn`. */
  readonly skills: readonly Skill[];
}

/** When a skill should be practised again, and with whom. */
export interface DueSkill {
  readonly skill: Skill;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly isDue: boolean;
  /** Days between the last play that counted and `due`: one of DUE_DAYS. */
  readonly after: number;
  /** Good repetitions so far, 0 … 2. */
  readonly repeated: number;
  /** The weakest decision of the play that fell short. */
  readonly evidence: SkillEvidence;
  /** What to play: never played before, played before with another person, or the same again when there is no other. */
  readonly offer?: Omit<PracticeOffer, 'skills'> & { readonly kind: 'new' | 'other' | 'same' };
}

interface Standing {
  readonly weak: FinishedPlay;
  /** The weak play, or the last good one that counted. */
  readonly last: FinishedPlay;
  readonly repeated: number;
}

const marksOf = (play: FinishedPlay, skill: Skill) => play.card.skills.filter((mark) => mark.skill === skill);

/**
 * Where a skill stands after one more play. A play in which its ratings sum below 0 is weak and starts
 * the count anew. Any other repeats it well, but counts only when at least half of the wait is over: the
 * same thing once more within the hour is cramming. After the third good repetition it is not due again.
 */
function after(standing: Standing | undefined, play: FinishedPlay, skill: Skill): Standing | undefined {
  const marks = marksOf(play, skill);
  if (marks.length === 0) return standing;
  const sum = marks.reduce((total, { rating }) => total + rating, 0);
  if (sum < 0) return { weak: play, last: play, repeated: 0 };
  if (!standing) return undefined;
  const wait = (DUE_DAYS[standing.repeated] ?? 0) * DAY;
  if (play.ended - standing.last.ended < wait / 2) return standing;
  if (standing.repeated + 1 >= DUE_DAYS.length) return undefined;
  return { weak: standing.weak, last: play, repeated: standing.repeated + 1 };
}

function weakest(play: FinishedPlay, skill: Skill): SkillEvidence | undefined {
  const mark = marksOf(play, skill).reduce<FinishedPlay['card']['skills'][number] | undefined>(
    (low, one) => (low && low.rating <= one.rating ? low : one),
    undefined,
  );
  const sentence = mark && play.sentences[mark.turn];
  if (!mark || !sentence) return undefined;
  return { play: play.id, title: play.scenario.title, turn: mark.turn, rating: mark.rating, sentence };
}

/** A new surface story for the same skill: one never played first, then the one played longest ago. */
function offerFor(
  skill: Skill,
  last: FinishedPlay,
  plays: readonly FinishedPlay[],
  offers: readonly PracticeOffer[],
): DueSkill['offer'] {
  const lastPlayed = (id: string) =>
    plays.reduce((latest, { scenario, ended }) => (scenario.id === id ? Math.max(latest, ended) : latest), -Infinity);
  const fitting = offers.filter(({ skills }) => skills.includes(skill));
  const [other] = fitting
    .filter(({ id }) => id !== last.scenario.id)
    .map((offer) => ({ ...offer, played: lastPlayed(offer.id) }))
    // Equally long ago (or both never): as the library orders them, since sorting keeps that order.
    .sort((a, b) => (a.played === b.played ? 0 : a.played - b.played));
  if (other) return { id: other.id, title: other.title, kind: other.played === -Infinity ? 'new' : 'other' };
  const same = fitting.find(({ id }) => id === last.scenario.id);
  return same && { id: same.id, title: same.title, kind: 'same' };
}

/** Every skill that is due now or will be, the one due first coming first. `now` is milliseconds since 1970. */
export function dueAgain(
  plays: readonly FinishedPlay[],
  offers: readonly PracticeOffer[],
  now: number,
): readonly DueSkill[] {
  // By when they ended: a play left open over night was practice of the next day.
  const ordered = [...inPlayOrder(plays)].sort((a, b) => a.ended - b.ended);
  return SKILLS.flatMap((skill): DueSkill[] => {
    const standing = ordered.reduce<Standing | undefined>((so, play) => after(so, play, skill), undefined);
    const evidence = standing && weakest(standing.weak, skill);
    const wait = standing && DUE_DAYS[standing.repeated];
    if (!standing || !evidence || wait === undefined) return [];
    const due = standing.last.ended + wait * DAY;
    const offer = offerFor(skill, standing.last, ordered, offers);
    const { repeated } = standing;
    return [{ skill, due, isDue: due <= now, after: wait, repeated, evidence, ...(offer && { offer }) }];
  }).sort((a, b) => a.due - b.due);
}
