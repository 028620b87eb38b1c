/**
 * Where points are given away in first plays, by area and kind of customer.
 *
 * What peers see is made of fives alone: the first plays of one story (for one list, or for none), in the order in which they
 * came, five people at a time, and whoever is left over waits for the next five. So every figure, every difference of two
 * figures, of two lists or of two days is of five people and more: there is nothing smaller in any of them.
 */
import { PEOPLE_LEAST } from '../comparison/suppress.ts';
import { AREAS, SEGMENTS } from '../scenario/words.ts';
import type { HeatCell } from './board.ts';
import type { CountedPlay } from './board-rows.ts';

interface Heap {
  readonly people: Set<string>;
  sum: number;
  count: number;
}

const KINDS = ['all', ...SEGMENTS] as const;
const PLACES = ['all', ...AREAS] as const;

/** The cells of these plays that have anything in them, each kind in its order, the whole first. */
export function cellsOf(plays: readonly CountedPlay[], kinds: boolean): HeatCell[] {
  // Whoever looks at a board waits for this: one heap for each field, found without making a name for it.
  const heaps: (Heap | undefined)[] = [];
  const add = (at: number, member: string, points: number) => {
    const heap = heaps[at] ?? { people: new Set<string>(), sum: 0, count: 0 };
    heaps[at] = heap;
    heap.people.add(member);
    heap.sum += points;
    heap.count += 1;
  };
  for (const { member, card } of plays) {
    if (!card?.given) continue;
    const { whole, areas } = card.given;
    for (const kind of ['all', ...(kinds ? card.kinds : [])] as const) {
      const row = KINDS.indexOf(kind) * PLACES.length;
      add(row, member, whole);
      for (const { of, points } of areas) add(row + PLACES.indexOf(of), member, points);
    }
  }
  return KINDS.flatMap((kind, row) =>
    PLACES.flatMap((area, column): HeatCell[] => {
      const heap = heaps[row * PLACES.length + column];
      return heap ? [{ area, kind, people: heap.people.size, given: heap.sum / heap.count }] : [];
    }),
  );
}

/** Where a first play stood that is there no more. */
export type Gap = Pick<CountedPlay, 'story' | 'list' | 'sequence'>;

/**
 * Of first plays, those that peers' figures may be made of. Each five stays the same people for ever: when one of them is
 * shown no more, or gone, all five go, and nobody moves up.
 */
export function byFives(
  firsts: readonly CountedPlay[],
  isShown: (play: CountedPlay) => boolean = () => true,
  gaps: readonly Gap[] = [],
): readonly CountedPlay[] {
  const places = new Map<number, CountedPlay | Gap>(gaps.map((gap) => [gap.sequence, gap]));
  for (const play of firsts) places.set(play.sequence, play);
  const parts = new Map<string, (CountedPlay | Gap)[]>();
  for (const place of [...places.values()].sort((a, b) => a.sequence - b.sequence)) {
    const part = `${place.story} ${place.list ?? ''}`;
    const plays = parts.get(part) ?? [];
    plays.push(place);
    parts.set(part, plays);
  }
  return [...parts.values()].flatMap((plays) => {
    const fives = Array.from({ length: Math.floor(plays.length / PEOPLE_LEAST) }, (_, nth) =>
      plays.slice(nth * PEOPLE_LEAST, (nth + 1) * PEOPLE_LEAST),
    );
    return fives.flatMap((five) => {
      const shown = five.flatMap((play) => ('member' in play && isShown(play) ? [play] : []));
      return shown.length === PEOPLE_LEAST ? shown : [];
    });
  });
}
