/** Draws the other end of a call as one picture: a panel with the caller in their place, and the line to you. */
import type { CastLayers } from '../art/index.ts';
import { type BackdropDrawing, backdropDrawing } from '../catalogue/backdrop-drawings.ts';
import { backdropOf } from '../catalogue/backdrops.ts';
import { isBackdrop, type TheirPlace, type Weather } from '../scenario/words.ts';
import { CALL, LINE, type LineState } from './call-plan.ts';
import { type DrawnPlace, drawnPlace, FLOOR_Y } from './places.ts';
import { viewBoxOf } from './rasterise.ts';

const INK = '#17181c';
const PLAIN = { wall: '#ffe9b8', dado: '#f6d48a' };
/** The panel's own wall where a place has no drawing (world y of the picture). */
const PLAIN_DADO = CALL.y + 250;
/** Only what hangs or stands at the wall is seen behind a caller. A clock has no hands here. */
const AT_WALL = 60;
/** Top left of what is seen behind a caller, where a place does not say better (world units of that place). */
const BEHIND = { x: 560, y: 340 };
/** Feet of the caller, so that head and shoulders fill the panel (world units). */
const FEET = { x: CALL.x + CALL.width / 2 - 8, y: 954 };
/** From the upper edge to a head, at most (world units). */
const HEADROOM = 46;
/** What lies over a room at night. */
const DUSK = '#1f2a55';
const LINE_COLOUR: Readonly<Record<LineState, string>> = {
  open: '#7b5aa0',
  strained: '#e26d5c',
  over: '#7b5aa0',
  cut: '#7b5aa0',
};
const VIEW = [CALL.x - 10, CALL.y - 10, LINE.to.x - CALL.x + 24, CALL.height + 30] as const;

/** What is drawn behind, before and over somebody who rings up from there: under the sky also what falls from it. */
export function around(place: TheirPlace, weather: Weather): Promise<DrawnPlace | BackdropDrawing> {
  if (!isBackdrop(place)) return drawnPlace(place);
  const { front, open } = backdropOf(place);
  return backdropDrawing(place, { front, ...(open && { weather }) });
}

/** A drawing put into another, its own view box kept. */
function within(markup: string, x: number, y: number): string {
  const view = viewBoxOf(markup);
  const inner = markup.slice(markup.indexOf('>', markup.indexOf('<svg')) + 1, markup.lastIndexOf('</svg>'));
  return `<svg x="${x + view.x}" y="${y + view.y}" width="${view.width}" height="${view.height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">${inner}</svg>`;
}

const band = (top: number, bottom: number, fill: string) =>
  `<rect x="${CALL.x}" y="${top}" width="${CALL.width}" height="${Math.max(0, bottom - top)}" fill="${fill}"/>`;
const rule = (y: number) => `<path d="M${CALL.x} ${y}h${CALL.width}" stroke="${INK}" stroke-width="3" fill="none"/>`;

/** A whole backdrop, as much of it as fills the panel around its middle. */
function filled(markup: string): string {
  const view = viewBoxOf(markup);
  const inner = markup.slice(markup.indexOf('>', markup.indexOf('<svg')) + 1, markup.lastIndexOf('</svg>'));
  return `<svg x="${CALL.x}" y="${CALL.y}" width="${CALL.width}" height="${CALL.height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}" preserveAspectRatio="xMidYMid slice">${inner}</svg>`;
}

function wallOf(room: DrawnPlace | BackdropDrawing | undefined, weather: Weather): string {
  if (room && 'back' in room) return filled(room.back);
  const bottom = CALL.y + CALL.height;
  if (room === undefined) {
    return band(CALL.y, PLAIN_DADO, PLAIN.wall) + band(PLAIN_DADO, bottom, PLAIN.dado) + rule(PLAIN_DADO);
  }
  const { place, drawings } = room;
  const from = place.behindCaller ?? BEHIND;
  const [dx, dy] = [CALL.x - from.x, CALL.y - from.y];
  const dado = place.dadoY + dy;
  const floor = FLOOR_Y + dy;
  const pieces = place.pieces
    .filter(({ name, depth }) => depth < AT_WALL && name !== 'clock')
    .sort((a, b) => a.depth - b.depth)
    .map(({ name }) => drawings[name === 'window' ? `window-${weather}` : name])
    .filter((markup) => markup !== undefined)
    .map((markup) => within(markup, dx, dy));
  return (
    band(CALL.y, dado, place.colours.wall) +
    band(dado, floor, place.colours.dado) +
    band(floor, bottom, place.colours.floor) +
    rule(dado) +
    pieces.join('')
  );
}

/** A curly cord from the panel to the headset: loops along a line that sags a little. */
function cord(colour: string): string {
  const { from, to } = LINE;
  const points = Array.from({ length: 97 }, (_, index) => {
    const t = index / 96;
    const loops = Math.min(1, Math.sin(t * Math.PI) * 3);
    const turn = t * Math.PI * 2 * 7;
    const x = from.x + (to.x - from.x) * t + Math.sin(turn) * 11 * loops;
    const y = from.y + (to.y - from.y) * t + Math.sin(t * Math.PI) * 14 - (1 - Math.cos(turn)) * 9 * loops;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const d = `M${points.join('L')}`;
  const pen = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  return `<path d="${d}" stroke="${INK}" stroke-width="8.5" ${pen}/><path d="${d}" stroke="${colour}" stroke-width="4" ${pen}/>`;
}

export interface CallDrawing {
  readonly caller: CastLayers;
  /** Where they are; undefined where that is not drawn. */
  readonly room: DrawnPlace | BackdropDrawing | undefined;
  readonly weather: Weather;
  readonly line: LineState;
}

/** The whole picture as one SVG document in world units. */
export function callMarkup({ caller, room, weather, line }: CallDrawing): string {
  const { x, y, width, height } = CALL;
  const shape = `x="${x}" y="${y}" width="${width}" height="${height}" rx="20"`;
  // Who sits, or is small, is seen as near to the upper edge as anybody.
  const top = Math.min(FEET.y - caller.height, CALL.y + HEADROOM - caller.headTop);
  const person = [caller.body, caller.head, caller.face]
    .map((layer) => within(layer, FEET.x - caller.width / 2, top))
    .join('');
  const edge = line === 'strained' ? 'stroke="#c0392b" stroke-dasharray="16 11"' : `stroke="${INK}"`;
  // A room that is a place has the light of its hour, as when one stands in it; a backdrop is drawn in its own.
  const dusk = weather === 'night' && !(room && 'back' in room) ? `<rect ${shape} fill="${DUSK}" opacity="0.22"/>` : '';
  const gone = line === 'cut' ? `<rect ${shape} fill="${INK}" opacity="0.72"/>` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW.join(' ')}">`,
    `<clipPath id="call-panel"><rect ${shape}/></clipPath>`,
    `<rect x="${x + 8}" y="${y + 9}" width="${width}" height="${height}" rx="20" fill="${INK}"/>`,
    `<g clip-path="url(#call-panel)">${wallOf(room, weather)}${person}${room && 'front' in room ? filled(room.front) : ''}${room && 'falling' in room ? filled(room.falling) : ''}${dusk}</g>`,
    gone,
    `<rect ${shape} fill="none" stroke-width="6" ${edge}/>`,
    line === 'over' || line === 'cut' ? '' : cord(LINE_COLOUR[line]),
    '</svg>',
  ].join('');
}
