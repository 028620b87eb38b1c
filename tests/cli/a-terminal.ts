/** A terminal that keeps everything: files in memory, answers from a list. */
import { dirname } from 'node:path';
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
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(`${path}/`));
  const missing = (path: string) =>
    Object.assign(new Error(`no ${path}`), { code: isFolder(path) ? 'EISDIR' : 'ENOENT' });
  return {
    said,
    warned,
    disk: files,
    today: () => '2026-12-01',
    called: 'counterpart',
    library: 'scenarios',
    home: 'scenarios',
    pages: 'docs/checks',
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
    ask: async () => left.shift(),
    read(path) {
      const text = files.get(path);
      if (text === undefined) throw missing(path);
      return text;
    },
    write: (path, text) => files.set(path, text),
    exists: (path) => files.has(path) || isFolder(path),
    beside: (path) => [...files.keys()].filter((file) => dirname(file) === dirname(path)).sort(),
    files(path) {
      const found = [...files.keys()].filter((file) => file === path || file.startsWith(`${path}/`)).sort();
      if (found.length === 0) throw missing(path);
      return found;
    },
  };
}
