/** The drawn rooms that come with the game, each fetched when first needed, as one file with all its drawings. */
import type { PlaceFile } from './place.ts';
import type { RoomFile } from './room.ts';

/** Markup by the name of the drawing. */
export type Drawings = Readonly<Record<string, string>>;

/** A room with its drawings. */
export interface DrawnRoom {
  readonly room: RoomFile;
  readonly drawings: Drawings;
}

const files = import.meta.glob<{ about: RoomFile; drawings: Drawings }>('../../assets/places/*/room.json', {
  query: '?drawn',
});

/** The room a place is drawn as. Rejects when it cannot be fetched, or when nobody drew it. */
export async function roomOf({ drawing }: Pick<PlaceFile, 'drawing'>): Promise<DrawnRoom> {
  const fetched = files[`../../assets/places/${drawing}/room.json`];
  if (fetched === undefined) throw new Error(`There is no assets/places/${drawing}/room.json`);
  const { about, drawings } = await fetched();
  return { room: about, drawings };
}
