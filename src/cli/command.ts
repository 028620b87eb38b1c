/** What a command of the command line is, and how it reads the words that follow its name. */
import { parseArgs } from 'node:util';
import { type Exit, type Terminal, UsageError } from './terminal.ts';

/** One command: `src/cli/command-line.ts` knows them by name. */
export interface Command {
  /** What stands after `counterpart` in the list of commands, then what it does; lines are set in `help`. */
  readonly usage: { readonly call: string; readonly does: readonly string[] };
  /**
   * Runs it. `args` are the words after its name; `now` is a clock in milliseconds that never runs backwards.
   * Throws a UsageError when it is called wrongly.
   */
  run(terminal: Terminal, args: readonly string[], now: () => number): Exit | Promise<Exit>;
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The options and names among the words after a command. Throws a UsageError for an option it does not know. */
export function parsed<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
}

/** The one name a command takes; `what` says what it names. Throws a UsageError for none or more. */
export function only(positionals: readonly string[], what: string): string {
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError(`Name ${what}.`);
  if (more.length > 0) throw new UsageError(`Only one is taken; "${more[0]}" is too many.`);
  return first;
}
