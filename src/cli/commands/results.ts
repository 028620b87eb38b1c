/** The words of `counterpart results`. */
import { type Command, type Options, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { resultsForPeers } from '../results.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  'for-peers': { type: 'boolean', default: false, does: 'totals, and cells of five people and more: nothing else' },
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'write it there; otherwise it is printed' },
  ...FORCE,
} as const satisfies Options;

/** What a team met, for whom it may be shown to. */
export const resultsCommand: Command = {
  usage: {
    call: 'results FILE … --for-peers [--out FILE]',
    does: [
      'what a team met, area by area, as a file that may be shown to the team:',
      'no names, no plays, and nothing to be had by subtracting',
    ],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { out, force } = values;
    if (!values['for-peers']) throw new UsageError('Say for whom: --for-peers is what there is.');
    if (positionals.length === 0) throw new UsageError('Name the files of results of the team.');
    return resultsForPeers(terminal, positionals, { inputs: positionals, force, ...(out !== undefined && { out }) });
  },
};
