/** The words of `counterpart translate`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';
import { translate } from '../translate.ts';

const OPTIONS = {} as const satisfies Options;

/** Makes a translation file to fill in, or brings one up to date. */
export const translateCommand: Command = {
  usage: {
    call: 'translate FILE LANGUAGE',
    does: words['translate.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { positionals } = parsed(args, OPTIONS);
    const [file, language, ...more] = positionals;
    if (file === undefined || language === undefined || more.length > 0)
      throw new UsageError(cliUsage['name.translate']());
    return translate(terminal, file, scenarioNamed(terminal, file), language);
  },
};
