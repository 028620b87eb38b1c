/** `counterpart check FILE|DIR…`: every problem of every scenario, in one go. */
import type { Problem } from '../scenario/problems.ts';
import { readScenario } from '../scenario/read.ts';
import { EXIT, type Exit, type Terminal, UsageError } from './terminal.ts';

/** Is this file a scenario? The schema and the shifts lie in the same folder and are not. */
const isScenarioFile = (path: string) =>
  path.endsWith('.json') &&
  !path.endsWith('.schema.json') &&
  !/[\\/]shifts[\\/]/.test(path) &&
  !path.endsWith('.record.json');

/** Scenario files among what was named: a file counts as it is, a folder with everything in it. */
export function scenarioFiles(terminal: Terminal, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    let files: readonly string[];
    try {
      files = terminal.files(path);
    } catch {
      throw new UsageError(`There is no file or folder "${path}".`);
    }
    return files.length === 1 && files[0] === path ? files : files.filter(isScenarioFile);
  });
}

interface Checkup {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

function checkup(terminal: Terminal, file: string): Checkup {
  const read = readScenario(terminal.read(file));
  return read.ok ? { file, ok: true, problems: read.warnings } : { file, ok: false, problems: read.problems };
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Checks files and folders. Exit 0 when no file has an error, 1 otherwise; warnings alone do not fail. */
export function check(terminal: Terminal, paths: readonly string[], json: boolean): Exit {
  const files = scenarioFiles(terminal, paths);
  if (files.length === 0)
    throw new UsageError(`There is no scenario (.json) in ${paths.map((path) => `"${path}"`).join(', ')}.`);
  const checkups = files.map((file) => checkup(terminal, file));
  const failed = checkups.filter((one) => !one.ok);
  if (json) {
    terminal.say(JSON.stringify({ ok: failed.length === 0, files: checkups }, null, 2));
    return failed.length === 0 ? EXIT.fine : EXIT.problems;
  }
  for (const { file, ok, problems } of checkups) {
    for (const { line, column, severity, code, message } of problems) {
      terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
    }
    if (ok) terminal.say(`${file}  fine${problems.length > 0 ? `, ${counted(problems.length, 'warning')}` : ''}`);
  }
  const errors = checkups.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error').length;
  terminal.say(
    failed.length === 0
      ? `${counted(files.length, 'scenario')} checked, no errors.`
      : `${counted(files.length, 'scenario')} checked: ${counted(errors, 'error')} in ${counted(failed.length, 'file')}.`,
  );
  return failed.length === 0 ? EXIT.fine : EXIT.problems;
}
