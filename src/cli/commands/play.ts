/** The words of `counterpart play` and `counterpart record`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { play } from '../play.ts';
import { record } from '../record.ts';
import { OPENING, openingOf, scenarioNamed } from '../scenario-named.ts';
import { type Terminal, UsageError } from '../terminal.ts';

/** The scenario to play. Throws a UsageError for standard input: there the moves come from. */
function scenarioToPlay(terminal: Terminal, file: string) {
  if (file === '-') throw new UsageError(cliUsage.stdinMoves());
  return scenarioNamed(terminal, file);
}

const PLAY = {
  ...OPENING,
  record: { type: 'string', takes: 'OUT', does: words['play.record'] },
  ...FORCE,
} as const satisfies Options;

/** The whole encounter, played in the terminal. */
export const playCommand: Command = {
  usage: {
    call: 'play FILE [--seed N] [--carry FLAG,FLAG] [--record OUT]',
    does: words['play.does'],
  },
  options: PLAY,
  async run(terminal, args, now) {
    const { values, positionals } = parsed(args, PLAY);
    const file = only(positionals, cliUsage['name.play']);
    const scenario = scenarioToPlay(terminal, file);
    return play(terminal, scenario, {
      ...openingOf(scenario, values),
      ...(values.record !== undefined && { record: values.record }),
      inputs: [file],
      force: values.force,
      now,
    });
  },
};

const RECORD = {
  ...OPENING,
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['record.out'] },
  name: { type: 'string', takes: 'NAME', does: words['record.name'] },
} as const satisfies Options;

/** A play kept as a walk. */
export const recordCommand: Command = {
  usage: {
    call: 'record FILE --out WALKS.play [--name NAME] [--seed N] [--carry FLAG,FLAG]',
    does: words['record.does'],
  },
  options: RECORD,
  async run(terminal, args, now) {
    const { values, positionals } = parsed(args, RECORD);
    const file = only(positionals, cliUsage['name.play']);
    const { out, name } = values;
    if (out === undefined) throw new UsageError(cliUsage['name.walks']());
    const scenario = scenarioToPlay(terminal, file);
    return record(terminal, scenario, {
      ...openingOf(scenario, values),
      out,
      ...(name !== undefined && { name }),
      inputs: [file],
      now,
    });
  },
};
