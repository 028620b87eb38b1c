/** The words of `counterpart assign`. */

import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { assign } from '../assign.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { seedOf } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

/** The address of a game, as a link needs it. Throws a UsageError for anything else. */
function addressOf(text: string): string {
  if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) return text;
  throw new UsageError(cliUsage.link());
}

/** A mark as written. Throws a UsageError for anything but 1 … 100. */
export function markOf(text: string): number {
  const mark = Number(text);
  if (/^\d+$/.test(text) && mark >= 1 && mark <= 100) return mark;
  throw new UsageError(cliUsage.pass());
}

const OPTIONS = {
  title: { type: 'string', takes: 'TITLE', does: words['assign.title'] },
  from: { type: 'string', takes: 'NAME', does: words['assign.from'] },
  message: { type: 'string', takes: 'TEXT', does: words['assign.message'] },
  pass: { type: 'string', takes: 'N', does: words['assign.pass'] },
  closes: { type: 'string', takes: 'DAY', does: words['assign.closes'] },
  accept: {
    type: 'string',
    multiple: true,
    takes: 'FILE',
    does: words['assign.accept'],
  },
  seed: { type: 'string', takes: 'N', does: words['option.seed'] },
  carry: { type: 'string', takes: 'FLAG,FLAG', does: words['option.carry'] },
  out: { type: 'string', short: 'o', takes: 'FILE', does: words['option.out'] },
  link: { type: 'string', takes: 'ADDRESS', does: words['assign.link'] },
  ...FORCE,
} as const satisfies Options;

/** A list of people to hand out. */
export const assignCommand: Command = {
  usage: {
    call: 'assign FILE … --title TITLE --from NAME [--link ADDRESS]',
    does: words['assign.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { title, from, message, pass, closes, seed, carry, accept, out, link, force } = values;
    if (positionals.length === 0) throw new UsageError(cliUsage['name.units']());
    if (title === undefined || from === undefined) throw new UsageError(cliUsage.titleFrom());
    return assign(terminal, positionals, {
      title,
      from,
      seed: seedOf(seed),
      force,
      accepted: accept ?? [],
      carried: [...new Set(carry?.split(',').filter(Boolean))].sort(),
      ...(message !== undefined && { message }),
      ...(pass !== undefined && { pass: markOf(pass) }),
      ...(closes !== undefined && { closes }),
      ...(out !== undefined && { out }),
      ...(link !== undefined && { link: addressOf(link) }),
    });
  },
};
