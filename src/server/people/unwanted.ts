/** Is this a word nobody should be called by, however it is written? Which words these are is data (`unwanted-words.ts`). */
import { UNWANTED_BACKWARDS } from './unwanted-words.ts';

/** Signs that stand in for letters. */
const FOR_LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '3': 'e',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
};
const asLetters = (text: string) => text.replace(/[@48!1305$7+]/g, (sign) => FOR_LETTERS[sign] ?? sign);

/** A letter held down is one letter. */
const unheld = (text: string) => text.replace(/(\p{L})\1{2,}/gu, '$1');

const EDGES = /^[\p{P}\p{S}\p{N}\s]+|[\p{P}\p{S}\p{N}\s]+$/gu;

/** Letters from which on a word is looked for within others; where every sign is a syllable or a word, two are enough. */
const WITHIN = { letters: 7, signs: 2 } as const;
const isOfSigns = (word: string) => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(word);

/**
 * @param skeletonOf what a reader sees of a name
 * @returns tells whether a name is such a word, has one among its words, or a long one within it
 */
export function unwantedIn(skeletonOf: (name: string) => string): (name: string) => boolean {
  const words = Object.values(UNWANTED_BACKWARDS).flatMap((all) =>
    all.split(' ').map((word) => [...word].reverse().join('')),
  );
  const whole = new Set(words.map(skeletonOf));
  const long = words
    .filter((word) => [...word].length >= (isOfSigns(word) ? WITHIN.signs : WITHIN.letters))
    .map(skeletonOf);
  const isOne = (text: string) => {
    const seen = skeletonOf(text);
    return whole.has(seen) || long.some((word) => seen.includes(word));
  };
  return (name) => {
    const bare = name.replace(EDGES, '');
    // Letters set apart are read as one word.
    const joined = name.replace(/[\s\p{P}]/gu, '');
    const parts = [name, bare, joined, ...bare.split(/[^\p{L}\p{M}\p{N}@!$+]+/u)].filter((part) => part !== '');
    return parts.some((part) => [part, asLetters(part), unheld(part), unheld(asLetters(part))].some(isOne));
  };
}
