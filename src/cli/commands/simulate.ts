/** The words of `counterpart simulate`. */
import { PLAYERS } from '../../analysis/players/simulate.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { scenarioNamed, seedOf } from '../scenario-named.ts';
import { simulate } from '../simulate.ts';
import { UsageError } from '../terminal.ts';

const PLAYS_MAX = 1_000_000;

const OPTIONS = {
  plays: { type: 'string', short: 'n', default: '10000', takes: 'N', does: `how many, up to ${PLAYS_MAX}` },
  player: { type: 'string', default: 'random', takes: 'NAME', does: `one of: ${PLAYERS.join(', ')}` },
  seed: { type: 'string', takes: 'S', does: 'the same seed gives the same plays; 1 without it' },
  json: { type: 'boolean', default: false, does: 'for programs: docs/reports.md' },
} as const satisfies Options;

/** Plays a scenario many times. */
export const simulateCommand: Command = {
  usage: {
    call: 'simulate FILE [-n N] [--player NAME] [--seed S] [--json]',
    does: [`many plays by one player: ${PLAYERS.join(', ')}`],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const file = only(positionals, 'the scenario file to simulate');
    // The naive players may be called by their kind as well.
    const player = values.player.replace(/^naive:/, '');
    const plays = Number(values.plays);
    if (!Number.isInteger(plays) || plays < 1 || plays > PLAYS_MAX)
      throw new UsageError(`-n takes a whole number from 1 to ${PLAYS_MAX}.`);
    if (!PLAYERS.includes(player))
      throw new UsageError(`There is no player "${player}". There are: ${PLAYERS.join(', ')}.`);
    const seed = seedOf(values.seed);
    return simulate(terminal, scenarioNamed(terminal, file), { plays, player, seed }, values.json);
  },
};
