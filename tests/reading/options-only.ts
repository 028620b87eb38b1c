/** What a reader found who saw the options alone: the turns that were drawn, and how many it got right. */
import { readFileSync } from 'node:fs';

/** A turn that was read: its moves by id. */
export interface Turn {
  readonly story: string;
  readonly node: string;
  readonly taken: string;
  readonly best: readonly string[];
  readonly offered: readonly string[];
}

const turnsIn = (file: string): readonly Turn[] =>
  readFileSync(`tests/reading/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.split(' | ').length === 5)
    .map((line): Turn => {
      const [story = '', node = '', taken = '', best = '', offered = ''] = line.split(' | ');
      return { story, node, taken, best: best.split(' '), offered: offered.split(' ') };
    });

/** All that were drawn for the first reading. */
export const turnsRead = turnsIn('options-only.txt');

/** Those of the second, after the words of poor options had been written anew in six stories. */
export const turnsReadAgain = turnsIn('options-again.txt');

/** How many were found, how many a blind pick finds, and by how many of a hundred the reader lies above that. */
export const readingOf = (of: readonly Turn[]) => {
  const found = of.filter(({ best, taken }) => best.includes(taken)).length;
  const blind = of.reduce((sum, { best, offered }) => sum + best.length / offered.length, 0);
  return { turns: of.length, found, blind, above: (100 * (found - blind)) / of.length };
};
