/**
 * Names within a team: what may stand in one, and whether two look alike. Real names of every script can be; those that
 * pass for another one cannot.
 */
import { type NameFault as DisplayNameFault, displayName } from '../../record/display-name.ts';
import { skeletonOf } from '../../record/names-apart.ts';
import type { NameFault } from '../../team/refusals.ts';
import { unwantedIn } from './unwanted.ts';

/** Writings that stand in one name together: those of one language, and Latin beside those of East Asia. */
const WRITINGS: readonly (readonly string[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
  ...[
    ...['Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Ethiopic'],
    ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam'],
    ...['Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer', 'Mongolian', 'Cherokee', 'Canadian_Aboriginal'],
    ...['Tifinagh', 'Adlam', 'Vai', 'Yi', 'Javanese', 'Balinese', 'Ol_Chiki', 'Meetei_Mayek'],
  ].map((script) => [script]),
];
const within = WRITINGS.map(
  (scripts) => new RegExp(`^[${['Zyyy', 'Zinh', ...scripts].map((one) => `\\p{scx=${one}}`).join('')}]*$`, 'u'),
);
/** Holds no letter of any of these: some other script, which may be alone. */
const elsewhere = new RegExp(`^[^${[...new Set(WRITINGS.flat())].map((one) => `\\p{Script=${one}}`).join('')}]*$`, 'u');

/** Accents are overlooked by whoever reads quickly; in other writings the marks are vowels. */
const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC');

/**
 * Letters that differ by case, and by the dot of an i, are not told apart either; blanks and points between them tell nobody
 * apart. Capitals first, for more of them look like those of another script.
 */
const folded = (text: string) =>
  skeletonOf(skeletonOf(withoutAccents(text).toUpperCase()).toLowerCase())
    .replace(/[\s\p{P}\p{S}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll('i', 'l');

/** What a reader sees of a name, for comparing: two with the same skeleton are not told apart. */
export function nameSkeleton(name: string): string {
  const skeleton = folded(name);
  // A name of signs alone, such as a picture.
  return skeleton === '' ? name.replace(/\s/gu, '') : skeleton;
}

/** Names nobody takes, for they would speak in the place of whoever keeps the game. */
const RESERVED = new Set(
  [
    'admin',
    'administrator',
    'counterpart',
    'moderator',
    'root',
    'server',
    'system',
    'support',
    'teacher',
    'trainer',
  ].map(nameSkeleton),
);

/** What a team server calls what keeps a text from being a name. */
const FAULT_OF: Readonly<Record<DisplayNameFault, NameFault>> = {
  tooLong: 'too-long',
  empty: 'empty',
  hidden: 'hidden-character',
  noLetter: 'no-letter',
  accentFirst: 'accent-first',
};

/** A name as it is kept, or why it cannot be. */
export type CheckedName =
  | { readonly ok: true; readonly name: string; readonly skeleton: string }
  | { readonly ok: false; readonly fault: NameFault };

/** Judges the name of a team or trainer, who may call themselves what they like. */
export function plainName(text: string): CheckedName {
  const read = displayName(text);
  if (read.ok) return { ok: true, name: read.name, skeleton: nameSkeleton(read.name) };
  return { ok: false, fault: FAULT_OF[read.fault] };
}

const isUnwanted = unwantedIn(nameSkeleton);

/**
 * Judges the name of somebody who joins.
 * @param byTrainer their trainer gives it to them: then it may be a word that is none of ours to judge, for somebody may be called so
 */
export function memberName(text: string, { byTrainer = false } = {}): CheckedName {
  const read = plainName(text);
  if (!read.ok) return read;
  if (!within.some((one) => one.test(read.name)) && !elsewhere.test(read.name))
    return { ok: false, fault: 'mixed-scripts' };
  const isRefused = RESERVED.has(read.skeleton) || (!byTrainer && isUnwanted(read.name));
  return isRefused ? { ok: false, fault: 'not-allowed' } : read;
}
