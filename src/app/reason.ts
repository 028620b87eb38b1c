import { line } from '../messages/line.ts';
import type { Said } from '../scenario/said.ts';
import { lineReason } from './line.ts';

/**
 * What went wrong, as a sentence for the player: our own errors are written as sentences, and for what did not come
 * over the line there are some.
 */
export const reasonOf = (error: unknown): string =>
  lineReason(error) ??
  (error instanceof Error && error.name === 'StoreSilent' ? line.storeSilent() : undefined) ??
  (error instanceof Error ? error.message : String(error));

/** The first reason why a file is refused, as a sentence; its words are fetched when they are needed. */
export async function firstReason([first]: readonly Said[]): Promise<string> {
  const { reasonSaid } = await import('../messages/reason.ts');
  return first ? reasonSaid(first) : '';
}
