/** What `counterpart help` and `counterpart COMMAND --help` say. */
import type { Command, Option } from './command.ts';

/** Column in which `help` says what a command does. */
const DOES = 47;
/** Column in which `--help` says what an option does. */
const OPTION_DOES = 24;

const EXIT_CODES = 'Exit codes: 0 fine, 1 problems, 2 wrong usage, 3 a fault of Counterpart itself, 4 not proved.';

/** A short call and its words share a line. */
function besides(start: string, does: readonly string[], column: number): string[] {
  const [first = '', ...rest] = does.map((line) => ' '.repeat(column) + line);
  return start.length < column - 1 ? [start + first.slice(start.length), ...rest] : [start, first, ...rest];
}

/** All commands. @param called how the command line was called */
export function help(called: string, commands: ReadonlyMap<string, Command>): string {
  return [
    'counterpart – serve people, score needs and expectations',
    '',
    ...[...commands.values()].flatMap(({ usage: { call, does } }) => besides(`  counterpart ${call}`, does, DOES)),
    '',
    ...(called === 'counterpart' ? [] : [`Here, counterpart is called as: ${called} …`]),
    `More on a command: ${called} COMMAND --help. A file named - is standard input.`,
    EXIT_CODES,
  ].join('\n');
}

const optionLines = ([name, { short, takes, does }]: [string, Option]) =>
  besides(`  ${short ? `-${short}, ` : ''}--${name}${takes ? ` ${takes}` : ''}`, [does], OPTION_DOES);

/** One command, with its options. @param called how the command line was called */
export function commandHelp(called: string, { usage: { call, does }, options }: Command): string {
  const own = Object.entries(options).flatMap(optionLines);
  return [
    `${called} ${call}`,
    ...does.map((line) => `  ${line}`),
    '',
    ...own,
    ...besides('  -h, --help', ['this page'], OPTION_DOES),
    '',
    EXIT_CODES,
  ].join('\n');
}
