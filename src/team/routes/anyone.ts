/** What can be asked without being signed in. */
import { z } from 'zod';
import { routes } from '../route.ts';
import { Id, type JoinCode, Name, SEEN, When } from '../shapes.ts';

/** What a browser gets when somebody has joined, or has moved to it. The key is told once and kept by the browser alone. */
export const Joined = z
  .strictObject({
    member: z.strictObject({ id: Id, name: Name }),
    team: z.strictObject({ id: Id, name: Name }),
    key: z.string().regex(/^[0-9a-f]{32}$/),
  })
  .meta({ id: 'Joined' });
export type Joined = z.infer<typeof Joined>;

export const ANYONE = routes({
  health: {
    method: 'GET',
    path: '/health',
    who: 'anyone',
    does: 'Says that the server answers, and whether it takes plays.',
    answer: {
      status: 200,
      body: z.strictObject({ ok: z.literal(true), takesPlays: z.boolean(), version: z.string() }),
    },
  },
  signIn: {
    method: 'POST',
    path: '/sign-in',
    who: 'anyone',
    does: 'Signs a trainer in with a one-time link. Opening the link asks for a click first: mail scanners open links.',
    body: z.strictObject({ link: z.string().regex(/^[0-9a-f]{32}$/), name: Name.optional() }),
    answer: { status: 200, body: z.strictObject({ trainer: z.strictObject({ id: Id, name: Name }), until: When }) },
    refuses: ['code-expired', 'name-refused'],
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
    does: 'Joins under a display name. Sent again with the same `device`, it answers the same.',
    body: z.strictObject({
      name: Name,
      device: Id.describe('Made by the browser, so that a lost answer makes no second person.'),
    }),
    answer: { status: 201, body: Joined },
    refuses: ['code-expired', 'name-refused', 'name-taken'],
  },
  moveHere: {
    method: 'POST',
    path: '/moving/:code',
    who: 'anyone',
    does: 'Brings a member to another device, with a code that the first device (or a trainer) shows.',
    body: z.strictObject({ device: Id }),
    answer: { status: 201, body: Joined },
    refuses: ['code-expired'],
  },
});
export type JoinCodeText = z.infer<typeof JoinCode>;
