/** The words of `counterpart replay`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { replayFile } from '../replay.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  scenario: {
    type: 'string',
    takes: 'FILE|DIR',
    does: words['replay.scenario'],
  },
  json: { type: 'boolean', default: false, does: words['option.json'] },
} as const satisfies Options;

/** The scorecard of a recorded play. */
export const replayCommand: Command = {
  usage: {
    call: 'replay RECORD [--scenario FILE|DIR] [--json]',
    does: words['replay.does'],
  },
  options: OPTIONS,
  blank: { over: false, card: null, notes: [] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const file = only(positionals, cliUsage['name.replay']);
    if (!terminal.exists(file)) throw new UsageError(cliUsage.noFile({ file }));
    const own = [terminal.home, terminal.library].filter(
      (place, i, all) => terminal.exists(place) && all.indexOf(place) === i,
    );
    return replayFile(terminal, file, values.scenario === undefined ? own : [values.scenario], values.json);
  },
};
