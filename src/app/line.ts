/**
 * The line to where the game lies: what is fetched over it, what is being waited for, and sentences for when it
 * does not come. Browsers say "Failed to fetch"; a player is told what is missing and that nothing is lost.
 */

import { line as words } from '../messages/line.ts';

/** Something could not be fetched: asking again later may help. The message is made of sentences for the player. */
export class LineDown extends Error {}

/** What went wrong on the way. */
type Trouble =
  | { readonly is: 'offline' | 'slow' | 'replaced' }
  /** An HTTP status that is no success. */
  | { readonly is: 'status'; readonly status: number };

/** Milliseconds after which a fetch is given up. */
const PATIENCE = 30_000;

function sentences(what: string, trouble: Trouble): string {
  switch (trouble.is) {
    case 'offline':
      return words.offline({ what });
    case 'slow':
      return words.slow({ what, seconds: PATIENCE / 1000 });
    case 'replaced':
      return words.replaced({ what });
    case 'status': {
      const { status } = trouble;
      return status === 404 || status === 410 ? words.gone({ what, status }) : words.status({ what, status });
    }
  }
}

/** How browsers say that a part of the program did not come, and that a fetch failed. */
const PART_MISSING = /dynamically imported module|module script failed|unable to preload/i;
const FETCH_FAILED = /^(failed to fetch|load failed|networkerror\b)/i;

/** Is this about something that did not come, so that it may help to try again? */
export const isLineTrouble = (error: unknown): boolean =>
  error instanceof LineDown ||
  (error instanceof Error && PART_MISSING.test(error.message)) ||
  (error instanceof TypeError && FETCH_FAILED.test(error.message));

/** The sentences for something that did not come; undefined when the error is about something else. */
export function lineReason(error: unknown): string | undefined {
  if (error instanceof LineDown) return error.message;
  return isLineTrouble(error) ? sentences(words.part(), { is: 'offline' }) : undefined;
}

/** The port to the line. */
export interface Line {
  /**
   * The text at an address of the game.
   * @param what what is fetched, as the player knows it: “The first minute”
   * Rejects with LineDown.
   */
  text(address: string, what: string): Promise<string>;
  /** What is being fetched now, the one asked for first; undefined when nothing is. */
  waitingFor(): string | undefined;
  /** Calls back when that changes. Returns the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** @param ask what fetches; a test brings its own */
export function createLine(ask: typeof fetch, patience = PATIENCE): Line {
  const listeners = new Set<() => void>();
  const underWay = new Set<{ readonly what: string }>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  async function answerOf(address: string, what: string, signal: AbortSignal): Promise<string> {
    const response = await ask(address, { signal });
    if (!response.ok) throw new LineDown(sentences(what, { is: 'status', status: response.status }));
    const text = await response.text();
    // Nothing that is fetched as a text is a page.
    if (/^\s*</.test(text)) throw new LineDown(sentences(what, { is: 'replaced' }));
    return text;
  }
  return {
    async text(address, what) {
      const waiting = { what };
      const giveUp = new AbortController();
      const timer = setTimeout(() => giveUp.abort(), patience);
      underWay.add(waiting);
      tell();
      try {
        return await answerOf(address, what, giveUp.signal);
      } catch (error) {
        if (error instanceof LineDown) throw error;
        throw new LineDown(sentences(what, { is: giveUp.signal.aborted ? 'slow' : 'offline' }));
      } finally {
        clearTimeout(timer);
        underWay.delete(waiting);
        tell();
      }
    },
    waitingFor: () => underWay.values().next().value?.what,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The page's own line. */
export const line: Line = createLine((address, how) => fetch(address, how));
