/** The words of `counterpart new` and `counterpart schema`: what an author begins with. */

import { join } from 'node:path';
import { cliCommands as words } from '../../messages/cli-commands.ts';
import { cliUsage } from '../../messages/cli-usage.ts';
import { scenarioJsonSchema } from '../../scenario/schema.ts';
import { SETTINGS } from '../../scenario/words.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { newDay, newScenario } from '../new-scenario.ts';
import { EXIT } from '../terminal.ts';

const OPTIONS = {
  setting: {
    type: 'string',
    default: 'coffee_shop',
    takes: 'PLACE',
    does: () => words['option.oneOf']({ values: SETTINGS }),
  },
  shift: { type: 'boolean', default: false, does: words['new.shift'] },
  out: {
    type: 'string',
    short: 'o',
    takes: 'FILE',
    does: words['new.out'],
  },
} as const satisfies Options;

/** Writes a scenario or a day to begin from. */
export const newCommand: Command = {
  usage: {
    call: 'new ID [--shift] [--setting PLACE] [--out FILE]',
    does: words['new.does'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const id = only(positionals, cliUsage['name.new']);
    const { setting, shift, out } = values;
    if (shift) return newDay(terminal, id, setting, out ?? terminal.home);
    return newScenario(terminal, id, setting, out ?? join(terminal.home, setting, `${id}.json`));
  },
};

/** Prints what editors complete and underline by. */
export const schemaCommand: Command = {
  usage: { call: 'schema', does: words['schema.does'] },
  options: {},
  run(terminal, args) {
    parsed(args, {});
    terminal.say(JSON.stringify(scenarioJsonSchema(), null, 2));
    return EXIT.fine;
  },
};
