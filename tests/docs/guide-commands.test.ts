/** The commands of the guides, typed as they stand, on a copy of the project in a folder with blanks and an umlaut. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { copyAndCheck } from '../../src/server/backup/check-file.ts';
import { databaseIn } from '../../src/server/backup/restore.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { aTeam } from '../server/store/a-team.ts';

const GUIDES = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md'))].map((name) =>
  name === 'README.md' ? name : `docs/${name}`,
);

/** Minutes of proof each; the first is a step of `npm test` itself, the other has tests of its own. */
const SLOW = [/ check scenarios$/, / report scenarios\/shifts\//];

/** Commands of the command line in a guide: in blocks for a shell, and within the text where they are whole. */
function commandsOf(guide: string): readonly string[] {
  const text = readFileSync(guide, 'utf8');
  const blocks = [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].map(([, block = '']) =>
    block.replaceAll(/\\\n */g, ''),
  );
  const inline = [...text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`(npm run -s counterpart -- [^`]+)`/g)];
  return [...blocks.flatMap((block) => block.split('\n')), ...inline.map(([, command = '']) => command)]
    .map((line) =>
      line
        .replace(/ +# .*/, '')
        .replaceAll('\n', ' ')
        .trim(),
    )
    .filter((line) => line.startsWith('npm run -s counterpart -- ') && !line.includes('…'))
    .filter((line) => !SLOW.some((slow) => slow.test(line)));
}

/** The environment of a shell, without what npm says of the tests' own call. */
const shell = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|VITEST|NODE_ENV)/i.test(name)),
);

let home = '';
const at = (name: string) => join(home, name);
const mine = 'scenarios/coffee_shop/my-first.json';
const first = `${JSON.stringify(startingPoint('my-first', 'coffee_shop'), null, 2)}\n`;

/** A command that looks at what comes with the game and writes nothing says the same wherever it stands. */
const SAYS_THE_SAME = / -- certificate scenarios\/(?!.*my-)(?!.* --out )/;
const said = new Map<string, ReturnType<typeof run>>();

function typed(command: string, folder = home) {
  const again = SAYS_THE_SAME.test(command) ? said.get(command) : undefined;
  const result = again ?? run(command, folder);
  said.set(command, result);
  return result;
}

function run(command: string, folder: string) {
  // Whoever is asked takes the first move; `play` and `record` read it here.
  return spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: shell, input: '1\n'.repeat(40) });
}

beforeAll(() => {
  home = join(mkdtempSync(join(tmpdir(), 'counterpart ')), 'Übung für alle');
  mkdirSync(home);
  for (const name of readdirSync('.')) {
    if (!/^(node_modules|dist.*|data|release|\..*|tests)$/.test(name)) cpSync(name, at(name), { recursive: true });
  }
  cpSync('.npmrc', at('.npmrc'));
  symlinkSync(resolve('node_modules'), at('node_modules'), 'junction');
  // The first command builds, which takes longest.
  expect(typed('npm run -s counterpart -- help').status).toBe(0);
});
afterAll(() => rmSync(resolve(home, '..'), { recursive: true, force: true }));

/** What the guides speak of as being there: files of one's own, and the scenario where it is not made by them. */
function prepare(makes: boolean): void {
  for (const name of [
    mine,
    'scenarios/coffee_shop/my-first.play',
    'my-first.svg',
    'my-first.html',
    'week.assignment.json',
  ])
    rmSync(at(name), { force: true });
  for (const name of ['my-first.json', 'my-first.before.json', 'old.json', 'new.json', 'FILE'])
    writeFileSync(at(name), first);
  mkdirSync(at('results'), { recursive: true });
  if (!makes) writeFileSync(at(mine), first);
}

/** The data of a team server, and a copy of them, under the names the guide has for a team, a person and a file. */
async function prepareServer(): Promise<void> {
  mkdirSync(at('data'), { recursive: true });
  const database = await openSqlite(databaseIn(at('data')), { at: 1 });
  await aTeam(database, 'TEAM', ['ID']);
  await database.close();
  rmSync(at('FILE'));
  expect(await copyAndCheck(databaseIn(at('data')), at('FILE'))).toEqual([]);
}

describe('the commands of the guides', () => {
  const guides = GUIDES.map((guide): [string, readonly string[]] => [guide, commandsOf(guide)]).filter(
    ([, commands]) => commands.length > 0,
  );

  it('are found', () => {
    expect(guides.map(([guide]) => guide)).toEqual(
      expect.arrayContaining(['README.md', 'docs/assessments.md', 'docs/reports.md', 'docs/writing-scenarios.md']),
    );
    expect(guides.flatMap(([, commands]) => commands).length).toBeGreaterThan(12);
  });

  it.each(guides)('of %s work as they stand', async (guide, commands) => {
    prepare(commands.some((command) => command.includes(' -- new ')));
    if (guide === 'docs/running-a-server.md') await prepareServer();
    for (const command of commands) {
      if (/ replay my\.record\.json$/.test(command))
        typed(`npm run -s counterpart -- play ${mine} --record my.record.json`);
      const { status, stdout, stderr } = typed(command);
      expect([command, status, stderr]).toEqual([command, 0, expect.not.stringMatching(/Error|\n {4}at /)]);
      expect([command, stdout.length > 0 || command.includes('--out')]).toEqual([command, true]);
      const [, out] = / --out (\S+)/.exec(command) ?? [];
      if (out !== undefined) expect([out, existsSync(at(out))]).toEqual([out, true]);
    }
  });

  it('take paths from where one stands, and say what works when typed there', () => {
    prepare(false);
    const below = typed(
      'npm run -s counterpart -- check my-first.json --no-proof --no-lint',
      at('scenarios/coffee_shop'),
    );
    expect([below.status, below.stdout.split('\n')[0]]).toEqual([0, 'my-first.json  fine']);
    const made = typed('npm run -s counterpart -- new my-second', at('docs'));
    const [, again = ''] = /Play it: (.*)\n/.exec(made.stdout) ?? [];
    expect([made.status, existsSync(at('scenarios/coffee_shop/my-second.json'))]).toEqual([0, true]);
    expect(typed(again, at('docs')).status).toBe(0);
  });
});
