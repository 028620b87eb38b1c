/** The words of `counterpart diff`. */
import { type Command, parsed } from '../command.ts';
import { diff } from '../diff.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { EXIT, UsageError } from '../terminal.ts';

/** Tells what changed for players between two versions of a scenario. */
export const diffCommand: Command = {
  usage: {
    call: 'diff OLD NEW [--json]',
    does: [
      'what changed for players, the walks beside OLD that come out otherwise,',
      'and whether old records replay; exit 0 no difference, 1 differences',
    ],
  },
  run(terminal, args) {
    const { values, positionals } = parsed(args, { json: { type: 'boolean', default: false } });
    const [old, now, ...more] = positionals;
    if (old === undefined || now === undefined || more.length > 0)
      throw new UsageError('Name two scenario files, the old one first.');
    const [before, after] = [scenarioNamed(terminal, old), scenarioNamed(terminal, now)];
    if (!before || !after) return EXIT.problems;
    return diff(terminal, { file: old, scenario: before }, { file: now, scenario: after }, values.json);
  },
};
