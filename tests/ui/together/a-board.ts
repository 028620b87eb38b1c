/** A comparison of a team, for tests of what draws it. */
import type { Board, BoardForMember, HeatCell, Row } from '../../../src/team/board.ts';
import type { Member } from '../../../src/team/shapes.ts';

const NAMES = ['Ana', 'Béla', 'Chidi', 'דנה', 'Elif', 'Farah', '王芳', 'Holger von und zu der Langen'];
const id = (at: number) => String(at).padStart(32, '0');
export const NOW = Date.UTC(2026, 10, 30, 9);

export const someMembers: readonly Member[] = NAMES.map((name, at) => ({
  id: id(at),
  name,
  joined: NOW,
  hidden: at === 2,
  ranked: at < 3,
  devices: at === 1 ? 2 : 1,
  plays: at,
  ...(at > 0 && { last: NOW }),
}));

const rows: readonly Row[] = NAMES.map((name, at) => ({
  member: id(at),
  name,
  average: { plays: 3, mean: 40 + at * 6.3, least: 30 + at * 6, most: 52 + at * 6 },
  lacks: at === 7 ? ['Lunch for six'] : [],
  tries: 3 + at,
  classes: at === 0 ? { replayed: 2, file: 1 } : { replayed: 3 },
  ...(at % 2 === 0 && { improvement: at - 3.4 }),
}));
const named = (from: number, to: number) => rows.slice(from, to).map(({ member, name }) => ({ id: member, name }));

const AREAS = ['all', 'accuracy', 'information', 'assistance', 'problems', 'targets', 'safety'] as const;
const cells: readonly HeatCell[] = AREAS.flatMap((area, at) =>
  (['all', 'ext.regular', 'con.supplier'] as const).map((kind, column): HeatCell => {
    const hidden = column === 2;
    return { area, kind, people: hidden ? null : 8, given: hidden ? null : at * 2.6 };
  }),
);

export const aBoard: Board = {
  plays: 'first',
  people: 8,
  stories: ['Lunch for six', 'The early one'],
  groups: [
    { members: named(6, 8), least: 66, most: 94 },
    { members: named(0, 6), least: 30, most: 82 },
  ],
  rows: [...rows],
  team: { plays: 8, mean: 62.35, least: 55, most: 70 },
  goal: { plays: 60, have: 38 },
  cells: [...cells],
  limits: [{ code: 'cells-hidden', least: 5 }, { code: 'stories-apart' }],
  upTo: 38,
};

const [me] = rows;
export const myBoard: BoardForMember = {
  ...aBoard,
  rows: rows.slice(1, 3),
  groups: [{ members: named(0, 3), least: 30, most: 70 }],
  ...(me && { me }),
  mine: cells.filter(({ kind }) => kind === 'all'),
  limits: [...aBoard.limits, { code: 'some-unnamed' }],
};
