import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { type APostgres, aPostgres } from '../store/a-postgres.ts';
import { aServer, ask } from './a-server.ts';
import { killedAgainAndAgain } from './killed.ts';

const KILLS = process.env.COUNTERPART_TORTURE ? 1000 : sample(50);

describe('a team server that is ended by force', () => {
  it(`loses nothing it has acknowledged, and counts nothing twice (D2, D3, D4; ${KILLS} kills)`, async () => {
    const survived = await killedAgainAndAgain(KILLS, 7);
    expect(survived.acknowledged).toBeGreaterThan(KILLS);
    expect(survived).toMatchObject({ kills: KILLS, lost: 0, doubled: 0, strange: 0, wrongTotals: 0, faults: [] });
  });
});

describe('two team servers on one PostgreSQL that are ended by force', () => {
  let postgres: APostgres | undefined;
  beforeAll(async () => {
    postgres = await aPostgres();
  });
  afterAll(() => postgres?.stop());

  it(`lose nothing either has acknowledged, count nothing twice, and tell the same in the same order (D2, D3, D4; ${KILLS} kills)`, async () => {
    if (!postgres) throw new Error('PostgreSQL does not run.');
    const survived = await killedAgainAndAgain(KILLS, 11, postgres.url, 2);
    expect(survived.acknowledged).toBeGreaterThan(KILLS);
    expect(survived).toMatchObject({
      kills: KILLS,
      lost: 0,
      doubled: 0,
      strange: 0,
      wrongTotals: 0,
      faults: [],
      otherOrders: 0,
    });
  });
});

describe('a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is one server’s: a second one ends at once and says whose it is (D6)', async () => {
    const first = await aServer(folder);
    await expect(aServer(folder)).rejects.toThrow(/ended with 1: The data folder .* is in use by process \d+/);
    expect((await ask(first.port, 'GET', '/health')).status).toBe(200);
    await first.end('SIGTERM');
  });

  it('is taken over from a server that was ended by force (D6)', async () => {
    const first = await aServer(folder);
    await first.end('SIGKILL');
    const second = await aServer(folder);
    expect((await ask(second.port, 'GET', '/health')).status).toBe(200);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('is closed in order when the server is told to end, with a whole copy (D8, S12)', async () => {
    const server = await aServer(folder);
    expect(await server.end('SIGTERM')).toBe(0);
    const { copiesOf } = await import('../../../src/server/backup/copies.ts');
    const { checkFile } = await import('../../../src/server/backup/check-file.ts');
    const [copy, ...more] = copiesOf(folder);
    expect(more).toEqual([]);
    expect(await checkFile(String(copy?.path))).toEqual([]);
    expect(server.said()).toBe('');
  });
});
