/** The words of `counterpart migrate`. */
import { type Command, type Options, parsed } from '../command.ts';
import { migrateFiles } from '../migrate.ts';
import { FORCE } from '../out.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  write: { type: 'boolean', default: false, does: 'write each file in its own place' },
  out: { type: 'string', short: 'o', takes: 'FILE|DIR', does: 'write it there, and leave what was read as it is' },
  ...FORCE,
  json: { type: 'boolean', default: false, does: 'for programs: docs/command-line.md' },
} as const satisfies Options;

/** Brings files to the newest format. */
export const migrateCommand: Command = {
  usage: {
    call: 'migrate FILE|DIR … [--write] [--out FILE|DIR] [--json]',
    does: [
      'scenarios and days of an older format in the newest, and what now',
      "wants their author's eye; without --write or --out it only says so",
    ],
  },
  options: OPTIONS,
  blank: { files: [] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('Name the files or folders to migrate.');
    const { write, out, force, json } = values;
    return migrateFiles(terminal, positionals, { write, force, json, ...(out !== undefined && { out }) });
  },
};
