/** A place as the stage sees it: its room from the catalogue, and the layers everything stands in. */

import { placeOf } from '../catalogue/places.ts';
import type { Piece, RoomFile } from '../catalogue/room.ts';
import { type Drawings, roomOf } from '../catalogue/rooms.ts';
import type { Setting } from '../scenario/words.ts';

export type { Point } from '../catalogue/parts.ts';
export type { Spot } from '../catalogue/words.ts';

/** A place with everything that plans ask of it. Positions are world units. */
export interface Place extends Omit<RoomFile, 'sign'> {
  /** Stands something between you and the customer that covers you? */
  readonly counter: boolean;
  /** Does a queue wait in here? */
  readonly queue: boolean;
}

/** A place with its drawings, ready to be shown. */
export interface DrawnPlace {
  readonly place: Place;
  readonly drawings: Drawings;
}

/** Wall and floor meet here (world y). */
export const FLOOR_Y = 786;

/** Layers, back to front. Things at the wall lie below 100. Rooms name them as numbers. */
export const DEPTH = {
  back: 150,
  you: 200,
  counter: 300,
  onCounter: 310,
  queue: 400,
  customer: 450,
  table: 480,
  onTable: 485,
  marks: 600,
} as const;

/** The piece that a sign with the name of the place is hung as. */
const SIGN = 'sign';

/** The place of a setting. Rejects when its room cannot be fetched, or is missing. */
export async function drawnPlace(setting: Setting): Promise<DrawnPlace> {
  const about = placeOf(setting);
  const { room, drawings } = await roomOf(about);
  const { sign: at, ...rest } = room;
  const counter = room.between === 'counter' || room.between === 'desk';
  const place = { ...rest, counter, queue: about.queue };
  if (at === undefined || about.sign === undefined) return { place, drawings };
  const hung: Piece = { name: SIGN, depth: at.depth };
  return {
    place: { ...place, pieces: [...room.pieces, hung] },
    drawings: { ...drawings, [SIGN]: signPicture(about.sign, at) },
  };
}

/** Height of a sign (world units). */
const SIGN_HEIGHT = 56;
/** About the width of a letter, for the size of the writing (world units at a size of 1). */
const LETTER = 0.58;

/** A plate on the wall with words on it, drawn in world units as the pieces of a room are. */
function signPicture(words: string, { x, y, width }: NonNullable<RoomFile['sign']>): string {
  const left = x - width / 2;
  const top = y - SIGN_HEIGHT / 2;
  const size = Math.min(30, (width - 28) / (LETTER * Math.max(1, words.length)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left - 4} ${top - 4} ${width + 8} ${SIGN_HEIGHT + 8}"><rect x="${left}" y="${top}" width="${width}" height="${SIGN_HEIGHT}" rx="8" fill="#fffdf6" stroke="#17181c" stroke-width="3.5"/><text x="${x}" y="${y + size * 0.36}" text-anchor="middle" font-family="'Atkinson Hyperlegible Next', sans-serif" font-weight="700" font-size="${size}" fill="#17181c">${escaped(words)}</text></svg>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
