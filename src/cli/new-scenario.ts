/** `counterpart new ID`: writes a starting point. */
import { dirname, join, relative, sep } from 'node:path';
import { SETTINGS } from '../scenario/words.ts';
import { isReservedName, mayWrite } from './out.ts';
import { startingPoint } from './starting-point.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** A path as it is typed: in quotation marks where a blank or such stands in it. */
const shellWord = (path: string) => (/^[\w./\\:@%+,-]+$/.test(path) ? path : `"${path}"`);

/** Writes a new scenario. Never over a file that is there. */
export function newScenario(terminal: Terminal, id: string, setting: string, file: string): Exit {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id))
    throw new UsageError(`"${id}" is no id: use lower-case letters, digits and hyphens, a letter first.`);
  if (isReservedName(id)) throw new UsageError(`"${id}" is a name that Windows keeps for itself. Choose another one.`);
  const place = SETTINGS.find((one) => one === setting);
  if (!place) throw new UsageError(`There is no setting "${setting}". Choose one of: ${SETTINGS.join(', ')}.`);
  mayWrite(terminal, file, { inputs: [], force: false });
  const schema = relative(dirname(file), join(terminal.library, 'scenario.schema.json')).split(sep).join('/');
  terminal.write(file, `${JSON.stringify(startingPoint(id, place, schema), null, 2)}\n`);
  terminal.say(`${file} is written. Play it: ${terminal.called} play ${shellWord(file)}`);
  return EXIT.fine;
}
