/** Brings plays into a store that may have some of them: by play, and never over what is there. */
import { goesOnFrom, type PlayStore, type StoredPlay } from './store.ts';

/** What became of the plays that were brought. */
export interface Merged {
  /** They were not here. */
  readonly added: number;
  /** They were here, and the file had gone on further with them. */
  readonly further: number;
  /** They were here, at least as far. */
  readonly known: number;
  /** They were here and had gone another way: what is here stays. */
  readonly apart: number;
}

/** What this play is against the one that is here. */
function standing(here: StoredPlay | undefined, brought: StoredPlay): keyof Merged {
  if (!here) return 'added';
  if (goesOnFrom(brought.record, here.record)) return 'known';
  return goesOnFrom(here.record, brought.record) ? 'further' : 'apart';
}

/**
 * Takes these plays in, in their order: new ones are counted after those that are here. The same play is known by its
 * name, or by that of its record. Rejects as the store does; what was taken in until then is, and is known next time.
 */
export async function mergePlays(store: PlayStore, brought: readonly StoredPlay[]): Promise<Merged> {
  const here = await store.list();
  const [byId, byAttempt] = [new Map(here.map((play) => [play.id, play])), new Map<string, StoredPlay>()];
  for (const play of here) byAttempt.set(play.record.attempt, play);
  const counts = { added: 0, further: 0, known: 0, apart: 0 };
  for (const play of brought) {
    const same = byId.get(play.id) ?? byAttempt.get(play.record.attempt);
    const what = standing(same, play);
    counts[what] += 1;
    if (what !== 'added' && what !== 'further') continue;
    const kept = { ...play, ...(same && { id: same.id }), order: 0 };
    await store.save(kept);
    byId.set(kept.id, kept);
    byAttempt.set(kept.record.attempt, kept);
  }
  return counts;
}
