/** The words of `counterpart new` and `counterpart schema`: what an author begins with. */
import { join } from 'node:path';
import { scenarioJsonSchema } from '../../scenario/schema.ts';
import { type Command, only, parsed } from '../command.ts';
import { newScenario } from '../new-scenario.ts';
import { EXIT } from '../terminal.ts';

/** Writes a scenario to begin from. */
export const newCommand: Command = {
  usage: { call: 'new ID [--setting PLACE] [--out FILE]', does: ['a starting point with notes, ready to play'] },
  run(terminal, args) {
    const { values, positionals } = parsed(args, {
      setting: { type: 'string', default: 'coffee_shop' },
      out: { type: 'string' },
    });
    const id = only(positionals, 'the id of the new scenario');
    const { setting, out = join('scenarios', setting, `${id}.json`) } = values;
    return newScenario(terminal, id, setting, out);
  },
};

/** Prints what editors complete and underline by. */
export const schemaCommand: Command = {
  usage: { call: 'schema', does: ['the JSON Schema of scenario files'] },
  run(terminal, args) {
    parsed(args, {});
    terminal.say(JSON.stringify(scenarioJsonSchema(), null, 2));
    return EXIT.fine;
  },
};
