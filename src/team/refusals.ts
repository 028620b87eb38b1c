/**
 * Why the team server says no. A code is for programs and for the words a screen puts on it; it never changes its
 * meaning, and none is taken away.
 */
import { z } from 'zod';

/** Codes with the HTTP status each is answered with, and one sentence in English for whoever reads logs. */
export const REFUSALS = {
  malformed: { status: 400, title: 'What was sent does not have the form it needs.' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in here, or no longer.' },
  'passkey-refused': { status: 403, title: 'This passkey opens nothing here, or what it says does not fit.' },
  'not-from-here': { status: 403, title: 'Writing is taken from pages of this very address alone.' },
  /** Both are answered alike: an address is never told to be somebody else's. */
  'not-found': { status: 404, title: 'There is no such thing, or it is not for whoever asks.' },
  'code-expired': { status: 404, title: 'The link or code was used, renewed, or has run out.' },
  /** `reason` is one of NAME_FAULTS. */
  'name-refused': { status: 422, title: 'This cannot be a name.' },
  'name-taken': { status: 409, title: 'Somebody in this team has this name, or one that looks like it.' },
  'play-differs': { status: 409, title: 'The same play was sent before with other contents.' },
  'changed-meanwhile': { status: 409, title: 'It was changed in the meantime.' },
  'too-late-to-undo': {
    status: 409,
    title: 'It cannot be taken back any more: a day has gone by, or something was built upon it.',
  },
  'list-closed': { status: 409, title: 'The list is not open now, or no attempt is left.' },
  'not-on-offer': { status: 422, title: 'This move is not on offer at this turn.' },
  'story-missing': { status: 409, title: 'The story is not here in the words it was given in.' },
  /** `reason` says what; `places` tells each fault with its line. */
  'file-refused': { status: 422, title: 'This file cannot be taken.' },
  'too-large': { status: 413, title: 'This is larger than what is taken.' },
  'not-json': { status: 415, title: 'Only JSON is taken.' },
  /** `Retry-After` says when to come again. */
  'too-often': { status: 429, title: 'Too often.' },
  /** Our own fault. Nothing more is told; the log has it under the request’s number. */
  failed: { status: 500, title: 'Something went wrong on the server.' },
  busy: { status: 503, title: 'The server has more to do than it can, or its disk is nearly full.' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

/** One of REFUSALS. */
export type RefusalCode = keyof typeof REFUSALS;

/** Why a name cannot be: `reason` of `name-refused`. */
export const NAME_FAULTS = [
  'empty',
  'too-long',
  'hidden-character',
  'no-letter',
  'accent-first',
  'mixed-scripts',
  'not-allowed',
] as const;
export type NameFault = (typeof NAME_FAULTS)[number];

/** What a refusal looks like (RFC 9457, `application/problem+json`). */
export const Problem = z
  .strictObject({
    type: z.string().describe('An address that names the code: /problems/<code>'),
    title: z.string().describe('One sentence in English for whoever reads logs.'),
    status: z.int(),
    code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
    places: z
      .array(z.strictObject({ at: z.string().describe('JSON pointer, empty for the whole.'), problem: z.string() }))
      .max(20)
      .optional(),
    reason: z.string().optional().describe('A code that says more, as one of NAME_FAULTS.'),
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
  /** It belongs to a list but is not what the list asks for, was not open, or one attempt too many. */
  'not-this-list',
  /** In a day of a list: nobody has the plays of those who came before. It is looked at again when they come. */
  'before-missing',
  /** In a day of a list: it does not begin as its player's own plays of those before left things. Looked at again as well. */
  'does-not-follow',
  /** Replaying it took longer, or more memory, than a play may. */
  'too-heavy',
] as const;
export type PlayRefusal = (typeof PLAY_REFUSALS)[number];

/** What is to be said beside a play that counts. They punish nobody. */
export const PLAY_MARKS = [
  /** Played in other words than the story has here; the rules are the same. */
  'other-words',
  /** Made faster than anybody can read. */
  'too-fast',
  /** It says it took longer than the time there was. */
  'times-do-not-fit',
  /** What the browser worked out was something else: a fault of ours. */
  'claims-differ',
] as const;
