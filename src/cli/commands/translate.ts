/** The words of `counterpart translate`. */
import { type Command, type Options, parsed } from '../command.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';
import { translate } from '../translate.ts';

const OPTIONS = {} as const satisfies Options;

/** Makes a translation file to fill in, or brings one up to date. */
export const translateCommand: Command = {
  usage: {
    call: 'translate FILE LANGUAGE',
    does: ['a translation beside the scenario to fill in, or brought up to date', 'when the scenario has changed'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { positionals } = parsed(args, OPTIONS);
    const [file, language, ...more] = positionals;
    if (file === undefined || language === undefined || more.length > 0)
      throw new UsageError('Name a scenario file and one language, such as: pl');
    return translate(terminal, file, scenarioNamed(terminal, file), language);
  },
};
