/** The profile's own words: bands, areas, the people served, and when something is due. */
import { counted } from '../../scenario/counted.ts';
import { areaNames } from '../../scenario/plain-names.ts';
import type { Area } from '../../scenario/words.ts';
import { type Band, DECISIONS_MIN, type SkillReading, type Tally } from '../../scoring/profile.ts';
import type { SkillWorth } from '../../scoring/worth-profile.ts';

export const bandWords: Readonly<Record<Band, { readonly name: string; readonly means: string }>> = {
  strength: { name: 'A strength', means: 'Well shown in the average decision.' },
  steady: { name: 'Steady', means: 'Shown more than it fell short.' },
  mixed: { name: 'Up and down', means: 'Shown about as often as it fell short.' },
  practise: { name: 'One to practise', means: 'Fell short more than it was shown.' },
};

/** A reading as one line: its band, or how far it is from having one. */
export function readingWords({ band, decisions }: SkillReading): string {
  if (band) return bandWords[band].name;
  return decisions === 0 ? 'Not met yet' : `${decisions} of ${DECISIONS_MIN} decisions`;
}

const percent = (share: number) => Math.round(share * 100);

/** What the decisions about a skill were worth, as one line: the word, the range it rests on, and how sure it is. */
export function worthWords({ decisions, kept, band, more }: SkillWorth): string {
  if (!kept) return decisions === 0 ? 'Nothing hung on it yet' : `${counted(decisions, 'decision')}: too few to tell`;
  const range = `${percent(kept.mean)} % kept, ${percent(kept.least)} to ${percent(kept.most)}`;
  if (!band) return `Too wide to tell: ${range}, in ${counted(decisions, 'decision')}`;
  const sure = more === 0 ? '' : `. Provisional: about ${more} more decisions`;
  return `${bandWords[band].name} (${range})${sure}`;
}

export const areaWords: Readonly<Record<Area, { readonly name: string; readonly means: string }>> = {
  accuracy: { name: areaNames.accuracy, means: 'Facts, goods and promises that hold.' },
  information: { name: areaNames.information, means: 'Current facts, in words they can use.' },
  assistance: { name: areaNames.assistance, means: 'Getting in, using, paying, leaving.' },
  problems: { name: areaNames.problems, means: 'Put right now, or passed on properly.' },
  targets: { name: areaNames.targets, means: 'What the house has promised.' },
  safety: { name: areaNames.safety, means: 'Nobody hurt, nothing private exposed.' },
};

/** "7 of 9, 1 partly" */
export function tallyWords({ met, partly, of }: Tally): string {
  if (of === 0) return 'not met yet';
  return `${met} of ${of}${partly > 0 ? `, ${partly} partly` : ''}`;
}

/** Share that was met, 0 … 1; half for each partly met. */
export const tallyShare = ({ met, partly, of }: Tally): number => (of === 0 ? 0 : (met + partly / 2) / of);

const DAY = 24 * 3600 * 1000;

/** When something is due, both in milliseconds since 1970. */
export function dueWords(due: number, now: number): string {
  const days = Math.ceil((due - now) / DAY);
  if (days <= 0) return 'Due now';
  return days === 1 ? 'Due tomorrow' : `Due in ${days} days`;
}

/** A day as a colleague would write it: "21 Nov 2026". */
export const dayWords = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(time);
