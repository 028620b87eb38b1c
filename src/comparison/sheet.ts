/**
 * A page to print, as data: the screens draw it with React, the command line writes it as HTML, and both say the same
 * words. One sheet fits one A4 page, black on white.
 */
import type { Said } from '../scenario/said.ts';

/** Words that stand as they are, or are still to be said. */
export type Words = string | Said;

/** One piece under a heading. Words from files stand between isolates (see `isolated`). */
export type SheetBlock<W extends Words = string> =
  | { readonly is: 'words'; readonly words: W; readonly strong?: true }
  | { readonly is: 'list'; readonly items: readonly W[] }
  | {
      readonly is: 'table';
      readonly caption: W;
      /** A word for each column; the first is for the heads of the rows. */
      readonly head: readonly W[];
      readonly rows: readonly (readonly W[])[];
    }
  /** What was said, or can be said. `language` is a BCP 47 tag. */
  | { readonly is: 'saying'; readonly label: W; readonly words: string; readonly language: string };

/** A heading and what stands under it. */
export interface SheetPart<W extends Words = string> {
  readonly title: W;
  readonly blocks: readonly SheetBlock<W>[];
}

/** The page. Rooms without words make it of what is to be said (`Sheet<Words>`); whoever shows it has it said. */
export interface Sheet<W extends Words = string> {
  readonly title: W;
  /** Under the title: what this is about. */
  readonly about: W;
  /** The one thing to take away, with how it stands. */
  readonly verdict: { readonly stands: 'good' | 'doubtful' | 'bad'; readonly words: W };
  readonly parts: readonly SheetPart<W>[];
  /** What it does not show. Stands on every sheet. */
  readonly shows: W;
}

/** Words of a file or a name, kept in their own direction of writing. */
export const isolated = (words: string): string => `\u2068${words.replace(/[\u2066-\u2069]/gu, '')}\u2069`;

/** The pieces of a text: those at odd places are words of their own direction. */
export const piecesOf = (words: string): readonly string[] => words.split(/[\u2068\u2069]/u);
