/**
 * How like what somebody said in their own words is to what is on offer: plain likeness of words and letters, no model.
 * It tells which options they may have meant, nearest first; it knows nothing of right and wrong, and nothing is scored.
 */
import type { Move } from '../scenario/format.ts';
import { moveText } from '../scenario/move.ts';
import { type SaidSentence, type SaidWord, saidSentence } from './likeness/said-sentence.ts';

/** Something on offer. */
export interface Wording {
  readonly id: string;
  /** Its words, and other ways to say the same. */
  readonly texts: readonly string[];
  /** Is it a question? */
  readonly asks: boolean;
}

/** A move on offer, as it is compared: its words, and what its author lists under `alike`. */
export const wordingOf = (move: Move): Wording => ({
  id: move.id,
  texts: [moveText(move), ...(move.alike ?? [])],
  asks: move.ask !== undefined || moveText(move).trimEnd().endsWith('?'),
});

/** An option with its likeness: 0 for none, about 1 for the same words. */
export interface Ranked {
  readonly id: string;
  readonly likeness: number;
}

// Tried on half of the sentences in tests/scoring/likeness; near values do nearly as well.
/** What a word that says little counts, against 1. */
const STOP_WEIGHT = 0.15;
/** What a word that stands in every talk counts. */
const COMMON_WEIGHT = 0.3;
/** Nearness of words with the same root, of nearly the same meaning, and of words that share most letters. */
const [SAME_ROOT, SAME_GROUP, SAME_LETTERS] = [0.95, 0.7, 0.85];
/** Share of pairs of letters from which on one word may be the other one mistyped, and letters it has at least. */
const [MISTYPED, MISTYPED_LETTERS] = [0.55, 4];
/** What the order of words, and the letters of all of them, count beside the words. */
const [ORDER_WEIGHT, LETTERS_WEIGHT] = [0.1, 0.15];
/** A question is liker to a question. */
const BOTH_ASK = 0.06;

/** Below this likeness it is not known what was meant. See tests/scoring/likeness.test.ts for how it was tried. */
const KNOWN_FROM = 0.177;
/** How many are marked at most, and the share of the first one's likeness that another needs. */
const [NEAREST_MAX, NEAREST_SHARE] = [2, 0.5];

function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let both = 0;
  for (const thing of one) if (other.has(thing)) both += 1;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}

/** How near two words are, 0 … 1. */
function nearness(one: SaidWord, other: SaidWord): number {
  if (one.plain === other.plain) return 1;
  if (one.root === other.root) return SAME_ROOT;
  if (one.groups.some((group) => other.groups.includes(group))) return SAME_GROUP;
  if (Math.min(one.plain.length, other.plain.length) < MISTYPED_LETTERS) return 0;
  const letters = shared(one.pairs, other.pairs);
  return letters >= MISTYPED ? letters * SAME_LETTERS : 0;
}

type Weight = (word: SaidWord) => number;

/** The share of a sentence that another one says, too. */
function saidBy(of: SaidSentence, other: SaidSentence, weight: Weight): number {
  let [found, all] = [0, 0];
  for (const word of of.words) {
    all += weight(word);
    found += weight(word) * other.words.reduce((best, one) => Math.max(best, nearness(word, one)), 0);
  }
  return all === 0 ? 0 : found / all;
}

const pairsOfWords = ({ words }: SaidSentence) =>
  new Set(words.slice(1).map(({ root }, index) => `${words[index]?.root} ${root}`));
const lettersIn = ({ words }: SaidSentence) => new Set(words.flatMap(({ pairs }) => [...pairs]));

function likenessOf(said: SaidSentence, text: SaidSentence, weight: Weight): number {
  const words = (saidBy(said, text, weight) + saidBy(text, said, weight)) / 2;
  const order = ORDER_WEIGHT * shared(pairsOfWords(said), pairsOfWords(text));
  const letters = LETTERS_WEIGHT * shared(lettersIn(said), lettersIn(text));
  return (words + order + letters) / (1 + ORDER_WEIGHT + LETTERS_WEIGHT);
}

/** What words count among these options: one that few of them have tells more. */
function weightsAmong(options: readonly (readonly SaidSentence[])[]): Weight {
  const known = new Map<string, number>();
  return ({ plain, root, stop, common }) => {
    const there = known.get(plain);
    if (there !== undefined) return there;
    const having = options.filter((texts) =>
      texts.some(({ words }) => words.some((word) => word.root === root)),
    ).length;
    const rare = Math.log(1 + options.length / (0.5 + having));
    const says = stop ? STOP_WEIGHT : COMMON_WEIGHT;
    const weight = rare * (stop || common ? says : 1);
    known.set(plain, weight);
    return weight;
  };
}

/** Every option with its likeness to what was said, nearest first. @param language that both are in, such as "en-GB" */
export function rankedByLikeness(said: string, options: readonly Wording[], language: string): readonly Ranked[] {
  const sentence = saidSentence(said, language);
  const texts = options.map((option) => option.texts.map((text) => saidSentence(text, language)));
  const weight = weightsAmong(texts);
  const ranked = options.map(({ id, asks }, index) => {
    const best = (texts[index] ?? []).reduce((most, text) => Math.max(most, likenessOf(sentence, text, weight)), 0);
    return { id, likeness: best + (asks === sentence.asks && sentence.words.length > 0 ? BOTH_ASK : 0) };
  });
  // Of equal ones none is nearer than another: they stay in the order in which they are on offer.
  return ranked.sort((one, other) => other.likeness - one.likeness);
}

/** The options that may be meant, nearest first, two at most. None: it is not known which of them was meant. */
export function nearestTo(said: string, options: readonly Wording[], language: string): readonly string[] {
  const ranked = rankedByLikeness(said, options, language);
  const [first] = ranked;
  if (!first || first.likeness < KNOWN_FROM) return [];
  return ranked
    .slice(0, NEAREST_MAX)
    .filter(({ likeness }) => likeness >= first.likeness * NEAREST_SHARE)
    .map(({ id }) => id);
}
