/** The words of `counterpart simulate`. */

import { PLAYERS } from '../../analysis/players/simulate.ts';
import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { scenarioNamed, seedOf } from '../scenario-named.ts';
import { simulate } from '../simulate.ts';
import { UsageError } from '../terminal.ts';

const PLAYS_MAX = 1_000_000;

const OPTIONS = {
  plays: {
    type: 'string',
    short: 'n',
    default: '10000',
    takes: 'N',
    does: () => words['simulate.plays']({ most: PLAYS_MAX }),
  },
  player: { type: 'string', default: 'random', takes: 'NAME', does: () => words['option.oneOf']({ values: PLAYERS }) },
  seed: { type: 'string', takes: 'S', does: words['simulate.seed'] },
  json: { type: 'boolean', default: false, does: words['option.jsonReports'] },
} as const satisfies Options;

/** Plays a scenario many times. */
export const simulateCommand: Command = {
  usage: {
    call: 'simulate FILE [-n N] [--player NAME] [--seed S] [--json]',
    does: () => words['simulate.does']({ players: PLAYERS }),
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const file = only(positionals, cliUsage['name.simulate']);
    // The naive players may be called by their kind as well.
    const player = values.player.replace(/^naive:/, '');
    const plays = Number(values.plays);
    if (!Number.isInteger(plays) || plays < 1 || plays > PLAYS_MAX)
      throw new UsageError(cliUsage.plays({ most: PLAYS_MAX }));
    if (!PLAYERS.includes(player)) throw new UsageError(cliUsage.noPlayer({ player, players: PLAYERS }));
    const seed = seedOf(values.seed);
    return simulate(terminal, scenarioNamed(terminal, file), { plays, player, seed }, values.json);
  },
};
