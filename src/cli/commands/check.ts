/** The words of `counterpart check`. */
import { checkTogether } from '../check.ts';
import { type Command, parsed } from '../command.ts';
import { UsageError } from '../terminal.ts';

/** Looks at files and folders, and proves what it can. */
export const checkCommand: Command = {
  usage: {
    call: 'check FILE|DIR … [--no-proof] [--no-lint] [--json]',
    does: [
      'every problem with its place, and proof that each scenario is',
      'fair or a walk that shows why not, and what a',
      'second reader would say; exit 0 fine, 1 problems',
    ],
  },
  run(terminal, args) {
    const { values, positionals } = parsed(args, {
      json: { type: 'boolean', default: false },
      'no-proof': { type: 'boolean', default: false },
      'no-lint': { type: 'boolean', default: false },
    });
    if (positionals.length === 0) throw new UsageError('Name the files or folders to check.');
    return checkTogether(terminal, positionals, {
      json: values.json,
      proof: !values['no-proof'],
      lint: !values['no-lint'],
    });
  },
};
