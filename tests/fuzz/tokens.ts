/** Mutations of a text by its smallest parts: words, texts, numbers, brackets, commas, white space. */
import type { Chance } from './chance.ts';
import { NASTY_NUMBERS, NASTY_SPELLINGS, NASTY_TEXTS } from './nasty.ts';

/** The text cut into parts; joined again they are the text. */
export const tokensOf = (text: string): readonly string[] =>
  text.match(/"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|[A-Za-z_][\w.-]*|\s+|[\s\S]/g) ?? [];

const isBlank = (token: string) => /^\s+$/.test(token);

/** Something to put in place of a token: nasty, or another token of the same file. */
function replacement(tokens: readonly string[], chance: Chance): string {
  switch (chance.below(4)) {
    case 0:
      return JSON.stringify(chance.pick(NASTY_TEXTS));
    case 1:
      return String(chance.pick(NASTY_NUMBERS));
    case 2:
      return chance.pick(NASTY_SPELLINGS);
    default:
      return chance.pick(tokens);
  }
}

/** The tokens after one change. */
export function mutatedTokens(tokens: readonly string[], chance: Chance): readonly string[] {
  if (tokens.length === 0) return [chance.pick(NASTY_SPELLINGS)];
  let at = chance.below(tokens.length);
  // White space seldom matters: the change is made beside it.
  if (isBlank(tokens[at] ?? '') && at + 1 < tokens.length) at += 1;
  const here = tokens[at] ?? '';
  const other = chance.below(tokens.length);
  switch (chance.below(8)) {
    case 0:
      return tokens.toSpliced(at, 1);
    case 1:
      return tokens.toSpliced(at, 0, here);
    case 2:
      return tokens.with(at, tokens[other] ?? '').with(other, here);
    case 3:
      return tokens.toSpliced(at, 0, replacement(tokens, chance));
    case 4:
      // A run of tokens taken out.
      return tokens.toSpliced(at, 1 + chance.below(12));
    case 5:
      // A run of tokens once more, somewhere else.
      return tokens.toSpliced(other, 0, ...tokens.slice(at, at + 1 + chance.below(40)));
    default:
      return tokens.with(at, replacement(tokens, chance));
  }
}
