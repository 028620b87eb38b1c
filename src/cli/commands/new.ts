/** The words of `counterpart new` and `counterpart schema`: what an author begins with. */
import { join } from 'node:path';
import { scenarioJsonSchema } from '../../scenario/schema.ts';
import { SETTINGS } from '../../scenario/words.ts';
import { type Command, type Options, only, parsed } from '../command.ts';
import { newDay, newScenario } from '../new-scenario.ts';
import { EXIT } from '../terminal.ts';

const OPTIONS = {
  setting: { type: 'string', default: 'coffee_shop', takes: 'PLACE', does: `one of: ${SETTINGS.join(', ')}` },
  shift: { type: 'boolean', default: false, does: 'a day of two people, with their scenarios' },
  out: {
    type: 'string',
    short: 'o',
    takes: 'FILE',
    does: 'write it there, and not among the scenarios; a day, into this folder',
  },
} as const satisfies Options;

/** Writes a scenario or a day to begin from. */
export const newCommand: Command = {
  usage: {
    call: 'new ID [--shift] [--setting PLACE] [--out FILE]',
    does: ['a starting point with notes, ready to play'],
  },
  options: OPTIONS,
  run(terminal, args) {
    const { values, positionals } = parsed(args, OPTIONS);
    const id = only(positionals, 'the id of the new scenario');
    const { setting, shift, out } = values;
    if (shift) return newDay(terminal, id, setting, out ?? terminal.home);
    return newScenario(terminal, id, setting, out ?? join(terminal.home, setting, `${id}.json`));
  },
};

/** Prints what editors complete and underline by. */
export const schemaCommand: Command = {
  usage: { call: 'schema', does: ['the JSON Schema of scenario files'] },
  options: {},
  run(terminal, args) {
    parsed(args, {});
    terminal.say(JSON.stringify(scenarioJsonSchema(), null, 2));
    return EXIT.fine;
  },
};
