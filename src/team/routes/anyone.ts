/** What can be asked without being signed in. */
import { z } from 'zod';
import { routes } from '../route.ts';
import { Id, Name, SEEN, Trainer, When } from '../shapes.ts';

/** What a browser gets when somebody has joined, or has moved to it. */
export const Joined = z
  .strictObject({
    member: z.strictObject({ id: Id, name: Name }),
    team: z.strictObject({ id: Id, name: Name }),
  })
  .meta({ id: 'Joined' });
export type Joined = z.infer<typeof Joined>;

/**
 * The key of a member, made by the browser of 128 random bits and sent once, here: so a lost answer makes no second person.
 * From then on it is the bearer. The server keeps its hash alone.
 */
const Key = Id.describe('128 random bits, made and kept by the browser: from now on the bearer.');

const BASE64 = z
  .string()
  .max(4_000)
  .regex(/^[\w-]+$/)
  .describe('base64url');

/** What a browser says of a passkey: its id, `clientDataJSON`, and the authenticator’s data. */
const PASSKEY_SAYS = { id: BASE64, client: BASE64, authenticator: BASE64 } as const;

/** A passkey that was made, with its public key as SPKI. */
export const NewPasskey = z.strictObject({ ...PASSKEY_SAYS, spki: BASE64 });

export const ANYONE = routes({
  health: {
    method: 'GET',
    path: '/health',
    who: 'anyone',
    does: 'Says that the server answers, and whether it takes plays.',
    answer: {
      status: 200,
      body: z.strictObject({
        ok: z.literal(true),
        takesPlays: z.boolean(),
        version: z.string(),
        restored: Id.optional().describe(
          'Another one each time a copy was put in the place of the data: what was sent before is to be sent again.',
        ),
      }),
    },
  },
  signIn: {
    method: 'POST',
    path: '/sign-in',
    who: 'anyone',
    does: 'Signs a trainer in with a one-time link (HttpOnly cookie, eight hours). Opening the link asks for a click first: mail scanners open links. With a link of a team, whoever is signed in already becomes its trainer too.',
    body: z.strictObject({ link: Id, name: z.string().max(400).optional() }),
    answer: { status: 200, body: z.strictObject({ trainer: Trainer, until: When, secure: z.boolean() }) },
    refuses: ['code-expired', 'name-refused'],
  },
  passkeyChallenge: {
    method: 'POST',
    path: '/passkeys/challenge',
    who: 'anyone',
    does: 'Gives what a passkey is to sign, once, within five minutes: to add it, or to sign in.',
    answer: { status: 201, body: z.strictObject({ challenge: Id }) },
  },
  signInByPasskey: {
    method: 'POST',
    path: '/passkeys/sign-in',
    who: 'anyone',
    does: 'Signs a trainer in with a passkey they added (HttpOnly cookie, eight hours).',
    body: z.strictObject({ ...PASSKEY_SAYS, signature: BASE64 }),
    answer: { status: 200, body: z.strictObject({ trainer: Trainer, until: When, secure: z.boolean() }) },
    refuses: ['passkey-refused'],
  },
  description: {
    method: 'GET',
    path: '/openapi.json',
    who: 'anyone',
    does: 'This description, as OpenAPI 3.1.',
    answer: { status: 200, body: z.looseObject({ openapi: z.literal('3.1.0') }) },
  },
  beforeJoining: {
    method: 'GET',
    path: '/joining/:code',
    who: 'anyone',
    does: 'Tells which team a code leads to and what its trainers will see, before a name is given.',
    answer: {
      status: 200,
      body: z.strictObject({ team: Name, sees: z.array(z.enum(SEEN)), expires: When, plainHttp: z.boolean() }),
    },
    refuses: ['code-expired'],
  },
  join: {
    method: 'POST',
    path: '/joining/:code',
    who: 'anyone',
    does: 'Joins under a display name. Sent again with the same key, it answers the same.',
    body: z.strictObject({
      name: z.string().max(400).describe('What may stand in it is told by name-refused.'),
      key: Key,
    }),
    answer: { status: 201, body: Joined },
    refuses: ['code-expired', 'name-refused', 'name-taken'],
  },
  moveHere: {
    method: 'POST',
    path: '/moving/:code',
    who: 'anyone',
    does: 'Brings a member to another device, with a code that the first device (or a trainer) shows.',
    body: z.strictObject({ key: Key }),
    answer: { status: 201, body: Joined },
    refuses: ['code-expired'],
  },
});
