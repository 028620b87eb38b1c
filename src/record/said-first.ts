/**
 * What players said in their own words before the options came, kept beside the play on this device alone: a note of the
 * store under the play's name, which goes when the play goes. It is no part of a record, nor of any file but "my data".
 */
import { isObject } from '../scenario/fields.ts';
import { goesOnFrom, type PlayStore, SAID_FIRST, type StoredPlay } from './store.ts';

/** Their words at one turn. */
export interface SaidAt {
  /** From 0, as in the debrief. */
  readonly turn: number;
  readonly text: string;
}

/** Their words in one play. */
export interface SaidInPlay {
  /** Name of the play. */
  readonly play: string;
  /** By turn, each once. */
  readonly said: readonly SaidAt[];
}

/** Most characters (UTF-16 units) of what is said at one turn. */
export const SAID_LENGTH_MAX = 300;
/** Most turns of one play: more than a play can have. */
const SAID_TURNS_MAX = 2000;

/**
 * What was typed as it is kept: one line, without characters that cannot be seen, not too long. It is text and never
 * markup. Empty when there is nothing left.
 */
export function cleanSaid(typed: string): string {
  const line = typed
    .replace(/\s/gu, ' ')
    // Joiners stay: scripts and families are written with them.
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u00ad\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .trim();
  // Not half a character at the end.
  return line
    .slice(0, SAID_LENGTH_MAX)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

function saidAtIn(value: unknown): readonly SaidAt[] {
  if (!isObject(value) || typeof value.text !== 'string' || !Number.isInteger(value.turn)) return [];
  const [turn, text] = [Number(value.turn), cleanSaid(value.text)];
  return turn >= 0 && turn < SAID_TURNS_MAX && text !== '' ? [{ turn, text }] : [];
}

/** In order, each turn once: the first word on a turn holds. */
function inOrder(said: readonly SaidAt[]): readonly SaidAt[] {
  const known = new Map<number, SaidAt>();
  for (const one of said) if (!known.has(one.turn)) known.set(one.turn, one);
  return [...known.values()].sort((one, other) => one.turn - other.turn);
}

/** The words in a value that was kept or handed over; undefined when there are none in it. */
export function saidIn(value: unknown): SaidInPlay | undefined {
  if (!isObject(value) || typeof value.play !== 'string' || !Array.isArray(value.said)) return undefined;
  const said = inOrder(value.said.slice(0, SAID_TURNS_MAX).flatMap(saidAtIn));
  return said.length > 0 ? { play: value.play, said } : undefined;
}

type Notes = Pick<PlayStore, 'notes' | 'keepNote'>;

/** All that is kept here, by the names of plays. */
export async function allSaid(store: Pick<PlayStore, 'notes'>): Promise<readonly SaidInPlay[]> {
  return (await store.notes(SAID_FIRST)).flatMap(({ value }) => saidIn(value) ?? []);
}

/** What is kept of this play; nothing when nothing was said. */
export async function saidOf(store: Pick<PlayStore, 'notes'>, play: string): Promise<readonly SaidAt[]> {
  return (await allSaid(store)).find((one) => one.play === play)?.said ?? [];
}

/** Keeps this of a play, in place of what was kept. Resolves when it is durable; rejects when it could not be kept. */
export const keepSaid = (store: Notes, { play, said }: SaidInPlay): Promise<void> =>
  store.keepNote({ kind: SAID_FIRST, id: play, value: { play, said: inOrder(said) } });

/**
 * Takes in words that were brought with these plays, once the plays are here: under the names they have here, and only
 * where the play went the same way. What was said here at a turn stays. Resolves with the number of plays that got any.
 */
export async function mergeSaid(
  store: PlayStore,
  brought: readonly SaidInPlay[],
  plays: readonly StoredPlay[],
): Promise<number> {
  if (brought.length === 0) return 0;
  const here = await store.list();
  const kept = new Map((await allSaid(store)).map(({ play, said }) => [play, said]));
  let added = 0;
  for (const { play, said } of brought) {
    const file = plays.find(({ id }) => id === play);
    const home = file && here.find(({ id, record }) => id === file.id || record.attempt === file.record.attempt);
    if (!file || !home || !goesOnFrom(file.record, home.record)) continue;
    const before = kept.get(home.id) ?? [];
    const all = inOrder([...before, ...said]);
    if (all.length === before.length) continue;
    await keepSaid(store, { play: home.id, said: all });
    added += 1;
  }
  return added;
}
