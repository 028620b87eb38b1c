/** The sentences of what pure rooms hand out as data, for tests of how they read. */
import { spoken } from '../src/messages/problem.ts';
import { reasonPart, reasonSaid } from '../src/messages/reason.ts';
import type { SaidAsData } from '../src/messages/say.ts';

/** What is said of a problem. */
export const problemText = (problem: { readonly says: SaidAsData } | undefined): string =>
  problem === undefined ? '' : spoken(problem).message;

/** What is said for a reason, as a sentence and behind a colon. */
export const reasonText = (reason: SaidAsData | undefined): string => (reason === undefined ? '' : reasonSaid(reason));
export const reasonPartText = (reason: SaidAsData): string => reasonPart(reason);

/** What a reader or a replay gives back, its reasons as sentences. */
export const withReasonTexts = <T extends { readonly ok: boolean }>(
  read: T,
): Extract<T, { ok: true }> | { readonly ok: false; readonly reasons: readonly string[] } =>
  'reasons' in read
    ? { ok: false, reasons: (read.reasons as readonly SaidAsData[]).map(reasonText) }
    : (read as Extract<T, { ok: true }>);
