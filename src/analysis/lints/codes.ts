/** Everything the writing lints can find. One table: a stable code and what its message is given. All are warnings. */
import { near } from '../../scenario/problems/wording.ts';
import { givenOf, NOTHING, type ProblemKind, type Said } from '../../scenario/said.ts';

/** `where` is the place, such as `node "arrives", move "greet"`. */
type Where = { readonly where: Said };

/** Nodes that a sentence still names. */
const NAMED = 5;

/** The nodes that are named, and how many more there are. */
const named = (nodes: readonly string[]) => ({
  nodes: nodes.slice(0, NAMED),
  more: Math.max(0, nodes.length - NAMED),
});

/** The table. The message of each code is in `messages/en-GB/lint.json`. */
export const lints = {
  'best-option-longest': {
    severity: 'warning',
    given: (p: { longest: number; turns: number; ratio: number; nodes: readonly string[] }) => ({
      ...p,
      ...named(p.nodes),
    }),
  },
  'best-option-place': {
    severity: 'warning',
    given: (p: { end: 'first' | 'last'; there: number; turns: number; nodes: readonly string[] }) => ({
      ...p,
      ...named(p.nodes),
    }),
  },
  'weak-without-better': { severity: 'warning', given: (p: Where) => p },
  'hard-to-read': { severity: 'warning', given: (p: { grade: number; most: number }) => p },
  'hard-text': { severity: 'warning', given: (p: Where & { grade: number }) => p },
  'long-line': { severity: 'warning', given: (p: Where & { words: number; most: number }) => p },
  'long-option': { severity: 'warning', given: (p: Where & { words: number; most: number }) => p },
  'repeated-phrase': {
    severity: 'warning',
    given: (p: Where & { phrase: string; times: number; of: 'options' | 'notes' }) => p,
  },
  'repeated-line': {
    severity: 'warning',
    given: ({ where, turns, text }: Where & { turns: number; text: string }) => ({ where, others: turns - 1, text }),
  },
  'told-feeling': { severity: 'warning', given: (p: Where & { word: string }) => p },
  'translation-same': { severity: 'warning', given: (p: Where) => p },
  'translation-length': {
    severity: 'warning',
    given: (p: Where & { longer: 'line' | 'translation'; ratio: number }) => p,
  },
  'translation-numbers': { severity: 'warning', given: (p: Where & { missing: readonly string[] }) => p },
  'translation-varies': { severity: 'warning', given: (p: Where & { one: string; other: string }) => p },
  'fact-without-source': { severity: 'warning', given: (p: Where & { fact: string }) => p },
  'same-words-other-price': { severity: 'warning', given: (p: Where & { other: string }) => p },
  simile: { severity: 'warning', given: (p: Where & { words: string }) => p },
  'figure-of-speech': {
    severity: 'warning',
    given: (p: Where & { words: string; plain: string | undefined }) => ({ ...p, plain: p.plain ?? NOTHING }),
  },
  'sentence-without-verb': { severity: 'warning', given: (p: Where & { words: string }) => p },
  'plainness-not-known': { severity: 'warning', given: (p: { language: string }) => p },
  'unknown-intended': {
    severity: 'warning',
    given: (p: { code: string; codes: readonly string[] }) => ({ code: p.code, near: near(p.code, p.codes) }),
  },
} as const satisfies Record<string, ProblemKind>;

export type LintCode = keyof typeof lints;
type LintParams<C extends LintCode> = Parameters<(typeof lints)[C]['given']>[0];

/** One thing about the writing that is worth an author's second look. */
export interface Lint {
  readonly code: LintCode;
  readonly severity: 'warning';
  /** JSON pointer to what it is about. */
  readonly pointer: string;
  /** What is worth it, and the mend: a message, said by whoever shows it (`messages/found.ts`). */
  readonly says: Said;
}

/** A lint, and what is said of it. */
export const lint = <C extends LintCode>(code: C, pointer: string, params: LintParams<C>): Lint => ({
  code,
  severity: 'warning',
  pointer,
  says: { key: code, values: givenOf(lints, code, params) },
});
