/** The people of an assessment as its screens show them. */
import { assessment } from '../../messages/assessment.ts';
import { language } from '../../messages/language.ts';
import type { Persona } from '../../scenario/format.ts';

/** Somebody to serve, as far as it is known here: of a story this game does not have there is only the title. */
export interface AssessedPerson {
  /** Id of the scenario. Unique in an assessment. */
  readonly id: string;
  /** Title of the scenario. */
  readonly title: string;
  /** Title of the day they are of; absent for somebody alone. */
  readonly day?: string;
  readonly customer?: Pick<Persona, 'short' | 'name' | 'relation' | 'cast'>;
  /** `missing`: this game has no such story. `changed`: it has another version of it. */
  readonly status: 'waiting' | 'running' | 'done' | 'missing' | 'changed';
  /** Where a running conversation goes on, 1 for the first turn. */
  readonly turn?: number;
}

/** What to call them: by name, or by their story where there is no more. */
export const calledBy = ({ customer, title }: AssessedPerson): string =>
  customer?.short ?? assessment.titleOnly({ title });

/** A day in words: "Tuesday 1 December 2026". `day` is written "2026-12-01". */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '');
