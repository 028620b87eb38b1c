/** The words of `counterpart certificate`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { answer } from '../answer.ts';
import { certificate } from '../certificate.ts';
import { withoutCertificate } from '../certificate-json.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { fairUnits, toWeigh } from '../fair-units.ts';
import { FORCE } from '../out.ts';
import { seedOf } from '../scenario-named.ts';
import { EXIT, UsageError } from '../terminal.ts';
import { markOf } from './assign.ts';

const OPTIONS = {
  title: { type: 'string', takes: 'TITLE', does: words['certificate.title'] },
  from: { type: 'string', takes: 'NAME', does: words['certificate.from'] },
  pass: { type: 'string', takes: 'N', does: words['certificate.pass'] },
  seed: { type: 'string', takes: 'N', does: words['option.seed'] },
  carry: { type: 'string', takes: 'FLAG,FLAG', does: words['option.carry'] },
  html: { type: 'boolean', default: false, does: words['option.html'] },
  json: { type: 'boolean', default: false, does: words['option.jsonReports'] },
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['option.out'] },
  ...FORCE,
} as const satisfies Options;

/** Whether a list of people tells those who listen from those who do not. */
export const certificateCommand: Command = {
  usage: {
    call: 'certificate FILE … [--pass N] [--json|--html] [--out FILE]',
    does: words['certificate.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { title, from, pass, seed, carry, json, html, out, force } = values;
    if (json && html) throw new UsageError(cliUsage.jsonOrHtml());
    if (positionals.length === 0) throw new UsageError(cliUsage['name.units']());
    const list = { ...(title !== undefined && { title }), ...(from !== undefined && { from }) };
    const reasons: string[] = [];
    const heard = json ? { ...terminal, warn: (line: string) => reasons.push(line) } : terminal;
    const units = fairUnits(heard, positionals, {
      seed: seedOf(seed),
      carried: [...new Set(carry?.split(',').filter(Boolean))].sort(),
      accepted: [],
    });
    if (!units) return json ? answer(terminal, EXIT.problems, reasons, withoutCertificate(list)) : EXIT.problems;
    return certificate(terminal, units.map(toWeigh), {
      list,
      ...(pass !== undefined && { mark: markOf(pass) }),
      as: json ? 'json' : html ? 'html' : 'text',
      inputs: positionals,
      force,
      ...(out !== undefined && { out }),
    });
  },
};
