/** The shifts among what `counterpart check` is asked to look at, each beside the scenarios it names. */
import { type DayCheckup, dayCheckup } from '../checking/day-checkup.ts';
import type { Scenario } from '../scenario/format.ts';
import type { ShiftProblem } from '../shift/problems.ts';
import { readShiftAmong } from '../shift/read.ts';
import { planOf, type WholePlan } from '../shift/start.ts';
import { besideKind } from './check-beside.ts';
import { FileTrouble } from './file-trouble.ts';
import { isLineUp } from './scenario-file.ts';
import { scenarioIn } from './scenario-in.ts';
import type { Terminal } from './terminal.ts';

/** What was found in one file. */
export interface ShiftCheckup extends DayCheckup {
  readonly file: string;
  /** Why the file could not be read, as a sentence; absent when it was. */
  readonly unread?: string;
}

const FOLDER = /(^|[\\/])shifts[\\/]/;

/** Does this file lie in a folder of shifts? Such files are read as shifts, never as scenarios. */
export const isShiftFile = (path: string) =>
  path.endsWith('.json') && !path.endsWith('.schema.json') && FOLDER.test(path) && !isArchived(path);

/** Does this file lie among what earlier versions shipped? It stays as it was, and is checked no more. */
const isArchived = (path: string) => /[\\/]archive[\\/](shifts[\\/])?[0-9a-f]{64}\.json$/.test(path);

/** Every file among what was named. What is not there has been told by whoever looked for scenarios. */
export const filesAmong = (terminal: Terminal, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => filesIn(terminal, path));

/** Shift files among what was named. */
export const shiftFiles = (terminal: Terminal, paths: readonly string[]): readonly string[] =>
  filesAmong(terminal, paths).filter(isShiftFile);

function filesIn(terminal: Terminal, path: string): readonly string[] {
  try {
    return terminal.files(path, () => {});
  } catch (error) {
    if (error instanceof FileTrouble) return [];
    throw error;
  }
}

/** The folder that the folder of shifts lies in: there are its scenarios. */
const homeOf = (file: string) => file.slice(0, FOLDER.exec(file)?.index ?? 0) || '.';

/** A scenario, and the file it was read from. */
interface InFile {
  readonly file: string;
  readonly scenario: Scenario;
}

/** A shift that was read beside its scenarios. */
export type ReadShift =
  | {
      readonly ok: true;
      readonly plan: WholePlan;
      /** The file of each person's story, in their order. */
      readonly files: readonly string[];
      readonly warnings: readonly ShiftProblem[];
    }
  | { readonly ok: false; readonly problems: readonly ShiftProblem[] };

/** Reads shift files beside their scenarios: those beside them come first, then those that come with the game. */
export function shiftReader(terminal: Terminal): (file: string) => ReadShift {
  const known = new Map<string, readonly InFile[]>();
  const scenariosIn = (folder: string) => {
    const found = known.get(folder) ?? readable(terminal, folder);
    known.set(folder, found);
    return found;
  };
  return (file) => {
    const own = scenariosIn(homeOf(file));
    const ids = new Set(own.map(({ scenario }) => scenario.id));
    const found = [...own, ...scenariosIn(terminal.library).filter(({ scenario }) => !ids.has(scenario.id))];
    const all = found.map(({ scenario }) => scenario);
    const read = readShiftAmong(terminal.read(file), all, terminal.drawnRooms);
    if (!read.ok) return read;
    const plan = planOf(read.value, all);
    const fileOf = (one: Scenario) => found.find(({ scenario }) => scenario === one)?.file ?? '';
    return { ok: true, plan, files: plan.scenarios.map(fileOf), warnings: read.warnings };
  };
}

/**
 * Checks a shift file, and proves its days if that is asked for.
 * @param tell told of each person of a day before it is looked at
 */
export const shiftCheckup = (
  terminal: Terminal,
  { file, proof, fresh }: { readonly file: string; readonly proof: boolean; readonly fresh?: boolean },
  tell: (person: string) => void,
): ShiftCheckup => ({
  file,
  ...dayCheckup(shiftReader(terminal)(file), terminal.read(file), { proof, fresh, verdicts: terminal.verdicts, tell }),
});

/** The scenarios in a folder that can be played; what is wrong with the others is told of them, not of the shift. */
function readable(terminal: Terminal, folder: string): readonly InFile[] {
  return filesIn(terminal, folder)
    .filter(
      (file) =>
        /\.json$/.test(file) &&
        !/\.(schema|record)\.json$/.test(file) &&
        !isShiftFile(file) &&
        !isArchived(file) &&
        !besideKind(file) &&
        !isLineUp(file),
    )
    .flatMap((file) => {
      const scenario = scenarioIn(terminal, file);
      return scenario ? [{ file, scenario }] : [];
    });
}
