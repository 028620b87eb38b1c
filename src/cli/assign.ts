/** `counterpart assign FILE…`: fixes a list of people and hands it out as a file or a link. */

import { certificateOf } from '../analysis/figures/certificate.ts';
import { NO_MARK, notProved, objectionsTo } from '../analysis/figures/certificate-verdict.ts';
import { type AssignmentWords, assignmentHash, assignmentOf, writeAssignment } from '../assignment/assignment.ts';
import { assignmentLink } from '../assignment/link.ts';
import { readAssignment, withoutLine } from '../assignment/read-assignment.ts';
import { certificateSaid } from '../messages/certificate-said.ts';
import { cliAssign as words } from '../messages/cli-assign.ts';
import { reasonSaid } from '../messages/reason.ts';
import { fairUnits, toAssign, toWeigh, type UnitToMeet } from './fair-units.ts';
import { isFile, mayWrite } from './out.ts';
import { EXIT, type Exit, Refusal, type Terminal, UsageError } from './terminal.ts';

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

/**
 * Looks what a result of this list would mean. Throws a Refusal when it can be guessed, is for practice, or cannot be
 * proved; what else is against it is said on the error stream.
 */
function mayJudge(terminal: Terminal, units: readonly UnitToMeet[], pass: number | undefined): void {
  const worth = certificateOf(units.map(toWeigh), pass);
  const see = words.see();
  const against = 'tooLarge' in worth ? worth.tooLarge.map(notProved) : objectionsTo(worth);
  const refusing = against.filter(({ refuses }) => refuses).map(({ says }) => certificateSaid(says));
  if (refusing.length > 0) throw new Refusal(refusing, [...refusing, words.refused(), see]);
  for (const { says } of against) terminal.warn(certificateSaid(says));
  if (against.length > 0 && pass === undefined) terminal.warn(certificateSaid(NO_MARK));
  if (against.length > 0) terminal.warn(see);
}

/** Writes or prints an assignment. Exit 1 when a scenario has errors, the file is there already, or the list can be guessed. */
export function assign(terminal: Terminal, paths: readonly string[], options: AssignOptions): Exit {
  const { out, link, force } = options;
  if (isFile(out)) mayWrite(terminal, out, { inputs: paths, force });
  const units = fairUnits(terminal, paths, options);
  if (!units) return EXIT.problems;
  const text = writeAssignment(assignmentOf(options, units.map(toAssign)));
  // The one reader has the last word, so that nothing is handed out that nobody can open.
  const read = readAssignment(text);
  if (!read.ok) throw new UsageError(read.reasons.map((reason) => reasonSaid(withoutLine(reason))).join('\n'));
  mayJudge(terminal, units, options.pass);
  if (isFile(out)) {
    terminal.write(out, text);
    terminal.warn(words.written({ file: out, hash: assignmentHash(read.assignment).slice(0, 12) }));
  }
  if (link !== undefined) terminal.say(assignmentLink(link, read.assignment));
  else if (!isFile(out)) terminal.say(text.trimEnd());
  return EXIT.fine;
}
