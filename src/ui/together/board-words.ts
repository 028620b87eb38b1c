/** From what the server hands out of a comparison to what the pictures draw. */
import type { Group } from '../../comparison/groups.ts';
import { teamBoard } from '../../messages/team-board.ts';
import type { Board, HeatCell, Row } from '../../team/board.ts';
import { areaName as nameOfArea, kindName as nameOfKind } from '../words/area-words.ts';

/** The groups with everybody's average and range. Nobody stands in one without. */
export function groupsShown({ groups, rows }: Pick<Board, 'groups' | 'rows'>, me?: Row): readonly Group[] {
  const byMember = new Map([...rows, ...(me ? [me] : [])].map((row) => [row.member, row]));
  return groups.map(({ members, least, most }) => ({
    least,
    most,
    members: members.flatMap(({ id, name }) => {
      const average = byMember.get(id)?.average;
      if (average?.mean === undefined || average.least === undefined || average.most === undefined) return [];
      return [{ id, name, plays: average.plays, average: average.mean, least: average.least, most: average.most }];
    }),
  }));
}

/** The heat map as rows of areas and columns of kinds of customer; "all" first in both. */
export interface HeatShown {
  readonly kinds: readonly { readonly kind: string; readonly name: string }[];
  readonly areas: readonly { readonly area: string; readonly name: string; readonly cells: readonly HeatCell[] }[];
}

const allFirst = (one: string, other: string) => Number(other === 'all') - Number(one === 'all');
const kindName = (kind: HeatCell['kind']) => (kind === 'all' ? teamBoard.all() : nameOfKind(kind));
const areaName = (area: HeatCell['area']) => (area === 'all' ? teamBoard.everything() : nameOfArea(area));

export function heatShown(cells: readonly HeatCell[]): HeatShown {
  const kinds = [...new Set(cells.map(({ kind }) => kind))].toSorted(allFirst);
  const areas = [...new Set(cells.map(({ area }) => area))].toSorted(allFirst);
  const none = (area: HeatCell['area'], kind: HeatCell['kind']): HeatCell => ({ area, kind, people: 0, given: null });
  return {
    kinds: kinds.map((kind) => ({ kind, name: kindName(kind) })),
    areas: areas.map((area) => ({
      area,
      name: areaName(area),
      cells: kinds.map((kind) => cells.find((one) => one.area === area && one.kind === kind) ?? none(area, kind)),
    })),
  };
}

/** The area in which most is given away, as far as it may be told. */
export function costliest(cells: readonly HeatCell[]): { readonly name: string; readonly given: number } | undefined {
  const told = cells.flatMap(({ area, kind, given }) =>
    area !== 'all' && kind === 'all' && given !== null ? [{ name: areaName(area), given }] : [],
  );
  return told.toSorted((one, other) => other.given - one.given)[0];
}
