/** Who is serving whom now. Kept in memory alone, for an hour: it is nobody's history. */

import type { At } from '../people/lists.ts';
import { HOUR } from '../people/moment.ts';

/** Most people whose place is held; beyond that the oldest go. */
const MOST = 20_000;

export class Presence {
  readonly #at = new Map<string, At>();

  /** Somebody says whom they serve; the same person again is since when it was. Undefined: nobody. */
  say(member: string, at: Omit<At, 'since'> | undefined, now: number): void {
    const before = this.of(member, now);
    this.#at.delete(member);
    if (!at) return;
    const since = before?.scenario === at.scenario ? before.since : now;
    this.#at.set(member, { ...at, since });
    const [oldest] = this.#at.keys();
    if (this.#at.size > MOST && oldest !== undefined) this.#at.delete(oldest);
  }

  /** Whom somebody serves. */
  of(member: string, now: number): At | undefined {
    const at = this.#at.get(member);
    return at && at.since > now - HOUR ? at : undefined;
  }
}
