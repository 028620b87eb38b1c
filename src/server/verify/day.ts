/**
 * People of a day hand things on, so how somebody begins hangs on the plays before. A record says how it began; here that is
 * held against its player's own plays of those who came earlier.
 *
 * A list may be played more than once, and two devices count each for itself: so any of the plays that were begun before it
 * may be the one that came before. What is proven is that this player left things so, not in which attempt.
 */
import type { Assignment } from '../../assignment/assignment.ts';
import { handedOn, toldOf, unitAt } from '../../assignment/units.ts';
import type { Walk } from '../../encounter/walk.ts';
import type { PlayRecord } from '../../record/record.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { PlayRefusal } from '../../team/refusals.ts';

/** Ways things may stand after somebody that are followed; more than this many plays of a day leave them in fewer. */
const WAYS_MAX = 1_000;

const nameOf = (up: ReadonlySet<string>) => [...up].sort().join(' ');

/**
 * Why this beginning does not follow, or undefined when it does.
 * @param place of the person in the list
 * @param walksOf the plays that count of the person at an earlier place of the day
 */
export function followsDay(
  list: Assignment,
  place: number,
  scenario: Pick<Scenario, 'flags'>,
  { carried }: Pick<PlayRecord, 'carried'>,
  walksOf: (place: number) => readonly Walk[],
): Extract<PlayRefusal, 'before-missing' | 'does-not-follow'> | undefined {
  const { day, places } = unitAt(list, place);
  if (!day) return undefined;
  let ways: readonly ReadonlySet<string>[] = [new Set(day.morning)];
  for (const before of places.filter((one) => one < place)) {
    const walks = walksOf(before);
    if (walks.length === 0) return 'before-missing';
    const next = new Map<string, ReadonlySet<string>>();
    for (const up of ways)
      for (const walk of walks) {
        const left = handedOn(up, walk);
        if (next.size < WAYS_MAX) next.set(nameOf(left), left);
      }
    ways = [...next.values()];
  }
  const began = JSON.stringify(carried);
  return ways.some((up) => JSON.stringify(toldOf(up, scenario)) === began) ? undefined : 'does-not-follow';
}
