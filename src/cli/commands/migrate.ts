/** The words of `counterpart migrate`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { migrateFiles } from '../migrate.ts';
import { FORCE } from '../out.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  write: { type: 'boolean', default: false, does: words['migrate.write'] },
  out: { type: 'string', short: 'o', takes: 'FILE|DIR', does: words['migrate.out'] },
  ...FORCE,
  json: { type: 'boolean', default: false, does: words['option.json'] },
} as const satisfies Options;

/** Brings files to the newest format. */
export const migrateCommand: Command = {
  usage: {
    call: 'migrate FILE|DIR … [--write] [--out FILE|DIR] [--json]',
    does: words['migrate.does'],
  },
  options: OPTIONS,
  blank: { files: [] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError(cliUsage['name.migrate']());
    const { write, out, force, json } = values;
    return migrateFiles(terminal, positionals, { write, force, json, ...(out !== undefined && { out }) });
  },
};
