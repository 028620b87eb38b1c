/** `counterpart new ID`: writes a starting point. */
import { dirname, join, relative, sep } from 'node:path';
import { SETTINGS } from '../scenario/words.ts';
import { startingPoint } from './starting-point.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** Writes a new scenario. Never over a file that is there. */
export function newScenario(terminal: Terminal, id: string, setting: string, file: string): Exit {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id))
    throw new UsageError(`"${id}" is no id: use lower-case letters, digits and hyphens, a letter first.`);
  const place = SETTINGS.find((one) => one === setting);
  if (!place) throw new UsageError(`There is no setting "${setting}". Choose one of: ${SETTINGS.join(', ')}.`);
  if (terminal.exists(file)) {
    terminal.warn(`${file} is there already; nothing was written.`);
    return EXIT.problems;
  }
  const schema = relative(dirname(file), join(terminal.library, 'scenario.schema.json')).split(sep).join('/');
  terminal.write(file, `${JSON.stringify(startingPoint(id, place, schema), null, 2)}\n`);
  terminal.say(`${file} is written. Play it: counterpart play ${file}`);
  return EXIT.fine;
}
