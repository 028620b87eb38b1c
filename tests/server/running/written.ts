/** The data of a team server, ended by force again and again while a small process writes them (`writer.ts`), and held against what was said to be kept. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtForNode } from '../../../scripts/built-for-node.mjs';
import { checkFile } from '../../../src/server/backup/check-file.ts';
import { playsOf } from '../../../src/server/store/plays.ts';
import { openSqlite } from '../../../src/server/store/sqlite.ts';
import { totalsKept } from '../../../src/server/store/totals.ts';
import { verifyPlays } from '../../../src/server/store/verify-plays.ts';
import { attemptOf, FILE, memberOf, scoreOf, TEAM } from './number-play.ts';

/** Builds the process into a folder of the checkout, where it finds what it needs; gives its path. */
export const builtWriter = async (folder: string): Promise<string> =>
  fileURLToPath(await builtForNode('writer', 'tests/server/running/writer.ts', folder, ['@photostructure/sqlite']));

/** What processes said so far. */
export class Said {
  readonly kept = new Set<number>();
  readonly counted = new Set<number>();
  isFull = false;
  /** The number the next process begins with: none was sent twice, whatever became of it. */
  next = 1;

  hear(line: string): void {
    const [word, number] = line.split(' ');
    if (word === 'full') this.isFull = true;
    if (number === undefined) return;
    (word === 'kept' ? this.kept : this.counted).add(Number(number));
    // Eight are under way at a time.
    this.next = Math.max(this.next, Number(number) + 100);
  }
}

/**
 * Lets a process write until it has said so many words more, and ends it by force; or until the disk is full.
 * Rejects with what it said when it ends otherwise.
 */
export async function writtenUntil(writer: string, folder: string, said: Said, words: number): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [writer, folder, String(said.next)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [left, rest, trouble] = [words, '', ''];
  let isKilled = false;
  child.stderr?.on('data', (text) => {
    trouble += text;
  });
  child.stdout?.on('data', (text) => {
    const lines = `${rest}${text}`.split('\n');
    // What stood in the pipe when it was killed had been said: it counts, but for half a line.
    rest = lines.pop() ?? '';
    for (const line of lines) said.hear(line);
    left -= lines.length;
    if (left > 0 || isKilled) return;
    isKilled = true;
    child.kill('SIGKILL');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (!isKilled && !said.isFull) throw new Error(`It ended with ${code}: ${trouble}`);
}

/** What there is that should not be, or is not that should; empty when all that was said is so, and every sum and chain holds. */
export async function missing(folder: string, { kept, counted }: Said): Promise<readonly string[]> {
  const path = join(folder, FILE);
  const database = await openSqlite(path, { at: 1 });
  const [rows, totals, odd] = await database.read(async (sql) => [
    await playsOf(sql, { team: TEAM, most: 1_000_000 }),
    await totalsKept(sql),
    await verifyPlays(sql),
  ]);
  await database.close();
  const there = new Map(rows.map((row) => [row.attempt, row]));
  const sums = new Map<string, number>();
  for (const { member, score } of rows) if (score !== null) sums.set(member, (sums.get(member) ?? 0) + score);
  const summed = new Map<string, number>();
  for (const { member, sum_points } of totals) summed.set(member, (summed.get(member) ?? 0) + sum_points);
  return [
    ...[...kept]
      .filter((number) => there.get(attemptOf(number))?.member !== memberOf(number))
      .map((one) => `lost ${one}`),
    ...[...counted]
      .filter((number) => there.get(attemptOf(number))?.score !== scoreOf(number))
      .map((one) => `uncounted ${one}`),
    ...(there.size === rows.length ? [] : ['doubled']),
    ...[...sums].filter(([member, sum]) => summed.get(member) !== sum).map(([member]) => `wrong total of ${member}`),
    ...odd.map(({ kind, about }) => `${kind} ${about}`),
    ...(await checkFile(path)),
  ];
}
