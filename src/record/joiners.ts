/**
 * Characters of a name that cannot be seen and yet are part of how it is written: joiners between letters of
 * scripts that need them, signs that choose among forms of a letter, and what holds an emoji together. Where they
 * may stand follows UTS 39 (after RFC 5892, CONTEXTJ), UTS 51 and the use of the scripts; anywhere else they hide.
 */

/** Scripts in which a letter takes its form from its neighbours: a non-joiner between two letters is seen there. */
const CURSIVE =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Mandaic}\\p{Script=Adlam}\\p{Script=Hanifi_Rohingya}';
/** Scripts whose vowel killer (virama) makes one sign of two letters, or not, as the joiner beside it says. */
const CONJOINING = [
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Grantha',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const VIRAMA = '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u{1134D}';

/** One emoji: a picture, a flag of two letters, or a key of a telephone. */
const PICTURE = '\\p{Extended_Pictographic}(?:\\uFE0F?\\p{Emoji_Modifier}|\\uFE0F)?';
/** The flags that are spelt with tags, in full; any other letters would be a hidden text behind a black flag. */
const TAG_FLAGS = ['gbeng', 'gbsct', 'gbwls']
  .map((region) => [...region].map((letter) => `\\u{${(0xe0000 + letter.charCodeAt(0)).toString(16)}}`).join(''))
  .join('|');

const EMOJI: readonly RegExp[] = [
  new RegExp(`\\u{1F3F4}(?:${TAG_FLAGS})\\u{E007F}`, 'gu'),
  new RegExp(`${PICTURE}(?:\\u200D${PICTURE})*`, 'gu'),
  /[0-9#*]\uFE0F\u20E3/gu,
];

const JOINERS: readonly RegExp[] = [
  new RegExp(`(?<=[${CURSIVE}]\\p{M}*)\\u200C(?=[${CURSIVE}])`, 'gu'),
  // After a vowel killer, and before one (Bengali and Kannada "ra" that keeps its form).
  new RegExp(`(?<=[${CONJOINING}]\\p{M}*[${VIRAMA}])[\\u200C\\u200D](?![\\u200C\\u200D])`, 'gu'),
  new RegExp(`(?<=[${CONJOINING}])\\u200D(?=[${VIRAMA}])`, 'gu'),
  // Forms of a Mongolian letter, and forms of a character of China, Japan and Korea as families write it.
  /(?<=\p{Script=Mongolian})[\u180B-\u180F](?![\u180B-\u180F])/gu,
  /(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}](?![\u{E0100}-\u{E01EF}])/gu,
];

/** What stands for an emoji, so that nothing on either side of it comes together. */
const FACE = '☺';

/** The text without the invisible characters that belong where they stand, each emoji as one plain character. */
export const withoutJoiners = (text: string): string =>
  JOINERS.reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    EMOJI.reduce((rest, pattern) => rest.replace(pattern, FACE), text),
  );
