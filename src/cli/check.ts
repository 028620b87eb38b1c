/** `counterpart check FILE|DIR…`: every problem of every scenario and shift, in one go, and whether each scenario is fair. */

import type { Guessing } from '../analysis/figures/guessing.ts';
import { shareSaid } from '../analysis/figures/share.ts';
import type { PlacedFinding, PlacedLint } from '../analysis/placed.ts';
import { PASS } from '../analysis/thresholds.ts';
import { isError, leavesOpen } from '../checking/judged.ts';
import type { Asked } from '../checking/scenario-checkup.ts';
import { cliCheck as words } from '../messages/cli-check.ts';
import { foundPart } from '../messages/found.ts';
import type { Spoken } from '../messages/say.ts';
import { answerText } from './answer.ts';
import { besideKind } from './check-beside.ts';
import { isShiftFile } from './check-shifts.ts';
import { type CheckTask, checkupOf, type Found, tasksOf } from './checkups.ts';
import { explained, pageOf } from './explain.ts';
import { guessedDayWords } from './report-words.ts';
import { EXIT, type Exit, type Progress, type Terminal } from './terminal.ts';
import { walkText, wayLines } from './walk-text.ts';

const findingsOf = (checkup: Found): readonly Spoken<PlacedFinding>[] =>
  ('findings' in checkup && checkup.findings) || [];

const daysIn = (checkup: Found) => ('days' in checkup && checkup.days) || [];

const lintsIn = (checkup: Found): readonly Spoken<PlacedLint>[] => ('lints' in checkup && checkup.lints) || [];

/** Everything told of a file. */
const allIn = (checkup: Found) => [
  ...checkup.problems,
  ...findingsOf(checkup),
  ...daysIn(checkup),
  ...lintsIn(checkup),
];

const withPage = <T extends { readonly code: string }>(told: T) => ({ ...told, page: pageOf(told.code) });

/** Was something of this file not proved? */
const isOpen = (checkup: Found) => [...findingsOf(checkup), ...daysIn(checkup)].some(leavesOpen);

/** The shares of guessing, without the play that shows them: that one goes with the finding. */
const sharesOf = ({ passes, bestOfThree }: Guessing) => ({ passes, bestOfThree });

/** A checkup for a program: always the same fields, and each thing told names its page. */
const forProgram = (checkup: Found) => ({
  file: checkup.file,
  kind:
    'kind' in checkup ? checkup.kind : isShiftFile(checkup.file) ? 'shift' : (besideKind(checkup.file) ?? 'scenario'),
  ok: checkup.ok,
  unread: checkup.unread ?? null,
  problems: checkup.problems.map(withPage),
  findings: findingsOf(checkup).map(withPage),
  days: daysIn(checkup).map(withPage),
  lints: lintsIn(checkup).map(withPage),
  guessing: 'guessing' in checkup && checkup.guessing ? sharesOf(checkup.guessing) : null,
  guessedDay: 'guessedDay' in checkup && checkup.guessedDay ? checkup.guessedDay : null,
  proved: ('findings' in checkup || 'days' in checkup) && !isOpen(checkup),
  linted: 'lints' in checkup,
});

const errorsIn = (checkup: Found) =>
  [...checkup.problems, ...findingsOf(checkup), ...daysIn(checkup)].filter(isError).length;

/** Why a file fails the check, in one sentence. */
function reasonOf(checkup: Found): string {
  const errors = errorsIn(checkup);
  if (checkup.unread !== undefined) return checkup.unread;
  return errors === 0 ? words.notProved({ file: checkup.file }) : words.errors({ file: checkup.file, errors });
}

/** What guessing comes to, where it is no more than it may be: told all the same. */
function sayGuessing(terminal: Terminal, checkup: Found): void {
  if ('guessedDay' in checkup && checkup.guessedDay)
    terminal.say(`${checkup.file}  note  ${guessedDayWords(checkup.guessedDay)}`);
  if (!('guessing' in checkup) || !checkup.guessing) return;
  if (findingsOf(checkup).some(({ code }) => code === 'guessing-passes' || code === 'lucky-guesses')) return;
  const { passes, bestOfThree } = checkup.guessing;
  const [share, ofThree] = [foundPart(shareSaid(passes)), foundPart(shareSaid(bestOfThree))];
  terminal.say(`${checkup.file}  note  ${words.guessing({ pass: PASS, share, ofThree })}`);
}

function sayCheckup(terminal: Terminal, checkup: Found): void {
  const { file, ok, problems, unread } = checkup;
  if (unread !== undefined) terminal.say(`${file}  error  ${unread}`);
  const findings = findingsOf(checkup);
  for (const { line, column, severity, code, message } of problems) {
    terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
  }
  for (const { line, column, severity, code, message, witness, other } of findings) {
    terminal.say(`${file}:${line}:${column}  ${severity}  ${message}  [${code}]`);
    if (witness) terminal.say(`    ${walkText(witness)}`);
    if (other) terminal.say(`    ${walkText(other)}`);
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
  sayGuessing(terminal, checkup);
  if (isOpen(checkup) && errorsIn(checkup) === 0) terminal.say(`${file}  ${words.open()}`);
  if (ok) terminal.say(`${file}  ${words.fine({ warnings })}`);
}

/** A check that takes longer than this (milliseconds) says how far it has come. */
const PATIENCE = 2000;

/** Shows how far a long check has come, as its files are taken up. */
function teller(progress: Progress | undefined, tasks: readonly CheckTask[]) {
  const began = progress?.now() ?? 0;
  let taken = 0;
  return {
    took({ file, shift }: CheckTask): void {
      taken += 1;
      if (progress && !shift && progress.now() - began >= PATIENCE)
        progress.show(words.checking({ at: taken, of: tasks.length, file }));
    },
    // Each person of a day takes as long as a file.
    person({ file }: CheckTask, person: string): void {
      progress?.show(words.checkingPerson({ file, person }));
    },
  };
}

type Options = { readonly json?: boolean } & Partial<Asked>;

/** How many files of each kind there are: "7 scenarios", "16 people" and "1 shift". */
function kindsIn(tasks: readonly CheckTask[]): readonly string[] {
  const shifts = tasks.filter(({ shift }) => shift).length;
  const house = tasks.filter((task) => task.house).length;
  const beside = tasks.filter((task) => !task.shift && !task.house).map(({ file }) => besideKind(file));
  const scenarios = beside.filter((one) => one === undefined).length;
  const [people, translations] = (['person', 'translation'] as const).map(
    (kind) => beside.filter((one) => one === kind).length,
  );
  return [
    ...(house === 0 || scenarios > 0 ? [words['kind.scenarios']({ n: scenarios })] : []),
    ...(people ? [words['kind.people']({ n: people })] : []),
    ...(translations ? [words['kind.translations']({ n: translations })] : []),
    ...(shifts > 0 ? [words['kind.shifts']({ n: shifts })] : []),
    ...(house > 0 ? [words['kind.house']({ n: house })] : []),
  ];
}

/** Says what was found in each file as it comes, and at the end what it comes to. */
function speaker(terminal: Terminal, tasks: readonly CheckTask[], json: boolean) {
  const checkups: Found[] = [];
  return {
    found(one: Found): void {
      checkups.push(one);
      // Nothing of it may stand between the lines of what was found.
      terminal.progress?.show('');
      if (!json) sayCheckup(terminal, one);
    },
    end(): Exit {
      const failed = checkups.filter((one) => !one.ok);
      const unproved = failed.filter((one) => one.unread === undefined && errorsIn(one) === 0);
      const exit = failed.length === 0 ? EXIT.fine : failed.length === unproved.length ? EXIT.unproved : EXIT.problems;
      if (json) {
        terminal.say(answerText(exit, failed.map(reasonOf), { files: checkups.map(forProgram) }));
        return exit;
      }
      const unread = checkups.filter((one) => one.unread !== undefined).length;
      const errors = checkups.reduce((sum, one) => sum + errorsIn(one), 0);
      const found = [
        ...(errors > 0 ? [words['found.errors']({ errors, files: failed.length - unread - unproved.length })] : []),
        ...(unread > 0 ? [words['found.unread']({ n: unread })] : []),
        ...(unproved.length > 0 ? [words['found.unproved']({ n: unproved.length })] : []),
      ];
      const kinds = kindsIn(tasks.filter((_, i) => checkups[i]?.unread === undefined));
      terminal.say(failed.length === 0 ? words.checked({ kinds }) : words.checkedWith({ kinds, found }));
      if (checkups.some((one) => allIn(one).length > 0)) terminal.say(explained(terminal.called));
      // Last of all, so that no number of warnings hides it.
      const open = checkups.filter(isOpen).map(({ file }) => file);
      if (open.length > 0) terminal.say(words.notAllProved({ files: open }));
      return exit;
    },
  };
}

/**
 * Checks files and folders. Exit 1 when a file has an error, 3 when none has and not all is proved, else 0; warnings
 * alone do not fail.
 * Without `proof` only the files are looked at, not the plays; without `lint` nothing is said of the writing; with `fresh`
 * no verdict of an earlier check is taken over.
 */
export function check(
  terminal: Terminal,
  paths: readonly string[],
  { json = false, proof = true, lint = true, fresh = false }: Options = {},
): Exit {
  const tasks = tasksOf(terminal, paths, { proof, lint, fresh });
  const tell = teller(terminal.progress, tasks);
  const findings = speaker(terminal, tasks, json);
  for (const task of tasks) {
    tell.took(task);
    findings.found(checkupOf(terminal, task, (person) => tell.person(task, person)));
  }
  return findings.end();
}

/** The same, said in the same order, with as many files at a time as this machine has hands for. */
export async function checkTogether(
  terminal: Terminal,
  paths: readonly string[],
  options: Options = {},
): Promise<Exit> {
  const { json = false, proof = true, lint = true, fresh = false } = options;
  const tasks = tasksOf(terminal, paths, { proof, lint, fresh });
  // Standard input is read once, and only here.
  if (!terminal.together || tasks.length < 2 || paths.includes('-')) return check(terminal, paths, options);
  const tell = teller(terminal.progress, tasks);
  const findings = speaker(terminal, tasks, json);
  for (const checkup of terminal.together(tasks, tell)) findings.found(await checkup);
  return findings.end();
}
