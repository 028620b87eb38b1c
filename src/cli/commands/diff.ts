/** The words of `counterpart diff`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliFile } from '../../messages/cli-file.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { diff } from '../diff.ts';
import { scenarioNamed, scenarioOfThen } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  records: { type: 'string', multiple: true, default: [], takes: 'FILE', does: words['diff.records'] },
  json: { type: 'boolean', default: false, does: words['option.jsonReports'] },
} as const satisfies Options;

/** Tells what changed for players between two versions of a scenario. */
export const diffCommand: Command = {
  usage: {
    call: 'diff OLD [NEW] [--records FOLDER|FILE …] [--json]',
    does: words['diff.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const [old, now, ...more] = positionals;
    // What stands after the two scenarios are more records, once there are any: a shell writes *.json out.
    if (old === undefined || (more.length > 0 && values.records.length === 0))
      throw new UsageError(cliUsage['name.diff']());
    const before = scenarioOfThen(terminal, old);
    if (now === undefined && before.engine !== 1) throw new UsageError(cliFile['diff.two']());
    const after = scenarioNamed(terminal, now ?? old);
    const records = [...values.records, ...more];
    return diff(
      terminal,
      { file: old, scenario: before },
      { file: now ?? old, scenario: after },
      { json: values.json, records },
    );
  },
};
