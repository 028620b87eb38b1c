/** Reads the first word of the command line and runs the command it names. */
import type { Command } from './command.ts';
import { assignCommand } from './commands/assign.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { graphCommand } from './commands/graph.ts';
import { newCommand, schemaCommand } from './commands/new.ts';
import { playCommand, recordCommand } from './commands/play.ts';
import { replayCommand } from './commands/replay.ts';
import { reportCommand } from './commands/report.ts';
import { simulateCommand } from './commands/simulate.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** Every command, in the order in which `help` tells of them. */
const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check: checkCommand,
    explain: explainCommand,
    report: reportCommand,
    simulate: simulateCommand,
    graph: graphCommand,
    diff: diffCommand,
    play: playCommand,
    record: recordCommand,
    replay: replayCommand,
    assign: assignCommand,
    new: newCommand,
    schema: schemaCommand,
  }),
);

/** Column in which `help` says what a command does. */
const DOES = 47;

function usageLines({ usage: { call, does } }: Command): string[] {
  const start = `  counterpart ${call}`;
  const [first = '', ...rest] = does.map((line) => ' '.repeat(DOES) + line);
  // A short call and its words share a line.
  return start.length < DOES - 1 ? [start + first.slice(start.length), ...rest] : [start, first, ...rest];
}

const usage = () =>
  [
    'counterpart – serve people, score needs and expectations',
    '',
    ...[...COMMANDS.values()].flatMap(usageLines),
    '',
    'Exit codes: 0 fine, 1 problems, 2 wrong usage.',
  ].join('\n');

async function run(terminal: Terminal, argv: readonly string[], now: () => number): Promise<Exit> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.say(usage());
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(`There is no command "${name}".`);
  return command.run(terminal, args, now);
}

/** Runs a command line. `now` is a clock in milliseconds that never runs backwards. */
export async function commandLine(terminal: Terminal, argv: readonly string[], now: () => number): Promise<Exit> {
  try {
    return await run(terminal, argv, now);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.warn(error.message);
    terminal.warn('See: counterpart help');
    return EXIT.usage;
  }
}
