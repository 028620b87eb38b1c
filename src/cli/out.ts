/** Where a command may write: never over what it reads, nor over what is not its own kind, unless told to. */

import { basename } from 'node:path';
import { cliCommands as words } from '../messages/cli-commands.ts';
import { cliFile } from '../messages/cli-file.ts';
import { Refusal, type Terminal, UsageError } from './terminal.ts';

/** A kind of file that commands make. */
export interface Kind {
  /** "a report page", as it stands in a sentence. */
  readonly name: () => string;
  /** Is a text a former output of this kind? */
  readonly made: (text: string) => boolean;
}

/** What a file is about to be written for. */
export interface Writing {
  /** What may stand there already; absent where nothing may. */
  readonly kind?: Kind;
  /** Files the command reads. */
  readonly inputs: readonly string[];
  /** Was `--force` given? */
  readonly force: boolean;
}

/** The option that lets a command write over what is there. */
export const FORCE = {
  force: { type: 'boolean', default: false, does: words['option.force'] },
} as const;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Is this a name that no file can have on every system? */
export const isReservedName = (name: string) => RESERVED.test(name);

/**
 * Looks whether a file may be written, before any work is done for it. Throws a UsageError for a file that is read, and
 * for a name that Windows keeps; a Refusal when something else is there.
 */
export function mayWrite(terminal: Terminal, out: string, { kind, inputs, force }: Writing): void {
  if (isReservedName(basename(out))) throw new UsageError(cliFile['out.reserved']({ name: basename(out) }));
  const same = terminal.same ?? ((one: string, other: string) => one === other);
  if (inputs.some((input) => input !== '-' && same(input, out)))
    throw new UsageError(cliFile['out.input']({ file: out }));
  if (force || !terminal.exists(out)) return;
  if (kind === undefined) throw new Refusal([cliFile['out.there']({ file: out })]);
  if (!kind.made(terminal.read(out))) throw new Refusal([cliFile['out.otherKind']({ file: out, kind: kind.name() })]);
}

/** Gives what was made: to the file `out`, or to standard output where that is left out or "-". */
export function give(terminal: Terminal, text: string, out: string | undefined): void {
  if (out === undefined || out === '-') terminal.say(text.trimEnd());
  else terminal.write(out, `${text.trimEnd()}\n`);
}

/** Is a file to be written, rather than standard output? */
export const isFile = (out: string | undefined): out is string => out !== undefined && out !== '-';
