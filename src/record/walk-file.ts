/**
 * `.play` files: walks through a scenario that must keep working, as plain lines that anyone can write.
 *
 *     walk best, after a full handover
 *     seed 7
 *     carried info.monday_shelf
 *     hint
 *     choose greet-by-name
 *     ends caught-bus
 *     satisfaction 100
 *     score 95
 *     target hit
 *
 * A walk says at least one thing that must come out: one that expects nothing would go on working whatever is changed.
 */
import type { Said } from '../scenario/said.ts';
import { isTooLarge } from '../scenario/scan.ts';

/** A walk as it is written down, without its place in a file. */
export type BareWalk = Omit<WrittenWalk, 'line'>;

/** A walk of a file. */
export interface WrittenWalk {
  readonly name: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly seed: number;
  readonly carried: readonly string[];
  readonly moves: readonly string[];
  /** Each hint taken, by how many moves had been made then; sorted. */
  readonly hints: readonly number[];
  readonly ends?: string;
  readonly satisfaction?: number;
  /** Satisfaction less what the hints cost. */
  readonly score?: number;
  readonly target?: 'hit' | 'missed';
}

/** The walks of a file, or the first line that cannot be read. */
export type WalkFile =
  | { readonly ok: true; readonly walks: readonly WrittenWalk[] }
  | { readonly ok: false; readonly line: number; readonly says: Said };

type Growing = { -readonly [K in keyof Omit<WrittenWalk, 'moves' | 'hints'>]: WrittenWalk[K] } & {
  // Grown in place: a file may hold a hundred thousand lines, and a copy for each would take minutes.
  readonly moves: string[];
  readonly hints: number[];
};
type Put = (walk: Growing, words: string) => Said | undefined;

const whole = (words: string) => (/^\d{1,10}$/.test(words) ? Number(words) : undefined);

/** What each word that begins a line does. What comes back is what is wrong. */
const LINES: Readonly<Record<string, Put>> = {
  seed(walk, words) {
    const seed = whole(words);
    if (seed === undefined) return { key: 'walk.number', values: { word: 'seed' } };
    walk.seed = seed;
    return undefined;
  },
  carried(walk, words) {
    walk.carried = words.split(/\s+/).filter(Boolean).sort();
    return undefined;
  },
  hint(walk, words) {
    if (words) return { key: 'walk.hintAlone' };
    walk.hints.push(walk.moves.length);
    return undefined;
  },
  choose(walk, words) {
    if (!words) return { key: 'walk.chooseWhat' };
    walk.moves.push(words);
    return undefined;
  },
  ends(walk, words) {
    if (!words) return { key: 'walk.endsHow' };
    walk.ends = words;
    return undefined;
  },
  satisfaction(walk, words) {
    const points = whole(words);
    if (points === undefined) return { key: 'walk.number', values: { word: 'satisfaction' } };
    walk.satisfaction = points;
    return undefined;
  },
  score(walk, words) {
    const points = whole(words);
    if (points === undefined) return { key: 'walk.number', values: { word: 'score' } };
    walk.score = points;
    return undefined;
  },
  target(walk, words) {
    if (words !== 'hit' && words !== 'missed') return { key: 'walk.target' };
    walk.target = words;
    return undefined;
  },
};

/** Does a walk say anything that must come out? */
const expectsSomething = ({ ends, satisfaction, score, target }: BareWalk): boolean =>
  [ends, satisfaction, score, target].some((expected) => expected !== undefined);

/** Where a comment begins. */
const COMMENT = /(?:^|\s)#/;

/** The walks of a `.play` file, or the first line that cannot be read, or else that of the first walk that expects nothing. `#` after a blank begins a comment. */
export function readWalks(text: string): WalkFile {
  if (isTooLarge(text)) return { ok: false, line: 1, says: { key: 'walk.tooLarge' } };
  const walks: Growing[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const comment = raw.search(COMMENT);
    const line = (comment < 0 ? raw : raw.slice(0, comment)).trim();
    if (!line) continue;
    const fail = (says: Said): WalkFile => ({ ok: false, line: index + 1, says });
    const [word = '', ...rest] = line.split(/\s+/);
    const words = rest.join(' ');
    if (word === 'walk') {
      const name = words || `walk ${walks.length + 1}`;
      walks.push({ name, line: index + 1, seed: 1, carried: [], moves: [], hints: [] });
      continue;
    }
    const walk = walks.at(-1);
    if (!walk) return fail({ key: 'walk.begins' });
    const put = Object.hasOwn(LINES, word) ? LINES[word] : undefined;
    if (!put) return fail({ key: 'walk.unknown', values: { word, words: ['walk', ...Object.keys(LINES)] } });
    const wrong = put(walk, words);
    if (wrong) return fail(wrong);
  }
  const idle = walks.find((walk) => !expectsSomething(walk));
  if (idle) return { ok: false, line: idle.line, says: { key: 'walk.idle', values: { name: idle.name } } };
  return { ok: true, walks };
}

/** Can a walk have this name? It is one line, and `#` after a blank would begin a comment. */
export const isWalkName = (name: string) => name.trim() !== '' && !/[\r\n]/.test(name) && !COMMENT.test(name);

/** The text of a file of walks with one more at its end. The rest of the file is left as it is. */
export function withWalk(text: string, walk: BareWalk): string {
  const { name, seed, carried, moves, hints, ends, satisfaction, score, target } = walk;
  if (!isWalkName(name)) throw new Error(`no name for a walk: "${name}"`);
  const lines = [
    `walk ${name.trim().split(/\s+/).join(' ')}`,
    `seed ${seed}`,
    ...(carried.length > 0 ? [`carried ${carried.join(' ')}`] : []),
    ...[...moves.map((move) => `choose ${move}`), ''].flatMap((line, turn) => [
      ...hints.filter((at) => at === turn).map(() => 'hint'),
      ...(line ? [line] : []),
    ]),
    ...(ends === undefined ? [] : [`ends ${ends}`]),
    ...(satisfaction === undefined ? [] : [`satisfaction ${satisfaction}`]),
    ...(score === undefined ? [] : [`score ${score}`]),
    ...(target === undefined ? [] : [`target ${target}`]),
  ];
  const before = text.trimEnd();
  return `${before === '' ? '' : `${before}\n\n`}${lines.join('\n')}\n`;
}
