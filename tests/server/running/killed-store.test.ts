/**
 * What is kept, through the ends that come most often: a process that is killed, a disk whose power goes, a disk that is full.
 * Here a small process writes as the server does, so that fifty of them are killed in seconds; `killed.test.ts` kills whole servers.
 */
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/ensure-install.mjs';
import { aDisk, noDiskBecause } from './power.ts';
import { builtWriter, missing, Said, writtenUntil } from './written.ts';

const KILLS = 50;
const CUTS = 10;
const noDisk = noDiskBecause();
const because = noDisk === undefined ? '' : `: not here, ${noDisk}`;
/** Megabytes: a file system, and what is written before each cut, fit in. */
const [SMALL, TINY] = [48, 8];

/** Words that are said before each end: the same in every run. */
const words = (nth: number) => 1 + ((nth * 7919) % 97);

let built: string;
let writer: string;
beforeAll(async () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  built = mkdtempSync(join(ROOT, '.cache', 'writer-'));
  writer = await builtWriter(built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('what a team server keeps', () => {
  it(`is all there after its process was ended by force (D2, D4; ${KILLS} kills)`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    const said = new Said();
    for (let nth = 0; nth < KILLS; nth += 1) await writtenUntil(writer, folder, said, words(nth));
    expect(said.kept.size).toBeGreaterThan(KILLS);
    expect(await missing(folder, said)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(noDisk !== undefined)(
    `is all there after the power of its disk was cut (D2; ${CUTS} cuts${because})`,
    async () => {
      const disk = aDisk(SMALL);
      try {
        const said = new Said();
        for (let nth = 0; nth < CUTS; nth += 1) {
          await writtenUntil(writer, disk.folder, said, words(nth));
          disk.cut();
        }
        expect(said.kept.size).toBeGreaterThan(CUTS);
        expect(await missing(disk.folder, said)).toEqual([]);
      } finally {
        disk.done();
      }
    },
  );

  it.skipIf(noDisk !== undefined)(
    `is all there when its disk is full, and goes on once there is room (D5${because})`,
    async () => {
      const disk = aDisk(TINY);
      try {
        // Room that comes free again: most of the disk.
        const filler = join(disk.folder, 'filler');
        const { bsize, bavail } = statfsSync(disk.folder);
        writeFileSync(filler, Buffer.alloc(Math.max(0, bsize * bavail - 1_500_000)));
        const said = new Said();
        await writtenUntil(writer, disk.folder, said, 1_000_000);
        expect([said.isFull, said.kept.size > 0]).toEqual([true, true]);
        rmSync(filler);
        expect(await missing(disk.folder, said)).toEqual([]);
        const had = said.kept.size;
        said.isFull = false;
        await writtenUntil(writer, disk.folder, said, 50);
        expect(said.kept.size).toBeGreaterThan(had);
        expect(await missing(disk.folder, said)).toEqual([]);
      } finally {
        disk.done();
      }
    },
  );
});
