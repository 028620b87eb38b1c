/** The words of `counterpart report`. */
import { type Command, only, parsed } from '../command.ts';
import { report } from '../report.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { EXIT } from '../terminal.ts';

/** Tells the figures of a scenario. */
export const reportCommand: Command = {
  usage: { call: 'report FILE [--json]', does: ['plays, points, times, naive players, lines few people hear'] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, { json: { type: 'boolean', default: false } });
    const scenario = scenarioNamed(terminal, only(positionals, 'the scenario file to report on'));
    return scenario ? report(terminal, scenario, values.json) : EXIT.problems;
  },
};
