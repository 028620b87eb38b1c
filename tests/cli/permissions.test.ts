/**
 * What somebody may not read or write, links that lead nowhere, and readers that have gone: an exit code, a sentence with
 * the path, no stack trace, and everything good beside it is done. As root nothing is forbidden, so then somebody else
 * runs the program, from a folder of their own with nothing but the package in it.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { moveIdsOf } from '../../src/record/record.ts';

/** Who runs it: the user called nobody where we are root. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const somebody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Can somebody else start Node at all? Not where it lies in a folder of root's own. */
const canRun =
  process.platform !== 'win32' && spawnSync(process.execPath, ['-e', '0'], { ...somebody, cwd: tmpdir() }).status === 0;

const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|HOME)/i.test(name)));
const BEST = 'ask-meeting\nwalk-along\n';
const FAST = ['--no-proof', '--no-lint'];
let folder = '';
const at = (...path: readonly string[]) => join(folder, ...path);

function run(args: readonly string[], input = '') {
  const program = at('package', 'scripts', 'counterpart.mjs');
  return spawnSync(process.execPath, [program, ...args], {
    cwd: at('here'),
    encoding: 'utf8',
    env: plain,
    input,
    ...somebody,
  });
}

/** The package as it is installed: built, with none of the sources beside it. */
function unpacked(): void {
  expect(spawnSync(process.execPath, ['scripts/counterpart.mjs', 'help'], { env: plain }).status).toBe(0);
  for (const path of ['scripts/counterpart.mjs', 'scripts/ensure-install.mjs', 'dist-cli/cli.mjs', 'package.json']) {
    mkdirSync(at('package', path, '..'), { recursive: true });
    copyFileSync(resolve(path), at('package', path));
  }
}

beforeAll(() => {
  if (!canRun) return;
  folder = mkdtempSync(join(tmpdir(), 'counterpart forbidden ü-'));
  chmodSync(folder, 0o755);
  unpacked();
  for (const path of ['here/mixed/locked', 'here/mixed/open', 'here/closed', 'here/fixed'])
    mkdirSync(at(path), { recursive: true });
  for (const path of ['good.json', 'locked.json', 'mixed/open/good.json', 'mixed/locked/hidden.json', 'closed/a.json'])
    writeFileSync(at('here', path), good);
  // Everybody may read all of it, whatever the mask of new files is; then some of it is locked.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  symlinkSync('gone.json', at('here/dangling.json'));
  symlinkSync('round.json', at('here/round.json'));
  chmodSync(at('here/locked.json'), 0);
  for (const path of ['mixed/locked', 'closed']) chmodSync(at('here', path), 0);
  for (const path of ['fixed', '.']) chmodSync(at('here', path), 0o555);
});
afterAll(() => {
  if (folder === '') return;
  for (const path of ['mixed/locked', 'closed', 'fixed', '.']) chmodSync(at('here', path), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const FORBIDDEN = 'you have no permission. Ask whoever owns it, or work on a copy in a folder of your own.';
const GONE = 'nothing is there, or it is a link to something that is gone. Look at the path.';
const ROUND = 'it is a link that leads back to itself. Name the file it should lead to.';
const PART = 'a part of its path is a file where a folder is meant. Look at the path.';

/** What is typed after the command, for each that reads one file. */
const READERS: readonly (readonly [command: string, ...more: readonly string[]])[] = [
  ['report'],
  ['simulate'],
  ['graph', '--format', 'dot'],
  ['play'],
  ['replay'],
];

/** What is typed, the exit code, and what is said of it. */
const TABLE: readonly (readonly [args: readonly string[], exit: number, says: string])[] = [
  [['check', 'locked.json', ...FAST], 1, `"locked.json" cannot be read: ${FORBIDDEN}`],
  [['check', 'closed/a.json', ...FAST], 1, `"closed/a.json" cannot be looked into: ${FORBIDDEN}`],
  [['check', 'closed', ...FAST], 1, `"closed" cannot be looked into: ${FORBIDDEN}`],
  [['check', 'mixed', ...FAST], 1, `"mixed/locked" cannot be looked into: ${FORBIDDEN}`],
  [['check', 'dangling.json', ...FAST], 1, `"dangling.json" cannot be read: ${GONE}`],
  [['check', 'round.json', ...FAST], 1, `"round.json" cannot be read: ${ROUND}`],
  [['check', 'none.json', ...FAST], 2, 'There is no file or folder "none.json".'],
  ...READERS.flatMap(([command, ...more]): readonly (readonly [readonly string[], number, string])[] => [
    [[command, 'locked.json', ...more], 1, `"locked.json" cannot be read: ${FORBIDDEN}`],
    [[command, 'closed/a.json', ...more], 1, `"closed/a.json" cannot be read: ${FORBIDDEN}`],
    [[command, 'dangling.json', ...more], 2, `"dangling.json" cannot be read: ${GONE}`],
    [[command, 'round.json', ...more], 1, `"round.json" cannot be read: ${ROUND}`],
  ]),
  [['diff', 'good.json', 'locked.json'], 1, `"locked.json" cannot be read: ${FORBIDDEN}`],
  [
    ['graph', 'good.json', '--format', 'dot', '--out', 'fixed/map.dot'],
    1,
    `"fixed/map.dot" is not written: ${FORBIDDEN}`,
  ],
  [['graph', 'good.json', '--format', 'dot', '--out', 'new/map.dot'], 1, `"new/map.dot" is not written: ${FORBIDDEN}`],
  [
    ['graph', 'good.json', '--format', 'dot', '--out', 'good.json/m.dot'],
    1,
    `"good.json/m.dot" is not written: ${PART}`,
  ],
  [['graph', 'good.json', '--format', 'dot', '--out', 'dangling.json'], 2, `"dangling.json" cannot be read: ${GONE}`],
  [['new', 'my-first', '--out', 'fixed/my-first.json'], 1, `"fixed/my-first.json" is not written: ${FORBIDDEN}`],
  [['play', 'good.json', '--record', 'fixed/r.json'], 1, `"fixed/r.json" is not written: ${FORBIDDEN}`],
];

describe.skipIf(!canRun)('counterpart, where something is forbidden or missing', () => {
  it.each(TABLE)('%j ends with %i and says what is the matter', (args, exit, says) => {
    const { status, stdout, stderr } = run(args, BEST);
    expect([status, `${stdout}${stderr}`]).toEqual([exit, expect.stringContaining(says)]);
    expect(`${stdout}${stderr}`).not.toMatch(/\n {4}at |node:internal|Error:/);
    // What is asked for as data is data, whatever happens.
    if (!['play', 'new', 'graph'].includes(args[0] ?? '')) {
      const asked = run([...args, '--json'], BEST);
      expect([asked.status, JSON.parse(asked.stdout)]).toEqual([exit, expect.objectContaining({ ok: false, exit })]);
    }
  });

  it('the good file beside what is forbidden is checked', () => {
    expect(run(['check', 'mixed', ...FAST]).stdout).toContain('mixed/open/good.json  fine');
    expect(run(['check', 'locked.json', 'good.json', ...FAST]).stdout).toContain('good.json  fine');
  });

  it('a finished play is printed where its file is forbidden', () => {
    const { stdout } = run(['play', 'good.json', '--record', 'fixed/r.json'], BEST);
    const read = readRecord(stdout.slice(stdout.indexOf('\n{\n')));
    expect(read.ok && moveIdsOf(read.record)).toEqual(['ask-meeting', 'walk-along']);
  });

  it.each([['schema'], ['report', 'good.json'], ['check', 'good.json', ...FAST, '--json']])(
    'whose reader has gone, ends without a word: %s',
    (...args) => {
      const words = args.map((arg) => `'${arg}'`).join(' ');
      const program = at('package', 'scripts', 'counterpart.mjs');
      const script = `{ "${process.execPath}" "${program}" ${words}; echo "exit $?" >&2; } | true`;
      const { stderr } = spawnSync('sh', ['-c', script], {
        cwd: at('here'),
        encoding: 'utf8',
        env: plain,
        ...somebody,
      });
      expect(stderr).toMatch(/^exit (0|141)\n$/);
    },
  );
});
