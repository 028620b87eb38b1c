/** The drawings of places and props, as markup. A place is fetched when first needed, as one file. */
import type { Thing } from './act-plans.ts';
import type { PlaceName } from './places.ts';

export type Drawings = Readonly<Record<string, string>>;

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.svg'.length);
const byName = (files: Record<string, string>): Drawings =>
  Object.fromEntries(Object.entries(files).map(([path, markup]) => [nameOf(path), markup]));

const LOADERS: Readonly<Record<PlaceName, () => Promise<{ files: Record<string, string> }>>> = {
  'coffee-shop': () => import('./drawings/coffee-shop.ts'),
  'staff-room': () => import('./drawings/staff-room.ts'),
  'plain-room': () => import('./drawings/plain-room.ts'),
  shop: () => import('./drawings/shop.ts'),
  'utility-contact': () => import('./drawings/utility-contact.ts'),
};

/** All drawings of a place by piece name. Rejects when they cannot be fetched. */
export async function placeDrawings(place: PlaceName): Promise<Drawings> {
  return byName((await LOADERS[place]()).files);
}

/** All props and marks by name. Rejects when they cannot be fetched. */
export async function thingDrawings(): Promise<Readonly<Record<Thing, string>>> {
  const { files } = await import('./drawings/things.ts');
  return byName(files) as Readonly<Record<Thing, string>>;
}
