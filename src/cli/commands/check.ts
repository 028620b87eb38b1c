/** The words of `counterpart check`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { checkTogether } from '../check.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  'no-proof': { type: 'boolean', default: false, does: words['check.no-proof'] },
  'no-lint': { type: 'boolean', default: false, does: words['check.no-lint'] },
  fresh: { type: 'boolean', default: false, does: words['check.fresh'] },
  json: { type: 'boolean', default: false, does: words['option.json'] },
} as const satisfies Options;

/** Looks at files and folders, and proves what it can. */
export const checkCommand: Command = {
  usage: {
    call: 'check FILE|DIR … [--no-proof] [--no-lint] [--fresh] [--json]',
    does: words['check.does'],
  },
  options: OPTIONS,
  blank: { files: [] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError(cliUsage['name.check']());
    return checkTogether(terminal, positionals, {
      json: values.json,
      proof: !values['no-proof'],
      lint: !values['no-lint'],
      fresh: values.fresh,
    });
  },
};
