/** Two files for the same peers: whoever takes one from the other has five people or nobody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlaysOf } from '../../src/assignment/first-plays.ts';
import { notForPeersSince, peersFileOf } from '../../src/assignment/peers-cells.ts';
import type { PeersCell, PeersFile, PeersTable } from '../../src/comparison/peers-file.ts';
import { forPeersSince, groupsSince } from '../../src/comparison/peers-since.ts';
import { type Cell, type CellTable, forPeers, PEOPLE_LEAST, type ShownTable } from '../../src/comparison/suppress.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import { hardStory, resultsFailing } from '../a-hard-team.ts';
import { sample } from '../sample.ts';
import { openResultFile, readPeersFile } from '../spoken-readers.ts';
import { solved } from './attackers.ts';

/** How many people stand in each cell; everybody in one. */
type Counts = readonly (readonly number[])[];

const told = (share: number) => Math.round(share * 100);

/** The table of so many people, those of a cell with an average that changes with each of them. */
function tableOf(counts: Counts): CellTable {
  const cell = (people: number, seed: number): Cell => ({ people, value: ((people * 37 + seed * 11) % 101) / 100 });
  const cells = counts.map((row, r) => row.map((people, c) => cell(people, r * 7 + c)));
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const columns = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] ?? 0)));
  return {
    rows: counts.map((_, r) => `area ${r}`),
    columns: columns.map((_, c) => `story ${c}`),
    cells,
    rowTotals: counts.map((row, r) => cell(sum(row), 50 + r)),
    columnTotals: columns.map((people, c) => cell(people, 70 + c)),
    total: cell(sum(columns), 99),
  };
}

/** A shown table as it stands in a file. */
function asTold({ rows, columns, cells, rowTotals, columnTotals }: ShownTable): PeersTable {
  const one = (cell: Cell | undefined): PeersCell => (cell ? { people: cell.people, met: told(cell.value) } : null);
  return {
    stories: columns,
    areas: rows.map((area, r) => ({ area: area as never, cells: cells[r]?.map(one) ?? [], all: one(rowTotals[r]) })),
    all: columnTotals.map(one),
  };
}

/** All figures of a file in one grid, totals last; the total of all is in no file. */
const gridOf = ({ areas, all }: PeersTable): PeersCell[][] => [
  ...areas.map(({ cells, all: row }) => [...cells, row]),
  [...all, null],
];

/** The differences of two files: undefined where one of them hides the figure. */
const differencesOf = (before: PeersTable, after: PeersTable): (Cell | undefined)[][] =>
  gridOf(after).map((row, r) =>
    row.map((cell, c) => {
      const had = gridOf(before)[r]?.[c];
      return cell && had ? { people: cell.people - had.people, value: 0 } : undefined;
    }),
  );

/** Sums of the differences that are hidden in a line, where its total and all else in it are known. */
function sumsOf(grid: readonly (readonly (Cell | undefined)[])[]): number[] {
  const lines = [...grid, ...(grid[0] ?? []).map((_, c) => grid.map((row) => row[c]))];
  return lines.flatMap((line) => {
    const total = line.at(-1);
    const parts = line.slice(0, -1);
    if (!total || parts.every((cell) => cell !== undefined)) return [];
    return [total.people - parts.reduce((sum, cell) => sum + (cell?.people ?? 0), 0)];
  });
}

const joining = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }));
const counts = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), joining, joining), { minLength: width, maxLength: width }),
      { minLength: 1, maxLength: 5 },
    ),
  );

describe('a second table for the same peers', () => {
  it('gives somebody who subtracts and solves five people or nobody, of 2,000 teams that grew twice', () => {
    let grown = 0;
    const isFew = (people: number) => people !== 0 && people < PEOPLE_LEAST;
    fc.assert(
      fc.property(counts, (people) => {
        const tables = [0, 1, 2].map((time) =>
          tableOf(people.map((row) => row.map((steps) => steps.slice(0, time + 1).reduce((sum, one) => sum + one, 0)))),
        );
        // Each is made with only the last before it at hand.
        const files: PeersTable[] = [];
        for (const table of tables) files.push(asTold(forPeersSince(table, files.slice(-1), told)));
        for (const [first, second] of [
          [0, 1],
          [1, 2],
          [0, 2],
        ] as const) {
          const [before, after] = [files[first], files[second]] as [PeersTable, PeersTable];
          const grid = differencesOf(before, after);
          const [old, now] = [tables[first], tables[second]].map((one) => asTold(one as CellTable));
          const full = old && now ? differencesOf(old, now) : [];
          const seen = grid.flat().flatMap((cell) => cell?.people ?? []);
          const found = solved(grid).map(([r, c]) => full[r]?.[c]?.people ?? 0);
          expect([...seen, ...found, ...sumsOf(grid)].filter(isFew)).toEqual([]);
          grown += seen.filter((one) => one > 0).length;
        }
      }),
      { numRuns: sample(2000) },
    );
    // Tables that never told anything anew would give nothing away either.
    expect(grown).toBeGreaterThan(10);
  });

  it('tells the same again where nothing has changed', () => {
    const table = tableOf([
      [6, 3, 8],
      [9, 7, 10],
    ]);
    const shown = forPeers(table);
    const again = forPeersSince(table, [asTold(shown)], told);
    expect(asTold(again)).toEqual(asTold(shown));
  });

  it('hides the figure of people who are as many as before, and not as they were', () => {
    const table = tableOf([
      [6, 7, 8],
      [9, 7, 10],
    ]);
    const before = asTold(forPeers(table));
    const cells = table.cells.map((row, r) =>
      row.map((cell, c) => (r === 0 && c === 1 ? { ...cell, value: 1 - cell.value } : cell)),
    );
    expect(forPeersSince({ ...table, cells }, [before], told).cells[0]?.[1]).toBeUndefined();
  });
});

describe('groups for peers who have earlier ones', () => {
  const one = (people: number, average: number) => [{ people, average }];
  it.each([
    ['are the same again', one(12, 60), one(12, 60), one(12, 60), one(12, 60)],
    ['are none of one person more', one(13, 61), one(13, 61), one(12, 60), []],
    ['are all as one of five more', [...one(9, 80), ...one(8, 40)], one(17, 61), one(12, 60), one(17, 61)],
  ])('%s', (_, groups, all, before, expected) => {
    expect(groupsSince(groups, all, [before])).toEqual(expected);
  });
});

const [queue, till] = ['the-queue', 'the-till'].map((id) => hardStory(id, { title: `About ${id}` }));

function playsOf(people: number) {
  if (!queue || !till) throw new Error('two stories');
  const files = Array.from({ length: people }, (_, person) => {
    // Whoever comes as the thirteenth misses all.
    const failing = person === 12 ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, (person % 7) + 1];
    const text = resultsFailing(`Person ${person}`, person + 1, [
      [queue, failing],
      [till, failing],
    ]);
    const read = openResultFile(text, lookupAmong([queue, till]));
    if (!read.ok) throw new Error(read.reasons.join('\n'));
    return read.results;
  });
  return firstPlaysOf(files, []);
}

function fileOf(people: number, earlier: readonly PeersFile[] = []): PeersFile {
  const read = readPeersFile(peersFileOf(playsOf(people), earlier) ?? '');
  if (!read.ok) throw new Error(read.reasons.join('\n'));
  return read.file;
}

describe('a team that grows', () => {
  const first = fileOf(12);

  it('shows by two files without that care what one person met', () => {
    const met = (file: PeersFile) => file.needs.areas[0]?.all?.met ?? Number.NaN;
    // Who came as the thirteenth met nothing: from 12 people at three of four to 13 people.
    const alone = 13 * met(fileOf(13)) - 12 * met(first);
    expect(Math.abs(alone)).toBeLessThanOrEqual(13);
  });

  it('is told nothing new of one to four people more, and of fewer people neither', () => {
    for (const people of [13, 14, 15, 16]) expect(notForPeersSince(playsOf(people), [first])).toBe('few');
    expect(notForPeersSince(playsOf(11), [first])).toBe('missing');
    expect(notForPeersSince(playsOf(12), [first])).toBeUndefined();
    expect(notForPeersSince(playsOf(17), [first])).toBeUndefined();
  });

  it('is told of five people more at once, cell by cell', () => {
    const later = fileOf(17, [first]);
    expect(later.people).toBe(17);
    for (const { cells, all } of later.needs.areas)
      expect([...cells, all].every((cell) => cell?.people === 17)).toBe(true);
    expect(fileOf(12, [first])).toEqual(first);
  });
});
