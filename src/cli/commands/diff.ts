/** The words of `counterpart diff`. */
import { type Command, type Options, parsed } from '../command.ts';
import { diff } from '../diff.ts';
import { scenarioNamed, scenarioOfThen } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  records: { type: 'string', multiple: true, default: [], takes: 'FILE', does: 'old records and walks to play again' },
  json: { type: 'boolean', default: false, does: 'for programs: docs/reports.md' },
} as const satisfies Options;

/** Tells what changed for players between two versions of a scenario. */
export const diffCommand: Command = {
  usage: {
    call: 'diff OLD [NEW] [--records FOLDER|FILE …] [--json]',
    does: [
      'what changed for players, with walks that show it, the walks beside OLD that come',
      'out otherwise, and whether old records replay; --records plays them again on NEW;',
      'exit 0 no difference, 1 differences; an OLD of format 1 is played as 0.1.0 did,',
      'and alone it is compared with itself by the rules of today',
    ],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const [old, now, ...more] = positionals;
    // What stands after the two scenarios are more records, once there are any: a shell writes *.json out.
    if (old === undefined || (more.length > 0 && values.records.length === 0))
      throw new UsageError('Name two scenario files, the old one first.');
    const before = scenarioOfThen(terminal, old);
    if (now === undefined && before.engine !== 1)
      throw new UsageError(
        'Name two scenario files, the old one first. Only a file of format 1 can be compared alone.',
      );
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
