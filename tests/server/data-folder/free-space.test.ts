import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guarded, ROOM, spaceGuard } from '../../../src/server/data-folder/free-space.ts';
import { CannotWriteNow } from '../../../src/server/store/sql.ts';
import { memoryDatabase, type SqliteDatabase } from '../../../src/server/store/sqlite.ts';

const MB = 1_000_000;

describe('a disk that fills up (D5)', () => {
  let database: SqliteDatabase;
  let free: number | Error;
  let told: [boolean, number][];
  const guard = () =>
    spaceGuard({
      free: async () => {
        if (free instanceof Error) throw free;
        return free;
      },
      after: () => () => undefined,
      changed: (mayWrite, bytes) => told.push([mayWrite, bytes]),
    });
  beforeEach(async () => {
    database = await memoryDatabase();
    [free, told] = [500 * MB, []];
  });
  afterEach(() => database.close());

  it('stops what is written below 200 MB, reads on, and writes again above 250 MB', async () => {
    const at = await guard();
    const kept = guarded(database, at);
    const write = (id: string) =>
      kept.write((sql) => sql.run('insert into trainer (id, name, created) values (?, ?, 1)', id, id));
    expect(await write('a')).toBe(1);
    free = 199 * MB;
    await at.look();
    await expect(write('b')).rejects.toThrow(CannotWriteNow);
    await expect(write('b')).rejects.toMatchObject({ retryAfter: 10 });
    expect(await kept.read((sql) => sql.all('select id from trainer'))).toHaveLength(1);
    // A little more is not yet enough: it would waver.
    free = 240 * MB;
    await at.look();
    expect(at.mayWrite()).toBe(false);
    free = 250 * MB;
    await at.look();
    expect(await write('b')).toBe(1);
    expect(told).toEqual([
      [false, 199 * MB],
      [true, 250 * MB],
    ]);
  });

  it('is looked at before anything is written', async () => {
    free = ROOM.least - 1;
    expect((await guard()).mayWrite()).toBe(false);
  });

  it('that cannot be asked is taken to have room: it says so itself when it has none', async () => {
    free = new Error('no such call');
    expect((await guard()).mayWrite()).toBe(true);
  });
});
