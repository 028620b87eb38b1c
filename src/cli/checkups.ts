/** What `counterpart check` does with each file: one task a file, so that several may be done at a time. */

import { type Asked, type ScenarioCheckup, scenarioCheckup } from '../checking/scenario-checkup.ts';
import { cliCheck } from '../messages/cli-check.ts';
import { spoken } from '../messages/problem.ts';
import { besideCheckup, besideKind } from './check-beside.ts';
import { type CatalogueCheckup, houseCheckups, isOfHouse } from './check-catalogue.ts';
import { filesAmong, isShiftFile, type ShiftCheckup, shiftCheckup, shiftFiles } from './check-shifts.ts';
import { idTwice, twinsAmong } from './check-twins.ts';
import { FileTrouble } from './file-trouble.ts';
import { isLineUp, peopleFor } from './scenario-file.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** A scenario as it once was, kept under its hash for the records that were made on it. */
const ARCHIVED = /(^|[\\/])archive[\\/][0-9a-f]{64}\.json$/;

/** Is this file a scenario to play? Schemas, shifts, people, translations and the archive lie in the same folder and are not. */
const isScenarioFile = (path: string) =>
  path.endsWith('.json') &&
  !path.endsWith('.schema.json') &&
  !/[\\/]shifts[\\/]/.test(path) &&
  !ARCHIVED.test(path) &&
  !besideKind(path) &&
  !isLineUp(path) &&
  !path.endsWith('.record.json');

/**
 * Scenario files among what was named: a file counts as it is, a folder with everything in it.
 * @param missed told of each name or folder in which nothing can be found; without it that is thrown
 */
export function scenarioFiles(
  terminal: Terminal,
  paths: readonly string[],
  missed?: (path: string, why: FileTrouble) => void,
): readonly string[] {
  return paths.flatMap((path) => {
    try {
      const files = terminal.files(path, missed && ((why) => missed(path, why)));
      return files.length === 1 && files[0] === path ? files : files.filter(isScenarioFile);
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      if (missed) missed(path, error);
      else throw error.misnamed ? new UsageError(cliCheck.noPath({ path })) : error;
      return [];
    }
  });
}

/** What was found in one scenario file. */
export interface Checkup extends ScenarioCheckup {
  readonly file: string;
  /** Why the file could not be read, as a sentence; absent when it was. */
  readonly unread?: string;
}

/** What was found in one file, of whatever kind. */
export type Found = Checkup | ShiftCheckup | CatalogueCheckup;

/** One file to look at. */
export interface CheckTask extends Asked {
  readonly file: string;
  /** Is it a day rather than a person? */
  readonly shift: boolean;
  /** Other files of this kind that say the same id; absent when there are none. */
  readonly twins?: readonly string[];
  /** Why it cannot be read, when that is known already. */
  readonly unread?: string;
  /** What was found, when that is known already: the files of the house are looked at together. */
  readonly house?: CatalogueCheckup;
}

/**
 * A task for every scenario, person and translation, then one for every shift, one for every file of the house, and one for each name behind which nothing can be read.
 * Throws when there is nothing at all: a UsageError, or the FileTrouble of the only name.
 */
export function tasksOf(terminal: Terminal, paths: readonly string[], asked: Asked): readonly CheckTask[] {
  const missed: { readonly file: string; readonly why: FileTrouble }[] = [];
  const files = scenarioFiles(terminal, paths, (file, why) => missed.push({ file, why })).filter(
    (file) => !isShiftFile(file) && !besideKind(file) && !isOfHouse(terminal, file),
  );
  const house = houseCheckups(terminal, paths);
  const beside = filesAmong(terminal, paths).filter((file) => besideKind(file) && !isShiftFile(file));
  const shifts = shiftFiles(terminal, paths);
  const [lost] = missed;
  if (files.length + beside.length + shifts.length + house.length === 0)
    throw lost === undefined
      ? new UsageError(cliCheck.noScenario({ paths: paths.map((path) => `"${path}"`) }))
      : lost.why.misnamed
        ? new UsageError(cliCheck.noPath({ path: lost.file }))
        : lost.why;
  const library = terminal.exists(terminal.library) ? [terminal.library] : [];
  const people = (list: readonly string[]) => list.filter((file) => besideKind(file) === 'person');
  const twins = new Map([
    ...twinsAmong(
      terminal,
      files,
      scenarioFiles(terminal, library, () => {}),
    ),
    ...twinsAmong(terminal, shifts, shiftFiles(terminal, library)),
    // People of one folder are compared where each is checked: whoever lies in another is another one's.
    ...people(beside).flatMap((file) => [...twinsAmong(terminal, [file], people(filesAmong(terminal, library)))]),
  ]);
  const task = (file: string, shift: boolean): CheckTask => {
    const others = twins.get(file);
    return { file, shift, ...asked, ...(others && { twins: others }) };
  };
  return [
    ...[...files, ...beside].map((file) => task(file, false)),
    ...shifts.map((file) => task(file, true)),
    ...house.map((one) => ({ file: one.file, shift: false, house: one, ...asked })),
    ...missed.map(({ file, why }) => ({ file, shift: false, unread: why.message, ...asked })),
  ];
}

/**
 * Does one task. A file that cannot be read is told as such, so that those beside it are still looked at.
 * @param terminal one whose troubles with files are told (`careful`)
 * @param tell told of each person of a day before it is looked at
 */
export function checkupOf(terminal: Terminal, task: CheckTask, tell: (person: string) => void): Found {
  const { file, unread } = task;
  if (unread !== undefined) return { file, ok: false, problems: [], unread };
  if (task.house) return task.house;
  try {
    const found = task.shift
      ? shiftCheckup(terminal, task, tell)
      : besideKind(file)
        ? besideCheckup(terminal, file, task)
        : checkup(terminal, task);
    return task.twins
      ? { ...found, ok: false, problems: [spoken(idTwice(terminal, file, task.twins)), ...found.problems] }
      : found;
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return { file, ok: false, problems: [], unread: error.message };
  }
}

const checkup = (terminal: Terminal, task: CheckTask): Checkup => ({
  file: task.file,
  ...scenarioCheckup(terminal.read(task.file), task, {
    people: peopleFor(terminal, task.file),
    verdicts: terminal.verdicts,
  }),
});
