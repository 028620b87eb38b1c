/**
 * Where points are given away in first plays, by area and kind of customer.
 *
 * What peers see is made of fives alone: the first plays of one story (for one list, or for none), in the order in which they
 * came, five people at a time, and whoever is left over waits for the next five. So every figure, every difference of two
 * figures, of two lists or of two days is of five people and more: there is nothing smaller in any of them.
 */
import { PEOPLE_LEAST } from '../comparison/suppress.ts';
import { AREAS, type Area, SEGMENTS, type Segment } from '../scenario/words.ts';
import type { HeatCell } from './board.ts';
import type { CountedPlay } from './board-rows.ts';
import type { PlayCard } from './card.ts';

type Given = NonNullable<PlayCard['given']>;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Points a play gave away in an area; undefined where its story asks nothing of it. */
const pointsIn = ({ whole, areas }: Given, area: Area | 'all'): number | undefined =>
  area === 'all' ? whole : areas.find(({ of }) => of === area)?.points;

function cellOf(plays: readonly CountedPlay[], area: Area | 'all', kind: Segment | 'all'): HeatCell | undefined {
  const asked = plays.flatMap(({ member, card }) => {
    if (!card?.given || (kind !== 'all' && !card.kinds.includes(kind))) return [];
    const points = pointsIn(card.given, area);
    return points === undefined ? [] : [{ member, points }];
  });
  if (asked.length === 0) return undefined;
  const people = new Set(asked.map(({ member }) => member)).size;
  return { area, kind, people, given: mean(asked.map(({ points }) => points)) };
}

/** The cells of these plays that have anything in them, each kind in its order, the whole first. */
export function cellsOf(plays: readonly CountedPlay[], kinds: boolean): HeatCell[] {
  const columns = kinds ? (['all', ...SEGMENTS] as const) : (['all'] as const);
  return columns.flatMap((kind) => (['all', ...AREAS] as const).flatMap((area) => cellOf(plays, area, kind) ?? []));
}

/** Of first plays, those that peers' figures may be made of. */
export function byFives(firsts: readonly CountedPlay[]): readonly CountedPlay[] {
  const parts = new Map<string, CountedPlay[]>();
  for (const play of firsts.toSorted((a, b) => a.sequence - b.sequence)) {
    const part = `${play.story} ${play.list ?? ''}`;
    const plays = parts.get(part) ?? [];
    plays.push(play);
    parts.set(part, plays);
  }
  return [...parts.values()].flatMap((plays) => plays.slice(0, plays.length - (plays.length % PEOPLE_LEAST)));
}
