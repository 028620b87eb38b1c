import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type CellTable, forPeers, PEOPLE_LEAST, type ShownTable } from '../../src/comparison/suppress.ts';
import { solved } from './attackers.ts';

const table = (people: readonly (readonly number[])[]): CellTable => {
  const cells = people.map((row, r) => row.map((count, c): Cell => ({ people: count, value: 50 + r * 7 + c * 3 })));
  const total = (list: readonly Cell[]): Cell => {
    const count = list.reduce((sum, one) => sum + one.people, 0);
    const points = list.reduce((sum, one) => sum + one.people * one.value, 0);
    return { people: count, value: count === 0 ? 0 : points / count };
  };
  const columns = (people[0] ?? []).map((_, c) => cells.map((row) => row[c] as Cell));
  return {
    rows: people.map((_, r) => `r${r}`),
    columns: columns.map((_, c) => `c${c}`),
    cells,
    rowTotals: cells.map(total),
    columnTotals: columns.map(total),
    total: total(cells.flat()),
  };
};

/** All figures as one grid with totals last, undefined where hidden. */
const gridOf = (shown: ShownTable) => [
  ...shown.cells.map((row, r) => [...row, shown.rowTotals[r]]),
  [...shown.columnTotals, shown.total],
];

/**
 * An attacker who subtracts: in a line (parts and their total) with one figure hidden, that figure is known. Goes on
 * until nothing new is found. Gives back every cell that came to light, and every sum of hidden parts of few people.
 */
function subtracted(shown: ShownTable): { found: number[]; sums: number[] } {
  const known = gridOf(shown).map((row) => row.map((cell) => cell?.people));
  const lines = [
    ...known.map((row, r) => row.map((_, c) => [r, c] as const)),
    ...(known[0] ?? []).map((_, c) => known.map((__, r) => [r, c] as const)),
  ];
  const found: number[] = [];
  for (let again = true; again; ) {
    again = false;
    for (const line of lines) {
      const gone = line.filter(([r, c]) => known[r]?.[c] === undefined);
      const [only] = gone;
      if (gone.length !== 1 || !only) continue;
      const parts = line.slice(0, -1);
      const last = line.at(-1) as readonly [number, number];
      const sum = parts.reduce((total, [r, c]) => total + (known[r]?.[c] ?? 0), 0);
      const people = only === last ? sum : (known[last[0]]?.[last[1]] ?? 0) - sum;
      (known[only[0]] as (number | undefined)[])[only[1]] = people;
      found.push(people);
      again = true;
    }
  }
  const sums = lines.flatMap((line) => {
    const last = line.at(-1) as readonly [number, number];
    const total = known[last[0]]?.[last[1]];
    const gone = line.slice(0, -1).filter(([r, c]) => known[r]?.[c] === undefined);
    if (total === undefined || gone.length === 0) return [];
    return [total - line.slice(0, -1).reduce((sum, [r, c]) => sum + (known[r]?.[c] ?? 0), 0)];
  });
  return { found, sums };
}

const fullGrid = ({ cells, rowTotals, columnTotals, total }: CellTable) => [
  ...cells.map((row, r) => [...row, rowTotals[r]]),
  [...columnTotals, total],
];

describe('tables for peers', () => {
  it('hide cells of fewer than five people, and one more in the line where subtracting would give it away', () => {
    const shown = forPeers(
      table([
        [6, 3, 8],
        [9, 7, 10],
      ]),
    );
    expect(shown.cells[0]?.[1]).toBeUndefined();
    expect(shown.cells[0]?.filter((cell) => cell === undefined)).toHaveLength(2);
    expect(subtracted(shown)).toEqual({ found: [], sums: expect.anything() });
  });

  it('leave alone what is large enough', () => {
    const whole = table([
      [6, 5],
      [9, 7],
    ]);
    expect(
      gridOf(forPeers(whole))
        .flat()
        .every((cell) => cell !== undefined),
    ).toBe(true);
  });

  it('give nothing of few people to somebody who subtracts, in any table', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((width) =>
          fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 6,
          }),
        ),
        (people) => {
          const { found, sums } = subtracted(forPeers(table(people)));
          for (const count of [...found, ...sums]) expect(count === 0 || count >= PEOPLE_LEAST).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('give nothing of few people to somebody who solves all sums together, in 1,000 tables', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((width) =>
          fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 6,
          }),
        ),
        (people) => {
          const whole = table(people);
          const shown = gridOf(forPeers(whole));
          for (const [r, c] of solved(shown)) {
            const count = fullGrid(whole)[r]?.[c]?.people ?? 0;
            expect(count === 0 || count >= PEOPLE_LEAST).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are seen through by that attacker where each line hides two, but one figure joins two circles', () => {
    // Hidden: two circles of four, and one figure between them that all sums together give away.
    const circle = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 2],
      [3, 3],
      [1, 2],
    ];
    const shown = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 5 }, (__, c) =>
        circle.some(([a, b]) => a === r && b === c) ? undefined : { people: 9, value: 1 },
      ),
    );
    expect(solved(shown)).toEqual([[1, 2]]);
  });
});
