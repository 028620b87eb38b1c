import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile, copyAndCheck } from '../../../src/server/backup/check-file.ts';
import { BadCopy, copiesIn, copiesOf, copyName, makeCopy, outdated } from '../../../src/server/backup/copies.ts';
import { databaseIn, restore } from '../../../src/server/backup/restore.ts';
import { eraseMember } from '../../../src/server/store/erase-plays.ts';
import { keepPlay, playsOf, settlePlay } from '../../../src/server/store/plays.ts';
import { openSqlite, type SqliteDatabase } from '../../../src/server/store/sqlite.ts';
import { sample } from '../../sample.ts';
import { aTeam, bareRecord, idOf } from '../store/a-team.ts';

const [team, ada, bea] = [idOf(1), idOf(2), idOf(3)];
const HOUR = 3_600_000;

describe('copies of the database', () => {
  let folder: string;
  let database: SqliteDatabase;
  const path = () => databaseIn(folder);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    database = await openSqlite(path(), { at: 1 });
    await aTeam(database, team, [ada, bea]);
    for (const nth of [1, 2, 3, 4]) await add(nth, nth % 2 ? ada : bea);
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function add(nth: number, member: string) {
    const attempt = idOf(100 + nth);
    await database.write(async (sql) => {
      const arrival = {
        team,
        member,
        attempt,
        class: 'replayed',
        record: bareRecord(attempt, 1),
        received: nth,
      } as const;
      const { play } = await keepPlay(sql, arrival);
      if (nth % 4)
        await settlePlay(
          sql,
          play,
          { state: 'counted', title: 'A story', points: nth, score: nth, ending: 'end', card: '{}' },
          9,
        );
    });
  }
  const copy = (at: number) => makeCopy(folder, at, (into) => copyAndCheck(path(), into));
  const members = async () =>
    (await database.read((sql) => playsOf(sql, { team, most: 99 }))).map(({ member }) => member);

  it('are whole, also while others write, and bear their name only then (D8)', async () => {
    const writes = Promise.all(Array.from({ length: 40 }, (_, nth) => add(10 + nth, ada)));
    const made = await copy(Date.UTC(2026, 10, 30, 15));
    await writes;
    expect(made.path.endsWith('2026-11-30T15-00-00.db')).toBe(true);
    expect(await checkFile(made.path)).toEqual([]);
    expect(copiesOf(folder)).toEqual([made]);
    expect(readdirSync(copiesIn(folder))).toEqual(['2026-11-30T15-00-00.db']);
  });

  it('that are not whole are none, and leave the others alone (D8)', async () => {
    const good = await copy(HOUR);
    await database.write((sql) => sql.run('update play set score = 100 where sequence = 1'));
    await expect(copy(2 * HOUR)).rejects.toThrow(BadCopy);
    expect(copiesOf(folder)).toEqual([good]);
    expect(readdirSync(copiesIn(folder))).toHaveLength(1);
  });

  it('are kept for a day by the hour, for 34 days by the day, and no longer (S11)', () => {
    const day = 24 * HOUR;
    const now = 100 * day;
    const copies = Array.from({ length: 24 * 60 }, (_, hours) => ({
      path: copyName(now - hours * HOUR),
      at: now - hours * HOUR,
    }));
    const old = new Set(outdated(copies, now));
    const kept = copies.filter((one) => !old.has(one));
    expect(kept.filter(({ at }) => now - at < day)).toHaveLength(24);
    expect(kept.length).toBeLessThanOrEqual(24 + 35);
    expect(Math.min(...kept.map(({ at }) => at))).toBeGreaterThanOrEqual(now - 34 * day);
  });

  it('come back as they were, with what was erased since erased again (D8, S11)', async () => {
    const made = await copy(5 * HOUR);
    await add(50, ada);
    await database.write((sql) => eraseMember(sql, team, bea, 6 * HOUR));
    await database.close();
    const done = await restore(folder, made.path, 7 * HOUR);
    expect(done.erased).toBe(1);
    database = await openSqlite(path(), { at: 1 });
    expect(await members()).toEqual([ada, ada]);
    expect(await checkFile(path())).toEqual([]);
    // What was there before is put aside, whole.
    expect(await checkFile(String(done.aside))).toEqual([]);
    expect(readFileSync(path()).includes(`Member ${bea}`)).toBe(false);
    // Browsers are told, so that they send again what this data may lack.
    expect(await database.read((sql) => sql.all('select id, at from restored'))).toEqual([
      { id: expect.stringMatching(/^[0-9a-f]{32}$/), at: 7 * HOUR },
    ]);
    // What is put aside is kept no longer than a copy.
    await copy(30 * 24 * HOUR);
    expect(existsSync(String(done.aside))).toBe(true);
    await copy(36 * 24 * HOUR);
    expect(existsSync(String(done.aside))).toBe(false);
  });

  it('come back where the database is lost, or is none any more', async () => {
    const made = await copy(5 * HOUR);
    await database.close();
    rmSync(path());
    await restore(folder, made.path, 7 * HOUR);
    writeFileSync(path(), 'no database');
    await restore(folder, made.path, 8 * HOUR);
    database = await openSqlite(path(), { at: 1 });
    expect(await members()).toEqual([ada, bea, ada, bea]);
  });

  it('that are not whole do not come back, and nothing changes', async () => {
    const made = await copy(5 * HOUR);
    const bytes = readFileSync(made.path);
    writeFileSync(made.path, bytes.subarray(0, bytes.length / 2));
    await database.close();
    await expect(restore(folder, made.path, 7 * HOUR)).rejects.toThrow(BadCopy);
    database = await openSqlite(path(), { at: 1 });
    expect(await members()).toHaveLength(4);
  });

  it(`any bit that turns over in what is kept of a play is reported (D7; ${sample(1000)} bits)`, async () => {
    await database.close();
    const good = join(folder, 'good.db');
    await copyAndCheck(path(), good);
    database = await openSqlite(path(), { at: 1 });
    const bytes = readFileSync(good);
    // Where a play stands in the file: from its name to the end of its row's hash.
    const rows = await database.read((sql) => playsOf(sql, { team, most: 99 }));
    const spots = rows.flatMap(({ body, body_hash, row_hash, title }) =>
      [body, body_hash, row_hash, String(title)].flatMap((text) => {
        const at = bytes.indexOf(text);
        return at < 0 ? [] : Array.from({ length: text.length }, (_, index) => at + index);
      }),
    );
    expect(spots.length).toBeGreaterThan(1000);
    const spoiled = join(folder, 'spoiled.db');
    let seed = 7;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let nth = 0; nth < sample(1000); nth += 1) {
      const [at, bit] = [spots[next(spots.length)] ?? 0, next(8)];
      copyFileSync(good, spoiled);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      writeFileSync(spoiled, changed);
      expect(await checkFile(spoiled), `bit ${bit} of byte ${at}`).not.toEqual([]);
    }
  });
});
