/** Plays that were kept before it was known by when they were begun. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/server/store/migrate.ts';
import { arrivalHash, COLUMNS, nextLink, type PlayRow, sha256 } from '../../../src/server/store/play-row.ts';
import { keepPlay, settlePlay } from '../../../src/server/store/plays.ts';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import { totalAgain, totalsKept } from '../../../src/server/store/totals.ts';
import { verifyPlays } from '../../../src/server/store/verify-plays.ts';
import { aTeam, bareRecord, idOf } from './a-team.ts';

const folder = mkdtempSync(join(tmpdir(), 'begun-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('stay as they were written, and in the order in which they came (D7, D9)', async () => {
  const path = join(folder, 'old.db');
  const [team, member, device] = [idOf(1), idOf(2), 'phone'];
  const old = COLUMNS.filter((name) => name !== 'device' && name !== 'begun');
  const before = await openSqlite(path, { at: 1, steps: MIGRATIONS.filter(({ number }) => number < 4) });
  await aTeam(before, team, [member]);
  const { rules, words } = bareRecord(idOf(3), 1);
  const kept = { team, attempt: idOf(3), member, sequence: 1, received: 5, class: 'replayed', body: '{}' } as const;
  const none = { claims: null, brought: null, scenario: 'story-1', title: null, list: null, why: null, given: null };
  const result = { state: 'counted', points: 10, score: 10, ending: 'end', ordinal: 4, card: '{}' } as const;
  const row = { ...kept, body_hash: sha256('{}'), ...none, rules, words, ...result } as const;
  const values = old.map((name) => row[name]);
  // As the version before wrote it.
  const hash = sha256(JSON.stringify(old.map((name) => (name === 'body' ? null : row[name]))));
  const play: PlayRow = { ...row, device: null, begun: null, row_hash: hash };
  await before.write(async (sql) => {
    const places = old.map(() => '?').join(', ');
    await sql.run(`insert into play (${old.join(', ')}, row_hash) values (${places}, ?)`, ...values, hash);
    await sql.run('insert into arrival (team, sequence, hash) values (?, 1, ?)', team, arrivalHash(play));
    await sql.run('update team set sequence = 1, chain = ? where id = ?', nextLink('', arrivalHash(play)), team);
  });
  await before.close();
  const now = await openSqlite(path, { at: 2 });
  await now.write((sql) => totalAgain(sql, play));
  expect(await now.read((sql) => verifyPlays(sql))).toEqual([]);
  const later = { team, member, attempt: idOf(4), class: 'replayed', record: bareRecord(idOf(4), 1, 2) } as const;
  await now.write((sql) => keepPlay(sql, { ...later, device, received: 6 }));
  const outcome = { state: 'counted', points: 90, score: 90, ending: 'end', card: '{}' } as const;
  await now.write((sql) => settlePlay(sql, later, outcome, 7));
  expect(await now.read((sql) => totalsKept(sql))).toMatchObject([{ plays: 2, first_points: 10, best_points: 90 }]);
  expect(await now.read((sql) => verifyPlays(sql))).toEqual([]);
  await now.close();
});
