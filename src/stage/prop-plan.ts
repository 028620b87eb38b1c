/** Where things stand: each prop has its own spot in each kind of place, so nothing ever jumps about. */
import type { Look } from '../encounter/look.ts';
import type { Prop, Setting } from '../scenario/words.ts';
import { DEPTH, FLOOR_Y, type PlaceName, placeOf } from './places.ts';

export interface PropSpot {
  readonly prop: Prop;
  /** Middle of its base, world units. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly depth: number;
}

type Spots = Readonly<Record<Prop, Omit<PropSpot, 'prop'>>>;

/** Back and front row on the counter, so that tall things stand behind flat ones. */
const back = (x: number) => ({ x, y: 652, scale: 1, depth: DEPTH.onCounter });
const front = (x: number) => ({ x, y: 666, scale: 1, depth: DEPTH.onCounter + 5 });
const floor = (x: number, y = FLOOR_Y + 34, scale = 1) => ({ x, y, scale, depth: 130 });
const table = (x: number) => ({ x, y: 694, scale: 1, depth: DEPTH.onTable });

const AT_COUNTER: Spots = {
  'allergen-folder': front(1232),
  'picture-chart': back(1352),
  phone: back(1168),
  cup: front(1116),
  'cup-to-go': back(1126),
  'milk-jug': back(1178),
  'milk-carton': back(1372),
  'oat-carton': back(1334),
  note: front(1286),
  'loyalty-card': front(1188),
  'fruit-pot': front(1122),
  cake: front(1318),
  boxes: floor(700),
  clipboard: back(1296),
  'door-customer': { x: 402, y: 784, scale: 1, depth: DEPTH.throughDoor },
  coat: { x: 512, y: 420, scale: 1, depth: 32 },
  bag: { x: 1018, y: 724, scale: 0.95, depth: DEPTH.onCounter + 6 },
  'wet-floor-sign': floor(930, FLOOR_Y + 60, 1.1),
  'regulars-book': front(1346),
  tablet: back(1384),
};

const AT_TABLE: Spots = {
  'allergen-folder': table(1030),
  'picture-chart': table(1030),
  phone: table(1100),
  cup: table(990),
  'cup-to-go': table(1064),
  'milk-jug': table(1080),
  'milk-carton': table(1050),
  'oat-carton': table(1010),
  note: table(1000),
  'loyalty-card': table(1000),
  'fruit-pot': table(1040),
  cake: table(1060),
  boxes: floor(612, FLOOR_Y + 60, 1.05),
  clipboard: table(960),
  'door-customer': { x: 400, y: 706, scale: 0.95, depth: DEPTH.throughDoor },
  coat: { x: 664, y: 412, scale: 0.95, depth: 60 },
  bag: { x: 640, y: 728, scale: 0.95, depth: 125 },
  'wet-floor-sign': floor(880, FLOOR_Y + 70, 1.1),
  'regulars-book': table(1032),
  tablet: table(1060),
};

const IN_PLACE: Readonly<Record<PlaceName, Spots>> = {
  'coffee-shop': AT_COUNTER,
  'plain-room': AT_COUNTER,
  shop: AT_COUNTER,
  'utility-contact': AT_COUNTER,
  'staff-room': AT_TABLE,
};

/** Where one prop stands in a setting. */
export function propSpot(setting: Setting, prop: Prop): PropSpot {
  return { prop, ...IN_PLACE[placeOf(setting).name][prop] };
}

/**
 * Where everything of a look stands, back to front. Somebody who joins in over the phone brings a phone with them;
 * a customer who rings up has a picture of their own (see call-plan).
 */
export function propPlan({ setting, props, people }: Pick<Look, 'setting' | 'props' | 'people'>): readonly PropSpot[] {
  const onThePhone =
    people.some(({ where }) => where === 'phone') &&
    !people.some(({ id, where }) => id === 'customer' && where === 'phone');
  return [...new Set<Prop>(onThePhone ? [...props, 'phone'] : props)]
    .map((prop) => propSpot(setting, prop))
    .sort((a, b) => a.depth - b.depth || a.y - b.y);
}
