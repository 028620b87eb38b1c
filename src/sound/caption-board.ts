/**
 * Which captions stand, and for how long. Sounds follow one another more quickly than anybody reads: up to three captions
 * stand at a time (fewer where there is less room), each for its own reading time, and what comes meanwhile waits its turn. The board knows no clock: every
 * call says what time it is.
 */
import type { Caption } from './captions.ts';

/** At most so many stand at a time. */
export const CAPTIONS_AT_ONCE = 3;
/** At most so many wait. What has waited longest is given up then: it tells of a turn that is long over. */
const WAITING_AT_MOST = 6;

/** A caption that stands. */
export interface StandingCaption extends Caption {
  /** Tells it from the same caption at another time. */
  readonly key: number;
}

interface Standing {
  readonly caption: StandingCaption;
  /** When its time is over (seconds). */
  readonly until: number;
}

interface Waiting {
  readonly caption: Caption;
  /** The turn it was heard in, counted from 0. */
  readonly turn: number;
}

export interface CaptionBoard {
  /** Something was heard at this time. The same words, standing or waiting, are one caption. */
  add(caption: Caption, now: number): void;
  /**
   * A new turn begins. What still waits from before the turn that is over now is given up; what that one left may still
   * come, and what stands keeps its time.
   */
  turn(now: number): void;
  /** What stands at this time, oldest first, and when that changes next (seconds; undefined: never by itself). */
  at(now: number): { readonly standing: readonly StandingCaption[]; readonly changes: number | undefined };
}

/**
 * A board with nothing on it. Times are seconds, and never go back.
 * @param room how many may stand at a time now. Where it becomes less, what stands keeps its time.
 */
export function captionBoard(room: () => number = () => CAPTIONS_AT_ONCE): CaptionBoard {
  let standing: readonly Standing[] = [];
  let waiting: readonly Waiting[] = [];
  let turns = 0;
  let keys = 0;

  const put = (caption: Caption, now: number) => {
    keys += 1;
    standing = [...standing, { caption: { ...caption, key: keys }, until: now + caption.seconds }];
  };
  /** Takes down what has had its time and puts up what waits, each at the moment when there was room for it. */
  const catchUp = (now: number) => {
    for (;;) {
      const first = standing.reduce<Standing | undefined>((a, b) => (a && a.until <= b.until ? a : b), undefined);
      if (!first || first.until > now) return;
      standing = standing.filter((one) => one !== first);
      if (standing.length >= room()) continue;
      const [next, ...rest] = waiting;
      if (!next) continue;
      waiting = rest;
      put(next.caption, first.until);
    }
  };

  return {
    add(caption, now) {
      catchUp(now);
      const same = ({ text }: Caption) => text === caption.text;
      if (waiting.some((one) => same(one.caption))) return;
      const there = standing.find((one) => same(one.caption));
      if (there) {
        const until = Math.max(there.until, now + caption.seconds);
        standing = standing.map((one) => (one === there ? { ...one, until } : one));
      } else if (standing.length < room()) put(caption, now);
      else waiting = [...waiting, { caption, turn: turns }].slice(-WAITING_AT_MOST);
    },
    turn(now) {
      catchUp(now);
      waiting = waiting.filter((one) => one.turn === turns);
      turns += 1;
    },
    at(now) {
      catchUp(now);
      return {
        standing: standing.map(({ caption }) => caption),
        changes: standing.length > 0 ? Math.min(...standing.map(({ until }) => until)) : undefined,
      };
    },
  };
}
