/** The files of this machine: written whole or not at all, read in whatever encoding, listed without going in circles. */
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder, isThere, readText, sameFile, writeWhole } from '../../src/app/machine-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart files ü-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

describe('writing', () => {
  it('makes the folder, writes, and leaves nothing beside the file', () => {
    writeWhole(at('new/a#b.txt'), 'one');
    writeWhole(at('new/a#b.txt'), 'two');
    expect(readFileSync(at('new/a#b.txt'), 'utf8')).toBe('two');
    expect(readdirSync(at('new'))).toEqual(['a#b.txt']);
  });

  it.skipIf(!existsSync('/dev/full'))('leaves what was there when it cannot be written', () => {
    writeFileSync(at('a.txt'), 'before');
    expect(() => writeWhole(at('a.txt/b.txt'), 'after')).toThrow(/ENOTDIR|EEXIST/);
    expect(() => writeWhole('/dev/full', 'after')).toThrow(/ENOSPC/);
    mkdirSync(at('b.txt'));
    expect(() => writeWhole(at('b.txt'), 'after')).toThrow(/EISDIR/);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('keeps a link a link, and who may read', () => {
    writeFileSync(at('a.txt'), 'before');
    chmodSync(at('a.txt'), 0o646);
    symlinkSync('a.txt', at('link.txt'));
    writeWhole(at('link.txt'), 'after');
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('after');
    // Windows knows no others than whoever writes.
    if (process.platform !== 'win32') expect(statSync(at('a.txt')).mode & 0o777).toBe(0o646);
  });
});

describe('reading', () => {
  it.each([
    ['UTF-8', Buffer.from('Grüße 👋', 'utf8')],
    ['UTF-16, low byte first', Buffer.from('\ufeffGrüße 👋', 'utf16le')],
    ['UTF-16, high byte first', Buffer.from('\ufeffGrüße 👋', 'utf16le').swap16()],
  ])('understands %s', (_, bytes) => {
    writeFileSync(at('a.txt'), bytes);
    expect(readText(at('a.txt'))).toBe('Grüße 👋');
  });
});

describe('listing', () => {
  it('goes through folders and links, past circles, and tells links that lead nowhere as files', () => {
    mkdirSync(at('deep/er'), { recursive: true });
    writeFileSync(at('deep/er/b.json'), '{}');
    writeFileSync(at('a.json'), '{}');
    symlinkSync(folder, at('deep/round'));
    symlinkSync('loop', at('loop'));
    symlinkSync('nowhere.json', at('lost.json'));
    symlinkSync('deep/er', at('other'));
    expect(filesUnder(folder).map((path) => path.slice(folder.length + 1))).toEqual([
      'a.json',
      'deep/er/b.json',
      'loop',
      'lost.json',
      'other/b.json',
    ]);
  });

  it('throws for what is not there, and gives a file as itself', () => {
    expect(() => filesUnder(at('none'))).toThrow(/ENOENT/);
    writeFileSync(at('a.json'), '{}');
    symlinkSync('nowhere.json', at('lost.json'));
    for (const name of ['a.json', 'lost.json']) expect(filesUnder(at(name))).toEqual([at(name)]);
  });
});

describe('something is at a path', () => {
  it('also where a link leads nowhere or round, and nothing where there is neither file nor folder', () => {
    writeFileSync(at('a.json'), '');
    symlinkSync('nowhere.json', at('lost.json'));
    symlinkSync('loop', at('loop'));
    for (const name of ['a.json', 'lost.json', 'loop', '.', 'a\0b'])
      expect([name, isThere(at(name))]).toEqual([name, true]);
    for (const name of ['none', 'none/a.json', 'a.json/b.json'])
      expect([name, isThere(at(name))]).toEqual([name, false]);
  });
});

describe('two paths', () => {
  it('are one file by links, and by their words where nothing is', () => {
    writeFileSync(at('a.json'), '');
    symlinkSync('a.json', at('soft.json'));
    linkSync(at('a.json'), at('hard.json'));
    expect([sameFile(at('a.json'), at('soft.json')), sameFile(at('a.json'), at('hard.json'))]).toEqual([true, true]);
    expect(sameFile(at('x/../b.json'), at('b.json'))).toBe(true);
    expect(sameFile(at('a.json'), at('b.json'))).toBe(false);
  });
});
