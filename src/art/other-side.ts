/** A place as it is seen from the customer's side: you across, with your wall behind you, and over their shoulder what lies between. */
import type { RoomFile } from '../catalogue/room.ts';
import type { Drawings } from '../catalogue/rooms.ts';
import type { Cast } from '../scenario/format.ts';
import type { Face, Weather } from '../scenario/words.ts';
import { figureMarkup } from './figure.ts';

/** What of the room is seen, in world units about the spot where you stand. */
const SEEN = { left: 430, top: 330, width: 760, height: 430 } as const;
/** Wall and floor meet here (world y). */
const FLOOR_Y = 786;
/** Whatever is nearer than you. */
const BEFORE_YOU = 200;
/** Whoever one looks over the shoulder of: how far left of you, how large, and how far below their feet are. */
const SHOULDER = { left: 300, scale: 1.35, feet: 1260 } as const;

/** A drawing put into another, its own view box kept. */
function within(svg: string): string {
  const [, box = '', markup = ''] = /^<svg [^>]*viewBox="([^"]*)"[^>]*>(.*)<\/svg>\s*$/s.exec(svg) ?? [];
  const [x, y, width, height] = box.split(' ');
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${box}">${markup}</svg>`;
}

/** What is to be drawn. */
export interface OtherSide {
  readonly room: RoomFile;
  readonly drawings: Drawings;
  readonly weather: Weather;
  readonly you: Cast;
  readonly customer: Cast;
  readonly face: Face;
}

/** One SVG document, hidden from assistive technology. Rejects when a drawing cannot be fetched. */
export async function otherSideSvg({ room, drawings, weather, you, customer, face }: OtherSide): Promise<string> {
  const { home } = room.spots;
  const [left, top] = [home.x - SEEN.left, SEEN.top];
  const [staff, them] = await Promise.all([
    figureMarkup(you, { face: 'smile', posture: 'rest' }),
    figureMarkup(customer, { face, posture: 'rest' }),
  ]);
  const pieces = (near: boolean) =>
    room.pieces
      .filter(({ depth }) => depth >= BEFORE_YOU === near)
      .toSorted((a, b) => a.depth - b.depth)
      .flatMap(({ name }) => drawings[name === 'window' ? `window-${weather}` : name] ?? [])
      .map(within)
      .join('');
  const band = (from: number, to: number, fill: string) =>
    `<path d="M${left} ${from}h${SEEN.width}V${to}h${-SEEN.width}Z" fill="${fill}"/>`;
  const { scale } = SHOULDER;
  // Names of what is cut out of two people alike must differ within one document.
  const other = them.markup.replace(/(\sid="|url\(#|href="#)/g, (before) => `${before}o-`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${SEEN.width} ${SEEN.height}" aria-hidden="true">`,
    band(top, room.dadoY, room.colours.wall),
    band(room.dadoY, FLOOR_Y, room.colours.dado),
    band(FLOOR_Y, top + SEEN.height, room.colours.floor),
    pieces(false),
    `<g transform="translate(${home.x + staff.width / 2} ${home.y - staff.height}) scale(-1 1)">${staff.markup}</g>`,
    pieces(true),
    `<g transform="translate(${home.x - SHOULDER.left - (them.width / 2) * scale} ${SHOULDER.feet - them.height * scale}) scale(${scale})">${other}</g>`,
    '</svg>',
  ].join('');
}
