/** The picture of an ending, composed: the backdrop, the people in it, what of it lies over them, and one thing. */
import type { BackdropEntry } from '../catalogue/backdrop.ts';
import { backdropDrawing } from '../catalogue/backdrop-drawings.ts';
import { backdropOf } from '../catalogue/backdrops.ts';
import { propOf } from '../catalogue/props.ts';
import { BACKDROP_SIZE } from '../catalogue/sizes.ts';
import type { Cast } from '../scenario/format.ts';
import type { Backdrop, Face, Posture, Prop, Weather } from '../scenario/words.ts';
import { bagSetDown, withoutBag } from './extras.ts';
import { figureMarkup, type Pose, UNIT } from './figure.ts';

/** What is to be drawn. */
export interface Panel {
  readonly backdrop: Backdrop;
  /** One to three people, the first in front. */
  readonly people: readonly { readonly cast: Cast }[];
  /** How the first of them holds themself. */
  readonly pose: Posture;
  readonly face: Face;
  readonly thing?: Prop;
  /** What the sky does, should they be under it. */
  readonly weather: Weather;
}

/** People and things are drawn in the same units: those of the stage. */
const percent = (size: number) => size / 100;

/** What stands in a document. */
function inside(svg: string): string {
  const [, markup] = /^<svg [^>]*>(.*)<\/svg>\s*$/s.exec(svg) ?? [];
  if (markup === undefined) throw new Error('a drawing is no SVG document');
  return markup;
}

const at = (x: number, y: number, scale: number, markup: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${markup}</g>`;

/** Those who sit down where there is a seat. Who uses a wheelchair has brought theirs, and children stand up on sofas. */
const SITS: ReadonlySet<Cast['outfit']> = new Set([
  'tee',
  'shirt',
  'blazer',
  'coat',
  'dress',
  'open-shirt',
  'blouse',
  'boiler-suit',
]);

/** In their own clothes: what nobody wears there is left at work. */
function dressed(cast: Cast, { without = [], seated }: BackdropEntry): Cast {
  const { extras = [], ...rest } = cast;
  const worn = extras.filter((extra) => !without.includes(extra));
  const outfit = seated && SITS.has(cast.outfit) ? 'sitting' : cast.outfit;
  return { ...rest, outfit, ...(worn.length > 0 && { extras: worn }) };
}

/** Where a thing is seen: on the floor or on a hook, if that is where such things are, else where one sets things down. */
function spotOf({ thing, floor, hook }: BackdropEntry, prop: Prop): BackdropEntry['thing'] {
  const { stands } = propOf(prop);
  if (stands === 'floor' || stands === 'doorway') return floor;
  return stands === 'hook' ? (hook ?? thing) : thing;
}

/** The thing that whoever carries it has set down: their own, so that nobody has two. */
const SET_DOWN: Prop = 'bag';

/** Markup of a thing at its spot: somebody's own bag, what has no hook to hang on laid together, or as it is drawn. */
async function thingMarkup(entry: BackdropEntry, prop: Prop, people: Panel['people']): Promise<string> {
  const spot = spotOf(entry, prop);
  const scale = percent(entry.size);
  if (prop === SET_DOWN) {
    const own = (await Promise.all(people.map(({ cast }) => bagSetDown(cast)))).find((bag) => bag !== undefined);
    if (own !== undefined) return at(spot.x, spot.y, scale * UNIT, own);
  }
  const { stands, folded } = propOf(prop);
  const { drawings } = await import('../catalogue/thing-drawings.ts');
  const name = stands === 'hook' && entry.hook === undefined && folded !== undefined ? folded : prop;
  const drawing = drawings[name];
  if (drawing === undefined) throw new Error(`there is no drawing of a thing "${name}"`);
  return at(spot.x, spot.y, scale, inside(drawing));
}

/** In one document, what is cut out of two people alike (hair, clothes) needs names of its own for each. */
const ownNames = (markup: string, index: number) =>
  markup.replace(/(\sid="|url\(#|href="#)/g, (before) => `${before}p${index}-`);

async function person(cast: Cast, pose: Pose, index: number, entry: BackdropEntry): Promise<string> {
  const spot = entry.stands[index];
  if (!spot) throw new Error(`a backdrop has no spot for person ${index + 1}`);
  const scale = percent(entry.size);
  const { width, height, markup } = await figureMarkup(dressed(cast, entry), { ...pose, seated: entry.seated });
  return at(spot.x - (width / 2) * scale, spot.y - height * scale, scale, ownNames(markup, index));
}

/**
 * One SVG document, hidden from assistive technology: what it shows is said in words beside it.
 * Rejects when a drawing cannot be fetched.
 */
export async function panelSvg({ backdrop, people, pose, face, thing, weather }: Panel): Promise<string> {
  const entry = backdropOf(backdrop);
  const worn = (cast: Cast) => (thing === SET_DOWN ? withoutBag(cast) : cast);
  const [drawing, figures, seen] = await Promise.all([
    backdropDrawing(backdrop, { front: entry.front, ...(entry.open && { weather }) }),
    Promise.all(people.map(({ cast }, i) => person(worn(cast), { face, posture: i === 0 ? pose : 'rest' }, i, entry))),
    thing && thingMarkup(entry, thing, people),
  ]);
  const { width, height } = BACKDROP_SIZE;
  const marks = [
    inside(drawing.back),
    // Whoever is named first stands in front of the others.
    ...figures.toReversed(),
    drawing.front === undefined ? '' : inside(drawing.front),
    seen ?? '',
    drawing.falling === undefined ? '' : inside(drawing.falling),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${marks.join('')}</svg>`;
}
