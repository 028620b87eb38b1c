/**
 * Why the team server says no. A code is for programs and for the words a screen puts on it; it never changes its
 * meaning, and none is taken away.
 */
import { z } from 'zod';

/** Codes with the HTTP status each is answered with. */
export const REFUSALS = {
  /** What was sent does not have the form it needs; `places` says where. */
  malformed: 400,
  /** Nobody is signed in here, or no longer. */
  'not-signed-in': 401,
  /** There is no such thing, or it is not for whoever asks: both are answered alike. */
  'not-found': 404,
  /** The link or code was used, renewed or has run out. */
  'code-expired': 404,
  /** The name cannot be: `reason` is the code of the rule it breaks. */
  'name-refused': 422,
  /** Somebody in this team has this name, or one that looks like it. */
  'name-taken': 409,
  /** The same play was sent before with other contents. */
  'play-differs': 409,
  /** It was changed in the meantime by somebody else. */
  'changed-meanwhile': 409,
  /** Cannot be undone any more: a day has gone by, or something was built upon it. */
  'too-late-to-undo': 409,
  /** The list is not open now, or no attempt is left. */
  'list-closed': 409,
  /** The team is too small for this to be shown. */
  'team-too-small': 409,
  /** More than 256 KB. */
  'too-large': 413,
  /** Only JSON is taken, from this page alone. */
  'not-from-here': 403,
  /** Too often: `Retry-After` says when to come again. */
  'too-often': 429,
  /** The server has more to do than it can, or its disk is nearly full: `Retry-After` says when to come again. */
  busy: 503,
} as const;

/** One of REFUSALS. */
export type RefusalCode = keyof typeof REFUSALS;

/** What a refusal looks like (RFC 9457, `application/problem+json`). */
export const Problem = z
  .strictObject({
    type: z.string().describe('An address that names the code: /problems/<code>'),
    title: z.string().describe('One sentence in English for whoever reads logs.'),
    status: z.int(),
    code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
    places: z
      .array(z.strictObject({ at: z.string().describe('JSON pointer'), problem: z.string() }))
      .max(20)
      .optional(),
    reason: z.string().optional(),
    retryAfter: z.int().optional().describe('Seconds.'),
  })
  .meta({ id: 'Problem', description: 'Why the server says no.' });
export type Problem = z.infer<typeof Problem>;

/** Why a play that arrived counts for nothing. Kept with the play, told to whoever sent it and to the trainer. */
export const PLAY_REFUSALS = [
  /** The record cannot be read. */
  'unreadable',
  /** Rules or engine that nobody here knows: it is kept, and looked at again when they come. */
  'rules-unknown',
  /** A move that was not on offer, a gap, a time that runs back, something after the end. */
  'moves-do-not-fit',
  /** The seal does not fit: it was changed after it was saved. */
  'seal-broken',
  /** It has not ended. */
  'not-ended',
  /** It belongs to a list but is not what the list asks for. */
  'not-this-list',
  /** Replaying it took longer, or more memory, than a play may. */
  'too-heavy',
] as const;
export type PlayRefusal = (typeof PLAY_REFUSALS)[number];
