/** Words by which an option sounds polite, whatever it does: data, by the language that options are written in. */

/** By language (its first subtag), words and groups of words in small letters. */
const POLITE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'please',
    'thank you',
    'thanks',
    'sorry',
    'apologise',
    'apologies',
    'excuse me',
    'pardon',
    'of course',
    'certainly',
    'would you',
    'could you',
    'could i',
    'may i',
    'shall i',
    'if you like',
    'if you would',
    'lovely',
    'good morning',
    'good afternoon',
    'welcome',
    'no trouble',
    'my pleasure',
  ],
  de: [
    'bitte',
    'danke',
    'vielen dank',
    'entschuldigung',
    'entschuldigen sie',
    'verzeihung',
    'tut mir leid',
    'gern',
    'gerne',
    'selbstverständlich',
    'natürlich',
    'könnten sie',
    'würden sie',
    'darf ich',
    'guten morgen',
    'guten tag',
    'willkommen',
  ],
  // No native reader has looked at these yet.
  pl: [
    'proszę',
    'dziękuję',
    'dzięki',
    'przepraszam',
    'przykro mi',
    'przykro',
    'wybaczyć',
    'oczywiście',
    'chętnie',
    'z przyjemnością',
    'czy mogę',
    'czy mógłbym',
    'czy mogłabym',
    'czy zechce',
    'dzień dobry',
    'dobry wieczór',
    'witam',
    'miłego dnia',
    'do zobaczenia',
    'nie ma sprawy',
    'nie ma za co',
    'bardzo mi miło',
  ],
};

/** The words of a language; undefined where nobody has listed them yet. */
const wordsOf = (language: string): readonly string[] | undefined => POLITE[language.toLowerCase().split('-')[0] ?? ''];

/** Are there words by which politeness can be heard in this language (a BCP 47 tag)? */
export const soundsPoliteIn = (language: string): boolean => wordsOf(language) !== undefined;

/** How often a text uses polite words of a language, 0 or more. */
export function politenessOf(text: string, language: string): number {
  // Only whole words: "sorry" is not in "sorrysome".
  const plain = ` ${text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return (wordsOf(language) ?? []).reduce((sum, word) => sum + plain.split(` ${word} `).length - 1, 0);
}
