/** The command line as a program: real files, pipes and signals. No stack trace reaches whoever typed it. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { readRecord } from '../../src/record/read-record.ts';

const PROGRAM = resolve('scripts/counterpart.mjs');
const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const isWindows = process.platform === 'win32';
const FAST = ['--no-proof', '--no-lint'];
let folder = '';

/** The environment without what npm says of its own call, when the tests were started by it. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD)/i.test(name)));

function run(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {}) {
  return spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8', env: plain, ...options });
}

function expectSentences({ stdout, stderr }: SpawnSyncReturns<string>): void {
  expect(`${stdout}${stderr}`).not.toMatch(/\n {4}at |node:internal|Error:/);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart typed #1 ü-'));
  writeFileSync(join(folder, 'good.json'), good);
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/good#2.json'), good);
  symlinkSync('gone.json', join(folder, 'deep/lost.json'));
  symlinkSync('loop.json', join(folder, 'deep/loop.json'));
  // Built once here, so that no test has to wait for it.
  expect(run(['help']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('counterpart as it is typed', () => {
  it.each([[['report', 'deep']], [['graph', 'deep', '--format', 'svg']], [['replay', 'deep']], [['play', 'deep']]])(
    'takes no folder for a file: %j',
    (args) => {
      const done = run(args);
      expectSentences(done);
      expect([done.status, done.stderr.split('\n')[0]]).toEqual([
        2,
        '"deep" cannot be read: it is a folder. Name a file in it.',
      ]);
    },
  );

  it('checks the good files beside links that lead nowhere', () => {
    const done = run(['check', 'deep', ...FAST]);
    expectSentences(done);
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/good#2\.json {2}fine/);
    expect(done.stdout).toMatch(/lost\.json {2}error {2}.*nothing is there/);
    expect(done.stdout).toMatch(/loop\.json {2}error {2}.*leads back to itself/);
  });

  it.skipIf(!existsSync('/dev/full'))('tells a full disk, whoever notices it', () => {
    const written = run(['graph', 'good.json', '--format', 'dot', '--out', '/dev/full', '--force']);
    expectSentences(written);
    expect([written.status, written.stderr]).toEqual([1, expect.stringContaining('the disk is full')]);
    const said = spawnSync('sh', ['-c', `"${process.execPath}" "${PROGRAM}" schema > /dev/full`], {
      cwd: folder,
      encoding: 'utf8',
      env: plain,
    });
    expectSentences(said);
    expect([said.status, said.stderr]).toEqual([1, expect.stringContaining('the disk is full')]);
  });

  it.skipIf(isWindows)('says nothing when its reader has gone', () => {
    const script = `{ "${process.execPath}" "${PROGRAM}" schema; echo "exit $?" >&2; } | head -n 1`;
    const done = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env: plain });
    expectSentences(done);
    expect(done.stderr).toMatch(/^exit (0|141)\n$/);
  });

  it.skipIf(isWindows)('hands no command of a file name to the terminal', () => {
    const name = 'a\u001b[2J\u009b\u202e.json';
    const done = run(['check', name, ...FAST]);
    expect([done.status, done.stderr]).toEqual([2, expect.stringContaining('a\\u{1b}[2J\\u{9b}\\u{202e}.json')]);
    expect(done.stderr.includes('\u001b') || done.stderr.includes('\u009b')).toBe(false);
    const asked = run(['check', name, ...FAST, '--json']);
    // The same name, though it is written otherwise.
    expect(JSON.parse(asked.stdout).reasons).toEqual([`There is no file or folder "${name}".`]);
    expect(asked.stdout.includes('\u009b')).toBe(false);
  });

  it('reads standard input for -', () => {
    const done = run(['check', '-', ...FAST, '--json'], { input: good });
    expect([done.status, JSON.parse(done.stdout).files[0].file]).toEqual([0, '-']);
    expect(run(['graph', '-', '--format', 'dot'], { input: good }).stdout).toMatch(/^digraph/);
    const both = run(['check', '-', 'good.json', ...FAST], { input: '{' });
    expect([both.status, both.stdout]).toEqual([1, expect.stringContaining('good.json  fine')]);
    expect(run(['replay', '-', '--json'], { input: '' }).status).toBe(1);
  });

  it('starts paths where somebody stands, though npm goes elsewhere, and says how it was called', () => {
    const env = { ...plain, npm_lifecycle_event: 'counterpart', INIT_CWD: join(folder, 'deep') };
    const done = run(['check', 'good#2.json', ...FAST], { env, cwd: resolve('.') });
    expect([done.status, done.stdout.split('\n')[0]]).toEqual([0, 'good#2.json  fine']);
    expect(run(['chek'], { env }).stderr).toContain('See: npm run -s counterpart -- help');
  });
});

/** Plays one move, waits until it has been answered, and breaks off with a signal. */
function brokenOff(signal: NodeJS.Signals, more: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [PROGRAM, 'play', 'good.json', ...more], { cwd: folder, env: plain });
    let said = '';
    let step = 0;
    // Letters of several bytes may come in two parts.
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      said += data;
      const asked = said.split('\n> ').length - 1;
      if (asked >= 1 && step === 0) {
        step = 1;
        child.stdin.write('ask-meeting\n');
      } else if (asked >= 2 && step === 1) {
        step = 2;
        child.kill(signal);
      }
    });
    child.on('error', fail).on('close', (code) => done({ code, said }));
  });
}

// There a program is ended without being asked.
describe.skipIf(isWindows)('a play that is broken off', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is kept where --record says (%s)', async (signal) => {
    const name = `${signal}.json`;
    const { code } = await brokenOff(signal, ['--record', name]);
    const read = readRecord(readFileSync(join(folder, name), 'utf8'));
    expect([code, read.ok && read.record.moves.length]).toEqual([1, 1]);
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it('is printed otherwise', async () => {
    const { code, said } = await brokenOff('SIGINT', []);
    const read = readRecord(said.slice(said.indexOf('\n{\n')));
    expect([code, read.ok && read.record.moves.length]).toEqual([1, 1]);
  });
});
