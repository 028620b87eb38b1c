import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverCommand } from '../../src/app/server-command.ts';
import { copiesOf } from '../../src/server/backup/copies.ts';
import { databaseIn } from '../../src/server/backup/restore.ts';
import { lockFolder } from '../../src/server/data-folder/lock.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { aTeam, idOf } from '../server/store/a-team.ts';

const [team, ada, bea] = [idOf(1), idOf(2), idOf(3)];

describe('counterpart server', () => {
  let root: string;
  let said: string[];
  const folder = () => join(root, 'data');
  const run = (...argv: string[]) => {
    said = [];
    const hear = (line: string) => said.push(line);
    return serverCommand(argv, { root, env: {}, say: hear, warn: hear });
  };
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'server-command-'));
    lockFolder(folder(), process.pid)();
    const database = await openSqlite(databaseIn(folder()), { at: 1 });
    await aTeam(database, team, [ada, bea]);
    await database.close();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('copies, looks through, puts back; what is forgotten stays forgotten (D8, S11)', async () => {
    expect(await run('backup')).toBe(0);
    const [copy] = copiesOf(folder());
    expect(said[0]).toContain(String(copy?.path));
    expect(await run('verify')).toBe(0);
    expect(await run('forget', bea)).toBe(0);
    expect(await run('restore', String(copy?.path))).toBe(0);
    expect(said.join('\n')).toContain('erased again');
    expect(await run('export', team)).toBe(0);
    expect(said.join('\n')).toContain(ada);
    expect(said.join('\n')).not.toContain(bea);
  });

  it('tells what is not as it was written, and ends with 1', async () => {
    const database = await openSqlite(databaseIn(folder()), { at: 1 });
    await database.write((sql) => sql.run('update team set sequence = 9'));
    await database.close();
    expect(await run('verify')).toBe(1);
    expect(said.join('\n')).toContain('chain-broken');
    expect(await run('backup')).toBe(1);
    expect(copiesOf(folder())).toEqual([]);
  });

  it('touches nothing while a server has the data, but copies and looks', async () => {
    const unlock = lockFolder(folder(), 4711);
    for (const words of [['restore', 'x.db'], ['forget', ada], ['link']]) {
      expect(await run(...words), words[0]).toBe(1);
      expect(said.join('\n')).toContain('in use by process 4711');
    }
    expect(await run('backup')).toBe(0);
    expect(await run('verify')).toBe(0);
    unlock();
  });

  it('makes a link for a trainer who is locked out', async () => {
    expect(await run('link')).toBe(0);
    expect(said[0]).toMatch(/#\/desk\/sign-in\/[0-9a-f]{32}$/);
  });

  it('tells how it is called', async () => {
    expect(await run('help')).toBe(0);
    expect(await run('nonsense')).toBe(2);
    expect(await run('restore')).toBe(2);
    expect(await run('forget', idOf(99))).toBe(1);
    rmSync(folder(), { recursive: true });
    expect(await run('verify')).toBe(2);
    expect(said[0]).toContain('There is no data');
  });
});
