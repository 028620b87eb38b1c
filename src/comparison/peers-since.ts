/**
 * What a file for peers may tell when the same peers have an earlier one. Whoever has both takes one from the other: of a
 * team that has grown by one person, that is this person. So between two files, too, there are five people or nobody.
 */
import type { PeersCell, PeersFile, PeersTable } from './peers-file.ts';
import type { PeersGroup } from './peers-groups.ts';
import { type Cell, type CellTable, forPeers, PEOPLE_LEAST, type ShownTable } from './suppress.ts';

/** The share of a cell as a file tells it. */
type Told = (share: number) => number;

/** Somebody has changed, and it is not known how few. */
const FEW = 1;

/** How many people are behind the difference of a figure and what an earlier file told in its place. */
function changed(now: Cell, before: PeersCell | undefined, told: Told): Cell {
  const of = (people: number): Cell => ({ people, value: 0 });
  if (before === undefined) return of(now.people);
  // What was hidden stays hidden: together with what stood beside it, both might be known.
  if (before === null) return of(now.people === 0 ? 0 : FEW);
  const more = Math.abs(now.people - before.people);
  return of(more === 0 && now.people > 0 && told(now.value) !== before.met ? FEW : more);
}

/** The differences of a table and an earlier one, as a table: what may be seen of it, may be told anew. */
function differences(now: CellTable, before: PeersTable, told: Told): CellTable {
  const rowOf = (area: string) => before.areas.find((row) => row.area === area);
  const columnOf = (story: string) => before.stories.indexOf(story);
  return {
    ...now,
    cells: now.cells.map((cells, r) => {
      const row = rowOf(now.rows[r] ?? '');
      return cells.map((cell, c) => changed(cell, row?.cells[columnOf(now.columns[c] ?? '')], told));
    }),
    rowTotals: now.rowTotals.map((cell, r) => changed(cell, rowOf(now.rows[r] ?? '')?.all, told)),
    columnTotals: now.columnTotals.map((cell, c) => changed(cell, before.all[columnOf(now.columns[c] ?? '')], told)),
  };
}

const withoutStories = (table: CellTable): CellTable => ({
  ...table,
  columns: [],
  cells: table.rows.map(() => []),
  columnTotals: [],
});

/** The table for peers who have these earlier ones: what differs from one by fewer than five people is hidden, too. */
export function forPeersSince(table: CellTable, earlier: readonly PeersTable[], told: Told): ShownTable {
  // Single stories beside an earlier total of all would be new sums of the same people.
  const totals = earlier.some(({ stories, areas }) => stories.length === 0 && areas.length > 0);
  const now = totals ? withoutStories(table) : table;
  const shown = forPeers(now);
  const anew = earlier.map((before) => forPeers(differences(now, before, told)));
  const may = <T>(figure: T | undefined, of: (one: ShownTable) => unknown): T | undefined =>
    anew.every((one) => of(one) !== undefined) ? figure : undefined;
  return {
    ...shown,
    cells: shown.cells.map((row, r) => row.map((cell, c) => may(cell, (one) => one.cells[r]?.[c]))),
    rowTotals: shown.rowTotals.map((cell, r) => may(cell, (one) => one.rowTotals[r])),
    columnTotals: shown.columnTotals.map((cell, c) => may(cell, (one) => one.columnTotals[c])),
  };
}

const peopleIn = (groups: readonly PeersGroup[]) => groups.reduce((sum, { people }) => sum + people, 0);

/**
 * Groups for peers who have earlier ones: the same again, or all as one where five people have come or gone, or none.
 * @param all everybody as one group
 */
export function groupsSince(
  groups: readonly PeersGroup[],
  all: readonly PeersGroup[],
  earlier: readonly (readonly PeersGroup[])[],
): readonly PeersGroup[] {
  const same = (before: readonly PeersGroup[]) => JSON.stringify(before) === JSON.stringify(groups);
  const others = earlier.filter((before) => before.length > 0 && !same(before));
  if (others.length === 0) return groups;
  return others.every((before) => Math.abs(peopleIn(before) - peopleIn(all)) >= PEOPLE_LEAST) ? all : [];
}

/** Why there is no new file for peers who have earlier ones: too few have come since, or somebody is missing now. */
export type NotSince = 'few' | 'missing';

/** Undefined where there may be one. @param people of the whole team now */
export function notSince(people: number, earlier: readonly PeersFile[]): NotSince | undefined {
  if (earlier.some((before) => people < before.people)) return 'missing';
  const few = earlier.some((before) => people > before.people && people < before.people + PEOPLE_LEAST);
  return few ? 'few' : undefined;
}
