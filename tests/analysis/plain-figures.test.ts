/** Figures are found as by trying every pattern at every word, whatever is done to try few of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureFinder } from '../../src/analysis/lints/plain/figures.ts';
import { sample } from '../sample.ts';

const LIST = `
bite the bullet = get it done
bite the bullets? hard
bites? the
(?:bite|bit) the dust = fail
bitter?
b?ite
on (?:the|a) ball = quick
on the
(?:on|off) the ball and chain
up in arms
up(?! in the air)
x+y
a
`;
const LETTERS_AND_NUMBERS = /[\p{L}\p{N}]+/gu;
const patterns = LIST.trim()
  .split('\n')
  .map((line) => line.split(' = '))
  .map(([body, plain]) => ({ matches: new RegExp(`(?:${body})(?![\\p{L}\\p{N}])`, 'yu'), plain }));

/** Every pattern at every word; the longest counts, and of two as long the first of the list. */
function byTryingAll(text: string) {
  const found: { words: string; plain?: string }[] = [];
  let from = 0;
  for (const { index } of text.matchAll(LETTERS_AND_NUMBERS)) {
    if (index < from) continue;
    let best: { words: string; plain?: string } = { words: '' };
    for (const { matches, plain } of patterns) {
      matches.lastIndex = index;
      const words = matches.exec(text)?.[0] ?? '';
      if (words.length > best.words.length) best = { words, ...(plain && { plain }) };
    }
    if (best.words === '') continue;
    from = index + best.words.length;
    found.push(best);
  }
  return found;
}

const WORDS =
  'bite bites bit bitt bitter ite the a dust bullet bullets hard on off ball and chain up in arms air xy xxxy y x';
const texts = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }).map((words) => words.join(' '));

it('are the same that are found by trying every pattern', () => {
  const find = figureFinder([LIST], { one: 'my', self: 'myself', formsOf: (base) => [base] });
  let found = 0;
  for (const text of fc.sample(texts, { numRuns: 50 * sample(100), seed: 6 })) {
    const all = byTryingAll(text);
    expect({ text, found: find(text) }).toEqual({ text, found: all });
    found += all.length;
  }
  expect(found).toBeGreaterThan(100);
});
