/** Sentences without a verb, where one is needed. */
import { SAID_WORDS, TOLD_WORDS } from '../thresholds.ts';
import type { Kind } from './fields.ts';
import type { PlainLanguage } from './languages.ts';

/** What somebody says or reads inside a sentence is theirs. */
const QUOTED = /“[^“”]*”?|"[^"]*"|„[^„”]*”/g;

/** After a full stop, or an ellipsis, and a blank. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…]["”’)]?)\s+/u);

/** Words that are read off a thing, such as a sign, are in capitals. */
const isRead = (word: string) => /^\P{Ll}+$/u.test(word);

/** Words that tell something: no courtesies, no figures, nothing that is read off a thing. */
function tellingWords(sentence: string, { courtesies }: PlainLanguage): readonly string[] {
  const words = sentence.replaceAll(QUOTED, ' ').match(/[\p{L}\p{N}]+(?:['’:.,-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !isRead(word) && !courtesies.has(word.toLowerCase()));
}

/** A heading with what belongs to it ("Booking sheet: …"), or things one after the other: a list. */
function isList(sentence: string): boolean {
  const parts = sentence.split(/,|;| and | or | i | lub | oraz /u);
  return /^[^.]{1,40}: /u.test(sentence) || parts.length >= 3;
}

/** A name, a place, a firm: nothing but words with a capital. */
const isTitle = (words: readonly string[]) => words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));

/** A question or a call: people cut those short. */
const isCall = (sentence: string) => /[?!]["”’)]?$/u.test(sentence);

/** The sentences of a text to act on that need a verb and have none, as they are written. */
export function verblessIn(text: string, kind: Kind, language: PlainLanguage): readonly string[] {
  if (kind === 'name') return [];
  const sentences = sentencesOf(text.replaceAll(QUOTED, (quoted) => quoted.replaceAll(/[.!?…]\s+/gu, ', ')));
  // A point of a card that is no more than one phrase is a row of a list.
  if (kind === 'row' && sentences.length === 1) return [];
  const least = kind === 'told' ? TOLD_WORDS : SAID_WORDS;
  return sentences.filter((sentence) => {
    if (language.hasVerb(sentence.replaceAll(QUOTED, ' '))) return false;
    if (kind !== 'told' && (isCall(sentence) || isList(sentence))) return false;
    if (kind === 'told' && /^[^,.]{1,40}: /u.test(sentence)) return false;
    const telling = tellingWords(sentence, language);
    return telling.length >= least && !isTitle(telling);
  });
}
