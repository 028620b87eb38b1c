/** The words of `counterpart report`. */
import { isShiftFile } from '../check-shifts.ts';
import { type Command, only, parsed } from '../command.ts';
import { type ReportForm, report } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { EXIT, UsageError } from '../terminal.ts';

/** Tells the figures of a scenario or of a day. */
export const reportCommand: Command = {
  usage: {
    call: 'report FILE [--json|--html] [--out FILE]',
    does: [
      'what a scenario or a shift can come to: points, plays, times, players',
      'who do not listen, who hears which line; --html is one page to print',
    ],
  },
  async run(terminal, args) {
    const { values, positionals } = parsed(args, {
      json: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      out: { type: 'string', short: 'o' },
    });
    const { json, html, out } = values;
    if (json && html) throw new UsageError('Take --json or --html, not both.');
    const file = only(positionals, 'the scenario file to report on');
    const form: ReportForm = { as: json ? 'json' : html ? 'html' : 'text', ...(out !== undefined && { out }) };
    if (isShiftFile(file) && terminal.exists(file)) return reportDay(terminal, file, form);
    const scenario = scenarioNamed(terminal, file);
    return scenario ? report(terminal, scenario, terminal.read(file), form) : EXIT.problems;
  },
};
