/** Passkeys: a trainer whose address is secure signs in with the device they have in their hand, without a link. */
import type { Moment } from './moment.ts';
import { Refusal } from './refusal.ts';
import { hashOf, newId } from './secrets.ts';
import { openSession } from './trainers.ts';
import { type AskedOf, challengeIn, counterIn, isSigned, publicKey, type Said } from './webauthn.ts';

/** Milliseconds in which a challenge has to be answered. */
const CHALLENGE = 5 * 60_000;
/** Passkeys of one trainer; with one more the oldest goes. */
export const PASSKEYS_MAX = 10;

const refused = () => new Refusal('passkey-refused');

/** 128 bits to be signed once, as hex digits. */
export async function newChallenge({ sql, now, random }: Moment): Promise<string> {
  const challenge = newId(random);
  await sql.run('insert into challenge (hash, expires) values (?, ?)', hashOf(challenge), now + CHALLENGE);
  return challenge;
}

/** The counter of a passkey that answers a challenge of ours, which ends with it; refused where it answers none. */
async function answered({ sql, now }: Moment, said: Said, type: AskedOf['type'], host: string): Promise<number> {
  const challenge = challengeIn(said) ?? '';
  const ours = Buffer.from(challenge, 'base64url').toString('hex');
  const was = await sql.run('delete from challenge where hash = ? and expires > ?', hashOf(ours), now);
  const counter = was === 1 ? counterIn(said, { type, challenge, host }) : undefined;
  if (counter === undefined) throw refused();
  return counter;
}

/** How many somebody has. */
export const passkeysOf = async ({ sql }: Pick<Moment, 'sql'>, trainer: string): Promise<number> =>
  Number((await sql.one('select count(*) as many from passkey where trainer = ?', trainer))?.many ?? 0);

/**
 * Adds one to whoever is signed in; gives how many they have. One that is there already stays whose it is.
 * @param host of the server
 */
export async function addPasskey(
  moment: Moment,
  trainer: string,
  { id, spki, ...said }: Said & { readonly id: string; readonly spki: string },
  host: string,
): Promise<number> {
  const { sql, now } = moment;
  const counter = await answered(moment, said, 'webauthn.create', host);
  if (!publicKey(spki)) throw refused();
  const added = await sql.run(
    'insert into passkey (id, trainer, spki, counter, created) values (?, ?, ?, ?, ?) on conflict (id) do nothing',
    id,
    trainer,
    spki,
    counter,
    now,
  );
  if (added === 0) throw refused();
  await sql.run(
    `delete from passkey where trainer = ? and id not in
      (select id from passkey where trainer = ? order by created desc, id limit ?)`,
    trainer,
    trainer,
    PASSKEYS_MAX,
  );
  return passkeysOf(moment, trainer);
}

/** Signs in with one. Nobody is told whether it is not known, not signed, or used by a copy of it. */
export async function signInByPasskey(
  moment: Moment,
  { id, signature, ...said }: Said & { readonly id: string; readonly signature: string },
  host: string,
) {
  const { sql } = moment;
  const counter = await answered(moment, said, 'webauthn.get', host);
  const row = await sql.one<{ trainer: string; spki: string; counter: number }>(
    'select trainer, spki, counter from passkey where id = ?',
    id,
  );
  const key = row && publicKey(row.spki);
  if (!row || !key || !isSigned(key, said, signature)) throw refused();
  // Devices that count count on; many do not, and say nought.
  if (counter <= row.counter && (counter > 0 || row.counter > 0)) throw refused();
  await sql.run('update passkey set counter = ? where id = ?', counter, id);
  return openSession(moment, row.trainer);
}

/** Ends all of somebody's. */
export const removePasskeys = ({ sql }: Pick<Moment, 'sql'>, trainer: string) =>
  sql.run('delete from passkey where trainer = ?', trainer);
