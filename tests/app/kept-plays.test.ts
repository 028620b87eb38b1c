import { expect, it } from 'vitest';
import { keptPlays } from '../../src/app/kept-plays.ts';
import { unendedPlay } from '../../src/app/session.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { emptyRecord, newScenarioChecked } from '../record/a-record.ts';

it('the list of kept plays stays the same until it is asked for anew, and whoever listens is told', async () => {
  const store = memoryStore();
  const kept = await keptPlays(store);
  const before = kept.all();
  let told = 0;
  const stop = kept.subscribe(() => {
    told += 1;
  });

  await store.save(unendedPlay('one', emptyRecord(newScenarioChecked()), 1000));
  expect(kept.all()).toBe(before);

  await kept.relist();
  expect(kept.all().map(({ id }) => id)).toEqual(['one']);
  stop();
  await kept.relist();
  expect(told).toBe(1);
});
