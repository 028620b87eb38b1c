/** `counterpart assign FILE…`: fixes a list of people and hands it out as a file or a link. */
import { certificateOf } from '../analysis/figures/certificate.ts';
import { NO_MARK, notProved, objectionsTo } from '../analysis/figures/certificate-verdict.ts';
import {
  type AssignmentWords,
  assignmentHash,
  assignmentOf,
  type Meeting,
  PEOPLE_MAX,
  writeAssignment,
} from '../assignment/assignment.ts';
import { assignmentLink } from '../assignment/link.ts';
import { readAssignment } from '../assignment/read-assignment.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { check } from './check.ts';
import { scenarioFiles } from './checkups.ts';
import { isFile, mayWrite } from './out.ts';
import { readScenarioFile } from './scenario-file.ts';
import { EXIT, type Exit, Refusal, type Terminal, UsageError } from './terminal.ts';
import { translationsBeside } from './translation-file.ts';

/** What is asked of the assignment besides its people. */
export interface AssignOptions extends AssignmentWords {
  readonly seed: number;
  /** Flags carried in: each goes to the people whose scenario reads it. */
  readonly carried: readonly string[];
  /** Files of later wordings that are accepted too, each of a scenario that is handed out. */
  readonly accepted: readonly string[];
  /** Write over whatever file is there. */
  readonly force: boolean;
  /** File to write; without it and without `link` the assignment is printed. */
  readonly out?: string;
  /** Address of the game: a link is printed that opens the assignment there. */
  readonly link?: string;
}

/** A scenario to hand out, and the file it came from. */
interface Checked {
  readonly file: string;
  readonly scenario: Scenario;
}

/** The scenarios in these files; undefined, with every problem said, when one of them has errors. */
function fairScenarios(terminal: Terminal, paths: readonly string[]): readonly Checked[] | undefined {
  const files = scenarioFiles(terminal, paths);
  if (files.length > PEOPLE_MAX)
    throw new UsageError(`An assignment has at most ${PEOPLE_MAX} people to serve; these are ${files.length}.`);
  const said: string[] = [];
  const exit = check({ ...terminal, say: (line) => said.push(line) }, files, { lint: false });
  if (exit !== EXIT.fine) {
    for (const line of said) terminal.warn(line);
    terminal.warn('Nothing was written: nobody should be assessed by a scenario that has errors.');
    return undefined;
  }
  return files.flatMap((file) => {
    const read = readScenarioFile(terminal, file);
    return read.ok ? [{ file, scenario: read.value }] : [];
  });
}

/** Other words for these scenarios, by the hash of their rules. Throws a UsageError for a file that fits none of them. */
function laterWordings(
  terminal: Terminal,
  scenarios: readonly Checked[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Scenario[]> {
  const found = new Map<string, Scenario[]>(scenarios.map(({ scenario }) => [rulesHash(scenario), []]));
  for (const path of paths) {
    const read = readScenarioFile(terminal, path);
    if (!read.ok) throw new UsageError(`${path} has errors: "counterpart check ${path}" tells them.`);
    const words = found.get(rulesHash(read.value));
    if (!words)
      throw new UsageError(
        `${path} has other rules than the scenarios that are handed out: only other words can be accepted. "counterpart diff" tells what differs.`,
      );
    words.push(read.value);
  }
  return found;
}

/** How the people of a list begin, and in which words. */
type Beginning = Pick<AssignOptions, 'seed' | 'carried' | 'accepted'>;

function meetingsOf(terminal: Terminal, checked: readonly Checked[], options: Beginning): readonly Meeting[] {
  const { seed, carried } = options;
  const reads = (scenario: Scenario, flag: string) => Object.hasOwn(scenario.flags.in, flag);
  const stray = carried.find((flag) => !checked.some(({ scenario }) => reads(scenario, flag)));
  if (stray !== undefined) throw new UsageError(`None of these scenarios reads the flag "${stray}".`);
  const later = laterWordings(terminal, checked, options.accepted);
  return checked.map(({ file, scenario }) => ({
    scenario,
    seed,
    carried: carried.filter((flag) => reads(scenario, flag)),
    accepts: [...translationsBeside(terminal, file, scenario), ...(later.get(rulesHash(scenario)) ?? [])],
  }));
}

/** The people in these files as they would be handed out; undefined, with every problem said, when one has errors. */
export function fairMeetings(
  terminal: Terminal,
  paths: readonly string[],
  options: Beginning,
): readonly Meeting[] | undefined {
  const scenarios = fairScenarios(terminal, paths);
  return scenarios && meetingsOf(terminal, scenarios, options);
}

/**
 * Looks what a result of this list would mean. Throws a Refusal when it can be guessed, is for practice, or cannot be
 * proved; what else is against it is said on the error stream.
 */
function mayJudge(terminal: Terminal, meetings: readonly Meeting[], pass: number | undefined): void {
  const worth = certificateOf(
    meetings.map(({ scenario, seed, carried = [] }) => ({ scenario, opening: { seed, carried } })),
    pass,
  );
  const see = '"counterpart certificate FILE …" tells what this list is worth.';
  const against = 'tooLarge' in worth ? worth.tooLarge.map(notProved) : objectionsTo(worth);
  const refusing = against.filter(({ refuses }) => refuses).map(({ words }) => words);
  if (refusing.length > 0)
    throw new Refusal(refusing, [...refusing, 'Nothing was written: such a result would tell nothing.', see]);
  for (const { words } of against) terminal.warn(words);
  if (against.length > 0 && pass === undefined) terminal.warn(NO_MARK);
  if (against.length > 0) terminal.warn(see);
}

/** Writes or prints an assignment. Exit 1 when a scenario has errors, the file is there already, or the list can be guessed. */
export function assign(terminal: Terminal, paths: readonly string[], options: AssignOptions): Exit {
  const { out, link, force } = options;
  if (isFile(out)) mayWrite(terminal, out, { inputs: paths, force });
  const meetings = fairMeetings(terminal, paths, options);
  if (!meetings) return EXIT.problems;
  const text = writeAssignment(assignmentOf(options, meetings));
  // The one reader has the last word, so that nothing is handed out that nobody can open.
  const read = readAssignment(text);
  if (!read.ok) throw new UsageError(read.reasons.map((reason) => reason.replace(/^Line \d+: /, '')).join('\n'));
  mayJudge(terminal, meetings, options.pass);
  if (isFile(out)) {
    terminal.write(out, text);
    terminal.warn(`${out} is written: ${assignmentHash(read.assignment).slice(0, 12)}.`);
  }
  if (link !== undefined) terminal.say(assignmentLink(link, read.assignment));
  else if (!isFile(out)) terminal.say(text.trimEnd());
  return EXIT.fine;
}
