/** Why a file cannot be used, for a player: the first few problems with their lines. */
import type { Severity } from '../../scenario/problems.ts';

/** Problems named in one sentence; the command line shows them all. */
const SHOWN = 3;

/** The first problems as sentences, and how many there are besides. */
export function firstProblems(
  problems: readonly { readonly severity: Severity; readonly line: number; readonly message: string }[],
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const first = errors.slice(0, SHOWN).map(({ line, message }) => `Line ${line}: ${message}`);
  const more = errors.length > SHOWN ? ` And ${errors.length - SHOWN} more: “counterpart check” lists them all.` : '';
  return `${first.join(' ')}${more}`;
}

/** Two files of one kind have the same id, told of one of them. @param other the other one, in words */
export const sameId = (name: string, other: string, id: string): string =>
  `${name} has the same id as ${other}: “${id}”. Give one of them an id of its own.`;

/** A scenario that comes with the game, in words. */
export const shippedInWords = (title: string): string => `“${title}”, which comes with the game`;
