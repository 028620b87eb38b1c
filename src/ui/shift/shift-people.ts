/** The people of a day as its screens show them. */
import type { Cast } from '../../scenario/format.ts';
import type { Relation } from '../../scenario/words.ts';

export interface ShiftPerson {
  /** Id of the scenario. Unique in a day. */
  readonly id: string;
  /** Title of the scenario. */
  readonly title: string;
  /** "Noor" */
  readonly short: string;
  /** In-world time of day, "08:05". */
  readonly clock: string;
  readonly relation: Relation;
  readonly cast: Cast;
}

/** What one does with somebody, as messages ask for it: colleagues are met, everybody else is served. */
export const meetVerb = ({ relation }: Pick<ShiftPerson, 'relation'>): 'meet' | 'serve' =>
  relation === 'internal' ? 'meet' : 'serve';
