import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { cacheFolder, keptVerdicts } from '../../src/app/kept-verdicts.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'verdicts-'));

/** A program of some text. */
function aProgram(folder: string, text: string): URL {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, text);
  return pathToFileURL(path);
}

it('keeps verdicts for the program that made them, beside those of a few others', () => {
  const [folder, programs] = [aFolder(), aFolder()];
  const first = keptVerdicts(folder, aProgram(programs, 'one'));
  first.keep('a', 'A');
  expect(first.kept('a')).toBe('A');
  expect(keptVerdicts(folder, aProgram(programs, 'one')).kept('a')).toBe('A');
  const second = keptVerdicts(folder, aProgram(programs, 'two'));
  expect(second.kept('a')).toBeUndefined();
  second.keep('b', 'B');
  expect(keptVerdicts(folder, aProgram(programs, 'one')).kept('a')).toBe('A');
  for (let i = 0; i < 10; i += 1) keptVerdicts(folder, aProgram(programs, `other ${i}`)).keep('c', 'C');
  expect(readdirSync(join(folder, 'verdicts'))).toHaveLength(6);
  expect(keptVerdicts(folder, aProgram(programs, 'other 9')).kept('c')).toBe('C');
});

it('does without where nothing can be written or read', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'file'), '');
  const nowhere = keptVerdicts(join(folder, 'file'), aProgram(folder, 'one'));
  nowhere.keep('a', 'A');
  expect(nowhere.kept('a')).toBeUndefined();
  const lost = keptVerdicts(folder, pathToFileURL(join(folder, 'missing.mjs')));
  lost.keep('a', 'A');
  expect([lost.kept('a'), existsSync(join(folder, 'verdicts'))]).toEqual([undefined, false]);
});

it('finds the folder for such things on each system, or none', () => {
  expect(cacheFolder({ COUNTERPART_CACHE: 'off', XDG_CACHE_HOME: '/x' }, 'linux')).toBeUndefined();
  expect(cacheFolder({ COUNTERPART_CACHE: '/own' }, 'linux')).toBe('/own');
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux')).toBe(join('/x', 'counterpart'));
  expect(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32')).toBe(join('/l', 'Counterpart', 'Cache'));
  expect(cacheFolder({}, 'darwin')).toMatch(/Library[\\/]Caches[\\/]counterpart$/);
  expect(cacheFolder({}, 'linux')).toMatch(/\.cache[\\/]counterpart$/);
});
