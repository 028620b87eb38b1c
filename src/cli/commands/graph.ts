/** The words of `counterpart graph`. */
import { type Command, only, parsed } from '../command.ts';
import { graph, MAP_FORMATS } from '../graph.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { EXIT, UsageError } from '../terminal.ts';

/** Draws the story. */
export const graphCommand: Command = {
  usage: { call: `graph FILE --format ${MAP_FORMATS.join('|')} [--out FILE]`, does: ['the story as a map'] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, { format: { type: 'string' }, out: { type: 'string' } });
    const file = only(positionals, 'the scenario file to map');
    const format = MAP_FORMATS.find((name) => name === values.format);
    if (!format) throw new UsageError(`--format takes one of: ${MAP_FORMATS.join(', ')}.`);
    const scenario = scenarioNamed(terminal, file);
    return scenario ? graph(terminal, scenario, format, values.out) : EXIT.problems;
  },
};
