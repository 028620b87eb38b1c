/** Somebody of a day before they come: enough for the room between, the ledger and the start of a day, without their story. */
import type { Persona, Scenario } from '../scenario/format.ts';
import { rulesHash, wordsHash } from '../scenario/hash.ts';

/** What a day knows of a person whose story need not be there yet. Plain data. */
export interface PersonAhead extends Pick<Scenario, 'id' | 'title' | 'clock' | 'weather' | 'flags'> {
  readonly customer: Pick<Persona, 'short' | 'pronoun' | 'relation' | 'cast' | 'history'>;
  /** Hash of the rules of their story, 64 hex digits. */
  readonly rules: string;
  /** Hash of its words, 64 hex digits. */
  readonly words: string;
}

/** What a day knows of the person of this story before they come. */
export function personAhead(scenario: Scenario): PersonAhead {
  const { id, title, clock, weather, flags, customer } = scenario;
  const { short, pronoun, relation, cast, history } = customer;
  return {
    id,
    title,
    clock,
    weather,
    flags,
    customer: { short, pronoun, relation, cast, history },
    rules: rulesHash(scenario),
    words: wordsHash(scenario),
  };
}
