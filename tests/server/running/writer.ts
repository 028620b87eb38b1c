/**
 * What a team server keeps, written by a small process that a test may end by force: `node writer.mjs FOLDER FIRST`. It keeps
 * plays of one team from that number on, eight at a time as a busy server does, works some of them out, and says "kept N" on
 * standard output once each is on the disk; "full" once it cannot write, and then it ends by itself.
 */
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { keepPlay, settlePlay } from '../../../src/server/store/plays.ts';
import { CannotWriteNow } from '../../../src/server/store/sql.ts';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import { aTeam, bareRecord } from '../store/a-team.ts';
import { attemptOf, FILE, MEMBERS, memberOf, scoreOf, TEAM } from './number-play.ts';

const [folder = '', first = '1'] = process.argv.slice(2);
const path = join(folder, FILE);
const isNew = !existsSync(path);
// No waiting for others: whoever is killed often is to have written much.
const database = await openSqlite(path, { at: 1, gather: 0 });
if (isNew) await aTeam(database, TEAM, MEMBERS);
writeSync(1, 'open\n');
let nth = Number(first);

async function write(): Promise<void> {
  for (;;) {
    const number = nth;
    nth += 1;
    const attempt = attemptOf(number);
    const record = bareRecord(attempt, number % 3);
    const arrival = { team: TEAM, member: memberOf(number), attempt, class: 'replayed', record, received: 5 } as const;
    await database.write((sql) => keepPlay(sql, arrival));
    writeSync(1, `kept ${number}\n`);
    if (number % 2 === 0) continue;
    const score = scoreOf(number);
    const outcome = { state: 'counted', points: score, score, ending: 'end', card: '{}' } as const;
    await database.write((sql) => settlePlay(sql, { team: TEAM, attempt }, outcome, 7));
    writeSync(1, `counted ${number}\n`);
  }
}

try {
  await Promise.all(Array.from({ length: 8 }, write));
} catch (error) {
  if (!(error instanceof CannotWriteNow)) throw error;
  writeSync(1, 'full\n');
}
