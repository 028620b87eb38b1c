/** Lines of standard input, one at a time, for a person and for a pipe; and word when whoever sits there breaks off. */
import { createInterface, type Interface } from 'node:readline/promises';
import type { Terminal } from '../cli/terminal.ts';

/** Ctrl+C, a polite request to end, a window that was closed. A second one ends the program at once. */
const BREAKS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Asks and answers for a terminal. */
export interface Asker {
  readonly ask: Terminal['ask'];
  readonly brokenOff: () => boolean;
  /** Listens no more. */
  close(): void;
}

/** Nothing is listened to before the first question. */
export function asker(): Asker {
  let lines: AsyncIterator<string> | undefined;
  let reader: Interface | undefined;
  let brokenOff = false;
  const breakOff = () => {
    brokenOff = true;
    reader?.close();
  };
  const begin = () => {
    reader = createInterface({ input: process.stdin });
    for (const signal of BREAKS) process.once(signal, breakOff);
    return reader[Symbol.asyncIterator]();
  };
  return {
    async ask(prompt) {
      lines ??= begin();
      if (brokenOff) return undefined;
      process.stdout.write(prompt);
      const next = await lines.next();
      return next.done || brokenOff ? undefined : next.value;
    },
    brokenOff: () => brokenOff,
    close() {
      for (const signal of BREAKS) process.off(signal, breakOff);
      reader?.close();
    },
  };
}
