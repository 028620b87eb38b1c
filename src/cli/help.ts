/** What `counterpart help` and `counterpart COMMAND --help` say. */
import { cliCommands as words } from '../messages/cli-commands.ts';
import type { Command, Option } from './command.ts';

/** Column in which `help` says what a command does. */
const DOES = 47;
/** Column in which `--help` says what an option does. */
const OPTION_DOES = 24;

/** A short call and its words share a line. */
function besides(start: string, does: string, column: number): string[] {
  const [first = '', ...rest] = does.split('\n').map((line) => ' '.repeat(column) + line);
  return start.length < column - 1 ? [start + first.slice(start.length), ...rest] : [start, first, ...rest];
}

/** All commands. @param called how the command line was called */
export function help(called: string, commands: ReadonlyMap<string, Command>): string {
  return [
    words['help.head'](),
    '',
    ...[...commands.values()].flatMap(({ usage: { call, does } }) => besides(`  counterpart ${call}`, does(), DOES)),
    '',
    ...(called === 'counterpart' ? [] : [words['help.called']({ called })]),
    words['help.more']({ called }),
    words['help.exit'](),
  ].join('\n');
}

const optionLines = ([name, { short, takes, does }]: [string, Option]) =>
  besides(`  ${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`, does(), OPTION_DOES);

/** One command, with its options. @param called how the command line was called */
export function commandHelp(called: string, { usage: { call, does }, options }: Command): string {
  const own = Object.entries(options).flatMap(optionLines);
  return [
    `${called} ${call}`,
    ...does()
      .split('\n')
      .map((line) => `  ${line}`),
    '',
    ...own,
    ...besides('  -h, --help', words['help.page'](), OPTION_DOES),
    '',
    words['help.exit'](),
  ].join('\n');
}
