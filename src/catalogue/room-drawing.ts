/**
 * The drawing of a room as a file: a small part of SVG, with marks that say what of it is to be seen when.
 *
 * - `data-part` and `data-when` on a group: drawn only while the fact in that part is `up`, `down` or `unknown`.
 * - `data-weather` on a group: drawn only in that weather.
 * - `data-hand`, `data-at` and `data-long` on a path: a hand of the clock, turning round a point.
 * - `data-card` and `data-box` on a text: the name of the person of the fact in that part, and where their portrait is
 *   laid over the picture (left, top, width, height in percent of it, and a turn in degrees).
 * - `data-mark` on an empty group: where the number of what is new in that part stands.
 * - `data-stands` on the whole: where whoever comes next is laid over it (left, top, width in percent).
 *
 * Nothing else is let through: no script, no style, no address can come with a drawing.
 */
import { WEATHERS, type Weather } from '../scenario/words.ts';

/** How a fact may be seen to stand. */
export type Shown = 'up' | 'down' | 'unknown';

/** A piece of a drawing. */
export interface DrawnPiece {
  readonly tag: 'g' | 'path' | 'text';
  /** Attributes of SVG, by their names there. */
  readonly look: Readonly<Record<string, string>>;
  /** Drawn only while the fact of a part stands so. */
  readonly when?: { readonly part: string; readonly shown: readonly Shown[] };
  readonly weather?: Weather;
  /** A hand of the clock: from a point, so many units long. */
  readonly hand?: {
    readonly of: 'hour' | 'minute';
    readonly at: readonly [x: number, y: number];
    readonly long: number;
  };
  /** Part whose mark stands here. */
  readonly mark?: string;
  /** Part whose person's name is written here. */
  readonly card?: string;
  readonly text?: string;
  readonly pieces: readonly DrawnPiece[];
}

/** Where a portrait is laid over a drawing, in percent of its width and height. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly turn: number;
}

/** A room as it is drawn. */
export interface RoomDrawing {
  /** Units of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly DrawnPiece[];
  /** Where whoever comes next stands, in percent; absent where nobody does. */
  readonly stands?: { readonly left: number; readonly top: number; readonly width: number };
  /** Where portraits hang, by part. */
  readonly cards: Readonly<Record<string, CardBox>>;
  /** Has it a clock to be told of? */
  readonly clock: boolean;
  /** Has it a window through which the weather is seen? */
  readonly window: boolean;
  /** Parts that facts may show. */
  readonly parts: readonly string[];
}

const LOOKS: ReadonlySet<string> = new Set([
  'd',
  'fill',
  'font-size',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
  'transform',
  'x',
  'y',
]);
/** A tag with its attributes, a comment, or the text between two of them. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<>]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([a-zA-Z-]+)="([^"]*)"/g;
const SHOWN: readonly Shown[] = ['up', 'down', 'unknown'];

/** What is found while a drawing is read. */
interface Found {
  readonly parts: Set<string>;
  readonly cards: Record<string, CardBox>;
  clock: boolean;
  window: boolean;
}

/** A piece whose inside is still being read. */
type Open = Omit<DrawnPiece, 'pieces' | 'text'> & { text?: string; readonly pieces: DrawnPiece[] };

class DrawingFault extends Error {}

const numbers = (text: string | undefined, count: number): readonly number[] => {
  const list = (text ?? '').split(' ').map(Number);
  if (list.length !== count || list.some(Number.isNaN)) throw new DrawingFault(`"${text}" should be ${count} numbers`);
  return list;
};

function pieceOf(tag: string, attributes: ReadonlyMap<string, string>, found: Found): Open {
  if (tag !== 'g' && tag !== 'path' && tag !== 'text') throw new DrawingFault(`<${tag}> is not drawn in rooms`);
  const data = (name: string) => attributes.get(`data-${name}`);
  const look = Object.fromEntries([...attributes].filter(([name]) => !name.startsWith('data-')));
  const strange = Object.keys(look).find((name) => !LOOKS.has(name));
  if (strange !== undefined) throw new DrawingFault(`"${strange}" is not drawn in rooms`);
  const [part, mark, card, hand] = [data('part'), data('mark'), data('card'), data('hand')];
  const shown = (data('when') ?? '').split(' ').map((word) => SHOWN.find((one) => one === word));
  const weather = WEATHERS.find((one) => one === data('weather'));
  const [x = 0, y = 0] = hand === undefined ? [] : numbers(data('at'), 2);
  const [long = 0] = hand === undefined ? [] : numbers(data('long'), 1);
  if (part !== undefined && shown.includes(undefined)) throw new DrawingFault(`part "${part}" does not say when`);
  if (data('weather') !== undefined && !weather) throw new DrawingFault(`no weather "${data('weather')}"`);
  if (card !== undefined) {
    const [left = 0, top = 0, width = 0, height = 0, turn = 0] = numbers(data('box'), 5);
    found.cards[card] = { left, top, width, height, turn };
  }
  for (const one of [part, mark, card]) if (one !== undefined) found.parts.add(one);
  if (hand !== undefined) found.clock = true;
  if (weather) found.window = true;
  return {
    tag,
    look,
    pieces: [],
    ...(part !== undefined && { when: { part, shown: shown.flatMap((one) => one ?? []) } }),
    ...(weather && { weather }),
    ...(hand !== undefined && { hand: { of: hand === 'hour' ? 'hour' : 'minute', at: [x, y], long } }),
    ...(mark !== undefined && { mark }),
    ...(card !== undefined && { card }),
  };
}

/** Reads the text of a drawing. Throws, with the reason, what is no drawing of a room. */
export function readRoomDrawing(svg: string): RoomDrawing {
  const found: Found = { parts: new Set(), cards: Object.create(null), clock: false, window: false };
  let whole: ReadonlyMap<string, string> | undefined;
  const pieces: DrawnPiece[] = [];
  const open: Open[] = [];
  let ended = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(svg);
    if (!token) throw new DrawingFault(`what stands at ${from} is no part of a drawing`);
    const [, closing, tag, written = '', empty, text] = token;
    const around = open.at(-1);
    if (text !== undefined) {
      if (around?.tag === 'text') around.text = text;
      else if (text.trim() !== '') throw new DrawingFault(`"${text.trim()}" stands outside a text`);
      continue;
    }
    if (tag === undefined) continue;
    if (closing) {
      if (tag === 'svg' && open.length === 0) ended = true;
      else if (around?.tag === tag) open.pop();
      else throw new DrawingFault(`</${tag}> closes nothing`);
      continue;
    }
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
    if (tag === 'svg' && !whole) {
      whole = attributes;
      continue;
    }
    const piece = pieceOf(tag, attributes, found);
    (around?.pieces ?? pieces).push(piece);
    if (!empty) open.push(piece);
  }
  if (!whole || !ended) throw new DrawingFault('a drawing is one whole <svg>');
  const [, , width = 0, height = 0] = numbers(whole.get('viewBox'), 4);
  const at = whole.get('data-stands');
  const [left = 0, top = 0, wide = 0] = at === undefined ? [] : numbers(at, 3);
  return {
    width,
    height,
    pieces,
    ...(at !== undefined && { stands: { left, top, width: wide } }),
    cards: found.cards,
    clock: found.clock,
    window: found.window,
    parts: [...found.parts].sort(),
  };
}
