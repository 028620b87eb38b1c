/** The words of `counterpart diff`. */
import { type Command, parsed } from '../command.ts';
import { diff } from '../diff.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { EXIT, UsageError } from '../terminal.ts';

/** Tells what changed for players between two versions of a scenario. */
export const diffCommand: Command = {
  usage: {
    call: 'diff OLD NEW [--records FOLDER|FILE …] [--json]',
    does: [
      'what changed for players, with walks that show it, the walks beside OLD that come',
      'out otherwise, and whether old records replay; --records plays them again on NEW;',
      'exit 0 no difference, 1 differences',
    ],
  },
  run(terminal, args) {
    const { values, positionals } = parsed(args, {
      json: { type: 'boolean', default: false },
      records: { type: 'string', multiple: true, default: [] },
    });
    const [old, now, ...more] = positionals;
    // What stands after the two scenarios are more records, once there are any: a shell writes *.json out.
    if (old === undefined || now === undefined || (more.length > 0 && values.records.length === 0))
      throw new UsageError('Name two scenario files, the old one first.');
    const [before, after] = [scenarioNamed(terminal, old), scenarioNamed(terminal, now)];
    if (!before || !after) return EXIT.problems;
    const records = [...values.records, ...more];
    return diff(
      terminal,
      { file: old, scenario: before },
      { file: now, scenario: after },
      { json: values.json, records },
    );
  },
};
