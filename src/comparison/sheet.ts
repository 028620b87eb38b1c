/**
 * A page to print, as data: the screens draw it with React, the command line writes it as HTML, and both say the same
 * words. One sheet fits one A4 page, black on white.
 */

/** One piece under a heading. Words from files stand between isolates (see `isolated`). */
export type SheetBlock =
  | { readonly is: 'words'; readonly words: string; readonly strong?: true }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | {
      readonly is: 'table';
      readonly caption: string;
      /** A word for each column; the first is for the heads of the rows. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What was said, or can be said. `language` is a BCP 47 tag. */
  | { readonly is: 'saying'; readonly label: string; readonly words: string; readonly language: string };

/** A heading and what stands under it. */
export interface SheetPart {
  readonly title: string;
  readonly blocks: readonly SheetBlock[];
}

/** The page. */
export interface Sheet {
  readonly title: string;
  /** Under the title: what this is about. */
  readonly about: string;
  /** The one thing to take away, with how it stands. */
  readonly verdict: { readonly stands: 'good' | 'doubtful' | 'bad'; readonly words: string };
  readonly parts: readonly SheetPart[];
  /** What it does not show. Stands on every sheet. */
  readonly shows: string;
}

/** Words of a file or a name, kept in their own direction of writing. */
export const isolated = (words: string): string => `\u2068${words.replace(/[\u2066-\u2069]/gu, '')}\u2069`;

/** The pieces of a text: those at odd places are words of their own direction. */
export const piecesOf = (words: string): readonly string[] => words.split(/[\u2068\u2069]/u);
