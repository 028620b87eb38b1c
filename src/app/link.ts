/**
 * What the address of the page asks for. Links travel by mail and chat, which encode them, wrap them, put a full
 * stop behind them and hang their own parameters on them. Here they are read all the same, or it is said what was
 * not understood; nothing is passed over in silence but what is known to be a tracking parameter.
 */
import { link as words } from '../messages/link.ts';
import { SEED_MAX } from './play-link.ts';
import { type Place, placeIn } from './together/places.ts';

/** What an address asks for. */
export type LinkAsks =
  /** Nothing: the plain game. */
  | { readonly asks: 'nothing' }
  /** One encounter. `said` are sentences on what else the link holds and was not understood. */
  | { readonly asks: 'play'; readonly scenario: string; readonly seed?: number; readonly said: readonly string[] }
  /** An assessment: a fragment for `assignmentInLink`, cleaned. */
  | { readonly asks: 'assignment'; readonly fragment: string; readonly said: readonly string[] }
  /** A page of a team: joining one, say. It stays in the address. */
  | { readonly asks: 'place'; readonly place: Place; readonly said: readonly string[] }
  /** Something that cannot be made out; `said` says so. */
  | { readonly asks: 'unknown'; readonly said: readonly string[] };

/** Longest part of an address that is looked at, in UTF-16 units: as long as an assessment may be. */
const LENGTH_MAX = 140_000;
/** Most of a value that is repeated in a sentence. */
const QUOTED_MAX = 40;
/** Parameters that mailing tools, networks and link scanners add. They ask for nothing. */
const TRACKING =
  /^(utm_?\w*|_?ga|_gl|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|igshid|igsh|msclkid|yclid|ttclid|twclid|li_fat_id|mc_[ce]id|mkt_tok|_hs\w+|hs\w*tracking|vero_\w+|oly_\w+|s?data|reserved|ref|ref_src|cmpid|trk|wt_?mc)$/;
/** Entities that stand for a character of a link. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', equals: '=', num: '#', quot: '"', lt: '<', gt: '>' };
/** Rounds of decoding: each gateway a link passes may have encoded it once. */
const ROUNDS = 4;

const decodedRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};
const character = (code: number, otherwise: string) =>
  code > 0 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : otherwise;

/** One layer of percent signs and entities taken off. Nothing that a link of the game holds needs either. */
const decodedOnce = (text: string): string =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, decodedRun)
    .replace(/&#(\d{1,7});/g, (whole, code: string) => character(Number(code), whole))
    .replace(/&#x([0-9a-f]{1,6});/gi, (whole, code: string) => character(Number.parseInt(code, 16), whole))
    .replace(/&(amp|equals|num|quot|lt|gt);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? '');

function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decodedOnce(now);
    if (next === now) return now;
    now = next;
  }
  return now;
}

/** Without what cannot be seen, with one kind of hyphen. */
const plain = (text: string): string =>
  text.replace(/[\p{Default_Ignorable_Code_Point}]/gu, '').replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-');

/** Names of fields are letters; the "3D" is what is left of an equals sign that was quoted for mail. */
const FIELD = /^[\s"'<([{«“‘*]*([a-z_][\w.-]*)\s*=\s*(?:3D)?(.*)$/is;

interface Field {
  readonly name: string;
  readonly value: string;
}

/** A value without the brackets, quotation marks and punctuation of the sentence it stood in. */
const bare = (value: string): string => value.replace(/^[\s=+"'<([{«“‘*]+/u, '').replace(/[^\p{L}\p{N}_-]+$/u, '');

/** The fields of one part of the address, and what stands between them and is none. */
function fieldsOf(part: string): { readonly fields: readonly Field[]; readonly rest: readonly string[] } {
  const fields: Field[] = [];
  const rest: string[] = [];
  for (const piece of plain(decoded(part))
    .replace(/^[#?!/\s]+/, '')
    .split('&')) {
    const [, name, value] = FIELD.exec(piece) ?? [];
    if (name !== undefined && value !== undefined) fields.push({ name: name.toLowerCase(), value: bare(value) });
    else if (/[\p{L}\p{N}]/u.test(piece)) rest.push(piece.trim());
  }
  return { fields, rest };
}

const quoted = (text: string): string => {
  const letters = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()];
  return words.quoted({
    words: letters.length > QUOTED_MAX ? `${letters.slice(0, QUOTED_MAX).join('')}…` : letters.join(''),
  });
};

const seedOf = (text: string): number | undefined =>
  /^\d{1,10}$/.test(text) && Number(text) <= SEED_MAX ? Number(text) : undefined;

const unknownField = ({ name, value }: Field) => words.alsoSays({ words: quoted(`${name}=${value}`) });

/** The encounter that is asked for, or what is wrong with its name. */
function playAsked(wanted: string, others: readonly Field[], rest: readonly string[]): LinkAsks {
  // Whatever follows a blank or a bracket belongs to the sentence the link stood in.
  const id = (/^[^\s<>()[\]{}"'|\\^`,;]+/.exec(wanted)?.[0] ?? '').toLowerCase().replace(/[^a-z0-9]+$/, '');
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) {
    return { asks: 'unknown', said: [id === '' ? words.noName() : words.unknownName({ name: quoted(wanted) })] };
  }
  const seeds = others.filter(({ name }) => name === 'seed');
  const values = [...new Set(seeds.map(({ value }) => value))];
  const seed = values.length === 1 ? seedOf(values[0] ?? '') : undefined;
  const said: string[] = [];
  if (seeds.length > 0 && seed === undefined) {
    said.push(words.seed({ seed: quoted(values.join(', ')) }));
  }
  said.push(...others.filter(({ name }) => name !== 'seed').map(unknownField));
  said.push(...rest.map((piece) => words.alsoSays({ words: quoted(piece) })));
  return { asks: 'play', scenario: id, ...(seed !== undefined && { seed }), said };
}

/**
 * What an address asks for, from its fragment ("#play=the-blue-parcel&seed=7") and its query. A query may hold
 * the same, since some tools turn the `#` into a `?`; other fields of a query are the host's, and passed over.
 */
export function readLink(hash: string, search = ''): LinkAsks {
  if (hash.length > LENGTH_MAX || search.length > LENGTH_MAX)
    return {
      asks: 'unknown',
      said: [words.tooLong()],
    };
  const place = placeIn(plain(decoded(hash)));
  if (place) return { asks: 'place', place, said: [] };
  const inHash = fieldsOf(hash);
  const inSearch = fieldsOf(search);
  const ours = ({ name }: Field) => name === 'play' || name === 'seed' || name === 'assignment';
  const fields = [...inHash.fields, ...inSearch.fields.filter(ours)].filter(({ name }) => !TRACKING.test(name));
  const asked = fields.find(({ name }) => name === 'play' || name === 'assignment');
  const others = fields.filter(
    (field) => field !== asked && !(field.name === asked?.name && field.value === asked.value),
  );
  if (asked?.name === 'play') return playAsked(asked.value, others, inHash.rest);
  if (asked) {
    // Long lines are wrapped: blanks inside are no part of it, nor is the padding.
    const fragment = `#assignment=${asked.value.replace(/[\s=]+/g, '')}`;
    return { asks: 'assignment', fragment, said: others.map(unknownField) };
  }
  const left = [...fields.map(({ name, value }) => `${name}=${value}`), ...inHash.rest];
  if (left.length === 0) return { asks: 'nothing' };
  return {
    asks: 'unknown',
    said: [words.unknown({ words: quoted(left.join('&')) })],
  };
}
