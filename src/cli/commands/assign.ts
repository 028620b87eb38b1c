/** The words of `counterpart assign`. */
import { assign } from '../assign.ts';
import { type Command, type Options, parsed } from '../command.ts';
import { FORCE } from '../out.ts';
import { seedOf } from '../scenario-named.ts';
import { UsageError } from '../terminal.ts';

/** The address of a game, as a link needs it. Throws a UsageError for anything else. */
function addressOf(text: string): string {
  if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) return text;
  throw new UsageError('--link takes the address of the game, such as https://training.example/counterpart/');
}

/** A mark as written. Throws a UsageError for anything but 1 … 100. */
export function markOf(text: string): number {
  const mark = Number(text);
  if (/^\d+$/.test(text) && mark >= 1 && mark <= 100) return mark;
  throw new UsageError('--pass takes a whole number from 1 to 100.');
}

const OPTIONS = {
  title: { type: 'string', takes: 'TITLE', does: 'what the assessment is called' },
  from: { type: 'string', takes: 'NAME', does: 'who hands it out' },
  message: { type: 'string', takes: 'TEXT', does: 'a word to those who take it' },
  pass: { type: 'string', takes: 'N', does: 'average that counts as passed, 1 to 100' },
  closes: { type: 'string', takes: 'DAY', does: 'last day, as 2026-12-01' },
  accept: {
    type: 'string',
    multiple: true,
    takes: 'FILE',
    does: 'the same person in later words, accepted too',
  },
  seed: { type: 'string', takes: 'N', does: 'what is drawn by chance; 1 without it' },
  carry: { type: 'string', takes: 'FLAG,FLAG', does: 'what was left by people before' },
  out: { type: 'string', short: 'o', takes: 'FILE', does: 'write it there; otherwise it is printed' },
  link: { type: 'string', takes: 'ADDRESS', does: 'print a link that opens it in the game at this address' },
  ...FORCE,
} as const satisfies Options;

/** A list of people to hand out. */
export const assignCommand: Command = {
  usage: {
    call: 'assign FILE … --title TITLE --from NAME [--link ADDRESS]',
    does: [
      'an assessment to hand out, as a file or a link: these people,',
      'in this order, one attempt, no coaching; also takes --message TEXT,',
      '--pass N, --closes DAY, --seed N, --carry FLAG,FLAG, --out FILE,',
      '--accept FILE (other words of the same rules; whole translations',
      'beside a file are accepted by themselves)',
    ],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const { title, from, message, pass, closes, seed, carry, accept, out, link, force } = values;
    if (positionals.length === 0)
      throw new UsageError('Name the files of scenarios and days, in the order in which people come.');
    if (title === undefined || from === undefined)
      throw new UsageError('Say what the assessment is called with --title, and who hands it out with --from.');
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
