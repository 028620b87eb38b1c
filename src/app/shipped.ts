/** What comes with the game, unpacked, with the addresses of its pictures, and the way to those of its files. */
import { packed, pictures } from 'virtual:manifest';
import { listOf } from './columns.ts';
import type { ManifestDay, ManifestScenario } from './manifest.ts';

/** A scenario that comes with the game. */
export type ShippedScenario = Omit<ManifestScenario, 'path'>;
/** A day that comes with the game. */
export type ShippedDay = Omit<ManifestDay, 'path'>;

// The columns were made of these very lists (make-manifest.ts).
/** Scenarios, in the order of the line-up. */
export const shippedScenarios = listOf(packed.scenarios) as unknown as readonly ShippedScenario[];
/** Days, by id. */
export const shippedDays = listOf(packed.days) as unknown as readonly ShippedDay[];

/**
 * Where the file of a scenario or a day lies; undefined when there is none. Addresses come when the first story is
 * opened: the first page, which opens none, would be larger by each of them. Rejects as fetching does.
 */
export async function addressOf(one: ShippedScenario | ShippedDay): Promise<string | undefined> {
  const { files } = await import('virtual:manifest/files');
  return files[[...shippedScenarios, ...shippedDays].indexOf(one)];
}

/** Id of the scenario that a first visit offers before all others, and that is no part of a day; undefined when there is none. */
export const firstMinute: string | undefined = packed.first;

/** Address of a ready picture; undefined when there is none at this place. */
export const pictureAt = (place: number): string | undefined => pictures[place];
