/** Thrown wherever the team server says no; the carrier makes an answer of it, and whatever was written is taken back. */
import { type Problem, REFUSALS, type RefusalCode } from '../../team/refusals.ts';

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly more: Pick<Problem, 'places' | 'reason' | 'retryAfter'>;

  constructor(code: RefusalCode, more: Pick<Problem, 'places' | 'reason' | 'retryAfter'> = {}) {
    super(REFUSALS[code].title);
    this.code = code;
    this.more = more;
  }
}

/** There is none, or it is not for whoever asks. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal('not-found');
  return value;
}
