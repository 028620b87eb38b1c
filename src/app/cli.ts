/** Joins the command line to this machine: standard input and output, the file system, the clock, the processors. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { portraitSvg } from '../art/index.ts';
import type { CheckTask } from '../cli/checkups.ts';
import { commandLine } from '../cli/command-line.ts';
import type { Terminal } from '../cli/terminal.ts';
import type { Cast } from '../scenario/format.ts';
import { answerChecks, checksTogether, isHandStart } from './check-hands.ts';

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Lines of standard input, one at a time; undefined once it has ended. Works for a person and for a pipe. */
function asker(): { ask: Terminal['ask']; close: () => void } {
  let lines: AsyncIterator<string> | undefined;
  let reader: ReturnType<typeof createInterface> | undefined;
  return {
    async ask(prompt) {
      if (!reader) {
        reader = createInterface({ input: process.stdin });
        lines = reader[Symbol.asyncIterator]();
      }
      process.stdout.write(prompt);
      const next = await lines?.next();
      return next?.done === false ? next.value : undefined;
    },
    close: () => reader?.close(),
  };
}

/** This machine's files, with nobody to speak to. */
const machine = (root: string) => ({
  read: (path: string) => readFileSync(path, 'utf8'),
  write(path: string, text: string) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  exists: existsSync,
  files: filesUnder,
  portrait: (cast: Cast) => portraitSvg(cast, { face: 'calm', posture: 'rest' }, 'bust'),
  library: join(root, 'scenarios'),
  pages: join(root, 'docs/checks'),
});

/** A day takes longer than any person of it; of two people the one with the longer file. */
const weight = ({ file, shift }: CheckTask) => (shift ? Number.POSITIVE_INFINITY : statSync(file).size);

/**
 * Runs a command line on this machine.
 * @param root folder the package lies in
 * @returns the exit code
 */
export async function main(argv: readonly string[], root: string): Promise<number> {
  // A reader that has seen enough (`| head`) closes the pipe; that is not an error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const input = asker();
  const terminal: Terminal = {
    ...machine(root),
    say: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    ask: input.ask,
    together: (tasks, tell) => checksTogether(new URL(import.meta.url), root, tasks, tell, weight),
    // Only where a person watches: a log has no use for a line that is written over.
    ...(process.stderr.isTTY && {
      progress: {
        now: () => performance.now(),
        show: (line: string) => process.stderr.write(`\r\u001b[K${line}`),
      },
    }),
  };
  try {
    return await commandLine(terminal, argv, () => performance.now());
  } finally {
    input.close();
  }
}

// Started by another thread of this program to check files beside it.
if (!isMainThread && parentPort && isHandStart(workerData)) {
  const nobody = { say: () => {}, warn: () => {}, ask: async () => undefined };
  answerChecks(parentPort, { ...machine(workerData.root), ...nobody });
}
