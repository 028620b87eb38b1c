/** Small English words by what they do in a sentence, and verbs by their form: what tells a verb from a noun beside it. */
import { irregular, NOUN_TOO, pasts, third, VERBS, wordSet } from './english-verb-words.ts';

export const DETERMINERS = wordSet(
  `a an the my your his her its our their this that these those some any no every each another both all half what which
  whose such one two three four five six seven eight nine ten`,
);
export const SUBJECTS = wordSet(
  `i you he she it we they this that these those who what which there somebody nobody everybody anybody someone everyone
  anyone one something nothing everything anything both neither either none most some all others mine yours hers theirs ours`,
);
export const OBJECTS = wordSet(
  `me you him her it us them somebody nobody everybody someone anyone myself yourself himself herself itself ourselves
  themselves`,
);
export const PREPOSITIONS = wordSet(
  `of in on at by for with without from to into onto over under behind beside between after before since until till about
  against near past through across along around round during per as like than off up down out beyond above below inside
  outside towards`,
);
/** What may stand between a subject and its verb. */
export const ADVERBS = wordSet(
  `not never always often still just also only really already even all both then now soon here there again once twice almost nearly
  quite probably certainly simply hardly usually sometimes mostly each maybe perhaps so ever too well together first later
  today yesterday tomorrow tonight`,
);
/** What an imperative may begin with. */
export const LEADS = wordSet(
  `please then and so now just well ok okay but never always first right look kindly do don't next also perhaps maybe either
  thanks if quick quickly slowly carefully quietly`,
);
/** What may follow "Ada's" or a verb, and hardly a noun. */
export const PREDICATES = wordSet(
  `ready late off out in on up down gone done fine full empty over open closed shut broken wet dry here there back home right
  wrong true good bad better worse enough all not still always never already just only too very so quite far near free busy
  cold hot warm new old away mine yours his hers ours theirs nearly almost about been got`,
);
export const FOLLOWERS = wordSet('how when where why whether if that and away because while who');
/** Verbs that are told to somebody with a preposition after them: "look for it", "turn to her". */
export const ASKED_TO = wordSet(
  'look turn fill wait step stay hand check talk listen walk sign press move call hold light work shout back',
);
/** What nobody is ever told to do, though it is a verb too: "rain on the window". */
export const NEVER_TOLD = wordSet('rain snow storm shine milk oil water mud dust ice sand smoke steam time hope');
export const NUMBERS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred',
);

const PLURALS = wordSet('people children men women police staff feet teeth mice others both most some all few many');
const SINGULARS = wordSet('yes always sometimes perhaps thanks this his its');

/** Thirds that are plural nouns too: "the finds", "two brakes". */
const NOUN_THIRDS = wordSet(
  `adds finds drives fights ties quotes promises packs mixes measures locks leads kicks hires grins glances fixes feeds cries
  coughs burns bows blows breaks catches plugs raises scares spreads talks strips sticks swims sings respects regrets knocks
  drags buys builds saves rises scratches shakes slides updates beats bids casts cuts hits sets winds spins pops purrs hums
  sighs rattles rustles pats pokes splashes snaps`,
);

export const BASES: ReadonlySet<string> = new Set([...VERBS, ...NOUN_TOO, ...irregular.keys()]);
export const THIRDS: ReadonlySet<string> = new Set([...BASES].map(third));
/** Thirds that are hardly ever a noun: "comes", "keeps". */
export const THIRDS_SURE: ReadonlySet<string> = new Set(
  [...VERBS]
    .filter((base) => !NOUN_TOO.has(base))
    .map(third)
    .filter((form) => !NOUN_THIRDS.has(form)),
);
export const PASTS: ReadonlySet<string> = new Set([...BASES].flatMap(pasts));

const PASTS_THAT_ARE_NOUNS = wordSet('saw fell lay bore rose wound was');

/** Pasts that are no participle and no other word: "went", "spoke". */
export const PASTS_SURE: ReadonlySet<string> = new Set([
  'said',
  ...[...irregular].flatMap(([, { past, participle }]) =>
    past.filter((form) => !participle.includes(form) && !PASTS_THAT_ARE_NOUNS.has(form)),
  ),
]);

export const isMark = (word: string | undefined): boolean => word === undefined || /^[,;:–—]$/.test(word);
export const isNumber = (word: string): boolean => /^\d/.test(word) || NUMBERS.has(word);
export const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Is that a noun or a name, as far as one can tell without a dictionary? */
export const isNounLike = (word: string | undefined): word is string =>
  word !== undefined &&
  !isMark(word) &&
  ![DETERMINERS, PREPOSITIONS, ADVERBS].some((words) => words.has(word)) &&
  !['and', 'or', 'but', 'very'].includes(word);

/** Does it look like several? Names such as Iris never do. */
export const isPlural = (word: string | undefined): boolean =>
  word !== undefined && !isName(word) && !SINGULARS.has(word) && (PLURALS.has(word) || /[^s'u]s$/.test(word));

/** Does something follow a verb and not a noun: the end, an object, a direction? */
export const isAfterVerb = (next: string | undefined): boolean =>
  next === undefined ||
  isMark(next) ||
  isName(next) ||
  isNumber(next) ||
  [DETERMINERS, SUBJECTS, OBJECTS, PREPOSITIONS, ADVERBS, PREDICATES, FOLLOWERS].some((words) => words.has(next)) ||
  /(?:ly|ing)$/.test(next);
