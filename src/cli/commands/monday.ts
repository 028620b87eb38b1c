/** The words of `counterpart monday`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { monday } from '../monday.ts';
import { FORCE } from '../out.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  html: { type: 'boolean', default: false, does: words['option.html'] },
  json: { type: 'boolean', default: false, does: words['option.jsonReports'] },
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['option.out'] },
  ...FORCE,
} as const satisfies Options;

/** Ten minutes to talk with a team. */
export const mondayCommand: Command = {
  usage: {
    call: 'monday FILE … [--json|--html] [--out FILE]',
    does: words['monday.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { json, html, out, force } = values;
    if (json && html) throw new UsageError(cliUsage.jsonOrHtml());
    if (positionals.length === 0) throw new UsageError(cliUsage['name.results']());
    return monday(terminal, positionals, {
      as: json ? 'json' : html ? 'html' : 'text',
      inputs: positionals,
      force,
      ...(out !== undefined && { out }),
    });
  },
};
