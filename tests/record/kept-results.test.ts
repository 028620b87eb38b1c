/** What is kept of a finished play is of today's way of working it out, and nobody else's. */
import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import { finishedPlays } from '../../src/record/finished-plays.ts';
import { keptResult, RESULT_VERSION, workedOutBefore } from '../../src/record/kept-results.ts';
import { playHash } from '../../src/record/kept-row.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { keptRecord } from '../../src/record/migrate-record.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { dataHash } from '../../src/scenario/hash.ts';
import { type FinishedPlay, finishedPlay } from '../../src/scoring/finished-play.ts';
import { aFinder } from '../app/a-finder.ts';
import { aLostParcel } from '../encounter/a-lost-parcel.ts';
import { storeFixtures } from '../fixtures/read.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';

/** What the plays below come to, as it was worked out by each version. */
const DIGESTS: Readonly<Record<number, string>> = {
  1: 'cf528abb227c0ac411e30aa7b4138204ba2ae9b06dd0a89531b474e8f8492ee0',
};

/** Every finished play that 0.1.0 kept, played again. */
async function playsOf010(): Promise<readonly FinishedPlay[]> {
  const finder = aFinder(memoryStore());
  const kept = storeFixtures('0.1.0').flatMap(({ dump }) =>
    dump.stores.plays.rows.map(
      (row, index) => ({ ...row, order: index + 1, record: keptRecord(row.record) }) as unknown as StoredPlay,
    ),
  );
  const scenarios = new Map<StoredPlay, Scenario>();
  for (const play of kept) scenarios.set(play, await finder.ofPlay(play));
  return finishedPlays(kept, (play) => scenarios.get(play)).plays;
}

/** Ways through a story by today's rules: with everything met, lost, mended, unnoticed and walked away from. */
const WAYS: readonly (readonly string[])[] = [
  ['hand', 'end'],
  ['snap', 'sorry', 'drop', 'replace', 'end'],
  ['slip', 'end'],
  ['slip', 'own-up', 'shrug', 'hand', 'end'],
  ['snap', 'shrug', 'snap', 'snap'],
];

const playsOfToday = (): readonly FinishedPlay[] =>
  WAYS.flatMap((moves, index) => {
    const { walk } = walkThrough(aLostParcel(), { seed: index + 1, carried: [] }, moves);
    const times = { id: `way-${index}`, order: index + 1, begun: 1, ended: 2 };
    return walk.place.at === 'ending' ? [finishedPlay(times, walk, index === 0 ? [1] : [])] : [];
  });

describe('a result that is kept', () => {
  it('is known by a version that is another whenever the same moves come to something else', async () => {
    const [before, today] = [await playsOf010(), playsOfToday()];
    expect([before.length > 30, today.length]).toEqual([true, WAYS.length]);
    expect(
      dataHash([before, today]),
      'Kept results are out of date now: raise RESULT_VERSION, and put this digest beside it.',
    ).toBe(DIGESTS[RESULT_VERSION]);
  });

  it('says the same after it was kept as before', async () => {
    const scenario = newScenarioChecked();
    const play: StoredPlay = {
      id: 'one',
      order: 1,
      begun: 10,
      changed: 20,
      status: 'ended',
      record: recordOf(scenario, ['ask-meeting', 'walk-along']),
      carriedOut: [],
      leftDown: [],
    };
    const [made] = finishedPlays([play], () => scenario).plays;
    const row = structuredClone(keptResult('one', { scenario, of: playHash(play), play: made }));
    expect(workedOutBefore(row, play, scenario)).toEqual({ scenario, of: playHash(play), play: made });
    // Of the play as it is now, under its own name, on its own story.
    for (const other of [
      { ...play, changed: 21 },
      { ...play, order: 2 },
      { ...play, id: 'two' },
    ])
      expect(workedOutBefore(row, other, scenario)).toBeUndefined();
    for (const other of [
      { ...scenario, title: 'Another' },
      { ...scenario, mood: 1 },
    ])
      expect(workedOutBefore(row, play, other)).toBeUndefined();
    for (const other of [undefined, null, 7, [], {}, { ...row, text: 7 }, { ...row, sum: undefined }])
      expect(workedOutBefore(other, play, scenario)).toBeUndefined();
  });
});
