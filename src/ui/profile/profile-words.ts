/** The profile's own words: bands, areas, the people served, and when something is due. */
import { counted } from '../../scenario/counted.ts';
import type { Area, Segment } from '../../scenario/words.ts';
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
  if (!kept || !band)
    return decisions === 0 ? 'Nothing hung on it yet' : `${counted(decisions, 'decision')}: too few to tell`;
  const range = `${percent(kept.mean)} % kept, ${percent(kept.least)} to ${percent(kept.most)}`;
  const sure = more === 0 ? '' : `. Provisional: about ${more} more decisions`;
  return `${bandWords[band].name} (${range})${sure}`;
}

export const areaWords: Readonly<Record<Area, { readonly name: string; readonly means: string }>> = {
  accuracy: { name: 'Getting it right', means: 'Facts, goods and promises that hold.' },
  information: { name: 'Telling them', means: 'Current facts, in words they can use.' },
  assistance: { name: 'Helping in practice', means: 'Getting in, using, paying, leaving.' },
  problems: { name: 'Mending what went wrong', means: 'Put right now, or passed on properly.' },
  targets: { name: 'Keeping to time', means: 'What the house has promised.' },
  safety: { name: 'Keeping safe', means: 'Nobody hurt, nothing private exposed.' },
};

/** Whom one has served. Said only after the play, so nothing is given away. */
export const servedWords: Readonly<Record<Segment, string>> = {
  'ext.individual': 'People on their own',
  'ext.new': 'First-time customers',
  'ext.regular': 'Regulars',
  'ext.family': 'Families',
  'ext.group': 'Groups',
  'ext.business': 'Business customers',
  'ext.intermediate': 'People who buy to sell on',
  'ext.publicbody': 'Public bodies',
  'ext.voluntary': 'Voluntary groups',
  'ext.notcustomer': 'People who go elsewhere',
  'ext.noncustomer': 'People who do not buy',
  'ext.language': 'People with another language',
  'ext.culture': 'People with other customs',
  'ext.mobility': 'People with mobility needs',
  'ext.hearing': 'People with hearing needs',
  'ext.sight': 'People with sight needs',
  'ext.hidden': 'People with needs one cannot see',
  'ext.size': 'People who need more room',
  'ext.vulnerable': 'People in a hard moment',
  'int.peer': 'Colleagues beside you',
  'int.otherdept': 'Other departments',
  'int.supervisor': 'Supervisors',
  'int.manager': 'Managers',
  'con.supplier': 'Suppliers',
  'con.regulator': 'Regulators',
  'con.stakeholder': 'People with a stake in the firm',
  'adv.impostor': 'People who are not who they say',
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
