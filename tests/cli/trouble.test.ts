/** Whatever goes wrong with a file is a sentence with its path and what helps; nothing good is lost by it. */
import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { moveIdsOf } from '../../src/record/record.ts';
import { aHardStory } from '../a-hard-story.ts';
import { aTerminal } from './a-terminal.ts';

const FILE = 'mine/quick-question.json';
const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const BEST = ['ask-meeting', 'walk-along'];

const run = (terminal: Terminal, ...argv: string[]) => commandLine(terminal, argv, () => 0);

const systemError = (code: string) => Object.assign(new Error(`${code}: no such luck, open 'x'`), { code });

/** A terminal on whose disk one way of touching files fails. */
function failing(what: 'read' | 'write', code: string, answers: readonly string[] = [], only?: string) {
  const kept = aTerminal(answers, { [FILE]: good, 'hard.json': JSON.stringify(aHardStory('hard')) });
  const fail = (path: string) => {
    if (only === undefined || path === only) throw systemError(code);
  };
  return {
    ...kept,
    read(path: string) {
      if (what === 'read') fail(path);
      return kept.read(path);
    },
    write(path: string, text: string) {
      if (what === 'write') fail(path);
      kept.write(path, text);
    },
  };
}

const CALLS: readonly (readonly string[])[] = [
  ['check', 'mine'],
  ['report', 'mine'],
  ['simulate', 'mine'],
  ['graph', 'mine', '--format', 'svg'],
  ['diff', 'mine', 'mine'],
  ['replay', 'mine'],
  ['play', 'mine'],
  ['record', 'mine', '--out', 'x.play'],
  ['assign', 'mine', '--title', 'T', '--from', 'F'],
];

describe('a folder where a file is meant', () => {
  it.each(CALLS.slice(1, -1))('is told by %s', async (...argv) => {
    const terminal = aTerminal([], { [FILE]: good });
    expect(await run(terminal, ...argv)).toBe(2);
    expect(terminal.warned[0]).toBe('"mine" cannot be read: it is a folder. Name a file in it.');
  });
});

describe('a file that cannot be read', () => {
  it.each(['EACCES', 'EPERM', 'EIO', 'ELOOP', 'EMFILE', 'EBUSY', 'EWEIRD', 'ENOENT'])('is told: %s', async (code) => {
    for (const [name = '', , ...more] of CALLS) {
      const terminal = failing('read', code);
      const exit = await run(terminal, name, FILE, ...(name === 'diff' ? [FILE] : more));
      expect([name, exit]).toEqual([name, code === 'ENOENT' && name !== 'check' && name !== 'assign' ? 2 : 1]);
      const text = [...terminal.said, ...terminal.warned].join('\n');
      expect(text).toContain(`"${FILE}" cannot be read: `);
      expect(text).not.toMatch(/no such luck|undefined|\n {4}at /);
    }
  });

  it('leaves the good ones beside it to be checked', async () => {
    const terminal = failing('read', 'ENOENT', [], 'mine/gone.json');
    terminal.disk.set('mine/gone.json', '');
    expect(await run(terminal, 'check', 'mine', '--no-proof', '--no-lint')).toBe(1);
    expect(terminal.said).toEqual([
      'mine/gone.json  error  "mine/gone.json" cannot be read: nothing is there, or it is a link to something that is gone. Look at the path.',
      `${FILE}  fine`,
      '1 scenario checked: 1 file not read.',
    ]);
  });

  it('leaves the others named to be checked', async () => {
    const terminal = aTerminal([], { [FILE]: good });
    expect(await run(terminal, 'check', 'lost.json', FILE, '--no-proof', '--no-lint')).toBe(1);
    expect(terminal.said.join('\n')).toMatch(
      /quick-question\.json {2}fine\nlost\.json {2}error {2}"lost\.json" cannot/,
    );
  });

  it('is no bug, and a bug is no file', async () => {
    const terminal = { ...aTerminal([], { [FILE]: good }), read: () => [].at(0) as unknown as string };
    await expect(run(terminal, 'report', FILE)).rejects.toThrow(TypeError);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'no permission'],
    ['EROFS', 'can only be read'],
    ['EISDIR', 'it is a folder'],
    ['ENOTDIR', 'a file where a folder is meant'],
  ])('is told: %s', async (code, words) => {
    for (const argv of [
      ['report', FILE, '--out', 'out.x'],
      ['graph', FILE, '--format', 'dot', '--out', 'out.x'],
      ['assign', 'hard.json', '--title', 'T', '--from', 'F', '--out', 'out.x'],
      ['new', 'my-first', '--out', 'out.x'],
    ]) {
      const terminal = failing('write', code);
      expect([argv[0], await run(terminal, ...argv)]).toEqual([argv[0], 1]);
      expect(terminal.warned.join('\n')).toMatch(new RegExp(`"out\\.x" is not written: .*${words}`));
    }
  });

  it('does not take a finished play with it: the record is printed, and is whole', async () => {
    const terminal = failing('write', 'ENOSPC', BEST);
    expect(await run(terminal, 'play', FILE, '--record', 'out.json')).toBe(1);
    const text = terminal.said.slice(terminal.said.findIndex((line) => line.startsWith('{'))).join('\n');
    const read = readRecord(text);
    expect(read.ok && moveIdsOf(read.record)).toEqual(BEST);
    expect(terminal.warned.filter((line) => line.includes('the disk is full'))).toHaveLength(1);
    expect(terminal.said.join('\n')).toContain('Satisfaction 100 of 100');
  });

  it('does not take a finished walk with it', async () => {
    const terminal = failing('write', 'ENOSPC', BEST);
    expect(await run(terminal, 'record', FILE, '--out', 'x.play')).toBe(1);
    expect(terminal.said.join('\n')).toMatch(/walk recorded 1\n(.*\n)*choose ask-meeting\nchoose walk-along/);
  });

  it('is written at the end of a play if there is room again by then', async () => {
    let full = true;
    const kept = aTerminal(BEST, { [FILE]: good });
    const terminal = {
      ...kept,
      say(line: string) {
        if (line.startsWith('Satisfaction')) full = false;
        kept.say(line);
      },
      write(path: string, text: string) {
        if (full) throw systemError('ENOSPC');
        kept.write(path, text);
      },
    };
    expect(await run(terminal, 'play', FILE, '--record', 'out.json')).toBe(0);
    expect(readRecord(kept.disk.get('out.json') ?? '').ok).toBe(true);
  });
});

describe('a play that is broken off', () => {
  it('is printed where no file was named', async () => {
    const kept = aTerminal(['ask-meeting'], { [FILE]: good });
    expect(await run({ ...kept, brokenOff: () => true }, 'play', FILE)).toBe(1);
    const text = kept.said.slice(kept.said.findIndex((line) => line.startsWith('{'))).join('\n');
    const read = readRecord(text);
    expect(read.ok && read.record.moves).toHaveLength(1);
  });

  it('is not printed when the player leaves', async () => {
    const kept = aTerminal(['ask-meeting', 'q'], { [FILE]: good });
    expect(await run(kept, 'play', FILE)).toBe(1);
    expect(kept.said.join('\n')).not.toContain('counterpart-play');
    expect(kept.warned).toEqual(['Not finished: you left before the end.']);
  });

  it('leaves a former record alone when nothing was played', async () => {
    const kept = aTerminal(['q'], { [FILE]: good, 'out.json': '{ "kind": "counterpart-play" }' });
    expect(await run(kept, 'play', FILE, '--record', 'out.json')).toBe(1);
    expect(kept.disk.get('out.json')).toBe('{ "kind": "counterpart-play" }');
  });
});
