/** `counterpart check FILE|DIR…`: every problem of every scenario and shift, in one go, and whether each scenario is fair. */
import { lintsOf } from '../analysis/lints/lints-of.ts';
import { type PlacedFinding, type PlacedLint, placed } from '../analysis/placed.ts';
import { proofOf } from '../analysis/prove.ts';
import { counted } from '../scenario/counted.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Problem } from '../scenario/problems.ts';
import { readScenario } from '../scenario/read.ts';
import { isShiftFile, type ShiftCheckup, shiftCheckups, shiftFiles } from './check-shifts.ts';
import { EXPLAINED, pageOf } from './explain.ts';
import { EXIT, type Exit, type Progress, type Terminal, UsageError } from './terminal.ts';
import { walkText, wayLines } from './walk-text.ts';

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
  /** What the proofs found; absent when nothing was proved. */
  readonly findings?: readonly PlacedFinding[];
  /** What the writing lints say; absent when they were not asked. */
  readonly lints?: readonly PlacedLint[];
}

interface Asked {
  readonly proof: boolean;
  readonly lint: boolean;
}

function checkup(terminal: Terminal, file: string, { proof, lint }: Asked): Checkup {
  const text = terminal.read(file);
  const read = readScenario(text);
  if (!read.ok) return { file, ok: false, problems: read.problems };
  const lints = lint && { lints: placed(lintsOf(read.value), text).map((one) => accepted(one, read.value)) };
  if (!proof) return { file, ok: true, problems: read.warnings, ...lints };
  const findings = placed(proofOf(read.value).findings, text).map((one) => accepted(one, read.value));
  return { file, ok: !findings.some(isError), problems: read.warnings, findings, ...lints };
}

/** A finding or lint the author accepts: told with the reason, and no longer an error. */
function accepted<T extends PlacedFinding | PlacedLint>(found: T, { accepts }: Scenario): T {
  const reason = accepts && Object.hasOwn(accepts, found.code) ? accepts[found.code] : undefined;
  return reason === undefined
    ? found
    : { ...found, severity: 'warning', message: `${found.message} Accepted: ${reason}` };
}

const isError = ({ severity }: { readonly severity: Problem['severity'] }) => severity === 'error';

const findingsOf = (checkup: Checkup | ShiftCheckup): readonly PlacedFinding[] =>
  ('findings' in checkup && checkup.findings) || [];

const daysIn = (checkup: Checkup | ShiftCheckup) => ('days' in checkup && checkup.days) || [];

const lintsIn = (checkup: Checkup | ShiftCheckup): readonly PlacedLint[] => ('lints' in checkup && checkup.lints) || [];

/** Everything told of a file. */
const allIn = (checkup: Checkup | ShiftCheckup) => [
  ...checkup.problems,
  ...findingsOf(checkup),
  ...daysIn(checkup),
  ...lintsIn(checkup),
];

const withPage = <T extends { readonly code: string }>(told: T) => ({ ...told, page: pageOf(told.code) });

/** A checkup for a program: each thing told names its page. */
const withPages = (checkup: Checkup | ShiftCheckup) => ({
  ...checkup,
  problems: checkup.problems.map(withPage),
  ...('findings' in checkup && { findings: findingsOf(checkup).map(withPage) }),
  ...('days' in checkup && { days: daysIn(checkup).map(withPage) }),
  ...('lints' in checkup && { lints: lintsIn(checkup).map(withPage) }),
});

function sayCheckup(terminal: Terminal, checkup: Checkup | ShiftCheckup): void {
  const { file, ok, problems } = checkup;
  const findings = findingsOf(checkup);
  for (const { line, column, severity, code, message } of problems) {
    terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
  }
  for (const { line, column, severity, code, message, witness } of findings) {
    terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
    if (witness) terminal.say(`    ${walkText(witness)}`);
  }
  for (const { line, column, severity, code, message, way } of daysIn(checkup)) {
    terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
    for (const told of way ? wayLines(way) : []) terminal.say(`    ${told}`);
  }
  const lints = lintsIn(checkup);
  for (const { line, column, severity, code, message } of lints) {
    terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
  }
  const warnings = allIn(checkup).filter((one) => !isError(one)).length;
  if (ok) terminal.say(`${file}  fine${warnings > 0 ? `, ${counted(warnings, 'warning')}` : ''}`);
}

/** A check that takes longer than this (milliseconds) says how far it has come. */
const PATIENCE = 2000;

/** Tells of each person of a day as their turn comes, which takes as long as a file. */
const dayTeller =
  (progress: Progress | undefined): ((file: string, person: string) => void) =>
  (file, person) =>
    progress?.show(`Checking ${file}: every day that ${person} can be part of`);

/** Tells of each file as its turn comes, once the check has taken long. */
function teller(progress: Progress | undefined, all: number): (number: number, file: string) => void {
  const began = progress?.now() ?? 0;
  return (number, file) => {
    if (progress && progress.now() - began >= PATIENCE) progress.show(`Checking ${number} of ${all}: ${file}`);
  };
}

/**
 * Checks files and folders. Exit 0 when no file has an error, 1 otherwise; warnings alone do not fail.
 * Without `proof` only the files are looked at, not the plays; without `lint` nothing is said of the writing.
 */
export function check(
  terminal: Terminal,
  paths: readonly string[],
  { json = false, proof = true, lint = true }: { readonly json?: boolean } & Partial<Asked> = {},
): Exit {
  const files = scenarioFiles(terminal, paths).filter((file) => !isShiftFile(file));
  const shifts = shiftFiles(terminal, paths);
  if (files.length + shifts.length === 0)
    throw new UsageError(`There is no scenario (.json) in ${paths.map((path) => `"${path}"`).join(', ')}.`);
  const { progress } = terminal;
  const tell = teller(progress, files.length);
  const tellOfDay = dayTeller(progress);
  const told = <T extends Checkup | ShiftCheckup>(one: T): T => {
    // Nothing of it may stand between the lines of what was found.
    progress?.show('');
    if (!json) sayCheckup(terminal, one);
    return one;
  };
  const checkups = [
    ...files.map((file, i) => {
      tell(i + 1, file);
      return told(checkup(terminal, file, { proof, lint }));
    }),
    ...shiftCheckups(terminal, shifts, proof, tellOfDay).map(told),
  ];
  const failed = checkups.filter((one) => !one.ok);
  if (json) {
    terminal.say(JSON.stringify({ ok: failed.length === 0, files: checkups.map(withPages) }, null, 2));
    return failed.length === 0 ? EXIT.fine : EXIT.problems;
  }
  const errors = checkups
    .flatMap((one) => [...one.problems, ...findingsOf(one), ...daysIn(one)])
    .filter(isError).length;
  const both = [counted(files.length, 'scenario'), ...(shifts.length > 0 ? [counted(shifts.length, 'shift')] : [])];
  terminal.say(
    failed.length === 0
      ? `${both.join(' and ')} checked, no errors.`
      : `${both.join(' and ')} checked: ${counted(errors, 'error')} in ${counted(failed.length, 'file')}.`,
  );
  if (checkups.some((one) => allIn(one).length > 0)) terminal.say(EXPLAINED);
  return failed.length === 0 ? EXIT.fine : EXIT.problems;
}
