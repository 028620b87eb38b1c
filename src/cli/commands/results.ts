/** The words of `counterpart results`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { resultsForPeers } from '../results.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  'for-peers': { type: 'boolean', default: false, does: words['results.for-peers'] },
  after: { type: 'string', multiple: true, takes: 'FILE', does: words['results.after'] },
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['option.out'] },
  ...FORCE,
} as const satisfies Options;

/** What a team met, for whom it may be shown to. */
export const resultsCommand: Command = {
  usage: {
    call: 'results FILE … --for-peers [--after FILE …] [--out FILE]',
    does: words['results.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { after = [], out, force } = values;
    if (!values['for-peers']) throw new UsageError(cliUsage.forPeers());
    if (positionals.length === 0) throw new UsageError(cliUsage['name.results']());
    const inputs = [...positionals, ...after];
    return resultsForPeers(terminal, positionals, { inputs, after, force, ...(out !== undefined && { out }) });
  },
};
