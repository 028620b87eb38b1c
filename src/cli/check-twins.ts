/** Files of one kind that say the same id of themselves, among those that are checked together. */
import { dataHash } from '../scenario/hash.ts';
import { type Problem, problemSays, severityOf } from '../scenario/problems.ts';
import { FileTrouble } from './file-trouble.ts';
import type { Terminal } from './terminal.ts';

/** What a file says; undefined for one that cannot be read: what is wrong with it is told otherwise. */
function fieldsIn(terminal: Terminal, file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(terminal.read(file).replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof FileTrouble || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The id a file says, if it says one. */
function idIn(terminal: Terminal, file: string): string | undefined {
  const id = fieldsIn(terminal, file)?.id;
  return typeof id === 'string' ? id : undefined;
}

const idsOf = (terminal: Terminal, files: readonly string[]) =>
  // Two names for one file are no twins.
  [...new Set(files)].flatMap((file) => {
    const id = idIn(terminal, file);
    return id === undefined ? [] : [[file, id] as const];
  });

/** Do two files say the same, wherever they look for their schema? A copy as it was is no other story. */
function alike(terminal: Terminal, one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => {
    const { $schema: _, ...said } = fieldsIn(terminal, file) ?? {};
    return dataHash(said);
  });
  return a === b;
}

/**
 * By file, the others with its id: among those that are checked together, and among what comes with the game.
 * @param files of one kind @param shipped files of that kind that come with the game
 */
export function twinsAmong(
  terminal: Terminal,
  files: readonly string[],
  shipped: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const [ids, games] = [idsOf(terminal, files), idsOf(terminal, shipped)];
  const same = terminal.same ?? ((one: string, other: string) => one === other);
  return new Map(
    ids.flatMap(([file, id]) => {
      const others = ids.flatMap(([other, its]) => (other !== file && its === id ? [other] : []));
      // The game leaves a copy of its own file as it was aside, and refuses another one of that id.
      const rivals = games.flatMap(([other, its]) =>
        its === id && ![file, ...others].some((one) => same(one, other)) && !alike(terminal, file, other)
          ? [other]
          : [],
      );
      return others.length + rivals.length > 0 ? [[file, [...others, ...rivals]] as const] : [];
    }),
  );
}

/** Told of a file that others have the same id. It is told at the beginning of each. */
export const idTwice = (terminal: Terminal, file: string, others: readonly string[]): Problem => ({
  code: 'id-twice',
  severity: severityOf('id-twice'),
  pointer: '',
  line: 1,
  column: 1,
  says: problemSays('id-twice', { id: idIn(terminal, file) ?? '', others }),
});
