/** The words of `counterpart explain`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, only, parsed } from '../command.ts';
import { explain } from '../explain.ts';

/** Tells why a check says what it says. */
export const explainCommand: Command = {
  usage: {
    call: 'explain [CODE]',
    does: words['explain.does'],
  },
  options: {},
  run(terminal, args) {
    const { positionals } = parsed(args, {});
    return explain(terminal, positionals.length === 0 ? undefined : only(positionals, cliUsage['name.code']));
  },
};
