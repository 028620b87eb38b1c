/** Joins the command line to this machine: standard input and output, the file system, the clock. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { portraitSvg } from '../art/index.ts';
import { commandLine } from '../cli/command-line.ts';
import type { Terminal } from '../cli/terminal.ts';

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
    say: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    ask: input.ask,
    read: (path) => readFileSync(path, 'utf8'),
    write(path, text) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    exists: existsSync,
    files: filesUnder,
    portrait: (cast) => portraitSvg(cast, { face: 'calm', posture: 'rest' }, 'bust'),
    library: join(root, 'scenarios'),
    pages: join(root, 'docs/checks'),
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
