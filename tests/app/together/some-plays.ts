/** Plays as a store keeps them, for the outbox: only their names and numbers matter. */
import { newRecord, numbered, type PlayRecord, withEnd } from '../../../src/record/record.ts';
import type { PlayStore, StoredPlay } from '../../../src/record/store.ts';
import { attemptNamed, newScenarioChecked } from '../../record/a-record.ts';

const scenario = newScenarioChecked();

/** A record named after a number; nothing was done in it. */
export const aRecord = (named: number): PlayRecord =>
  newRecord(scenario, { seed: 7, carried: [] }, { attempt: attemptNamed('outbox', named) });

const kept = (id: string, record: PlayRecord): StoredPlay => ({
  id,
  order: 0,
  record,
  status: 'running',
  begun: 1,
  changed: 1,
  carriedOut: [],
  leftDown: [],
});

/** Begins a play here. */
export async function begun(store: PlayStore, named: number): Promise<StoredPlay> {
  const record = aRecord(named);
  await store.save(kept(record.attempt, record));
  const play = await store.load(record.attempt);
  if (!play) throw new Error('not kept');
  return play;
}

/** Ends one that was begun. */
export async function ended(store: PlayStore, play: StoredPlay): Promise<StoredPlay> {
  const over: StoredPlay = {
    ...play,
    record: withEnd(play.record, 'good'),
    status: 'ended',
    result: { satisfaction: 80, score: 78, ending: 'Good' },
  };
  await store.save(over);
  return over;
}

/** A finished play that came in a file: of another browser, under its number there. */
export async function fromFile(store: PlayStore, named: number, number: number): Promise<StoredPlay> {
  const record = withEnd(numbered(aRecord(named), number), 'good');
  const play: StoredPlay = { ...kept(attemptNamed('file', named), record), status: 'ended' };
  await store.save(play);
  return play;
}
