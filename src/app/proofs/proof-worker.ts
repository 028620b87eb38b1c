/** Works out, away from the page, what only a search through all plays can tell. See desk.ts, which asks. */
import { bestReachable } from '../../analysis/best-reachable.ts';
import { type Decision, type DecisionBook, decisionBook } from '../../analysis/fair/decisions.ts';
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';

/** What can be asked of a play: the best it could still have come to from its start, or what each decision was worth. */
export type ProofQuestion = {
  /** The same question has the same key. */
  readonly key: string;
  /** Hash of the rules of the scenario. */
  readonly rules: string;
  readonly scenario: Scenario;
  readonly opening: Opening;
} & ({ readonly what: 'best' } | { readonly what: 'decisions'; readonly moves: readonly string[] });

/** What was found; absent when it cannot be told. */
export interface ProofAnswer {
  readonly key: string;
  readonly found?: number | readonly Decision[];
}

/** Books of scenarios looked into before, the latest last; few, for each may be large. */
const books = new Map<string, DecisionBook | undefined>();
const BOOKS_MAX = 3;

function bookOf(rules: string, scenario: Scenario): DecisionBook | undefined {
  const book = books.has(rules) ? books.get(rules) : decisionBook(scenario);
  books.delete(rules);
  books.set(rules, book);
  const [oldest] = books.keys();
  if (books.size > BOOKS_MAX && oldest !== undefined) books.delete(oldest);
  return book;
}

function found(question: ProofQuestion): ProofAnswer['found'] {
  const { rules, scenario, opening } = question;
  try {
    if (question.what === 'best') return bestReachable(scenario, opening);
    return bookOf(rules, scenario)?.of(opening, question.moves);
  } catch {
    // More goals than a proof holds, or a play that the book does not know: then nothing is told.
    return undefined;
  }
}

addEventListener('message', ({ data }: MessageEvent<ProofQuestion>) => {
  const answer = found(data);
  postMessage({ key: data.key, ...(answer !== undefined && { found: answer }) } satisfies ProofAnswer);
});
