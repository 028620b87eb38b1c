/** What the problem tables share: names that were nearly written, and pieces of a file that can be shown. */
import { NOTHING } from '../said.ts';

/** Longest piece of a file that a sentence quotes, in characters. */
const QUOTED_MAX = 60;

/** A piece of the file in quotation marks: cut short if long, with characters one cannot see written as U+…. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * QUOTED_MAX + 2)];
  const short = characters.length > QUOTED_MAX ? `${characters.slice(0, QUOTED_MAX).join('')}…` : characters.join('');
  return `"${short.replaceAll(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029\uFFFD]/gu, codePointName)}"`;
}

/** "U+202E" for the character. */
export const codePointName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The name that was nearly written, for a message that asks whether it was meant; NOTHING when none is near. */
export const near = (written: string, names: readonly string[]): string => nearest(written, names) ?? NOTHING;

/** Names looked at, at most: enough for any scenario, few enough to stay quick in a hostile one. */
const NAMES_MAX = 1000;

/** The name that takes the fewest slips of the hand to get to (2 at most, 1 in short words), if there is one. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (written.length > 64) return undefined;
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestSlips = written.length < 5 ? 1.5 : 2.5;
  for (const name of names.slice(0, NAMES_MAX)) {
    if (Math.abs(name.length - written.length) >= bestSlips) continue;
    const slips = editDistance(lower, name.toLowerCase());
    if (slips < bestSlips) {
      best = name;
      bestSlips = slips;
    }
  }
  return best;
}

/** Letters added, dropped, changed or swapped with their neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
