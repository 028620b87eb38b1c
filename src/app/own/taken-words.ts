/** What became of files that were opened, as sentences for the player. */
import type { OwnKind } from '../../record/own-files.ts';
import { OWN_KINDS } from '../../record/own-files.ts';
import { counted } from '../../scenario/counted.ts';
import type { Taken } from './own-library.ts';

const KINDS: Readonly<Record<OwnKind, readonly [one: string, many: string]>> = {
  scenario: ['scenario', 'scenarios'],
  person: ['person', 'people'],
  translation: ['translation', 'translations'],
  shift: ['day', 'days'],
};

/** Refusals told in one notice. */
const TOLD = 4;

/** Names a kind of file: "scenario". */
export const kindWords = (kind: OwnKind): string => KINDS[kind][0];

/** "a, b and c". */
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What was taken in, what is known, and why the rest was not taken. */
export function takenWords({ taken, known, refused }: Taken): string {
  const kinds = OWN_KINDS.flatMap((kind) => {
    const count = taken.filter((file) => file.kind === kind).length;
    return count === 0 ? [] : [counted(count, ...KINDS[kind])];
  });
  const said = [
    ...(kinds.length > 0 ? [`In your library now: ${listed(kinds)}.`] : []),
    ...(known > 0 ? [`${counted(known, 'file')} ${known === 1 ? 'comes' : 'come'} with the game already.`] : []),
    ...refused.slice(0, TOLD),
    ...(refused.length > TOLD ? [`${counted(refused.length - TOLD, 'more file')} could not be taken in.`] : []),
  ];
  return said.length > 0 ? said.join(' ') : 'Nothing in there is a file of Counterpart.';
}
