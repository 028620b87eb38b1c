/** What is kept of a play besides its record: when it was begun and changed, how it stands, what it left. */
import type { Opening } from '../encounter/opening.ts';
import { carriedOut } from '../encounter/rules.ts';
import type { Walk } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { scorecard } from '../scoring/scorecard.ts';
import { newRecord, type PlayRecord } from './record.ts';
import type { StoredPlay } from './store.ts';

/** A play as it is kept before its end: under a name of its own, changed today (milliseconds since 1970). */
export const unendedPlay = (id: string, record: PlayRecord, today: number): StoredPlay => ({
  id,
  order: 0,
  record,
  status: 'running',
  begun: today,
  changed: today,
  carriedOut: [],
  leftDown: [],
});

/** A play that has not begun, ready to be kept. `id` is random and names its record, too. */
export function newPlay(scenario: Scenario, opening: Opening, id: string, today: number): StoredPlay {
  return unendedPlay(id, newRecord(scenario, opening, { attempt: id }), today);
}

/** What is kept of a play that has ended, besides its moves and hints. */
export function endOf(
  walk: Walk,
  hints: readonly number[],
): Pick<StoredPlay, 'status' | 'carriedOut' | 'leftDown' | 'result'> {
  if (walk.place.at !== 'ending') return { status: 'running', carriedOut: [], leftDown: [] };
  const title = walk.scenario.endings[walk.place.ending]?.title ?? '';
  const out = carriedOut(walk.scenario, walk.place, walk.state);
  const { satisfaction, score } = scorecard(walk, hints);
  return {
    status: 'ended',
    carriedOut: out,
    leftDown: Object.keys(walk.scenario.flags.out).filter((flag) => !out.includes(flag)),
    result: { satisfaction, score, ending: title },
  };
}
