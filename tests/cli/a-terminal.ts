/** A terminal that keeps everything: files in memory, answers from a list. */
import type { Terminal } from '../../src/cli/terminal.ts';

export interface KeptTerminal extends Terminal {
  readonly said: string[];
  readonly warned: string[];
  readonly disk: Map<string, string>;
}

/** @param answers what the player types, one after another @param disk files by path */
export function aTerminal(answers: readonly string[] = [], disk: Readonly<Record<string, string>> = {}): KeptTerminal {
  const [said, warned]: [string[], string[]] = [[], []];
  const files = new Map(Object.entries(disk));
  const left = [...answers];
  return {
    said,
    warned,
    disk: files,
    library: 'scenarios',
    pages: 'docs/checks',
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
    ask: async () => left.shift(),
    read(path) {
      const text = files.get(path);
      if (text === undefined) throw new Error(`no ${path}`);
      return text;
    },
    write: (path, text) => files.set(path, text),
    exists: (path) => files.has(path),
    files(path) {
      const found = [...files.keys()].filter((file) => file === path || file.startsWith(`${path}/`)).sort();
      if (found.length === 0) throw new Error(`no ${path}`);
      return found;
    },
  };
}
