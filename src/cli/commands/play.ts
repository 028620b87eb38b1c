/** The words of `counterpart play` and `counterpart record`. */
import { type Command, type Options, only, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { play } from '../play.ts';
import { record } from '../record.ts';
import { OPENING, openingOf, scenarioNamed } from '../scenario-named.ts';
import { type Terminal, UsageError } from '../terminal.ts';

/** The scenario to play. Throws a UsageError for standard input: there the moves come from. */
function scenarioToPlay(terminal: Terminal, file: string) {
  if (file === '-') throw new UsageError('Standard input holds your moves, so the scenario has to be a file.');
  return scenarioNamed(terminal, file);
}

const PLAY = {
  ...OPENING,
  record: { type: 'string', takes: 'OUT', does: 'keep the play there as a record, move by move' },
  ...FORCE,
} as const satisfies Options;

/** The whole encounter, played in the terminal. */
export const playCommand: Command = {
  usage: {
    call: 'play FILE [--seed N] [--carry FLAG,FLAG] [--record OUT]',
    does: ['the whole encounter in this terminal; exit 1 when it was left before its end'],
  },
  options: PLAY,
  async run(terminal, args, now) {
    const { values, positionals } = parsed(args, PLAY);
    const file = only(positionals, 'the scenario file to play');
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
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'file of walks; the walk is added to it' },
  name: { type: 'string', takes: 'NAME', does: 'what the walk is called' },
} as const satisfies Options;

/** A play kept as a walk. */
export const recordCommand: Command = {
  usage: {
    call: 'record FILE --out WALKS.play [--name NAME] [--seed N] [--carry FLAG,FLAG]',
    does: ['play, and keep the finished play as a walk that must keep working'],
  },
  options: RECORD,
  async run(terminal, args, now) {
    const { values, positionals } = parsed(args, RECORD);
    const file = only(positionals, 'the scenario file to play');
    const { out, name } = values;
    if (out === undefined) throw new UsageError('Name the file of walks with --out.');
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
