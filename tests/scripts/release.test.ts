/** The archive that is released: whole, the same each time, and run with Node alone from any folder. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const NAME = `counterpart-${version}`;
let folder = '';
let home = '';
let files: Readonly<Record<string, Uint8Array>> = {};

const text = (path: string) => new TextDecoder().decode(files[`${NAME}/${path}`]);

function release(): Buffer {
  // Node itself warns of some who are set together, and of what is asked of it there.
  const { NO_COLOR: _no, FORCE_COLOR: _force, NODE_OPTIONS: _options, ...env } = process.env;
  const done = spawnSync(process.execPath, ['scripts/release.mjs', '--out', folder], { encoding: 'utf8', env });
  expect([done.status, done.stderr]).toEqual([0, '']);
  return readFileSync(join(folder, `${NAME}.zip`));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart released ü-'));
  files = unzipSync(release());
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  home = join(folder, NAME);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the server of the archive with nothing around it, and waits until it says where it is. */
async function served(): Promise<{ child: ChildProcess; address: string; said: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['serve.mjs'], { cwd: home, env: { PORT: String(port) } });
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    child.stderr.once('data', (data: Buffer) => reject(new Error(data.toString())));
  });
  return { child, address: `http://127.0.0.1:${port}/`, said };
}

describe('the archive', () => {
  it('holds the game, the server, the licences, the version and a page for whoever runs it', () => {
    expect(Object.keys(files).every((path) => path.startsWith(`${NAME}/`))).toBe(true);
    expect(readdirSync(home).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'READ-ME.md', 'VERSION', 'game', 'licences.txt', 'serve.mjs'].sort(),
    );
    // The page stands alone in the archive: it leads nowhere but to its own headings.
    expect([...text('READ-ME.md').matchAll(/\]\((?!#)/g)]).toEqual([]);
    expect([text('VERSION'), JSON.parse(text('game/build.json')).version]).toEqual([`${version}\n`, version]);
    for (const heading of ['## Where data lie', '## Upgrade', '## Roll back'])
      expect(text('READ-ME.md')).toContain(heading);
    for (const path of ['licences.txt', 'game/licences.txt'])
      for (const words of ['\nphaser ', 'SIL OPEN FONT LICENSE', 'CC0 1.0']) expect(text(path)).toContain(words);
    expect(text('licences.txt')).toContain('\nqr ');
  });

  it('is the same each time it is made', () => {
    const first = readFileSync(join(folder, `${NAME}.zip`));
    expect(release().equals(first)).toBe(true);
  });

  it('names nothing by a path from the root, so it runs in any folder of a server', () => {
    const page = text('game/index.html');
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(2);
    for (const address of named) {
      expect(address).toMatch(/^\.\/assets\//);
      expect(existsSync(join(home, 'game', address))).toBe(true);
    }
  });

  it('holds no path or name of the machine it was made on', () => {
    for (const [path, body] of Object.entries(files)) {
      if (/\.(js|mjs|json|css|html|md|txt)$/.test(path))
        expect([path, Buffer.from(body).includes(process.cwd())]).toEqual([path, false]);
    }
  });

  it('runs with Node alone, on this machine alone', async () => {
    const { child, address, said } = await served();
    try {
      expect(said).toMatch(/^Counterpart is open at http:\/\/localhost:\d+\/ /);
      const page = await fetch(address);
      expect([page.status, page.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
      const [, script = ''] = /src="\.\/(assets\/[^"]+)"/.exec(await page.text()) ?? [];
      const loaded = await fetch(new URL(script, address), { headers: { 'accept-encoding': 'br' } });
      expect([loaded.status, loaded.headers.get('content-encoding')]).toEqual([200, 'br']);
    } finally {
      child.kill();
    }
  });

  it('says what is wrong when it is started wrongly', () => {
    const run = (args: string[], env = {}) =>
      spawnSync(process.execPath, ['serve.mjs', ...args], { cwd: home, encoding: 'utf8', env });
    expect(run(['--help']).stdout).toContain('node serve.mjs --share');
    expect(run(['--shre'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no option "--shre".'),
    });
    expect(run([], { PORT: 'x' })).toMatchObject({ status: 2, stderr: expect.stringContaining('no port number') });
    expect(run([], { HOST: '203.0.113.9' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no address'),
    });
  });
});
