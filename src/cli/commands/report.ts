/** The words of `counterpart report`. */
import { isShiftFile } from '../check-shifts.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { type ReportForm, report } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  html: { type: 'boolean', default: false, does: 'one page to read and print' },
  json: { type: 'boolean', default: false, does: 'for programs: docs/reports.md' },
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'write it there; otherwise it is printed' },
  ...FORCE,
} as const satisfies Options;

/** Tells the figures of a scenario or of a day. */
export const reportCommand: Command = {
  usage: {
    call: 'report FILE [--json|--html] [--out FILE]',
    does: [
      'what a scenario or a shift can come to: points, plays, times, players',
      'who do not listen, who hears which line; --html is one page to print',
    ],
  },
  options: OPTIONS,
  async run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { json, html, out, force } = values;
    if (json && html) throw new UsageError('Take --json or --html, not both.');
    const file = only(positionals, 'the scenario file to report on');
    const form: ReportForm = {
      as: json ? 'json' : html ? 'html' : 'text',
      inputs: [file],
      force,
      ...(out !== undefined && { out }),
    };
    if (isShiftFile(file) && terminal.exists(file)) return reportDay(terminal, file, form);
    return report(terminal, scenarioNamed(terminal, file), terminal.read(file), form);
  },
};
