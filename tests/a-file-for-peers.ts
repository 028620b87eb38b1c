/** A file for peers with every kind of cell in it: shown, hidden, of nobody, and of all that was needed. */
import { writePeersFile } from '../src/comparison/peers-file.ts';
import type { CellTable } from '../src/comparison/suppress.ts';

const cells = (people: readonly (readonly number[])[]): CellTable => {
  const cell = (count: number) => ({ people: count, value: count === 9 ? 1 : 0.5 });
  return {
    rows: ['accuracy', 'information', 'safety'],
    columns: ['The queue', 'أمينة', 'The door'],
    cells: people.map((row) => row.map(cell)),
    rowTotals: people.map((row) => cell(Math.max(...row))),
    columnTotals: [0, 1, 2].map((column) => cell(Math.max(...people.map((row) => row[column] ?? 0)))),
    total: cell(12),
  };
};

/** Its text. */
export function aFileForPeers(): string {
  const table = cells([
    [12, 11, 3],
    [12, 0, 6],
    [7, 8, 9],
  ]);
  const compared = Array.from({ length: 12 }, (_, at) => {
    const around = at < 6 ? 96 : 40;
    return { id: String(at), name: String(at), scores: Array.from({ length: 12 }, (__, play) => around + (play % 3)) };
  });
  const text = writePeersFile(12, table, table, compared);
  if (text === undefined) throw new Error('twelve are enough');
  return text;
}
