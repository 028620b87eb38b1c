import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { type APostgres, aPostgres } from '../store/a-postgres.ts';
import { aServer, ask } from './a-server.ts';
import { killedAgainAndAgain } from './killed.ts';
import { aDisk, noDiskBecause } from './power.ts';

/** The long form, or a share of it. */
const LONG = process.env.COUNTERPART_TORTURE !== undefined;
const many = (all: number, short: number) =>
  LONG ? Math.ceil(all * Number(process.env.COUNTERPART_TORTURE)) : sample(short);
const KILLS = many(1000, 50);
const KILLS_OF_TWO = many(200, 20);
const CUTS = many(200, 10);
/** Only whoever may mount can cut the power of a disk: else the test says so in its name and is skipped. */
const noDisk = noDiskBecause();

describe('a team server that is ended by force', () => {
  it(`loses nothing it has acknowledged, and counts nothing twice (D2, D3, D4; ${KILLS} kills)`, async () => {
    const survived = await killedAgainAndAgain({ kills: KILLS, seed: 7 });
    if (LONG) console.log('kills', JSON.stringify(survived));
    expect(survived.acknowledged).toBeGreaterThan(KILLS);
    expect(survived).toMatchObject({ kills: KILLS, lost: 0, doubled: 0, strange: 0, wrongTotals: 0, faults: [] });
  });
});

describe('a disk whose power is cut', () => {
  const because = noDisk === undefined ? '' : `: not here, ${noDisk}`;
  it.skipIf(noDisk !== undefined)(`has all that was acknowledged (D2; ${CUTS} cuts${because})`, async () => {
    const disk = aDisk();
    try {
      const survived = await killedAgainAndAgain({ kills: CUTS, seed: 13, disk });
      if (LONG) console.log('power', JSON.stringify(survived));
      expect(survived).toMatchObject({ kills: CUTS, lost: 0, doubled: 0, strange: 0, wrongTotals: 0, faults: [] });
    } finally {
      disk.done();
    }
  });
});

describe('two team servers on one PostgreSQL that are ended by force', () => {
  let postgres: APostgres | undefined;
  beforeAll(async () => {
    postgres = await aPostgres();
  });
  afterAll(() => postgres?.stop());

  it(`lose nothing either has acknowledged, count nothing twice, and tell the same in the same order (D2, D3, D4; ${KILLS_OF_TWO} kills)`, async () => {
    if (!postgres) throw new Error('PostgreSQL does not run.');
    const survived = await killedAgainAndAgain({
      kills: KILLS_OF_TWO,
      seed: 11,
      postgres: { url: postgres.url, servers: 2 },
    });
    if (LONG) console.log('two', JSON.stringify(survived));
    expect(survived.acknowledged).toBeGreaterThan(KILLS_OF_TWO);
    expect(survived).toMatchObject({
      kills: KILLS_OF_TWO,
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
