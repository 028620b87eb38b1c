/** The words of `counterpart replay`. */
import { type Command, only, parsed } from '../command.ts';
import { replayFile } from '../replay.ts';
import { UsageError } from '../terminal.ts';

/** The scorecard of a recorded play. */
export const replayCommand: Command = {
  usage: {
    call: 'replay RECORD [--scenario FILE|DIR] [--json]',
    does: ['the scorecard of a recorded play; exit 1 when it is no legal play'],
  },
  run(terminal, args) {
    const { values, positionals } = parsed(args, {
      scenario: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const file = only(positionals, 'the record to replay');
    if (!terminal.exists(file)) throw new UsageError(`There is no file "${file}".`);
    return replayFile(terminal, file, values.scenario ?? terminal.library, values.json);
  },
};
