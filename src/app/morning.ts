/**
 * What one encounter leaves for the next: the flags each person's latest play handed on. The whole
 * ledger of a shift is the shift room's; this joins people who are served one by one.
 */
import type { StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { type Day, openingOf } from '../shift/day.ts';
import { settlementOf } from '../shift/ledger.ts';

export interface CarriedFlag {
  readonly flag: string;
  /** Title of the scenario that handed it on. */
  readonly from: string;
}

/** The flags this scenario reads that the latest finished plays of other scenarios have left up, sorted. */
export function carriedInto(scenario: Scenario, plays: readonly StoredPlay[]): readonly CarriedFlag[] {
  const latest = new Map<string, StoredPlay>();
  for (const play of [...plays].sort((a, b) => a.changed - b.changed)) {
    if (play.status === 'ended' && play.record.scenario.id !== scenario.id) latest.set(play.record.scenario.id, play);
  }
  const found = new Map<string, string>();
  // Later plays have the last word: what one person left behind is gone once somebody later has found it.
  for (const { record, carriedOut, leftDown } of [...latest.values()].sort((a, b) => a.changed - b.changed)) {
    for (const flag of leftDown) found.delete(flag);
    for (const flag of carriedOut) if (Object.hasOwn(scenario.flags.in, flag)) found.set(flag, record.scenario.title);
  }
  return [...found].map(([flag, from]) => ({ flag, from })).sort((a, b) => (a.flag < b.flag ? -1 : 1));
}

/** The flags the next person of a day comes in with, and whose encounter left each. */
export function carriedInDay(day: Day): readonly CarriedFlag[] {
  return openingOf(day).carried.map((flag) => {
    const author = settlementOf(day.ledger, flag)?.author;
    const from = author?.by === 'encounter' ? day.plan.people[author.index]?.title : undefined;
    return { flag, from: from ?? 'yesterday' };
  });
}
