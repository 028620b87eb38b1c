/** What comes with the game, unpacked, with the addresses of its files and pictures. */
import { files, packed, pictures } from 'virtual:manifest';
import { listOf } from './columns.ts';
import type { ManifestDay, ManifestScenario } from './manifest.ts';

/** Where a file lies. */
interface Addressed {
  readonly address: string | undefined;
}

/** A scenario that comes with the game. */
export type ShippedScenario = Omit<ManifestScenario, 'path'> & Addressed;
/** A day that comes with the game. */
export type ShippedDay = Omit<ManifestDay, 'path'> & Addressed;

// The columns were made of these very lists (make-manifest.ts).
const scenarioList = listOf(packed.scenarios) as unknown as readonly Omit<ManifestScenario, 'path'>[];
const dayList = listOf(packed.days) as unknown as readonly Omit<ManifestDay, 'path'>[];

/** Scenarios, in the order of the line-up. */
export const shippedScenarios: readonly ShippedScenario[] = scenarioList.map((one, place) => ({
  ...one,
  address: files[place],
}));

/** Days, by id. */
export const shippedDays: readonly ShippedDay[] = dayList.map((one, place) => ({
  ...one,
  address: files[scenarioList.length + place],
}));

/** Id of the scenario that a first visit offers before all others, and that is no part of a day; undefined when there is none. */
export const firstMinute: string | undefined = packed.first;

/** Address of a ready picture; undefined when there is none at this place. */
export const pictureAt = (place: number): string | undefined => pictures[place];
