/** What the outbox decides, without a store, a line or a clock: which plays go to the team, and what an answer means. */

import type { StoredNote, StoredPlay } from '../../record/store.ts';
import { isObject } from '../../scenario/fields.ts';
import { PLAY_REFUSALS, type PlayRefusal } from '../../team/refusals.ts';
import type { TeamPlay } from '../../team/shapes.ts';
import type { Membership } from './membership.ts';
import type { Answer, No } from './talk.ts';

/** Kind of the notes on what became of a play at the team, under the name of its record. */
export const SENT = 'team-sent';

/** Why a play will never be the team's. */
export type Unwanted = PlayRefusal | 'play-differs' | 'play-of-another' | 'too-large' | 'malformed';
const UNWANTED: ReadonlySet<unknown> = new Set<Unwanted>([
  ...PLAY_REFUSALS,
  'play-differs',
  'play-of-another',
  'too-large',
  'malformed',
]);

/** What became of a play at the team. */
export type SentState =
  /** The player asked for it to be sent; by itself it would not be. */
  | { readonly is: 'wanted' }
  /** The team has it on its disk, and has not worked it out yet. `sequence` counts what arrived there. */
  | { readonly is: 'had'; readonly sequence: number }
  | { readonly is: 'counted'; readonly points: number; readonly score: number }
  | { readonly is: 'refused'; readonly why: Unwanted };

/** By the name of the record. */
export type SentStates = ReadonlyMap<string, SentState>;

function stateIn(value: unknown): SentState | undefined {
  if (!isObject(value)) return undefined;
  const { is, sequence, points, score, why } = value;
  if (is === 'wanted') return { is };
  if (is === 'had' && typeof sequence === 'number') return { is, sequence };
  if (is === 'counted' && typeof points === 'number' && typeof score === 'number') return { is, points, score };
  if (is === 'refused' && UNWANTED.has(why)) return { is, why: why as Unwanted };
  return undefined;
}

/** What is noted of plays of this member. Notes of an earlier membership say nothing about this one. */
export function sentIn(notes: readonly StoredNote[], { member }: Pick<Membership, 'member'>): SentStates {
  const all = new Map<string, SentState>();
  for (const { id, value } of notes) {
    const state = isObject(value) && value.member === member.id ? stateIn(value) : undefined;
    if (state) all.set(id, state);
  }
  return all;
}

/** The note that says so. */
export const sentNote = (attempt: string, { member }: Pick<Membership, 'member'>, state: SentState): StoredNote => ({
  kind: SENT,
  id: attempt,
  value: { member: member.id, ...state },
});

/**
 * Was it begun and played here? A play that came in a file has another name than its record, or a number of another
 * browser, and may be anybody's.
 */
const isOfHere = ({ id, order, record }: StoredPlay): boolean => id === record.attempt && order === record.order;

const over = ({ status }: StoredPlay): boolean => status === 'ended';

/** Plays to be sent now, the one begun first coming first: those begun here since joining, and those asked for. */
export function toSend(plays: readonly StoredPlay[], sent: SentStates, { since }: Membership): readonly StoredPlay[] {
  const seen = new Set<string>();
  return plays.filter((play) => {
    const { attempt } = play.record;
    if (!over(play) || seen.has(attempt)) return false;
    seen.add(attempt);
    const state = sent.get(attempt);
    return state === undefined ? isOfHere(play) && play.order > since : state.is === 'wanted';
  });
}

/** Finished plays from before, which go to the team only when the player says so. Those that came in a file are no part. */
export function toOffer(plays: readonly StoredPlay[], sent: SentStates, { since }: Membership): readonly StoredPlay[] {
  return plays.filter((play) => over(play) && isOfHere(play) && play.order <= since && !sent.has(play.record.attempt));
}

/** What the server says of a play it has. */
export function stateOf({ result, sequence }: Pick<TeamPlay, 'result' | 'sequence'>): SentState {
  switch (result.state) {
    case 'waiting':
      return { is: 'had', sequence };
    case 'counted':
      return { is: 'counted', points: result.points, score: result.score };
    case 'refused':
      // The team has it, and looks at it again as soon as those before it have come: it is asked for until then.
      if (result.why === 'before-missing') return { is: 'had', sequence };
      return { is: 'refused', why: result.why };
  }
}

/** What an answer to a play means. */
export type Meaning =
  | { readonly means: 'known'; readonly state: SentState }
  /** Try this and all others later. */
  | { readonly means: 'later'; readonly retryAfter?: number; readonly busy: boolean }
  /** The team does not know this browser any more. */
  | { readonly means: 'ended' };

const NEVER: ReadonlySet<No['why']> = new Set(['play-differs', 'too-large', 'malformed'] as const);

export function meaningOf(answer: Answer<TeamPlay>): Meaning {
  if (answer.ok) return { means: 'known', state: stateOf(answer.value) };
  const { why, reason, retryAfter } = answer;
  if (why === 'play-differs' && reason === 'other-person')
    return { means: 'known', state: { is: 'refused', why: 'play-of-another' } };
  if (NEVER.has(why)) return { means: 'known', state: { is: 'refused', why: why as Unwanted } };
  if (why === 'not-signed-in' || why === 'not-found') return { means: 'ended' };
  return { means: 'later', busy: why !== 'no-line', ...(retryAfter !== undefined && { retryAfter }) };
}

/** Milliseconds of the first and the longest wait. */
const [FIRST, LONGEST] = [2_000, 600_000];

/**
 * Milliseconds to wait after so many tries that failed (from 1). Never less than the server asked for.
 * @param chance 0 to 1: a room full of browsers does not come back in one moment
 */
export function waitAfter(tries: number, chance: number, retryAfter = 0): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(tries - 1, 20));
  return Math.round(Math.max(retryAfter * 1000, longest / 2) + (chance * longest) / 2);
}
