/** Everything the writing lints can find. One table: a stable code and the sentence for the author. All are warnings. */
import { count, didYouMean, either, quote } from '../../scenario/problems/wording.ts';

/** `where` is the place in words, such as `node "arrives", move "greet"`. */
type Where = { readonly where: string };

/** Nodes that a sentence still names. */
const NAMED = 5;

const named = (nodes: readonly string[]) =>
  nodes.length > NAMED
    ? `${nodes.slice(0, NAMED).map(quote).join(', ')} and ${nodes.length - NAMED} more`
    : nodes.map(quote).join(', ');

export const lints = {
  'best-option-longest': {
    severity: 'warning',
    tell: (p: { longest: number; turns: number; ratio: number; nodes: readonly string[] }) =>
      `The best option is the longest in ${p.longest} of ${count(p.turns, 'turn')}, and ${p.ratio.toFixed(1)} times as long as the others on average: players learn to take it unread. Shorten it or lengthen its neighbours at ${named(p.nodes)}.`,
  },
  'best-option-place': {
    severity: 'warning',
    tell: (p: { end: 'first' | 'last'; there: number; turns: number; nodes: readonly string[] }) =>
      `The best option is written ${p.end} in ${p.there} of ${count(p.turns, 'turn')}. The game shuffles what it offers, but readers and reviewers see the file. Write some elsewhere at ${named(p.nodes)}.`,
  },
  'weak-without-better': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} serves badly and names nothing better. Name a stronger move of this turn in "stronger", or write better words in "instead".`,
  },
  'hard-to-read': {
    severity: 'warning',
    tell: (p: { grade: number; most: number }) =>
      `What is said and offered reads at school grade ${p.grade.toFixed(1)} (Flesch-Kincaid), and ${p.most} is the most for everybody to follow. Use shorter sentences and everyday words.`,
  },
  'hard-text': {
    severity: 'warning',
    tell: (p: Where & { grade: number }) =>
      `${p.where} reads at school grade ${p.grade.toFixed(0)} (Flesch-Kincaid). Nobody speaks like that: make two sentences of it, or use shorter words.`,
  },
  'long-line': {
    severity: 'warning',
    tell: (p: Where & { words: number; most: number }) =>
      `${p.where} is ${p.words} words long, and ${p.most} are plenty for one bubble. Make two lines of it, or leave something out.`,
  },
  'long-option': {
    severity: 'warning',
    tell: (p: Where & { words: number; most: number }) =>
      `${p.where} is ${p.words} words long. Options are compared at a glance: ${p.most} words are plenty, twelve are better. Keep its motive and drop the rest.`,
  },
  'repeated-phrase': {
    severity: 'warning',
    tell: (p: { phrase: string; times: number; what: 'things to say' | 'coach notes'; where: string }) =>
      `${quote(p.phrase)} stands in ${p.times} ${p.what}, first at ${p.where}. Say it differently in some.`,
  },
  'repeated-line': {
    severity: 'warning',
    tell: (p: Where & { turns: number; text: string }) =>
      `${p.where} says ${quote(p.text)}, word for word as at ${count(p.turns - 1, 'other turn')}. Vary it, or let the ways meet in one node that says it once.`,
  },
  'told-feeling': {
    severity: 'warning',
    tell: (p: Where & { word: string }) =>
      `${p.where} names a feeling (${quote(p.word)}). Show it in a gesture, a face or a thing, and keep the feeling for "inner".`,
  },
  'translation-same': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} has a translation that is the line itself. Translate it, or remove its "language" if it is in the scenario's own.`,
  },
  'translation-length': {
    severity: 'warning',
    tell: (p: Where & { longer: 'line' | 'translation'; ratio: number }) =>
      `At ${p.where} the ${p.longer} is ${p.ratio.toFixed(0)} times as long as its other half. Was one changed and the other not? Bring them together.`,
  },
  'translation-numbers': {
    severity: 'warning',
    tell: (p: Where & { missing: readonly string[] }) =>
      `At ${p.where} the number ${either(p.missing.map(quote))} stands only in the line or only in its translation. Bring them together.`,
  },
  'translation-varies': {
    severity: 'warning',
    tell: (p: Where & { one: string; other: string }) =>
      `${p.where} is translated ${quote(p.one)}, and the same words elsewhere ${quote(p.other)}. If one is an older wording, bring them together.`,
  },
  'fact-without-source': {
    severity: 'warning',
    tell: (p: Where & { fact: string }) =>
      `${p.where} states ${quote(p.fact)}, which stands on no policy card, in no brief and in no line before it: how is a player to know whether it is true? Put it on a card, or let somebody say it first.`,
  },
  'same-words-other-price': {
    severity: 'warning',
    tell: (p: Where & { other: string }) =>
      `${p.where} has the same words as the move ${quote(p.other)} and is worth something else. Whoever reads both cannot see why: say in the words what makes the difference, or give both the same price.`,
  },
  simile: {
    severity: 'warning',
    tell: (p: Where & { words: string }) =>
      `${p.where} says what something is like (${quote(p.words)}), and whoever plays must act on it. Say what it is; keep the picture for "inner", "coach" or an ending.`,
  },
  'figure-of-speech': {
    severity: 'warning',
    tell: (p: Where & { words: string; plain: string | undefined }) =>
      `${p.where} has a figure of speech (${quote(p.words)}) that somebody new to the language may take at its word. ${p.plain === undefined ? 'Say what is meant' : `Say it plainly (${p.plain})`}, and keep the figure for "inner", "coach" or an ending.`,
  },
  'sentence-without-verb': {
    severity: 'warning',
    tell: (p: Where & { words: string }) =>
      `${p.where} has a sentence without a verb (${quote(p.words)}), and whoever plays must act on it. Say who does what, or what is so.`,
  },
  'plainness-not-known': {
    severity: 'warning',
    tell: (p: { language: string }) =>
      `Nobody has written down figures of speech and verbs of ${quote(p.language)}, so its brief, cards, cues and options are not looked at for plain language. Have somebody read them who is learning the language.`,
  },
  'unknown-intended': {
    severity: 'warning',
    tell: (p: { code: string; codes: readonly string[] }) =>
      `Nothing that can be meant has the code ${quote(p.code)}.${didYouMean(p.code, p.codes)} Take the code from the end of the sentence that the check tells, or remove it from "intended".`,
  },
} as const satisfies Record<string, { severity: 'warning'; tell: (p: never) => string }>;

export type LintCode = keyof typeof lints;
type LintParams<C extends LintCode> = Parameters<(typeof lints)[C]['tell']>[0];

/** One thing about the writing that is worth an author's second look. */
export interface Lint {
  readonly code: LintCode;
  readonly severity: 'warning';
  /** JSON pointer to what it is about. */
  readonly pointer: string;
  readonly message: string;
}

/** A lint with its sentence. */
export function lint<C extends LintCode>(code: C, pointer: string, params: LintParams<C>): Lint {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const tell = lints[code].tell as (params: LintParams<C>) => string;
  const told = tell(params);
  return { code, severity: 'warning', pointer, message: told.charAt(0).toUpperCase() + told.slice(1) };
}
