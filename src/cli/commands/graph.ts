/** The words of `counterpart graph`. */
import { type Command, type Options, only, parsed } from '../command.ts';
import { graph, MAP_FORMATS } from '../graph.ts';
import { FORCE } from '../out.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  format: { type: 'string', takes: MAP_FORMATS.join('|'), does: 'how it is drawn or written' },
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'write it there; otherwise it is printed' },
  ...FORCE,
} as const satisfies Options;

/** Draws the story. */
export const graphCommand: Command = {
  usage: { call: `graph FILE --format ${MAP_FORMATS.join('|')} [--out FILE]`, does: ['the story as a map'] },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const file = only(positionals, 'the scenario file to map');
    const format = MAP_FORMATS.find((name) => name === values.format);
    if (!format) throw new UsageError(`--format takes one of: ${MAP_FORMATS.join(', ')}.`);
    const { out, force } = values;
    return graph(terminal, scenarioNamed(terminal, file), format, {
      inputs: [file],
      force,
      ...(out !== undefined && { out }),
    });
  },
};
