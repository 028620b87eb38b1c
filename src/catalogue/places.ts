/** The places that come with the game. Each was checked before it was shipped, so nothing is checked here. */
import type { Setting } from '../scenario/words.ts';
import type { PlaceFile } from './place.ts';

const files = import.meta.glob<PlaceFile>('../../assets/places/*/place.json', { eager: true, import: 'default' });

const byId: ReadonlyMap<string, PlaceFile> = new Map(Object.values(files).map((place) => [place.id, place]));

/** The place of a setting. Throws where there is no file for it: there is no place to fall back on. */
export function placeOf(setting: Setting): PlaceFile {
  const place = byId.get(setting);
  if (place === undefined) throw new Error(`No place.json in assets/places is of "${setting}"`);
  return place;
}
