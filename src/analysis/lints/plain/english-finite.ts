/**
 * Has an English sentence a finite verb? No parser: lists of verbs, and for words that may also be nouns what stands
 * beside them. In doubt it says yes, since a remark on a good sentence costs more than a missing one.
 */
import { ALWAYS, irregular, NOUN_TOO, pasts, third, VERBS } from './english-verb-words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const DETERMINERS = set(
  'a an the my your his her its our their this that these those some any no every each another both all half what which whose such one two three four five six seven eight nine ten',
);
const SUBJECTS = set(
  'i you he she it we they this that these those who what which there somebody nobody everybody anybody someone everyone anyone one something nothing everything anything both neither either none most some all others mine yours hers theirs ours y’all',
);
const PREPOSITIONS = set(
  'of in on at by for with without from to into onto over under behind beside between after before since until till about against near past through across along around round during per as like than off up down out beyond above below inside outside towards',
);
/** What may stand between a subject and its verb. */
const ADVERBS = set(
  'not never always often still just also only really already even all both then now soon here there again once almost nearly quite probably certainly simply hardly usually sometimes mostly each maybe perhaps so ever too well together first later today yesterday tomorrow tonight suddenly quickly slowly carefully quietly',
);
/** What a sentence may begin with before its imperative. */
const LEADS = set(
  "please then and so now just well ok okay but never always first right look kindly do don't next also perhaps maybe either thanks if quick quickly slowly carefully quietly",
);
const PLURALS = set('people children men women police staff feet teeth mice others both most some all few many');
const PREDICATES = set(
  'ready late off out in on up down gone done fine full empty over open closed shut broken wet dry here there back home right wrong true good bad better worse enough all not still always never already just only too very so quite far near free busy cold hot warm new old away mine yours his hers ours theirs nearly almost about been got',
);
/** Verbs that are told to somebody with a preposition after them: "look for it", "turn to her". */
const ASKED_TO = set(
  'look turn fill wait step stay hand check talk listen walk sign press move call hold light work shout back',
);
/** Thirds that are plural nouns too: "the finds", "two brakes". */
const NOUN_THIRDS = set(
  'adds finds drives fights ties quotes promises packs moves mixes measures locks leads lies kicks hires hides grins glances fixes falls feeds cries coughs burns bows blows breaks catches plugs pulls pushes raises runs scares spends spreads talks strips sticks swims sings respects regrets knocks drags buys builds saves rises scratches shakes slides shrugs updates beats bids casts cuts hits sets winds spins pops purrs hums sighs rattles rustles pats pokes puts splashes snaps',
);
const THIRDS_SURE = new Set(
  [...VERBS]
    .filter((base) => !NOUN_TOO.has(base))
    .map(third)
    .filter((form) => !NOUN_THIRDS.has(form)),
);
for (const sure of [
  'holds',
  'owns',
  'puts',
  'runs',
  'lies',
  'moves',
  'hides',
  'shrugs',
  'spends',
  'pulls',
  'pushes',
  'falls',
])
  THIRDS_SURE.add(sure);
const BASES = new Set([...VERBS, ...NOUN_TOO, ...irregular.keys()]);
const OBJECTS = set(
  'me him us them somebody nobody everybody someone anyone myself yourself himself herself itself themselves',
);
const NUMBERS = set('one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred');
const THIRDS = new Set([...BASES].map(third));
/** Pasts that are no participle, and no other word: "went", "spoke". */
const PASTS_SURE = new Set(
  [...irregular].flatMap(([, { past, participle }]) =>
    past.filter(
      (form) => !participle.includes(form) && !['saw', 'fell', 'lay', 'bore', 'rose', 'wound', 'was'].includes(form),
    ),
  ),
);
PASTS_SURE.add('said');
const PASTS = new Set([...BASES, ...irregular.keys()].flatMap(pasts));

/** Words with their apostrophes, small but for the first letter of a name; a comma stays as a word of its own. */
const tokensOf = (sentence: string): readonly string[] =>
  (sentence.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.:-][\p{L}\p{N}]+)*|[,;:–—]/gu) ?? []).map((word, at) =>
    at > 0 && /^\p{Lu}/u.test(word) && !/^I\b/.test(word)
      ? `${word[0]}${word.slice(1).toLowerCase()}`
      : word.toLowerCase(),
  );

const isName = (word: string) => /^\p{Lu}/u.test(word);

const isMark = (word: string | undefined) => word === undefined || /^[,;:–—]$/.test(word);
const isNumber = (word: string) => /^\d/.test(word);

/** Does something follow a verb and not a noun: the end, an object, a direction? */
const isAfterVerb = (next: string | undefined): boolean =>
  next === undefined ||
  isMark(next) ||
  isName(next) ||
  DETERMINERS.has(next) ||
  SUBJECTS.has(next) ||
  PREPOSITIONS.has(next) ||
  ADVERBS.has(next) ||
  PREDICATES.has(next) ||
  isNumber(next) ||
  [
    'me',
    'him',
    'her',
    'us',
    'them',
    'myself',
    'yourself',
    'himself',
    'herself',
    'itself',
    'themselves',
    'how',
    'when',
    'where',
    'why',
    'whether',
    'if',
    'that',
    'and',
    'away',
    'because',
    'while',
  ].includes(next) ||
  /(?:ly|ing)$/.test(next);

/** Is that a noun or a name, as far as one can tell without a dictionary? */
const isNounLike = (word: string | undefined): word is string =>
  word !== undefined &&
  !isMark(word) &&
  !DETERMINERS.has(word) &&
  !PREPOSITIONS.has(word) &&
  !ADVERBS.has(word) &&
  !['and', 'or', 'but', 'to', 'very', 'too'].includes(word);

const isPlural = (word: string | undefined): boolean =>
  word !== undefined &&
  !isName(word) &&
  (PLURALS.has(word) ||
    (/[^s'u]s$/.test(word) &&
      !DETERMINERS.has(word) &&
      !PREPOSITIONS.has(word) &&
      !['yes', 'always', 'sometimes', 'perhaps', 'thanks'].includes(word)));

/** "Siobhan's on the phone", but not "Siobhan's car". */
function isShortIs(word: string, next: string | undefined): boolean {
  const [stem = '', end] = word.split("'");
  if (end !== 's') return false;
  if (
    SUBJECTS.has(stem) ||
    ['where', 'how', 'when', 'why', 'here', 'he', 'she', 'it', 'let', 'everything', 'else'].includes(stem)
  )
    return stem !== 'one' || isAfterVerb(next);
  return (
    next !== undefined &&
    !isMark(next) &&
    (['a', 'an', 'the', 'my', 'your', 'not', 'no', 'this'].includes(next) ||
      PREPOSITIONS.has(next) ||
      ADVERBS.has(next) ||
      PREDICATES.has(next) ||
      /(?:ing|ed)$/.test(next) ||
      PASTS.has(next))
  );
}

/** The subject just before a place, adverbs left out. */
function before(words: readonly string[], at: number): string | undefined {
  let place = at - 1;
  while (
    place >= 0 &&
    (ADVERBS.has(words[place] as string) || /[^l]ly$/.test(words[place] as string)) &&
    !SUBJECTS.has(words[place] as string)
  )
    place -= 1;
  // "They all look", "we both know".
  if (['all', 'both', 'each'].includes(words[place] as string) && SUBJECTS.has(words[place - 1] as string)) place -= 1;
  return words[place];
}

function isVerb(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const next = words[at + 1];
  if (ALWAYS.has(word) || isShortIs(word, next) || word.endsWith("n't") || PASTS_SURE.has(word)) return true;
  const subject = before(words, at);
  if (
    subject !== undefined &&
    OBJECTS.has(subject) &&
    words[words.indexOf(subject) - 1] === 'of' &&
    (BASES.has(word) || PASTS.has(word))
  )
    return true;
  const isBase = BASES.has(word);
  if (
    subject !== undefined &&
    SUBJECTS.has(subject) &&
    (isBase || THIRDS.has(word) || PASTS.has(word) || /ed$/.test(word))
  )
    // "That order", "some water": a determiner before a noun is no subject.
    return (
      !DETERMINERS.has(subject) ||
      !NOUN_TOO.has(word) ||
      (isAfterVerb(next) && !isMark(next) && !PREPOSITIONS.has(next as string))
    );
  if (THIRDS_SURE.has(word)) return subject !== undefined && !['the', 'a', 'an', 'of', 'my', 'your'].includes(subject);
  // "The other seven stay on".
  if (
    isBase &&
    subject !== undefined &&
    (isNumber(subject) || NUMBERS.has(subject)) &&
    ['the', 'other', 'next', 'all', 'last', 'first'].includes(words[at - 2] as string)
  )
    return !NOUN_TOO.has(word) || isAfterVerb(next);
  if (
    (isBase || THIRDS.has(word)) &&
    at > 0 &&
    next !== undefined &&
    OBJECTS.has(next) &&
    words[at - 1] !== 'to' &&
    !DETERMINERS.has(words[at - 1] as string)
  )
    return true;
  const ofBefore = words.slice(0, at).indexOf('of');
  if (ofBefore > 0 && THIRDS.has(word) && !isPlural(words[ofBefore - 1]) && isNounLike(subject) && isAfterVerb(next))
    return true;
  if (
    ofBefore > 0 &&
    isBase &&
    isPlural(words[ofBefore - 1]) &&
    isNounLike(subject) &&
    words[at - 1] !== 'to' &&
    isAfterVerb(next)
  )
    return true;
  // "A desk turns amber", "one of the telephones rings".
  const ofOne = words.includes('one') && words.includes('of');
  if (
    (THIRDS.has(word) || PASTS.has(word)) &&
    at > 1 &&
    (DETERMINERS.has(words[at - 2] as string) ||
      (DETERMINERS.has(words[at - 3] as string) && isNounLike(words[at - 2]))) &&
    isNounLike(subject) &&
    (ofOne || PASTS.has(word) || !isPlural(subject))
  )
    return true;
  if (THIRDS.has(word) && subject === ',') return next !== undefined && !isMark(next) && isAfterVerb(next);
  if (THIRDS.has(word))
    return (
      isNounLike(subject) &&
      !isPlural(subject) &&
      !isNumber(subject) &&
      !/^[,;:]$/.test(next ?? '') &&
      isAfterVerb(next)
    );
  if (isBase && isPlural(subject) && words[at - 1] !== 'to') return !NOUN_TOO.has(word) || isAfterVerb(next);
  // "On that pole hang Mill Lane and Weir Cottages": the subject comes after.
  if (
    isBase &&
    !NOUN_TOO.has(word) &&
    words[at - 1] !== 'to' &&
    PREPOSITIONS.has(words[0] as string) &&
    next !== undefined &&
    (isName(next) || DETERMINERS.has(next) || isNumber(next) || isPlural(next))
  )
    return true;
  if (PASTS.has(word) || /[^e]ed$/.test(word)) return isNounLike(subject) && !isNumber(subject) && isAfterVerb(next);
  return false;
}

/** "Write it down", "Please hand her the card", "Dan, call an ambulance". */
/** What nobody is ever told to do, though it is a verb too. */
const NEVER_TOLD = set('rain snow storm shine milk oil water mud dust ice sand smoke steam steel time hope');

function isImperative(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (!BASES.has(word) || (NEVER_TOLD.has(word) && PREPOSITIONS.has(words[at + 1] ?? ''))) return false;
  const next = words[at + 1];
  if (!NOUN_TOO.has(word)) return true;
  if (next !== undefined && ASKED_TO.has(word) && PREPOSITIONS.has(next)) return true;
  return (
    next !== undefined &&
    !isMark(next) &&
    !['of', 'for', 'with', 'and', 'or', 'from', 'as', 'than', 'to', 'in', 'by', 'per', 'number'].includes(next) &&
    isAfterVerb(next)
  );
}

/** Places where an imperative may begin: the first word after what leads up to it, and after each comma or "and". */
function starts(words: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const previous = words[at - 1];
    const isStart =
      at === 0 ||
      isMark(previous) ||
      ['and', 'then', 'or', 'please', 'but', 'so'].includes(previous as string) ||
      (places.includes(at - 1) && LEADS.has(previous as string));
    if (isStart) places.push(at);
  }
  return places;
}

/** Whether a sentence of English has a finite verb or an imperative; true in doubt. */
export function hasEnglishVerb(sentence: string): boolean {
  const words = tokensOf(sentence);
  return starts(words).some((at) => isImperative(words, at)) || words.some((_, at) => isVerb(words, at));
}
