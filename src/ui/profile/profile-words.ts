/** The profile's own words: bands, areas, the people served, and when something is due. */
import { language } from '../../messages/language.ts';
import { profile } from '../../messages/profile.ts';
import { tally } from '../../messages/tally.ts';
import { type Band, DECISIONS_MIN, type SkillReading, type Tally } from '../../scoring/profile.ts';
import type { SkillWorth } from '../../scoring/worth-profile.ts';

/** "A strength", "One to practise". */
export const bandName = (band: Band): string => profile[`band.${band}`]();

/** A reading as one line: its band, or how far it is from having one. */
export function readingWords({ band, decisions }: SkillReading): string {
  if (band) return bandName(band);
  return decisions === 0 ? profile.notMet() : profile.decisionsOf({ decisions, least: DECISIONS_MIN });
}

const percent = (share: number) => Math.round(share * 100);

/** What the decisions about a skill were worth, as one line: the word, the range it rests on, and how sure it is. */
export function worthWords({ decisions, kept, band, more }: SkillWorth): string {
  if (!kept) return decisions === 0 ? profile.nothingHung() : profile.tooFewToTell({ decisions });
  const range = { mean: percent(kept.mean), least: percent(kept.least), most: percent(kept.most) };
  if (!band) return profile.tooWide({ ...range, decisions });
  const said = { ...range, band: bandName(band) };
  return more === 0 ? profile.worth(said) : profile.worthProvisional({ ...said, more });
}

/** "7 of 9, 1 partly" */
export function tallyWords({ met, partly, of }: Tally): string {
  if (of === 0) return tally.none();
  return partly > 0 ? tally.metAndPartly({ met, of, partly }) : tally.met({ met, of });
}

/** Share that was met, 0 … 1; half for each partly met. */
export const tallyShare = ({ met, partly, of }: Tally): number => (of === 0 ? 0 : (met + partly / 2) / of);

const DAY = 24 * 3600 * 1000;

/** When something is due, both in milliseconds since 1970. */
export function dueWords(due: number, now: number): string {
  const days = Math.ceil((due - now) / DAY);
  return days <= 0 ? profile.dueNow() : profile.due({ days });
}

/** A day as a colleague would write it: "21 Nov 2026". */
export const dayWords = (time: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(time);
