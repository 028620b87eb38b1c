/** What can be asked without being signed in. */
import type { RefusalCode } from '../../../team/refusals.ts';
import { SEEN } from '../../../team/shapes.ts';
import { codeLeadsTo, join, moveHere } from '../../people/members.ts';
import { newChallenge, signInByPasskey } from '../../people/passkeys.ts';
import { Refusal } from '../../people/refusal.ts';
import { codeTyped } from '../../people/secrets.ts';
import { signIn } from '../../people/trainers.ts';
import type { Handlers, RoutesOf } from '../ask.ts';
import type { FailedTries } from '../buckets.ts';
import { description } from '../openapi.ts';

const WRONG: ReadonlySet<string> = new Set<RefusalCode>(['code-expired', 'passkey-refused']);

/** Looks at a code only if this address has not guessed too often, and counts the guess if it was wrong (S1). */
async function guarded<T>(tries: FailedTries, from: string, now: number, look: () => Promise<T>): Promise<T> {
  const wait = tries.wait(from, now);
  if (wait !== undefined) throw new Refusal('too-often', { retryAfter: wait });
  try {
    return await look();
  } catch (error) {
    if (error instanceof Refusal && WRONG.has(error.code)) tries.failed(from, now);
    throw error;
  }
}

function readCode(text: string): string {
  const code = codeTyped(text);
  if (code === undefined) throw new Refusal('code-expired');
  return code;
}

export const anyone: Handlers<RoutesOf<'anyone'>> = {
  health: async ({ sql, desk }) => {
    const last = await sql.one<{ id: string }>('select id from restored order by at desc, id limit 1');
    return { ok: true, takesPlays: desk.takesPlays(), version: desk.version, ...(last && { restored: last.id }) };
  },
  description: () => Promise.resolve(description()),
  signIn: ({ desk, came, now, body, who, session, ...moment }) =>
    guarded(desk.tries.links, came.from, now, async () => {
      const signed = await signIn({ now, ...moment }, body.link, body.name, who.trainer);
      session(signed.session);
      return { trainer: signed.trainer, until: signed.until, secure: came.secure };
    }),
  passkeyChallenge: async ({ sql, now, random }) => ({ challenge: await newChallenge({ sql, now, random }) }),
  signInByPasskey: ({ desk, came, now, body, session, ...moment }) =>
    guarded(desk.tries.links, came.from, now, async () => {
      const signed = await signInByPasskey({ now, ...moment }, body, new URL(came.at).host);
      session(signed.session);
      return { trainer: signed.trainer, until: signed.until, secure: came.secure };
    }),
  beforeJoining: ({ desk, came, now, params, ...moment }) =>
    guarded(desk.tries.codes, came.from, now, async () => {
      const { name, expires } = await codeLeadsTo({ now, ...moment }, readCode(params.code));
      return { team: name, sees: [...SEEN], expires, plainHttp: !came.secure };
    }),
  join: ({ desk, came, now, params, body, ...moment }) =>
    guarded(desk.tries.codes, came.from, now, () =>
      join({ now, ...moment }, readCode(params.code), body.name, body.key),
    ),
  moveHere: ({ desk, came, now, params, body, ...moment }) =>
    guarded(desk.tries.codes, came.from, now, async () => {
      const { joined, again } = await moveHere({ now, ...moment }, readCode(params.code), body.key);
      if (again) desk.tries.codes.failed(came.from, now);
      return joined;
    }),
};
