/** What became of files that were opened, as sentences for the player. */
import { openedFiles as words } from '../../messages/opened-files.ts';
import { OWN_KINDS } from '../../record/own-files.ts';
import type { Taken } from './own-library.ts';

/** Messages that count a kind of file. */
const KINDS = { scenario: 'scenarios', person: 'people', translation: 'translations', shift: 'shifts' } as const;

/** Refusals told in one notice. */
const TOLD = 4;

/** What was taken in, what is known, and why the rest was not taken. */
export function takenWords({ taken, known, refused }: Taken): string {
  const kinds = OWN_KINDS.flatMap((kind) => {
    const files = taken.filter((file) => file.kind === kind).length;
    return files === 0 ? [] : [words[KINDS[kind]]({ files })];
  });
  const said = [
    ...(kinds.length > 0 ? [words.taken({ kinds })] : []),
    ...(known > 0 ? [words.known({ files: known })] : []),
    ...refused.slice(0, TOLD),
    ...(refused.length > TOLD ? [words.moreRefused({ files: refused.length - TOLD })] : []),
  ];
  return said.length > 0 ? said.join(' ') : words.nothing();
}
