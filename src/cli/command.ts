/** What a command of the command line is, and how it reads the words that follow its name. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { cliUsage } from '../messages/cli-usage.ts';
import { near } from '../scenario/problems/wording.ts';
import { type Exit, type Terminal, UsageError } from './terminal.ts';

/** One option: what Node reads it by, and what `--help` tells of it. */
export type Option = NonNullable<ParseArgsConfig['options']>[string] & {
  /** Stands after its name in `--help`: what it takes. */
  readonly takes?: string;
  readonly does: () => string;
};

/** Options of a command, by their long names. */
export type Options = Readonly<Record<string, Option>>;

/** One command: `src/cli/command-line.ts` knows them by name. */
export interface Command {
  /** What stands after `counterpart` in the list of commands, then what it does; lines are set in `help`. */
  readonly usage: { readonly call: string; readonly does: () => string };
  readonly options: Options;
  /** Fields of what it says with `--json`, as they stand when nothing could be told; absent where there are none. */
  readonly blank?: Readonly<Record<string, unknown>>;
  /**
   * Runs it. `args` are the words after its name; `now` is a clock in milliseconds that never runs backwards.
   * Throws a UsageError when it is called wrongly, a Refusal when what it is about has problems, and a FileTrouble.
   */
  run(terminal: Terminal, args: readonly string[], now: () => number): Exit | Promise<Exit>;
}

/** Does `--json` stand among these words, before any that are only names? */
export function asksFor(option: string, args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).includes(option);
}

/** What Node finds wrong with the words after a command, in words that help. */
function wrongWords(error: unknown, args: readonly string[], options: Options): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  if (unknown !== undefined) {
    const names = Object.keys(options).map((name) => `--${name}`);
    return cliUsage.noOption({ option: unknown, near: near(unknown, names) });
  }
  const [, named] = /^Option '(?:-\w, )?(-[^ ']+)/.exec(message) ?? [];
  if (named === undefined) return message;
  const [name = named.slice(2)] = Object.entries(options).find(([, { short }]) => named === `-${short}`) ?? [];
  if (/does not take an argument/.test(message)) return cliUsage.takesNothing({ option: name });
  const at = args.findIndex((word) => word === `--${name}` || word === `-${options[name]?.short}`);
  const next = args[at + 1];
  return next === undefined ? cliUsage.needsMore({ option: name }) : cliUsage.needsValue({ option: name, next });
}

/** The options and names among the words after a command. Throws a UsageError for an option it does not know. */
export function parsed<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(wrongWords(error, args, options));
  }
}

/** The one name a command takes; `what` asks for it. Throws a UsageError for none or more. */
export function only(positionals: readonly string[], what: () => string): string {
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError(what());
  if (more.length > 0) throw new UsageError(cliUsage.onlyOne({ more: more[0] ?? '' }));
  return first;
}
