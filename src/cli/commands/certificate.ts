/** The words of `counterpart certificate`. */
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
  title: { type: 'string', takes: 'TITLE', does: 'what the list is called, to stand on it' },
  from: { type: 'string', takes: 'NAME', does: 'who hands it out, to stand on it' },
  pass: { type: 'string', takes: 'N', does: 'average that counts as passed, 1 to 100; 80 without it' },
  seed: { type: 'string', takes: 'N', does: 'what is drawn by chance; 1 without it' },
  carry: { type: 'string', takes: 'FLAG,FLAG', does: 'what was left by people before' },
  html: { type: 'boolean', default: false, does: 'one page to print' },
  json: { type: 'boolean', default: false, does: 'for programs: docs/reports.md' },
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'write it there; otherwise it is printed' },
  ...FORCE,
} as const satisfies Options;

/** Whether a list of people tells those who listen from those who do not. */
export const certificateCommand: Command = {
  usage: {
    call: 'certificate FILE … [--pass N] [--json|--html] [--out FILE]',
    does: [
      'what passing these people would be worth: how often guessing and',
      'habits pass, and somebody who slips in one decision of ten;',
      '--html is one page to print; also takes --seed N, --carry FLAG,FLAG',
    ],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { title, from, pass, seed, carry, json, html, out, force } = values;
    if (json && html) throw new UsageError('Take --json or --html, not both.');
    if (positionals.length === 0)
      throw new UsageError('Name the files of scenarios and days, in the order in which people come.');
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
