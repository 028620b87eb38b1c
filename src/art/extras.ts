/** What a person wears or carries on top: which drawings, in which order, where. */
import type { Cast } from '../scenario/format.ts';
import type { Extra, Head } from '../scenario/words.ts';
import type { Body } from './bodies.ts';
import { FITS } from './fits.ts';
import { CROWNS } from './heads.ts';
import { partMarkup } from './parts.ts';
import { type Matrix, moved, transformOf } from './placement.ts';

const group = (matrix: Matrix, markup: string) => `<g transform="${transformOf(matrix)}">${markup}</g>`;

/** Worn over the clothes, from the skin outwards. Arms and hands stay in front of these. */
const WORN: readonly Extra[] = [
  'overalls',
  'chef-jacket',
  'hi-vis',
  'apron',
  'lanyard',
  'sunflower-lanyard',
  'backpack',
];

/** Those of them that go round the body. */
const COVERING: readonly Extra[] = ['overalls', 'chef-jacket', 'hi-vis', 'apron'];

/** Markup behind the body: a pack on the back, a stool under someone who sits on nothing else. */
export async function underBody(cast: Cast, body: Body, seated: boolean): Promise<string> {
  const { fit, onBody } = FITS[body];
  const pack = cast.extras?.includes('backpack') ? group(fit.chest, await partMarkup('extras', 'backpack')) : '';
  const stool = body === 'sitting' && !seated ? await partMarkup('extras', 'stool') : '';
  return stool + (pack === '' ? '' : group(onBody, pack));
}

/** Markup of a dog at heel in units of the drawings, its owner's feet at (0, 0): lying, or on its feet. */
export async function atHeel(cast: Cast, afoot: boolean): Promise<string> {
  if (!cast.extras?.includes('guide-dog')) return '';
  return partMarkup('extras', afoot ? 'guide-dog-afoot' : 'guide-dog');
}

/** What makes the sweater family's bodies a dress, a shirt, a blazer or a coat. */
async function tailoring(cast: Cast, body: Body): Promise<string> {
  const { outfit } = cast;
  if (outfit === 'dress') return partMarkup('extras', `skirt-${body}`);
  if (outfit === body) return '';
  if (outfit === 'shirt') return group(FITS[body].fit.chest, await partMarkup('extras', 'collar'));
  if (outfit === 'open-shirt') return partMarkup('extras', `blazer-${body}`);
  if (outfit === 'blazer' || outfit === 'coat') return partMarkup('extras', `${outfit}-${body}`);
  return '';
}

/** Markup in front of the body, hands excepted. */
export async function overBody(cast: Cast, body: Body): Promise<string> {
  const { fit, onBody } = FITS[body];
  const has = (extra: Extra) => cast.extras?.includes(extra) ?? false;
  const worn = await Promise.all(
    WORN.filter(has).map(async (extra) => {
      const markup = await partMarkup('extras', extra === 'backpack' ? 'backpack-straps' : extra);
      return extra.endsWith('lanyard') ? group(moved(0, -fit.badgeUp), markup) : markup;
    }),
  );
  const clip = `front-${body}`;
  const covered =
    worn.length === 0
      ? ''
      : `<clipPath id="${clip}"><path d="${fit.front}"/></clipPath><g clip-path="url(#${clip})">${group(fit.chest, worn.join(''))}</g>`;
  const inked = (d: string | undefined) =>
    d === undefined ? '' : `<path fill="none" stroke="#000" stroke-width="15" stroke-linecap="round" d="${d}"/>`;
  const edge = (COVERING.some(has) ? inked(fit.sideEdge) : '') + (has('apron') ? inked(fit.apronEdge) : '');
  const bag = has('bag') ? group(fit.bag, await partMarkup('extras', 'bag')) : '';
  const ladle = has('ladle') ? group(fit.bag, await partMarkup('extras', 'ladle')) : '';
  const cane = has('cane') ? group(fit.cane, await partMarkup('extras', 'cane')) : '';
  const phone = has('text-phone') ? group(fit.phone ?? fit.bag, await partMarkup('extras', 'text-phone')) : '';
  const stick = has('walking-stick') ? group(fit.cane, await partMarkup('extras', 'walking-stick')) : '';
  const shopping = has('shopping-bag') ? group(fit.bag, await partMarkup('extras', 'shopping-bag')) : '';
  const carried = covered + edge + ladle + bag + shopping + cane + stick + phone;
  return (await tailoring(cast, body)) + (carried === '' ? '' : group(onBody, carried));
}

/** Bags that can be set down, and how far below the grip each ends (units of the drawings). */
const BAGS = { bag: 448, 'shopping-bag': 664 } as const;
/** What looks out of a bag, and goes wherever it goes. */
const IN_BAGS: readonly Extra[] = ['ladle'];

const bagOf = ({ extras = [] }: Cast) => (['bag', 'shopping-bag'] as const).find((bag) => extras.includes(bag));

/** Somebody without their bag, for it has been set down. */
export function withoutBag(cast: Cast): Cast {
  const bag = bagOf(cast);
  const { extras = [], ...rest } = cast;
  return bag === undefined
    ? cast
    : { ...rest, extras: extras.filter((extra) => extra !== bag && !IN_BAGS.includes(extra)) };
}

/** Somebody's own bag as it stands, with what is in it, in units of the drawings, its base at (0, 0); undefined for those who carry none. */
export async function bagSetDown(cast: Cast): Promise<string | undefined> {
  const bag = bagOf(cast);
  if (bag === undefined) return undefined;
  const inIt = IN_BAGS.filter((extra) => cast.extras?.includes(extra));
  const drawn = await Promise.all([...inIt, bag].map((extra) => partMarkup('extras', extra)));
  return group(moved(0, -BAGS[bag]), drawn.join(''));
}

/** Stretched between the ears and the top of the hair, so that it lies on the hair. */
const onCrown = (head: Head, ears: number, drawnTop: number): Matrix => {
  const stretch = (ears - CROWNS[head]) / (ears - drawnTop);
  return [1, 0, 0, stretch, 0, ears * (1 - stretch)];
};

/** Markup on the head: a cap, headset, hearing aid; a phone at the ear of whoever calls without a headset and does not type. */
export async function headExtras(cast: Cast, calling: boolean): Promise<string> {
  const has = (extra: Extra) => cast.extras?.includes(extra) ?? false;
  const cap = has('delivery-cap') ? group(onCrown(cast.head, 230, 28), await partMarkup('extras', 'delivery-cap')) : '';
  const flat = has('flat-cap') ? group(onCrown(cast.head, 230, 28), await partMarkup('extras', 'flat-cap')) : '';
  const helmet = has('helmet') ? group(onCrown(cast.head, 230, 10), await partMarkup('extras', 'helmet')) : '';
  const band = has('headset') ? group(onCrown(cast.head, 330, 44), await partMarkup('extras', 'headset')) : '';
  const ear = has('headset') ? await partMarkup('extras', 'headset-ear') : '';
  const aid = has('hearing-aid') ? await partMarkup('extras', 'hearing-aid') : '';
  const phone = calling && !has('headset') && !has('text-phone') ? await partMarkup('extras', 'phone-at-ear') : '';
  return cap + flat + helmet + aid + band + ear + phone;
}
