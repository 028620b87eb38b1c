/**
 * Draws every place, backdrop and prop as an SVG file next to its source: `node assets/draw-scenery.mjs`.
 * The files are kept in the repository; a test compares them with what this would draw.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { homes } from './backdrops/homes.mjs';
import { indoors } from './backdrops/indoors.mjs';
import { outdoors } from './backdrops/outdoors.mjs';
import { hands, tools } from './hands/hands.mjs';
import { airlineDesk } from './places/airline-desk.mjs';
import { restaurant } from './places/restaurant.mjs';
import { orderDesk } from './places/order-desk.mjs';
import { carDealer } from './places/car-dealer.mjs';
import { coffeeShop } from './places/coffee-shop.mjs';
import { plainRoom } from './places/plain-room.mjs';
import { shop } from './places/shop.mjs';
import { staffRoom } from './places/staff-room.mjs';
import { utilityContact } from './places/utility-contact.mjs';
import { marks, things } from './props/things.mjs';

/** Every picture by its path below assets/. */
export function allPictures() {
  const folders = {
    'places/coffee-shop': coffeeShop,
    'places/staff-room': staffRoom,
    'places/plain-room': plainRoom,
    'places/shop': shop,
    'places/utility-contact': utilityContact,
    'places/car-dealer': carDealer,
    'places/airline-desk': airlineDesk,
    'places/restaurant': restaurant,
    'places/order-desk': orderDesk,
    backdrops: [...outdoors, ...indoors, ...homes],
    hands,
    'hands/tools': tools,
    props: things,
    'props/marks': marks,
  };
  return Object.entries(folders).flatMap(([folder, pieces]) =>
    pieces.map(([name, svg]) => [`${folder}/${name}.svg`, svg]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, svg] of allPictures()) {
    const file = new URL(path, import.meta.url);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, svg);
  }
}
