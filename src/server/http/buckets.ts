/**
 * How often is too often. A bucket holds so many requests and fills again at so many a second; whoever empties theirs is told
 * when to come again. A classroom stands behind one address, so an address has a large one (S8), and of codes only tries that
 * failed are counted (S1).
 */

export interface Size {
  /** Requests a second, for ever. */
  readonly rate: number;
  /** Requests at once. */
  readonly burst: number;
}

/** Most buckets held at a time; whoever has not asked for longest goes first. */
const MOST = 20_000;

interface Level {
  left: number;
  at: number;
}

export class Buckets {
  readonly #size: Size;
  readonly #levels = new Map<string, Level>();

  constructor(size: Size) {
    this.#size = size;
  }

  #level(name: string, now: number): Level {
    const { rate, burst } = this.#size;
    const had = this.#levels.get(name);
    const left = had ? Math.min(burst, had.left + (Math.max(0, now - had.at) / 1000) * rate) : burst;
    const level = { left, at: now };
    // The last to ask stands last.
    this.#levels.delete(name);
    this.#levels.set(name, level);
    const [oldest] = this.#levels.keys();
    if (this.#levels.size > MOST && oldest !== undefined) this.#levels.delete(oldest);
    return level;
  }

  /** Is there anything left? Takes nothing. */
  isEmpty(name: string, now: number): boolean {
    return this.#level(name, now).left < 1;
  }

  /** Takes one. Undefined, or the seconds until there will be one. */
  take(name: string, now: number): number | undefined {
    const level = this.#level(name, now);
    if (level.left < 1) return Math.max(1, Math.ceil((1 - level.left) / this.#size.rate));
    level.left -= 1;
    return undefined;
  }
}

/** Longest that anybody is sent away for wrong codes, in seconds. */
const WAIT_MOST = 600;

/**
 * Codes that were wrong: sixty a minute from one address, a thousand an hour in all. Beyond the first every further try doubles
 * the wait; beyond the second only addresses that had a code wrong of late have to wait, so that a class still gets in.
 */
export class FailedTries {
  readonly #each = new Buckets({ rate: 1, burst: 60 });
  readonly #all = new Buckets({ rate: 1000 / 3600, burst: 1000 });
  readonly #of = new Buckets({ rate: 1 / 60, burst: 3 });
  readonly #waits = new Map<string, { until: number; seconds: number }>();

  /** Seconds to wait before a code is looked at; undefined when it may be. */
  wait(from: string, now: number): number | undefined {
    const known = this.#waits.get(from);
    if (known && known.until > now) return Math.ceil((known.until - now) / 1000);
    return this.#all.isEmpty('all', now) && this.#of.isEmpty(from, now) ? 60 : undefined;
  }

  /** A code from there was wrong. */
  failed(from: string, now: number): void {
    this.#all.take('all', now);
    this.#of.take(from, now);
    if (this.#each.take(from, now) === undefined) return;
    const before = this.#waits.get(from);
    // Whoever kept away for a while begins anew.
    const again = before !== undefined && now - before.until < WAIT_MOST * 1000;
    const seconds = again ? Math.min(WAIT_MOST, before.seconds * 2) : 1;
    this.#waits.delete(from);
    this.#waits.set(from, { until: now + seconds * 1000, seconds });
    const [oldest] = this.#waits.keys();
    if (this.#waits.size > MOST && oldest !== undefined) this.#waits.delete(oldest);
  }
}
