/** The words of `counterpart check`. */
import { checkTogether } from '../check.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  'no-proof': { type: 'boolean', default: false, does: 'look at the files only, not at all the plays' },
  'no-lint': { type: 'boolean', default: false, does: 'say nothing of the writing' },
  fresh: { type: 'boolean', default: false, does: 'prove anew what an earlier check has proved' },
  json: { type: 'boolean', default: false, does: 'for programs: docs/command-line.md' },
} as const satisfies Options;

/** Looks at files and folders, and proves what it can. */
export const checkCommand: Command = {
  usage: {
    call: 'check FILE|DIR … [--no-proof] [--no-lint] [--fresh] [--json]',
    does: [
      'every problem with its place, and proof that each scenario is',
      'fair or a walk that shows why not, and what a',
      'second reader would say; exit 0 fine, 1 problems,',
      '3 no error but not all proved',
    ],
  },
  options: OPTIONS,
  blank: { files: [] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('Name the files or folders to check.');
    return checkTogether(terminal, positionals, {
      json: values.json,
      proof: !values['no-proof'],
      lint: !values['no-lint'],
      fresh: values.fresh,
    });
  },
};
