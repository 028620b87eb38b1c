/**
 * Copies of the scenarios that plays began with, kept beside the plays, each version once: so an update of the game,
 * or of somebody's own file, never stops a play. Who reads a text back checks it; the store believes nothing.
 */
import type { Scenario } from '../scenario/format.ts';
import { type EnclosedScenario, enclosed } from './enclosed.ts';
import type { PlayStore } from './store.ts';

const KIND = 'scenario';

function copyIn(value: unknown): EnclosedScenario | undefined {
  const { rules, words, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof rules === 'string' && typeof words === 'string' && typeof text === 'string'
    ? { rules, words, text }
    : undefined;
}

/** Every copy of this store. What is none is passed over. */
export async function copiesIn(store: PlayStore): Promise<readonly EnclosedScenario[]> {
  return (await store.notes(KIND)).flatMap(({ value }) => copyIn(value) ?? []);
}

/** Keeps a copy of this scenario. Resolves when it is durable; rejects when it could not be kept. */
export function keepCopy(store: PlayStore, scenario: Scenario): Promise<void> {
  const copy = enclosed(scenario);
  return store.keepNote({ kind: KIND, id: `${copy.rules} ${copy.words}`, value: copy });
}
