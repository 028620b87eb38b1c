/**
 * Copies of the scenarios that plays began with, kept beside the plays, each version once: so an update of the game,
 * or of somebody's own file, never stops a play. Who reads a text back checks it; the store believes nothing.
 */
import type { Scenario } from '../scenario/format.ts';
import { type EnclosedScenario, enclosed } from './enclosed.ts';
import type { PlayStore } from './store.ts';

const KIND = 'scenario';

/** The copy in a value that was kept or handed over; undefined when it is none. */
export function copyIn(value: unknown): EnclosedScenario | undefined {
  const { rules, words, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof rules === 'string' && typeof words === 'string' && typeof text === 'string'
    ? { rules, words, text }
    : undefined;
}

/** Every copy of this store. What is none is passed over. */
export async function copiesIn(store: PlayStore): Promise<readonly EnclosedScenario[]> {
  return (await store.notes(KIND)).flatMap(({ value }) => copyIn(value) ?? []);
}

/** Keeps this copy, once for each version. Resolves when it is durable; rejects when it could not be kept. */
export function keepCopyOf(store: PlayStore, copy: EnclosedScenario): Promise<void> {
  return store.keepNote({ kind: KIND, id: `${copy.rules} ${copy.words}`, value: copy });
}

/** Keeps a copy of this scenario; see `keepCopyOf`. */
export const keepCopy = (store: PlayStore, scenario: Scenario): Promise<void> => keepCopyOf(store, enclosed(scenario));
