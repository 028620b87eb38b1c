/**
 * How the player looks and is spoken of. It is chosen from what comes with the game, is theirs alone, and no score,
 * record or result ever holds any of it.
 */
import file from '../../assets/cast/you.json';
import type { Said } from '../scenario/said.ts';
import { BEARDS, GLASSES, type Head } from '../scenario/words.ts';
import { entryOf } from './entry.ts';
import type { Shade, YouFile } from './you.ts';

const { heads, skins, hairs, cloths, glasses, beards, first } = file as YouFile;

/** The pronouns others can speak of the player with. */
export const PRONOUNS = ['they', 'she', 'he'] as const;

/** How the player looks, whatever they wear at work, and how others speak of them. */
export interface You {
  readonly head: Head;
  /** Colours, #rrggbb, each one of those that are offered. */
  readonly skin: string;
  readonly hair: string;
  /** Of what covers the hair, on heads where something does. */
  readonly cloth: string;
  readonly glasses: (typeof GLASSES)[number] | 'none';
  readonly beard: (typeof BEARDS)[number] | 'none';
  readonly hearingAid: boolean;
  readonly wheelchair: boolean;
  readonly pronoun: (typeof PRONOUNS)[number];
}

/** Somebody who has chosen nothing. */
export const firstYou: You = {
  ...first,
  glasses: 'none',
  beard: 'none',
  hearingAid: false,
  wheelchair: false,
  pronoun: 'they',
};

/** Something to choose. */
export interface Offer<T extends string> {
  readonly value: T;
  /** What it is called; of nothing at all that is said by whoever shows it. */
  readonly words: string | Said;
}

const shades = (list: readonly Shade[]): readonly Offer<string>[] =>
  list.map(({ colour, words }) => ({ value: colour, words }));

const orNone = <T extends string>(
  none: Said,
  list: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly Offer<T | 'none'>[] => [
  { value: 'none', words: none },
  ...list.map((value) => ({ value, words: words[value] })),
];

/** Everything there is to choose from, in the order in which it is offered. */
export const offers = {
  heads: (Object.keys(heads) as Head[]).map((head): Offer<Head> => ({ value: head, words: heads[head].words })),
  skins: shades(skins),
  hairs: shades(hairs),
  cloths: shades(cloths),
  glasses: orNone({ key: 'glasses.none' }, GLASSES, glasses),
  beards: orNone({ key: 'beard.none' }, BEARDS, beards),
};

/** Does cloth cover the hair of this head? Throws for a head that the file does not have. */
export const isClothed = (head: Head): boolean => entryOf(heads, head, 'cast/you.json').cloth === true;

const offered = <T extends string>(given: unknown, list: readonly Offer<T>[], otherwise: T): T =>
  list.find(({ value }) => value === given)?.value ?? otherwise;

/** The player from what was stored, of whatever kind it is: each field that is not understood is as it is at first. */
export function youFrom(stored: unknown): You {
  const given: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    head: offered(given.head, offers.heads, firstYou.head),
    skin: offered(given.skin, offers.skins, firstYou.skin),
    hair: offered(given.hair, offers.hairs, firstYou.hair),
    cloth: offered(given.cloth, offers.cloths, firstYou.cloth),
    glasses: offered(given.glasses, offers.glasses, firstYou.glasses),
    beard: offered(given.beard, offers.beards, firstYou.beard),
    hearingAid: given.hearingAid === true,
    wheelchair: given.wheelchair === true,
    pronoun: PRONOUNS.find((one) => one === given.pronoun) ?? firstYou.pronoun,
  };
}

/** Anybody. Aids and the pronoun stay as they are: who somebody is, is not drawn from a hat. @param draw 0 … below 1 */
export function anybody(you: You, draw: () => number): You {
  const one = <T extends string>(list: readonly Offer<T>[], otherwise: T): T =>
    list[Math.floor(draw() * list.length)]?.value ?? otherwise;
  const seldom = <T extends string>(list: readonly Offer<T | 'none'>[]): T | 'none' =>
    draw() < 0.6 ? 'none' : one(list, 'none');
  return {
    ...you,
    head: one(offers.heads, you.head),
    skin: one(offers.skins, you.skin),
    hair: one(offers.hairs, you.hair),
    cloth: one(offers.cloths, you.cloth),
    glasses: seldom(offers.glasses),
    beard: seldom(offers.beards),
  };
}

const wordsOf = <T extends string>(list: readonly Offer<T>[], of: T): string => {
  const words = list.find(({ value }) => value === of)?.words;
  return typeof words === 'string' ? words.toLowerCase() : of;
};

/** The look, to be said (`messages/you.ts`): "short curls, black; skin: brown; round glasses". */
export function lookSaid({ head, skin, hair, cloth, glasses, beard, hearingAid, wheelchair }: You): Said {
  const colour = isClothed(head) ? wordsOf(offers.cloths, cloth) : wordsOf(offers.hairs, hair);
  const parts: readonly Said[] = [
    { key: 'look.skin', values: { skin: wordsOf(offers.skins, skin) } },
    ...(glasses === 'none' ? [] : [{ key: 'look.wears', values: { what: wordsOf(offers.glasses, glasses) } }]),
    ...(beard === 'none' ? [] : [{ key: 'look.wears', values: { what: wordsOf(offers.beards, beard) } }]),
    ...(hearingAid ? [{ key: 'look.hearingAid' }] : []),
    ...(wheelchair ? [{ key: 'look.wheelchair' }] : []),
  ];
  const first: Said = { key: 'look.head', values: { head: wordsOf(offers.heads, head), colour } };
  return parts.reduce((one, other) => ({ key: 'look.and', values: { one, other } }), first);
}
