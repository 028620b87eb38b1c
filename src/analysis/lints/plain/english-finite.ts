/**
 * Has an English sentence a finite verb? No parser: lists of verbs, and for words that may also be nouns what stands
 * beside them. In doubt it says yes, since a remark on a good sentence costs more than a missing one.
 */
import {
  ADVERBS,
  ASKED_TO,
  BASES,
  DETERMINERS,
  isAfterVerb,
  isMark,
  isName,
  isNounLike,
  isNumber,
  isPlural,
  LEADS,
  NEVER_TOLD,
  OBJECTS,
  PASTS,
  PASTS_SURE,
  PREDICATES,
  PREPOSITIONS,
  SUBJECTS,
  THIRDS,
  THIRDS_SURE,
} from './english-small-words.ts';
import { ALWAYS, NOUN_TOO, wordSet } from './english-verb-words.ts';

/** A word and what stands around it. */
interface Place {
  readonly words: readonly string[];
  readonly at: number;
  readonly word: string;
  readonly next: string | undefined;
  /** The word just before, and the one before that. */
  readonly last: string | undefined;
  readonly last2: string | undefined;
  /** The word before, adverbs left out. */
  readonly subject: string | undefined;
  /** Is it a base form that no "to" makes an infinitive, and that what follows allows to be a verb? */
  readonly isBase: boolean;
}

type Rule = (place: Place) => boolean;

/** Words with their apostrophes, small but for the first letter of a name; a comma stays as a word of its own. */
const tokensOf = (sentence: string): readonly string[] =>
  (sentence.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.:-][\p{L}\p{N}]+)*|[,;:–—]/gu) ?? []).map((word, at) =>
    at > 0 && isName(word) && !/^I\b/.test(word) ? `${word[0]}${word.slice(1).toLowerCase()}` : word.toLowerCase(),
  );

const has = (words: ReadonlySet<string>, word: string | undefined) => word !== undefined && words.has(word);

const ARTICLES = wordSet('a an the my your his her its our their');

/** The word before a place, adverbs left out: "they all look", "the desk still turns". */
function subjectAt(words: readonly string[], at: number): string | undefined {
  let place = at - 1;
  const isAdverb = (word: string) => (ADVERBS.has(word) || /[^l]ly$/.test(word)) && !SUBJECTS.has(word);
  // "The first comes": after a determiner it is no adverb.
  while (place >= 0 && isAdverb(words[place] as string) && !has(ARTICLES, words[place - 1])) place -= 1;
  if (['all', 'both', 'each'].includes(words[place] as string) && has(SUBJECTS, words[place - 1])) place -= 1;
  return words[place];
}

const SHORT_IS = wordSet('where how when why here he she it let everything else');

/** "Ada's on the phone", but not "Ada's car". */
const isShortIs: Rule = ({ word, next }) => {
  const [stem = '', end] = word.split("'");
  if (end !== 's') return false;
  if (SUBJECTS.has(stem) || SHORT_IS.has(stem)) return stem !== 'one' || isAfterVerb(next);
  if (next === undefined || isMark(next)) return false;
  return (
    ['a', 'an', 'the', 'my', 'your', 'not', 'no', 'this'].includes(next) ||
    [PREPOSITIONS, ADVERBS, PREDICATES, PASTS].some((words) => words.has(next)) ||
    /(?:ing|ed)$/.test(next)
  );
};

/** "They wait", "that order of yours is" but not "that order". */
const afterPronoun: Rule = ({ word, next, subject }) => {
  if (!has(SUBJECTS, subject) || !(BASES.has(word) || THIRDS.has(word) || PASTS.has(word) || /ed$/.test(word)))
    return false;
  if (!has(DETERMINERS, subject) || !NOUN_TOO.has(word)) return true;
  return isAfterVerb(next) && !isMark(next) && !has(PREPOSITIONS, next);
};

/** "The first comes", "Ada keeps". */
const sureThird: Rule = ({ word, last, subject }) =>
  THIRDS_SURE.has(word) && subject !== undefined && !['a', 'an', 'the', 'of', 'my', 'your'].includes(last as string);

/** "Six of us visit", "the man behind her looks". */
const afterObject: Rule = ({ words, at, word, last2, subject, isBase }) =>
  has(OBJECTS, subject) &&
  words[at - 1] === subject &&
  has(PREPOSITIONS, last2) &&
  (isBase || THIRDS.has(word) || PASTS.has(word));

/** "The other seven stay on", "twelve go out". */
const afterNumber: Rule = ({ at, last, last2, isBase, next }) =>
  isBase &&
  last !== undefined &&
  last !== 'one' &&
  isNumber(last) &&
  isAfterVerb(next) &&
  !isMark(next) &&
  (at === 1 || ['the', 'other', 'next', 'all', 'last', 'first'].includes(last2 as string));

/** "Ada rings me": whoever is rung. */
const beforeObject: Rule = ({ at, word, last, next, isBase }) =>
  at > 0 && (isBase || THIRDS.has(word)) && has(OBJECTS, next) && !has(DETERMINERS, last);

/** "The board of the crews counts", "calls of the evening go out". */
const afterOf: Rule = ({ words, at, word, next, subject, isBase }) => {
  const of = words.slice(0, at).indexOf('of');
  if (of < 1 || !isNounLike(subject) || !isAfterVerb(next)) return false;
  return (THIRDS.has(word) && !isPlural(words[of - 1])) || (isBase && isPlural(words[of - 1]));
};

/** "The question and its answer stand in the folder". */
const afterTwo: Rule = ({ words, at, word, next, subject, isBase }) =>
  isBase && !NOUN_TOO.has(word) && words.slice(0, at).includes('and') && isNounLike(subject) && isAfterVerb(next);

/** "A desk turns amber", "the oxygen firm answers", "one of the telephones rings". */
const afterNounPhrase: Rule = ({ words, at, word, last2, subject }) => {
  if (!(THIRDS.has(word) || PASTS.has(word)) || !isNounLike(subject)) return false;
  const isPhrase = has(DETERMINERS, last2) || (has(DETERMINERS, words[at - 3]) && isNounLike(last2));
  const oneOf = words.includes('one') && words.includes('of');
  return isPhrase && (PASTS.has(word) || oneOf || !isPlural(subject));
};

/** "Light falls on it", "bus 19 stops outside", "Mr Finch, the foreman, answers". */
const afterNoun: Rule = ({ word, next, last2, subject }) => {
  if (!THIRDS.has(word) || !isAfterVerb(next)) return false;
  if (subject === ',') return !isMark(next);
  if (!isNounLike(subject) || isPlural(subject) || [',', ';', ':'].includes(next as string)) return false;
  return !isNumber(subject) || isNounLike(last2);
};

const afterPlural: Rule = ({ word, next, subject, isBase }) =>
  isBase && isPlural(subject) && (!NOUN_TOO.has(word) || isAfterVerb(next));

/** "On that pole hang both streets": the subject comes after. */
const beforeSubject: Rule = ({ words, word, next, isBase }) =>
  isBase &&
  !NOUN_TOO.has(word) &&
  has(PREPOSITIONS, words[0]) &&
  next !== undefined &&
  (isName(next) || DETERMINERS.has(next) || isNumber(next) || isPlural(next));

/** "Ada promised him a call". */
const past: Rule = ({ word, next, subject }) =>
  (PASTS.has(word) || /[^e]ed$/.test(word)) && isNounLike(subject) && !isNumber(subject) && isAfterVerb(next);

const RULES: readonly Rule[] = [
  ({ word }) => ALWAYS.has(word) || word.endsWith("n't") || PASTS_SURE.has(word),
  isShortIs,
  afterPronoun,
  sureThird,
  afterObject,
  afterNumber,
  beforeObject,
  afterOf,
  afterTwo,
  afterNounPhrase,
  afterNoun,
  afterPlural,
  beforeSubject,
  past,
];

function placeOf(words: readonly string[], at: number): Place {
  const [word, next, last, last2] = [words[at] as string, words[at + 1], words[at - 1], words[at - 2]];
  return {
    words,
    at,
    word,
    next,
    last,
    last2,
    subject: subjectAt(words, at),
    isBase: BASES.has(word) && last !== 'to',
  };
}

const NOT_AFTER_ORDER = wordSet('of for with and or from as than to in by per number');

/** "Write it down", "Please hand her the card", "Ada, call an ambulance". */
function isImperative(words: readonly string[], at: number): boolean {
  const [word, next] = [words[at] as string, words[at + 1]];
  if (!BASES.has(word) || (NEVER_TOLD.has(word) && has(PREPOSITIONS, next))) return false;
  if (!NOUN_TOO.has(word) || (ASKED_TO.has(word) && has(PREPOSITIONS, next))) return true;
  return next !== undefined && !isMark(next) && !NOT_AFTER_ORDER.has(next) && isAfterVerb(next);
}

/** Places where an imperative may begin: the first word after what leads up to it, and after each comma or "and". */
function starts(words: readonly string[]): readonly number[] {
  const places: number[] = [];
  words.forEach((_, at) => {
    const last = words[at - 1];
    const isAfterLead = places.includes(at - 1) && has(LEADS, last);
    if (isMark(last) || ['and', 'then', 'or', 'please', 'but', 'so'].includes(last as string) || isAfterLead)
      places.push(at);
  });
  return places;
}

/** Whether a sentence of English has a finite verb or an imperative; true in doubt. */
export function hasEnglishVerb(sentence: string): boolean {
  const words = tokensOf(sentence);
  if (starts(words).some((at) => isImperative(words, at))) return true;
  return words.some((_, at) => {
    const place = placeOf(words, at);
    return RULES.some((rule) => rule(place));
  });
}
