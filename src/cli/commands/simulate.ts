/** The words of `counterpart simulate`. */
import { PLAYERS } from '../../analysis/players/simulate.ts';
import { type Command, only, parsed } from '../command.ts';
import { scenarioNamed, seedOf } from '../scenario-named.ts';
import { simulate } from '../simulate.ts';
import { EXIT, UsageError } from '../terminal.ts';

const PLAYS_MAX = 1_000_000;

/** Plays a scenario many times. */
export const simulateCommand: Command = {
  usage: {
    call: 'simulate FILE [-n N] [--player NAME] [--seed S] [--json]',
    does: [`many plays by one player: ${PLAYERS.join(', ')}`],
  },
  run(terminal, args) {
    const { values, positionals } = parsed(args, {
      plays: { type: 'string', short: 'n', default: '10000' },
      player: { type: 'string', default: 'random' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const file = only(positionals, 'the scenario file to simulate');
    // The naive players may be called by their kind as well.
    const player = values.player.replace(/^naive:/, '');
    const plays = Number(values.plays);
    if (!Number.isInteger(plays) || plays < 1 || plays > PLAYS_MAX)
      throw new UsageError(`-n takes a whole number from 1 to ${PLAYS_MAX}.`);
    if (!PLAYERS.includes(player))
      throw new UsageError(`There is no player "${player}". There are: ${PLAYERS.join(', ')}.`);
    const seed = seedOf(values.seed);
    const scenario = scenarioNamed(terminal, file);
    return scenario ? simulate(terminal, scenario, { plays, player, seed }, values.json) : EXIT.problems;
  },
};
