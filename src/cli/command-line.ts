/** Reads the words of the command line and calls the command they name. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLAYERS } from '../analysis/players/simulate.ts';
import type { Scenario } from '../scenario/format.ts';
import { readScenario } from '../scenario/read.ts';
import { scenarioJsonSchema } from '../scenario/schema.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { graph, MAP_FORMATS } from './graph.ts';
import { newScenario } from './new-scenario.ts';
import { play } from './play.ts';
import { record } from './record.ts';
import { replayFile } from './replay.ts';
import { report } from './report.ts';
import { simulate } from './simulate.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

const USAGE = `counterpart – serve people, score needs and expectations

  counterpart check FILE|DIR … [--no-proof] [--no-lint] [--json]
                                               every problem with its place, and proof that each scenario is
                                               fair or a walk that shows why not, and what a
                                               second reader would say; exit 0 fine, 1 problems
  counterpart report FILE [--json]             plays, points, times, naive players, lines few people hear
  counterpart simulate FILE [-n N] [--player NAME] [--seed S] [--json]
                                               many plays by one player: ${PLAYERS.join(', ')}
  counterpart graph FILE --format ${MAP_FORMATS.join('|')} [--out FILE]
                                               the story as a map
  counterpart diff OLD NEW [--json]            what changed for players, the walks beside OLD that come out otherwise,
                                               and whether old records replay; exit 0 no difference, 1 differences
  counterpart play FILE [--seed N] [--carry FLAG,FLAG] [--record OUT]
                                               the whole encounter in this terminal
  counterpart record FILE --out WALKS.play [--name NAME] [--seed N] [--carry FLAG,FLAG]
                                               play, and keep the finished play as a walk that must keep working
  counterpart replay RECORD [--scenario FILE|DIR] [--json]
                                               the scorecard of a recorded play; exit 1 when it is no legal play
  counterpart new ID [--setting PLACE] [--out FILE]
                                               a starting point with notes, ready to play
  counterpart schema                           the JSON Schema of scenario files

Exit codes: 0 fine, 1 problems, 2 wrong usage.`;

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parsed(args: readonly string[], options: NonNullable<Options>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
}

function only(positionals: readonly string[], what: string): string {
  const [first, ...more] = positionals;
  if (first === undefined) throw new UsageError(`Name ${what}.`);
  if (more.length > 0) throw new UsageError(`Only one is taken; "${more[0]}" is too many.`);
  return first;
}

const SEED_MAX = 2 ** 32 - 1;

function seedOf(text: string | undefined): number {
  const seed = text === undefined ? 1 : Number(text);
  if (!Number.isInteger(seed) || seed < 0 || seed > SEED_MAX)
    throw new UsageError(`--seed takes a whole number from 0 to ${SEED_MAX}.`);
  return seed;
}

/** The scenario in a file; undefined, with its problems said, when it is none. */
function scenarioNamed(terminal: Terminal, file: string): Scenario | undefined {
  if (!terminal.exists(file)) throw new UsageError(`There is no file "${file}".`);
  const read = readScenario(terminal.read(file));
  if (read.ok) return read.value;
  check(terminal, [file]);
  return undefined;
}

const PLAYS_MAX = 1_000_000;

function simulateCommand(terminal: Terminal, args: readonly string[]): Exit {
  const { values, positionals } = parsed(args, {
    plays: { type: 'string', short: 'n', default: '10000' },
    player: { type: 'string', default: 'random' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  });
  const file = only(positionals, 'the scenario file to simulate');
  const [plays, player] = [Number(values.plays), String(values.player)];
  if (!Number.isInteger(plays) || plays < 1 || plays > PLAYS_MAX)
    throw new UsageError(`-n takes a whole number from 1 to ${PLAYS_MAX}.`);
  if (!PLAYERS.includes(player))
    throw new UsageError(`There is no player "${player}". There are: ${PLAYERS.join(', ')}.`);
  const seed = seedOf(typeof values.seed === 'string' ? values.seed : undefined);
  const scenario = scenarioNamed(terminal, file);
  return scenario ? simulate(terminal, scenario, { plays, player, seed }, values.json === true) : EXIT.problems;
}

function graphCommand(terminal: Terminal, args: readonly string[]): Exit {
  const { values, positionals } = parsed(args, { format: { type: 'string' }, out: { type: 'string' } });
  const file = only(positionals, 'the scenario file to map');
  const format = MAP_FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format takes one of: ${MAP_FORMATS.join(', ')}.`);
  const scenario = scenarioNamed(terminal, file);
  return scenario
    ? graph(terminal, scenario, format, typeof values.out === 'string' ? values.out : undefined)
    : EXIT.problems;
}

function diffCommand(terminal: Terminal, args: readonly string[]): Exit {
  const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError('Name two scenario files, the old one first.');
  const [before, after] = [scenarioNamed(terminal, old), scenarioNamed(terminal, now)];
  if (!before || !after) return EXIT.problems;
  return diff(terminal, { file: old, scenario: before }, { file: now, scenario: after }, values.json === true);
}

const OPENING = { seed: { type: 'string' }, carry: { type: 'string' } } as const;

/** How a play in the terminal is to begin, from the options of the command. */
function openingOf(scenario: Scenario, { seed, carry }: { readonly seed?: unknown; readonly carry?: unknown }) {
  const carried = typeof carry === 'string' ? carry.split(',').filter(Boolean).sort() : [];
  for (const flag of carried) {
    if (!Object.hasOwn(scenario.flags.in, flag))
      throw new UsageError(
        `This scenario does not read the flag "${flag}". It reads: ${Object.keys(scenario.flags.in).join(', ') || 'none'}.`,
      );
  }
  return { seed: seedOf(typeof seed === 'string' ? seed : undefined), carried };
}

async function playCommand(terminal: Terminal, args: readonly string[], now: () => number): Promise<Exit> {
  const { values, positionals } = parsed(args, { ...OPENING, record: { type: 'string' } });
  const scenario = scenarioNamed(terminal, only(positionals, 'the scenario file to play'));
  if (!scenario) return EXIT.problems;
  return play(terminal, scenario, {
    ...openingOf(scenario, values),
    ...(typeof values.record === 'string' && { record: values.record }),
    now,
  });
}

async function recordCommand(terminal: Terminal, args: readonly string[], now: () => number): Promise<Exit> {
  const { values, positionals } = parsed(args, { ...OPENING, out: { type: 'string' }, name: { type: 'string' } });
  const file = only(positionals, 'the scenario file to play');
  const { out, name } = values;
  if (typeof out !== 'string') throw new UsageError('Name the file of walks with --out.');
  const scenario = scenarioNamed(terminal, file);
  if (!scenario) return EXIT.problems;
  return record(terminal, scenario, {
    ...openingOf(scenario, values),
    out,
    ...(typeof name === 'string' && { name }),
    now,
  });
}

async function run(terminal: Terminal, argv: readonly string[], now: () => number): Promise<Exit> {
  const [command, ...args] = argv;
  switch (command) {
    case 'check': {
      const { values, positionals } = parsed(args, {
        json: { type: 'boolean' },
        'no-proof': { type: 'boolean' },
        'no-lint': { type: 'boolean' },
      });
      if (positionals.length === 0) throw new UsageError('Name the files or folders to check.');
      return check(terminal, positionals, {
        json: values.json === true,
        proof: values['no-proof'] !== true,
        lint: values['no-lint'] !== true,
      });
    }
    case 'report': {
      const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
      const scenario = scenarioNamed(terminal, only(positionals, 'the scenario file to report on'));
      return scenario ? report(terminal, scenario, values.json === true) : EXIT.problems;
    }
    case 'simulate':
      return simulateCommand(terminal, args);
    case 'graph':
      return graphCommand(terminal, args);
    case 'play':
      return playCommand(terminal, args, now);
    case 'record':
      return recordCommand(terminal, args, now);
    case 'diff':
      return diffCommand(terminal, args);
    case 'replay': {
      const { values, positionals } = parsed(args, { scenario: { type: 'string' }, json: { type: 'boolean' } });
      const file = only(positionals, 'the record to replay');
      if (!terminal.exists(file)) throw new UsageError(`There is no file "${file}".`);
      return replayFile(
        terminal,
        file,
        typeof values.scenario === 'string' ? values.scenario : terminal.library,
        values.json === true,
      );
    }
    case 'new': {
      const { values, positionals } = parsed(args, { setting: { type: 'string' }, out: { type: 'string' } });
      const setting = typeof values.setting === 'string' ? values.setting : 'coffee_shop';
      const id = only(positionals, 'the id of the new scenario');
      return newScenario(
        terminal,
        id,
        setting,
        typeof values.out === 'string' ? values.out : join('scenarios', setting, `${id}.json`),
      );
    }
    case 'schema': {
      parsed(args, {});
      terminal.say(JSON.stringify(scenarioJsonSchema(), null, 2));
      return EXIT.fine;
    }
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      terminal.say(USAGE);
      return command === undefined ? EXIT.usage : EXIT.fine;
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
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
