/** The words of `counterpart graph`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { graph, MAP_FORMATS } from '../graph.ts';
import { FORCE } from '../out.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  format: { type: 'string', takes: MAP_FORMATS.join('|'), does: words['graph.format'] },
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['option.out'] },
  ...FORCE,
} as const satisfies Options;

/** Draws the story. */
export const graphCommand: Command = {
  usage: { call: `graph FILE --format ${MAP_FORMATS.join('|')} [--out FILE]`, does: words['graph.does'] },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const file = only(positionals, cliUsage['name.map']);
    const format = MAP_FORMATS.find((name) => name === values.format);
    if (!format) throw new UsageError(cliUsage.oneOf({ option: 'format', values: MAP_FORMATS }));
    const { out, force } = values;
    return graph(terminal, scenarioNamed(terminal, file), format, {
      inputs: [file],
      force,
      ...(out !== undefined && { out }),
    });
  },
};
