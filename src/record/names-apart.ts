/**
 * Tells people apart whose names look alike. The mark is a digit in a circle: display names are kept in NFKC,
 * which knows no such digit, so nobody can have chosen a name that ends in one.
 */

/**
 * Letters that a reader takes for another one, by UTS 39 and common fonts: first what is shown, then all that
 * looks like it. Enough for names written in one script to pass for another, not the whole table of Unicode.
 */
const ALIKE: readonly (readonly [string, string])[] = [
  ['A', 'АΑᎪ'],
  ['B', 'ВΒᏴ'],
  ['C', 'СϹᏟ'],
  ['D', 'Ꭰᗞ'],
  ['E', 'ЕΕᎬ'],
  ['G', 'ԌᏀ'],
  ['H', 'НΗᎻ'],
  ['J', 'ЈͿᎫ'],
  ['K', 'КΚᏦ'],
  ['L', 'ᏞԼ'],
  ['M', 'МΜᎷ'],
  ['N', 'Ν'],
  ['O', '0ОΟՕ〇'],
  ['P', 'РΡᏢ'],
  ['Q', 'Ԛ'],
  ['S', 'ЅᏚՏ'],
  ['T', 'ТΤᎢ'],
  ['U', 'Սᑌ'],
  ['V', 'ѴᏙ'],
  ['W', 'ԜᎳ'],
  ['X', 'ХΧ'],
  ['Y', 'ΥҮᎩУ'],
  ['Z', 'ΖᏃ'],
  ['a', 'аɑα'],
  ['b', 'Ьь'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁ'],
  ['e', 'еҽ'],
  ['g', 'ɡց'],
  ['h', 'һհ'],
  ['i', 'іıιɩ'],
  ['j', 'јյϳ'],
  ['l', 'I1|ІΙӀӏǀ'],
  ['n', 'пո'],
  ['o', 'оοօσᴏ'],
  ['p', 'рρ'],
  ['q', 'ԛզ'],
  ['r', 'г'],
  ['s', 'ѕ'],
  ['u', 'υսᴜ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ԝᴡ'],
  ['x', 'х'],
  ['y', 'уүγ'],
  ['z', 'ᴢ'],
  ['3', 'ЗӠ'],
  ['6', 'б'],
  ["'", '’‘ʼʻ′ʹ`´'],
  ['-', '‐‑‒–—−ー一'],
  ['ي', 'یى'],
  ['ك', 'ک'],
  ['ه', 'ہھە'],
  ['力', 'カ'],
  ['口', 'ロ'],
  ['夕', 'タ'],
  ['卜', 'ト'],
  ['工', 'エ'],
  ['八', 'ハ'],
  ['二', 'ニ'],
  ['へ', 'ヘ'],
];
/** Two letters that run together into another one. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['w', 'vv'],
];

const shownAs = new Map(ALIKE.flatMap(([shown, others]) => [...others].map((other) => [other, shown] as const)));

/** What a reader sees of a name: two names with the same skeleton look alike. It is compared, never shown. */
export function skeletonOf(name: string): string {
  const letters = [...name.normalize('NFKD').replace(/\p{Default_Ignorable_Code_Point}/gu, '')];
  const seen = letters.map((letter) => shownAs.get(letter) ?? letter).join('');
  return TOGETHER.reduce((text, [one, two]) => text.replaceAll(one, two), seen);
}

const CIRCLED = ['⓪', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'] as const;

/** The mark of somebody's place among people who look alike, from 1: "①", "①②" for twelve. */
export const markOf = (place: number): string =>
  [...String(place)].map((digit) => CIRCLED[Number(digit)] ?? '').join('');

/**
 * The names in their order, each that looks like another one with its mark: "Lee ①", "Lee ②". Nobody is the one
 * without: which of them was opened first says nothing.
 */
export function namesApart(names: readonly string[]): readonly string[] {
  const skeletons = names.map(skeletonOf);
  const count = new Map<string, number>();
  const all = new Map<string, number>();
  for (const skeleton of skeletons) all.set(skeleton, (all.get(skeleton) ?? 0) + 1);
  return names.map((name, index) => {
    const skeleton = skeletons[index] ?? '';
    if ((all.get(skeleton) ?? 0) < 2) return name;
    const place = (count.get(skeleton) ?? 0) + 1;
    count.set(skeleton, place);
    return `${name} ${markOf(place)}`;
  });
}
