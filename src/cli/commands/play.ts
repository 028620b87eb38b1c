/** The words of `counterpart play` and `counterpart record`. */
import { type Command, only, parsed } from '../command.ts';
import { play } from '../play.ts';
import { record } from '../record.ts';
import { OPENING, openingOf, scenarioNamed } from '../scenario-named.ts';
import { EXIT, UsageError } from '../terminal.ts';

/** The whole encounter, played in the terminal. */
export const playCommand: Command = {
  usage: {
    call: 'play FILE [--seed N] [--carry FLAG,FLAG] [--record OUT]',
    does: ['the whole encounter in this terminal'],
  },
  async run(terminal, args, now) {
    const { values, positionals } = parsed(args, { ...OPENING, record: { type: 'string' } });
    const scenario = scenarioNamed(terminal, only(positionals, 'the scenario file to play'));
    if (!scenario) return EXIT.problems;
    return play(terminal, scenario, {
      ...openingOf(scenario, values),
      ...(values.record !== undefined && { record: values.record }),
      now,
    });
  },
};

/** A play kept as a walk. */
export const recordCommand: Command = {
  usage: {
    call: 'record FILE --out WALKS.play [--name NAME] [--seed N] [--carry FLAG,FLAG]',
    does: ['play, and keep the finished play as a walk that must keep working'],
  },
  async run(terminal, args, now) {
    const { values, positionals } = parsed(args, { ...OPENING, out: { type: 'string' }, name: { type: 'string' } });
    const file = only(positionals, 'the scenario file to play');
    const { out, name } = values;
    if (out === undefined) throw new UsageError('Name the file of walks with --out.');
    const scenario = scenarioNamed(terminal, file);
    if (!scenario) return EXIT.problems;
    return record(terminal, scenario, {
      ...openingOf(scenario, values),
      out,
      ...(name !== undefined && { name }),
      now,
    });
  },
};
