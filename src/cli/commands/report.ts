/** The words of `counterpart report`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { isShiftFile } from '../check-shifts.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { type ReportForm, report } from '../report.ts';
import { reportDay } from '../report-day.ts';
import { scenarioNamed } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

const OPTIONS = {
  html: { type: 'boolean', default: false, does: words['report.html'] },
  json: { type: 'boolean', default: false, does: words['option.jsonReports'] },
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['option.out'] },
  ...FORCE,
} as const satisfies Options;

/** Tells the figures of a scenario or of a day. */
export const reportCommand: Command = {
  usage: {
    call: 'report FILE [--json|--html] [--out FILE]',
    does: words['report.does'],
  },
  options: OPTIONS,
  async run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { json, html, out, force } = values;
    if (json && html) throw new UsageError(cliUsage.jsonOrHtml());
    const file = only(positionals, cliUsage['name.report']);
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
