/** The words of `counterpart monday`. */
import { type Command, type Options, parsed } from '../command.ts';
import { monday } from '../monday.ts';
import { FORCE } from '../out.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  html: { type: 'boolean', default: false, does: 'one page to print' },
  json: { type: 'boolean', default: false, does: 'for programs: docs/reports.md' },
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'write it there; otherwise it is printed' },
  ...FORCE,
} as const satisfies Options;

/** Ten minutes to talk with a team. */
export const mondayCommand: Command = {
  usage: {
    call: 'monday FILE … [--json|--html] [--out FILE]',
    does: [
      'ten minutes with a team, out of its results and attempts: the two moments',
      'where most was given away, what to say, one to replay; nobody is named',
    ],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { json, html, out, force } = values;
    if (json && html) throw new UsageError('Take --json or --html, not both.');
    if (positionals.length === 0) throw new UsageError('Name the files of results of the team.');
    return monday(terminal, positionals, {
      as: json ? 'json' : html ? 'html' : 'text',
      inputs: positionals,
      force,
      ...(out !== undefined && { out }),
    });
  },
};
