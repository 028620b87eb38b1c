import { lineReason } from './line.ts';

/**
 * What went wrong, as a sentence for the player: our own errors are written as sentences, and for what did not come
 * over the line there are some.
 */
export const reasonOf = (error: unknown): string =>
  lineReason(error) ?? (error instanceof Error ? error.message : String(error));
