/** Reads the first word of the command line and runs the command it names. */
import { cliCommands } from '../messages/cli-commands.ts';
import { cliUsage } from '../messages/cli-usage.ts';
import { near } from '../scenario/problems/wording.ts';
import { answer } from './answer.ts';
import { asksFor, type Command } from './command.ts';
import { assignCommand } from './commands/assign.ts';
import { certificateCommand } from './commands/certificate.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { graphCommand } from './commands/graph.ts';
import { migrateCommand } from './commands/migrate.ts';
import { mondayCommand } from './commands/monday.ts';
import { newCommand, schemaCommand } from './commands/new.ts';
import { playCommand, recordCommand } from './commands/play.ts';
import { replayCommand } from './commands/replay.ts';
import { reportCommand } from './commands/report.ts';
import { resultsCommand } from './commands/results.ts';
import { simulateCommand } from './commands/simulate.ts';
import { translateCommand } from './commands/translate.ts';
import { careful, FileTrouble } from './file-trouble.ts';
import { commandHelp, help } from './help.ts';
import { EXIT, type Exit, Refusal, type Terminal, UsageError } from './terminal.ts';

/** Every command, in the order in which `help` tells of them. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
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
    certificate: certificateCommand,
    monday: mondayCommand,
    results: resultsCommand,
    new: newCommand,
    migrate: migrateCommand,
    translate: translateCommand,
    schema: schemaCommand,
  }),
);

function commandNamed(name: string): Command {
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(cliUsage.noCommand({ name, near: near(name, [...COMMANDS.keys()]) }));
  return command;
}

async function run(terminal: Terminal, argv: readonly string[], now: () => number): Promise<Exit> {
  const [name, ...args] = argv;
  const asksHelp = name === 'help' || name === '--help' || name === '-h';
  const [about] = args;
  if (name === undefined || (asksHelp && about === undefined)) {
    terminal.say(help(terminal.called, COMMANDS));
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  const command = commandNamed(asksHelp && about !== undefined ? about : name);
  if (asksHelp || asksFor('--help', args) || asksFor('-h', args)) {
    terminal.say(commandHelp(terminal.called, command));
    return EXIT.fine;
  }
  return command.run(terminal, args, now);
}

/** What an error comes to: its exit code, why, and what a person reads. Throws the error itself when it is a bug. */
function outcomeOf(error: unknown, called: string, name: string | undefined) {
  if (error instanceof Refusal) return { exit: EXIT.problems, reasons: error.reasons, said: error.lines, warned: [] };
  if (error instanceof FileTrouble) {
    const exit: Exit = error.misnamed ? EXIT.usage : EXIT.problems;
    return { exit, reasons: [error.message], said: [], warned: [error.message] };
  }
  if (!(error instanceof UsageError)) throw error;
  const about = name !== undefined && COMMANDS.has(name) ? `${called} ${name} --help` : `${called} help`;
  return {
    exit: EXIT.usage,
    reasons: [error.message],
    said: [],
    warned: [error.message, cliCommands['help.see']({ about })],
  };
}

/** Runs a command line. `now` is a clock in milliseconds that never runs backwards. */
export async function commandLine(terminal: Terminal, argv: readonly string[], now: () => number): Promise<Exit> {
  const outside = careful(terminal);
  const [name, ...args] = argv;
  try {
    return await run(outside, argv, now);
  } catch (error) {
    const { exit, reasons, said, warned } = outcomeOf(error, terminal.called, name);
    terminal.progress?.show('');
    for (const line of warned) terminal.warn(line);
    const blank = (name !== undefined && COMMANDS.get(name)?.blank) || {};
    if (asksFor('--json', args)) return answer(terminal, exit, reasons, blank);
    for (const line of said) terminal.say(line);
    return exit;
  }
}
