/** The words of `counterpart replay`. */
import { type Command, type Options, only, parsed } from '../command.ts';
import { replayFile } from '../replay.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  scenario: {
    type: 'string',
    takes: 'FILE|DIR',
    does: 'where the scenario is; otherwise your own, then those of the game',
  },
  json: { type: 'boolean', default: false, does: 'for programs: docs/command-line.md' },
} as const satisfies Options;

/** The scorecard of a recorded play. */
export const replayCommand: Command = {
  usage: {
    call: 'replay RECORD [--scenario FILE|DIR] [--json]',
    does: ['the scorecard of a recorded play; exit 1 when it is no legal play, or not finished'],
  },
  options: OPTIONS,
  blank: { over: false, card: null, notes: [] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const file = only(positionals, 'the record to replay');
    if (!terminal.exists(file)) throw new UsageError(`There is no file "${file}".`);
    const own = [terminal.home, terminal.library].filter(
      (place, i, all) => terminal.exists(place) && all.indexOf(place) === i,
    );
    return replayFile(terminal, file, values.scenario === undefined ? own : [values.scenario], values.json);
  },
};
