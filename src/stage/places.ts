/**
 * The places as data: what they are painted with, what hangs and stands where, and the spots people and
 * things use. Pieces of a place are drawn in world units and carry their own position.
 */
import type { Setting } from '../scenario/words.ts';

/** Folder of drawings below assets/places. */
export type PlaceName = 'coffee-shop' | 'staff-room' | 'plain-room' | 'shop' | 'utility-contact';

/** Where you can walk to. Every place has all of them. */
export const SPOTS = [
  'home',
  'front',
  'machine',
  'till',
  'shelf',
  'fridge',
  'sink',
  'bin',
  'board',
  'door',
  'aside',
] as const;
export type Spot = (typeof SPOTS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Piece {
  readonly name: string;
  readonly depth: number;
}

export interface Place {
  readonly name: PlaceName;
  /** Colours of wall, lower wall, floor and the boards on it. */
  readonly wall: string;
  readonly dado: string;
  readonly floor: string;
  readonly boards: string;
  /** World y where the lower wall begins. */
  readonly dadoY: number;
  /** Drawings, back to front. `window` stands for the drawing of the day's weather. */
  readonly pieces: readonly Piece[];
  readonly clock: Point;
  /** Where you stand (feet), per spot. */
  readonly spots: Readonly<Record<Spot, Point>>;
  /** At these spots you turn to what is on your right; elsewhere you face the customer. */
  readonly lookRight: readonly Spot[];
  /** True where a counter stands between you and the customer. */
  readonly counter: boolean;
  /** Where a made thing comes to stand: top of counter or table. */
  readonly surface: Point;
  /** Where steam rises from machine or kettle, and where a phone rings. */
  readonly steam: Point;
  /** World x of the middle between customer and you. */
  readonly pairX: number;
  /** Does a queue wait in here? */
  readonly queue: boolean;
  /** Top left of what is seen behind somebody who rings up from here. */
  readonly behindCaller?: Point;
  /** Lamps of the board of waiting calls, each lit with the piece "call-waiting". */
  readonly callLamps?: readonly Point[];
}

/** Wall and floor meet here (world y). */
export const FLOOR_Y = 786;

/** Layers, back to front. Things at the wall lie below 100. */
export const DEPTH = {
  throughDoor: 12,
  back: 150,
  you: 200,
  counter: 300,
  onCounter: 310,
  queue: 400,
  customer: 450,
  you_in_front: 470,
  table: 480,
  onTable: 485,
  marks: 600,
} as const;

const wallPieces = (names: readonly string[]): Piece[] => names.map((name, index) => ({ name, depth: 1 + index }));

const COFFEE_SHOP: Place = {
  name: 'coffee-shop',
  wall: '#f4e2c8',
  dado: '#ebcfa4',
  floor: '#ddb884',
  boards: '#c9a06a',
  dadoY: 664,
  pieces: [
    ...wallPieces(['bricks', 'wall-left', 'wall-right', 'doorway']),
    { name: 'door', depth: 14 },
    ...wallPieces(['mat', 'window', 'board', 'clock', 'tiles', 'shelves', 'fridge']).map((piece) => ({
      ...piece,
      depth: piece.depth + 20,
    })),
    { name: 'bell', depth: 30 },
    { name: 'fridge-door', depth: 40 },
    { name: 'espresso-machine', depth: 110 },
    { name: 'lamp-left', depth: 142 },
    { name: 'lamp-middle', depth: 143 },
    { name: 'lamp-right', depth: 144 },
    { name: 'table', depth: 120 },
    { name: 'high-chair', depth: 121 },
    { name: 'counter', depth: DEPTH.counter },
    { name: 'cake-stand', depth: DEPTH.counter + 1 },
    { name: 'loop-sign', depth: DEPTH.counter + 1 },
    { name: 'till', depth: DEPTH.counter + 2 },
    { name: 'tip-jar', depth: DEPTH.counter + 2 },
    { name: 'low-counter', depth: DEPTH.counter + 3 },
  ],
  clock: { x: 846, y: 366 },
  spots: {
    home: { x: 1226, y: 968 },
    front: { x: 1010, y: 996 },
    machine: { x: 1300, y: 962 },
    till: { x: 1420, y: 966 },
    shelf: { x: 1390, y: 960 },
    fridge: { x: 1450, y: 962 },
    sink: { x: 1340, y: 962 },
    bin: { x: 1400, y: 964 },
    board: { x: 1120, y: 958 },
    door: { x: 520, y: 960 },
    aside: { x: 1300, y: 966 },
  },
  lookRight: ['machine', 'till', 'shelf', 'fridge', 'sink', 'bin', 'aside'],
  counter: true,
  surface: { x: 1140, y: 658 },
  steam: { x: 1440, y: 560 },
  pairX: 985,
  queue: true,
};

const STAFF_ROOM: Place = {
  name: 'staff-room',
  wall: '#f1e6d0',
  dado: '#bcd0bf',
  floor: '#cdb793',
  boards: '#b79f78',
  dadoY: 608,
  pieces: [
    ...wallPieces(['wall-left', 'wall-right', 'doorway']),
    { name: 'door', depth: 14 },
    ...wallPieces(['lockers', 'hooks', 'noticeboard', 'clock', 'kitchen', 'kettle', 'fridge']).map((piece) => ({
      ...piece,
      depth: piece.depth + 20,
    })),
    { name: 'fridge-door', depth: 40 },
    { name: 'lamp-middle', depth: 50 },
    { name: 'bench', depth: 120 },
    { name: 'table', depth: DEPTH.table },
  ],
  clock: { x: 1216, y: 344 },
  spots: {
    home: { x: 1216, y: 996 },
    front: { x: 1000, y: 1000 },
    machine: { x: 1262, y: 985 },
    till: { x: 1330, y: 970 },
    shelf: { x: 1400, y: 970 },
    fridge: { x: 1480, y: 970 },
    sink: { x: 1420, y: 970 },
    bin: { x: 1420, y: 975 },
    board: { x: 1080, y: 960 },
    door: { x: 520, y: 960 },
    aside: { x: 1300, y: 990 },
  },
  lookRight: ['machine', 'till', 'shelf', 'fridge', 'sink', 'bin', 'aside'],
  counter: false,
  surface: { x: 1030, y: 690 },
  steam: { x: 1372, y: 570 },
  pairX: 1000,
  queue: false,
};

const PLAIN_ROOM: Place = {
  ...COFFEE_SHOP,
  name: 'plain-room',
  wall: '#ece4f0',
  dado: '#d9cde3',
  floor: '#d8c3a0',
  boards: '#c2aa82',
  pieces: [
    ...wallPieces(['doorway']),
    { name: 'door', depth: 14 },
    { name: 'window', depth: 20 },
    { name: 'pictures', depth: 21 },
    { name: 'clock', depth: 22 },
    { name: 'cabinet', depth: 23 },
    { name: 'plant', depth: 24 },
    { name: 'lamp-middle', depth: 50 },
    { name: 'desk', depth: DEPTH.counter },
    { name: 'screen', depth: DEPTH.counter + 1 },
  ],
  steam: { x: 1420, y: 540 },
  queue: false,
};

const SHOP: Place = {
  ...COFFEE_SHOP,
  name: 'shop',
  wall: '#e4ebdc',
  dado: '#c3d6c4',
  floor: '#e0cba6',
  boards: '#c8b084',
  pieces: [
    ...wallPieces(['wall-left', 'wall-right', 'doorway']),
    { name: 'door', depth: 14 },
    ...wallPieces(['mat', 'window', 'clock', 'sign', 'shelves', 'bread', 'fridge', 'baskets']).map((piece) => ({
      ...piece,
      depth: piece.depth + 20,
    })),
    { name: 'bell', depth: 30 },
    { name: 'fridge-door', depth: 40 },
    { name: 'fruit', depth: 120 },
    { name: 'lamp-left', depth: 142 },
    { name: 'lamp-middle', depth: 143 },
    { name: 'lamp-right', depth: 144 },
    { name: 'counter', depth: DEPTH.counter },
    { name: 'card-reader', depth: DEPTH.counter + 1 },
    { name: 'present', depth: DEPTH.counter + 1 },
    { name: 'loop-sign', depth: DEPTH.counter + 1 },
    { name: 'till', depth: DEPTH.counter + 2 },
    { name: 'scales', depth: DEPTH.counter + 2 },
    { name: 'low-counter', depth: DEPTH.counter + 3 },
  ],
  clock: { x: 1184, y: 388 },
  behindCaller: { x: 1240, y: 286 },
};

const UTILITY_CONTACT: Place = {
  ...COFFEE_SHOP,
  name: 'utility-contact',
  wall: '#e3ebf0',
  dado: '#cbd8e1',
  floor: '#c3cad2',
  boards: '#aeb7c1',
  pieces: [
    ...wallPieces(['wall-left', 'wall-right', 'doorway']),
    { name: 'door', depth: 14 },
    ...wallPieces(['panels', 'board', 'clock', 'window', 'window-sill']).map((piece) => ({
      ...piece,
      depth: piece.depth + 20,
    })),
    { name: 'pods', depth: 110 },
    { name: 'lamp-left', depth: 142 },
    { name: 'lamp-right', depth: 143 },
    { name: 'chair', depth: 190 },
    { name: 'desk', depth: DEPTH.counter },
    { name: 'screens', depth: DEPTH.counter + 1 },
    { name: 'desk-things', depth: DEPTH.counter + 1 },
  ],
  clock: { x: 1268, y: 382 },
  spots: { ...COFFEE_SHOP.spots, home: { x: 1206, y: 968 } },
  steam: { x: 1150, y: 600 },
  pairX: 990,
  queue: false,
  callLamps: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => ({ x: 1020 + (i % 3) * 40, y: 412 + Math.floor(i / 3) * 32 })),
};

/** The place for a setting. Settings without a room of their own share a pleasant plain one. */
export function placeOf(setting: Setting): Place {
  if (setting === 'coffee_shop') return COFFEE_SHOP;
  if (setting === 'staff_room') return STAFF_ROOM;
  if (setting === 'shop') return SHOP;
  if (setting === 'utility_contact') return UTILITY_CONTACT;
  return setting === 'restaurant' ? { ...PLAIN_ROOM, queue: true } : PLAIN_ROOM;
}
