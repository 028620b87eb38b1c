/** `counterpart new ID`: writes a starting point. */

import { dirname, join, relative, sep } from 'node:path';
import { folderOf } from '../catalogue/place.ts';
import { startOf } from '../catalogue/starts.ts';
import { dayBegins } from '../checking/day-begins.ts';
import { startingDay } from '../checking/starting-day.ts';
import { startingPoint } from '../checking/starting-point.ts';
import { cli } from '../messages/cli.ts';
import { cliFile as words } from '../messages/cli-file.ts';
import { SETTINGS, type Setting } from '../scenario/words.ts';
import { isReservedName, mayWrite } from './out.ts';
import { EXIT, type Exit, Refusal, type Terminal, UsageError } from './terminal.ts';

/** A path as it is typed: in quotation marks where a blank or such stands in it. */
const shellWord = (path: string) => (/^[\w./\\:@%+,-]+$/.test(path) ? path : `"${path}"`);

/** The longest id, in characters; of a day it has room for the ends of its people's. */
const ID_MAX = 64;
const PERSON_END = '-two'.length;

function settingOf(id: string, setting: string, longest: number): Setting {
  if (!/^[a-z][a-z0-9-]*$/.test(id) || id.length > longest) throw new UsageError(words['new.noId']({ id }));
  if (isReservedName(id)) throw new UsageError(words['out.reserved']({ name: id }));
  const place = SETTINGS.find((one) => one === setting);
  if (!place) throw new UsageError(words['new.noSetting']({ setting, settings: SETTINGS }));
  if (startOf(place) === undefined) throw new Refusal([words['new.noStart']({ place, folder: folderOf(place) })]);
  return place;
}

/** The path from a file to a schema that comes with the game, as it stands in the file. */
const schemaFor = (terminal: Terminal, file: string, schema: string) =>
  relative(dirname(file), join(terminal.library, schema)).split(sep).join('/');

const textOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes a new scenario. Never over a file that is there. */
export function newScenario(terminal: Terminal, id: string, setting: string, file: string): Exit {
  const place = settingOf(id, setting, ID_MAX);
  mayWrite(terminal, file, { inputs: [], force: false });
  terminal.write(file, textOf(startingPoint(id, place, schemaFor(terminal, file, 'scenario.schema.json'))));
  terminal.say(words['new.written']({ file, called: terminal.called, path: shellWord(file) }));
  return EXIT.fine;
}

/**
 * Writes a new day and the scenarios of its people. Never over a file that is there.
 * @param home folder to which they are written: scenarios by their place, the day in `shifts`
 */
export function newDay(terminal: Terminal, id: string, setting: string, home: string): Exit {
  const place = settingOf(id, setting, ID_MAX - PERSON_END);
  const file = join(home, 'shifts', `${id}.json`);
  const personFile = (scenario: string) => join(home, place, `${scenario}.json`);
  const { scenarios, shift } = startingDay(id, dayBegins(place), {
    scenario: schemaFor(terminal, personFile(id), 'scenario.schema.json'),
    shift: schemaFor(terminal, file, 'shifts/shift.schema.json'),
  });
  const files = [...scenarios.map((scenario) => [personFile(scenario.id), scenario] as const), [file, shift] as const];
  for (const [path] of files) mayWrite(terminal, path, { inputs: [], force: false });
  for (const [path, value] of files) {
    terminal.write(path, textOf(value));
    terminal.say(cli.written({ file: path }));
  }
  terminal.say(words['new.check']({ called: terminal.called, path: shellWord(file) }));
  return EXIT.fine;
}
