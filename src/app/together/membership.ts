/** Which team this browser belongs to, as a note beside the plays: at most one at a time. */

import { type PlayStore, TEAM_KEY } from '../../record/store.ts';
import { isObject } from '../../scenario/fields.ts';
import type { Joined } from '../../team/routes/anyone.ts';

/** A place in a team. */
export interface Membership extends Joined {
  /** Signs in as this member, 32 hex digits. Made here, and known to nobody else: the server keeps its hash. */
  readonly key: string;
  /** Number of the last play begun before joining: later ones go to the team by themselves. */
  readonly since: number;
  /** The team knows this browser no longer; nothing is sent. */
  readonly ended: boolean;
  /** What the server last said of a copy that was put in the place of its data; absent for none. */
  readonly restored?: string;
}

type Notes = Pick<PlayStore, 'notes' | 'keepNote' | 'removeNote'>;
const ID = 'here';
/** Id of the note on a choice that is on its way to a play the server steps. */
export const CHOSEN = 'stepped';

const isNamed = (value: unknown): value is Joined['member'] =>
  isObject(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** The membership of this browser; undefined when there is none, or none that can be read. */
export async function membershipIn(store: Pick<PlayStore, 'notes'>): Promise<Membership | undefined> {
  const value = (await store.notes(TEAM_KEY)).find(({ id }) => id === ID)?.value;
  if (!isObject(value)) return undefined;
  const { member, team, key, since, ended, restored } = value;
  if (!isNamed(member) || !isNamed(team) || typeof key !== 'string' || typeof since !== 'number') return undefined;
  const of = typeof restored === 'string' ? { restored } : {};
  return { member, team, key, since, ended: ended === true, ...of };
}

/** Keeps it in place of what was. Resolves when it is durable. */
export const keepMembership = (store: Notes, value: Membership): Promise<void> =>
  store.keepNote({ kind: TEAM_KEY, id: ID, value });

/** Forgets it here. The team keeps what it has. */
export async function forgetMembership(store: Notes): Promise<void> {
  await store.removeNote(TEAM_KEY, ID);
  await store.removeNote(TEAM_KEY, CHOSEN);
}

/**
 * The key under which this browser joins with a code. It is kept before it is sent and until the answer has come, so that
 * an answer that was lost makes no second person.
 */
export async function keyFor(store: Notes, code: string, newId: () => string): Promise<string> {
  const id = `joining ${code}`;
  const known = (await store.notes(TEAM_KEY)).find((note) => note.id === id)?.value;
  if (typeof known === 'string') return known;
  const fresh = newId();
  await store.keepNote({ kind: TEAM_KEY, id, value: fresh });
  return fresh;
}

/** The answer has come: the key is the membership's now. */
export const joinedUnder = (store: Notes, code: string): Promise<void> => store.removeNote(TEAM_KEY, `joining ${code}`);
