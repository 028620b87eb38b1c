/** Those who want to know more than a table for peers tells. */
import type { Cell } from '../../src/comparison/suppress.ts';

/** An attacker who solves the linear system of all sums, by elimination: the places of hidden figures that are determined. */
export function solved(shown: readonly (readonly (Cell | undefined)[])[]): (readonly [number, number])[] {
  const unknown = shown.flatMap((row, r) => row.flatMap((cell, c) => (cell ? [] : [[r, c] as const])));
  const [height, width] = [shown.length, shown[0]?.length ?? 0];
  const equation = (inLine: (r: number, c: number) => boolean, isTotal: (r: number, c: number) => boolean): number[] =>
    unknown.map(([r, c]) => (inLine(r, c) ? (isTotal(r, c) ? -1 : 1) : 0));
  const rows = [
    ...Array.from({ length: height }, (_, line) =>
      equation(
        (r) => r === line,
        (_r, c) => c === width - 1,
      ),
    ),
    ...Array.from({ length: width }, (_, line) =>
      equation(
        (_r, c) => c === line,
        (r) => r === height - 1,
      ),
    ),
  ];
  let rank = 0;
  for (let column = 0; column < unknown.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] as number[], rows[rank] as number[]];
    const lead = rows[rank] as number[];
    const by = lead[column] as number;
    for (const [i, value] of lead.entries()) lead[i] = value / by;
    for (const [at, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (at !== rank && times !== 0) for (const [i, value] of row.entries()) row[i] = value - times * (lead[i] ?? 0);
    }
    rank += 1;
  }
  // A row of the reduced system with one figure alone says what it is.
  return rows.slice(0, rank).flatMap((row) => {
    const places = [...row.entries()].filter(([, value]) => Math.abs(value) > 1e-9);
    const [only] = places;
    return places.length === 1 && only ? [unknown[only[0]] as readonly [number, number]] : [];
  });
}
