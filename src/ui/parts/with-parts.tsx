/** A sentence with drawn parts in it: a name in its own direction, a word that stands out. */
import { Fragment, type ReactNode } from 'react';

/** Characters no text has (Unicode's private use), each standing where a part goes. */
const FIRST_MARK = 0xe000;

/**
 * The sentence with its parts where the language puts them.
 * @param say gives the sentence when it is handed a text for each part
 * @param parts by the names the message uses
 */
export function withParts<Part extends string>(
  say: (marks: Readonly<Record<Part, string>>) => string,
  parts: Readonly<Record<Part, ReactNode>>,
): ReactNode {
  const names = Object.keys(parts) as Part[];
  const mark = (at: number) => String.fromCharCode(FIRST_MARK + at);
  const marks = Object.fromEntries(names.map((name, at) => [name, mark(at)])) as Record<Part, string>;
  return [...say(marks).split(/([\uE000-\uF8FF])/)].map((piece, at) => {
    const name = names[piece.charCodeAt(0) - FIRST_MARK];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
    return <Fragment key={at}>{name === undefined ? piece : parts[name]}</Fragment>;
  });
}
