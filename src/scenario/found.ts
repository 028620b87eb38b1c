/** What a check finds, before its place in the text is known. */
import type { Said } from './said.ts';

/** Something found. */
export interface FoundOf<Code extends string> {
  readonly code: Code;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly says: Said;
}

/** Nobody mends more than this in one go. What is found beyond is counted, not kept. */
export const FOUND_MAX = 500;
