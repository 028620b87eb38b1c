/** Plays of one version of a scenario on another: which are lost, and which come out otherwise. */

import { refusedSaid, walkThrough } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Said } from '../scenario/said.ts';
import { hintlessTurns } from '../scoring/hints.ts';
import { scorecard } from '../scoring/scorecard.ts';
import { hintsOf, moveIdsOf, type PlayRecord } from './record.ts';
import { replay } from './replay.ts';
import type { WrittenWalk } from './walk-file.ts';

/** What a walk comes to. */
export interface Outcome {
  /** The ending, if it comes to one. */
  readonly ends?: string;
  /** Points, 0 … 100. */
  readonly satisfaction: number;
  /** Satisfaction less what the hints cost; absent where none were taken. */
  readonly score?: number;
  /** The house standard, where there is one and the walk ends. */
  readonly target?: 'hit' | 'missed';
}

export type Walked = { readonly ok: true; readonly outcome: Outcome } | { readonly ok: false; readonly reason: Said };

/** A walk that does not come out as before. */
export interface ChangedWalk {
  readonly name: string;
  /** Line of its file, from 1. */
  readonly line: number;
  readonly before: Outcome;
  readonly after: Walked;
}

/** How a play begins, what was done, and when hints were taken. */
type Played = Pick<WrittenWalk, 'seed' | 'carried' | 'moves' | 'hints'>;

/** What a play comes to, or why it cannot be played. */
export function walked(scenario: Scenario, { seed, carried, moves, hints }: Played): Walked {
  const unknown = carried.find((flag) => !Object.hasOwn(scenario.flags.in, flag));
  if (unknown !== undefined) return { ok: false, reason: { key: 'replay.noSuchFlag', values: { flag: unknown } } };
  const { walk, refused } = walkThrough(scenario, { seed, carried }, moves);
  if (refused) return { ok: false, reason: refusedSaid(refused) };
  const [hintless] = hintlessTurns(walk, hints);
  if (hintless !== undefined) return { ok: false, reason: { key: 'walk.noHint', values: { move: hintless + 1 } } };
  const { ending, satisfaction, score, target } = scorecard(walk, hints);
  return {
    ok: true,
    outcome: {
      ...(ending !== undefined && { ends: ending }),
      satisfaction,
      ...(hints.length > 0 && { score }),
      ...(ending !== undefined && target && { target: target.hit ? 'hit' : 'missed' }),
    },
  };
}

const alike = (one: Outcome, other: Outcome) =>
  one.ends === other.ends &&
  one.satisfaction === other.satisfaction &&
  one.score === other.score &&
  one.target === other.target;

/** The walks of a file, made again. */
export interface WalksAgain {
  /** Walks that can be made on the old version. Those broken already are no news. */
  readonly walks: number;
  /** Of them, those that are lost or come out otherwise on the new one. */
  readonly changed: readonly ChangedWalk[];
}

/** What became of written walks between two versions. */
export function walksAgain(before: Scenario, after: Scenario, walks: readonly WrittenWalk[]): WalksAgain {
  const made = walks.flatMap((walk) => {
    const old = walked(before, walk);
    return old.ok ? [{ walk, before: old.outcome, after: walked(after, walk) }] : [];
  });
  const changed = made.flatMap(({ walk: { name, line }, ...came }) =>
    came.after.ok && alike(came.before, came.after.outcome) ? [] : [{ name, line, ...came }],
  );
  return { walks: made.length, changed };
}

/** A recorded play of the old version, made again on the new one. */
export type PlayedAgain =
  | { readonly came: 'same'; readonly outcome: Outcome }
  | { readonly came: 'otherwise'; readonly before: Outcome; readonly after: Outcome }
  /** A move, a flag or a hint of it is not to be had on the new version. */
  | { readonly came: 'lost'; readonly before: Outcome; readonly reason: Said }
  /** It is no legal play of the old version to begin with. */
  | { readonly came: 'not-of-old'; readonly reasons: readonly Said[] };

/**
 * What the moves of a record come to on a changed scenario. The record must replay on the version it is of;
 * on the new one only its moves and hints count, since its hash and its times are those of the old.
 */
export function playedAgain(before: Scenario, after: Scenario, record: PlayRecord): PlayedAgain {
  const replayed = replay(before, record);
  if (!replayed.ok) return { came: 'not-of-old', reasons: replayed.reasons };
  const { seed, carried } = record;
  const play = { seed, carried, moves: moveIdsOf(record), hints: hintsOf(record) };
  const old = walked(before, play);
  // Hints of older rules replay, and yet may be none of today's.
  if (!old.ok) return { came: 'not-of-old', reasons: [old.reason] };
  const now = walked(after, play);
  if (!now.ok) return { came: 'lost', before: old.outcome, reason: now.reason };
  if (alike(old.outcome, now.outcome)) return { came: 'same', outcome: old.outcome };
  return { came: 'otherwise', before: old.outcome, after: now.outcome };
}
