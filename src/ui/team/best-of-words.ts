/** What a best of several plays is worth beside: of how many it is the best, and what as many guesses would get. */
import { bestOfReaches, type Distribution, expectedBest } from '../../comparison/best-of.ts';
import { comparing } from '../../messages/comparing.ts';

/** What guessing gets, by story, as far as it is known. */
export interface Guesses {
  /** Points from which a play counts as passed. */
  readonly mark: number;
  /** By story, as the team table names it; a story of which nothing can be told is missing. */
  readonly scores: Readonly<Record<string, Distribution>>;
}

/** Plays of some stories by one person. */
type Tries = readonly { readonly scenario: string; readonly plays: number }[];

/** "1 play", "2 to 5 plays": how often each was played. */
export function triesWords(tries: Tries): string {
  const counts = tries.map(({ plays }) => plays);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? comparing.tries({ plays: least }) : comparing.triesFromTo({ least, most });
}

/** What guessing as often would get on average, and how often it would reach the mark. */
export function guessesWords(tries: Tries, guesses: Guesses | undefined): string {
  if (!guesses) return comparing.workedOut();
  const known = tries.flatMap(({ scenario, plays }) => {
    const scores = guesses.scores[scenario];
    return scores ? [{ best: expectedBest(scores, plays), reaches: bestOfReaches(scores, guesses.mark, plays) }] : [];
  });
  if (known.length < tries.length || known.length === 0) return comparing.notKnown();
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const best = Math.round(mean(known.map((one) => one.best)));
  const share = mean(known.map(({ reaches }) => reaches));
  const { mark } = guesses;
  // What is there at all is never told as nothing.
  if (share > 0 && share < 0.01) return comparing.guessesUnderOne({ best, mark });
  return comparing.guesses({ best, share: Math.round(share * 100), mark });
}
