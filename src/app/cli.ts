/** Joins the command line to this machine: standard input and output, the file system, the clock, the processors. */

import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { portraitSvg } from '../art/index.ts';
import type { Verdicts } from '../checking/verdicts.ts';
import { answerText } from '../cli/answer.ts';
import type { CheckTask } from '../cli/checkups.ts';
import { asksFor } from '../cli/command.ts';
import { commandLine } from '../cli/command-line.ts';
import { careful, matterOf } from '../cli/file-trouble.ts';
import { printable } from '../cli/printable.ts';
import { EXIT, type Terminal } from '../cli/terminal.ts';
import { cliFault } from '../messages/cli-fault.ts';
import type { Cast } from '../scenario/format.ts';
import { asker } from './asker.ts';
import { answerChecks, checksTogether, isHandStart } from './check-hands.ts';
import { drawnRooms } from './drawn-rooms.ts';
import { cacheFolder, keptVerdicts } from './kept-verdicts.ts';
import { filesBeside, filesUnder, isThere, readText, sameFile, sizeOf, writeWhole } from './machine-files.ts';
import { calledAs, homeOf, standsIn } from './standing.ts';
import { today } from './today.ts';

/** What a shell says of a program whose reader has gone: it was ended by the closed pipe. */
const READER_GONE = 141;

/** This machine's files, with nobody to speak to. */
const machine = (root: string) => ({
  read: readText,
  write: writeWhole,
  exists: (path: string) => path === '-' || isThere(path),
  same: sameFile,
  files: filesUnder,
  beside: filesBeside,
  portrait: (cast: Cast) => portraitSvg(cast, { face: 'calm', posture: 'rest' }, 'bust'),
  today,
  called: calledAs(process.argv[1] ?? '', process.cwd(), process.env),
  home: homeOf(root, process.cwd()),
  library: join(root, 'scenarios'),
  assets: assetsOf(root),
  drawnRooms,
  pages: join(root, 'docs/checks'),
  verdicts: verdictsHere(),
});

/** What earlier checks by this very program have proved. */
function verdictsHere(): Verdicts | undefined {
  const folder = cacheFolder(process.env, process.platform);
  return folder === undefined ? undefined : keptVerdicts(folder, new URL(import.meta.url));
}

/** Where the house's own files are, in a checkout; a package has none. As it is typed where somebody stands in the checkout. */
function assetsOf(root: string): string | undefined {
  const folder = join(root, 'assets');
  return isThere(folder) ? (root === process.cwd() ? 'assets' : folder) : undefined;
}

/** A day takes longer than any person of it; of two people the one with the longer file. */
const weight = ({ file, shift }: CheckTask) => (shift ? Number.POSITIVE_INFINITY : sizeOf(file));

/** Ends the program when what it says can no longer be heard; the reason is said on the other stream. */
function listenToStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(READER_GONE);
    process.stderr.write(`${cliFault.output({ reason: matterOf(error.code ?? '') })}\n`);
    process.exit(EXIT.problems);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? READER_GONE : EXIT.problems);
  });
}

/** Says that the program itself is at fault. Its stack is shown to those who ask: COUNTERPART_STACK=1. */
function confess(error: unknown, terminal: Terminal, argv: readonly string[]): number {
  const message = error instanceof Error ? error.message : String(error);
  const sentence = cliFault.failed({ reason: message });
  terminal.warn(sentence);
  if (process.env.COUNTERPART_STACK && error instanceof Error) terminal.warn(error.stack ?? '');
  if (asksFor('--json', argv)) terminal.say(answerText(EXIT.fault, [sentence], {}));
  return EXIT.fault;
}

/**
 * Runs a command line on this machine.
 * @param root folder the package lies in
 * @returns the exit code
 */
export async function main(argv: readonly string[], root: string): Promise<number> {
  listenToStreams();
  const stands = standsIn(process.env);
  if (stands !== undefined) process.chdir(stands);
  const input = asker();
  const terminal: Terminal = {
    ...machine(root),
    say: (line) => process.stdout.write(`${printable(line)}\n`),
    warn: (line) => process.stderr.write(`${printable(line)}\n`),
    ask: input.ask,
    brokenOff: input.brokenOff,
    together: (tasks, tell) => checksTogether(new URL(import.meta.url), root, tasks, tell, weight),
    // Only where a person watches: a log has no use for a line that is written over.
    ...(process.stderr.isTTY && {
      progress: {
        now: () => performance.now(),
        show: (line: string) => process.stderr.write(`\r\u001b[K${printable(line)}`),
      },
    }),
  };
  try {
    return await commandLine(terminal, argv, () => performance.now());
  } catch (error) {
    return confess(error, terminal, argv);
  } finally {
    input.close();
  }
}

// Started by another thread of this program to check files beside it.
if (!isMainThread && parentPort && isHandStart(workerData)) {
  const nobody = { say: () => {}, warn: () => {}, ask: async () => undefined };
  answerChecks(parentPort, careful({ ...machine(workerData.root), ...nobody }));
}
