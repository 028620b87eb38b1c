/** Facts in a text that somebody could check: amounts with a unit, prices, shares, times of day, telephone numbers. English only. */
import { NUMBER, numberOf, timeOf, timePast } from './numbers.ts';

/** A fact as it is written, and what a source must have for it. */
export interface Fact {
  readonly written: string;
  /** Every one of them has to stand in a source: "15", "8:20" or, for "ten to", ":50". */
  readonly needs: readonly string[];
  /** Plain minutes or seconds, when that is what it is. */
  readonly little?: number;
  /** True for "by ten to" or "in five minutes": a promise is the player's own to make. */
  readonly promised: boolean;
}

const UNITS =
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|pence|cents?|grams?|kilos?|kg|g|ml|litres?|calories|degrees|metres?|miles|per cent|percent|points?|stamps?';

/** The end of what stands before a promise. */
const PROMISE = /\b(?:by|till|until|within|in|before)\s+(?:about\s+|around\s+)?$/i;

/** Longest end PROMISE can have, in characters. */
const PROMISE_MAX = 20;

const TELEPHONE = /(?<![\d:.,])\+?\d(?:[ -]?\d){6,14}\b/g;

/** "Ten past eight", "five to". Without an hour "to" has to be the last of its clause: "three to carry" is no time. */
const PAST = new RegExp(
  `\\b(half|quarter|${NUMBER}) (past|to(?= ${NUMBER}\\b|\\s*[.,;:!?]|\\s*$| (?:and|at|or|if|when)\\b))\\b(?: (${NUMBER})\\b)?`,
  'gi',
);

type Groups = readonly (string | undefined)[];
const value = (number: string | undefined) => String(numberOf(number ?? ''));
const digits = (written: string) => written.replaceAll(/\D/g, '');

/** How each kind of fact is written, and what it needs; nothing when it is none after all. */
const KINDS: readonly { readonly written: RegExp; readonly needs: (groups: Groups) => readonly string[] }[] = [
  { written: new RegExp(`\\b(${NUMBER})[ -](?:${UNITS})\\b`, 'gi'), needs: ([, number]) => [value(number)] },
  {
    written: new RegExp(`\\b(${NUMBER}) (?:pounds?|quid|euros?|dollars?)\\b(?: (${NUMBER})\\b)?`, 'gi'),
    needs: ([, whole, rest]) => [value(whole), ...(rest === undefined ? [] : [value(rest)])],
  },
  { written: /[£$€]\s?(\d{1,9}(?:[.,]\d{1,9}){0,3})/g, needs: ([, number]) => [value(number)] },
  { written: /\b(\d{1,9}(?:[.,]\d{1,9})?)\s?%/g, needs: ([, number]) => [value(number)] },
  { written: TELEPHONE, needs: ([written = '']) => [digits(written)] },
  {
    written: /\b([01]?\d|2[0-3]):([0-5]\d)\b/g,
    needs: ([, hour, minute]) => [timeOf(Number(hour), Number(minute))],
  },
  {
    written: new RegExp(`\\b(${NUMBER})(?: o'clock|\\s?[ap]m\\b)`, 'gi'),
    needs: ([, hour]) => [timeOf(Math.floor(numberOf(hour ?? '')), 0)],
  },
  {
    written: PAST,
    needs: ([, part = '', way = '', hour]) => [timePast(part, way, hour) ?? []].flat(),
  },
];

/** Apostrophes and gaps as they stand on a keyboard. */
const plain = (text: string) => text.replaceAll('’', "'").replaceAll(/[\u00A0\u202F]/g, ' ');

/** The facts a text states. */
export function factsIn(text: string): readonly Fact[] {
  const words = plain(text);
  return KINDS.flatMap(({ written, needs }) =>
    [...words.matchAll(written)].flatMap((match): Fact[] => {
      const needed = needs(match);
      if (needed.length === 0) return [];
      const minutes = /(?:minute|second)s?$/i.test(match[0]);
      const promised = PROMISE.test(words.slice(Math.max(0, match.index - PROMISE_MAX), match.index));
      return [{ written: match[0], needs: needed, promised, ...(minutes && { little: Number(needed[0]) }) }];
    }),
  );
}

/** Pounds and pence of "7.10", which people say as "seven pounds ten". */
const halves = (n: number) => n.toFixed(2).split('.').map(Number);

/** Everything in a source that a fact may need: its numbers, and its times with and without the hour. */
export function sourcesIn(text: string): readonly string[] {
  const words = plain(text);
  const numbers = [...words.matchAll(new RegExp(`\\b${NUMBER}\\b`, 'gi'))].map(([number]) => numberOf(number));
  const times = factsIn(text).flatMap(({ needs }) => needs.filter((need) => need.includes(':')));
  return [
    ...numbers.map(String),
    ...numbers.filter((n) => !Number.isInteger(n)).flatMap((n) => halves(n).map(String)),
    // "At eight" is "eight o'clock".
    ...numbers.filter((n) => Number.isInteger(n) && n >= 1 && n <= 24).map((n) => timeOf(n, 0)),
    ...times.flatMap((one) => [one, one.slice(one.indexOf(':'))]),
    ...[...words.matchAll(TELEPHONE)].map(([written]) => digits(written)),
  ];
}
