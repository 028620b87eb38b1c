/** The shifts among what `counterpart check` is asked to look at, each beside the scenarios it names. */
import type { Scenario } from '../scenario/format.ts';
import { readScenario } from '../scenario/read.ts';
import type { ShiftProblem } from '../shift/problems.ts';
import { readShiftAmong } from '../shift/read.ts';
import type { Terminal } from './terminal.ts';

/** What was found in one file. */
export interface ShiftCheckup {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly ShiftProblem[];
}

const FOLDER = /(^|[\\/])shifts[\\/]/;

/** Does this file lie in a folder of shifts? Such files are read as shifts, never as scenarios. */
export const isShiftFile = (path: string) =>
  path.endsWith('.json') && !path.endsWith('.schema.json') && FOLDER.test(path);

/** Shift files among what was named. What is not there has been told by whoever looked for scenarios. */
export const shiftFiles = (terminal: Terminal, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => filesIn(terminal, path)).filter(isShiftFile);

function filesIn(terminal: Terminal, path: string): readonly string[] {
  try {
    return terminal.files(path);
  } catch {
    return [];
  }
}

/** The folder that the folder of shifts lies in: there are its scenarios. */
const homeOf = (file: string) => file.slice(0, FOLDER.exec(file)?.index ?? 0) || '.';

/** Checks shift files: those beside them come first, then those that come with the game. */
export function shiftCheckups(terminal: Terminal, files: readonly string[]): readonly ShiftCheckup[] {
  const known = new Map<string, readonly Scenario[]>();
  const scenariosIn = (folder: string) => {
    const found = known.get(folder) ?? readable(terminal, folder);
    known.set(folder, found);
    return found;
  };
  return files.map((file) => {
    const own = scenariosIn(homeOf(file));
    const ids = new Set(own.map(({ id }) => id));
    const more = scenariosIn(terminal.library).filter(({ id }) => !ids.has(id));
    const read = readShiftAmong(terminal.read(file), [...own, ...more]);
    return read.ok ? { file, ok: true, problems: read.warnings } : { file, ok: false, problems: read.problems };
  });
}

/** The scenarios in a folder that can be played; what is wrong with the others is told of them, not of the shift. */
function readable(terminal: Terminal, folder: string): readonly Scenario[] {
  return filesIn(terminal, folder)
    .filter((file) => /\.json$/.test(file) && !/\.(schema|record)\.json$/.test(file) && !isShiftFile(file))
    .flatMap((file) => {
      const read = readScenario(terminal.read(file));
      return read.ok ? [read.value] : [];
    });
}
