import { expect, it } from 'vitest';
import { startScreens } from '../../src/app/app-machine.ts';
import { onPlays, relistPlays } from '../../src/app/kept-plays.ts';
import { unendedPlay } from '../../src/record/kept-play.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { emptyRecord, newScenarioChecked } from '../record/a-record.ts';

it('the list of kept plays stays the same until it is asked for anew, and whoever listens is told', async () => {
  const store = memoryStore();
  const screens = startScreens();
  const all = () => screens.getSnapshot().context.lists.plays;
  await relistPlays(store, screens);
  const before = all();
  let told = 0;
  const stop = onPlays(screens, () => {
    told += 1;
  });

  await store.save(unendedPlay('one', emptyRecord(newScenarioChecked()), 1000));
  screens.send({ type: 'tell', notice: 'Something else has changed.' });
  expect(all()).toBe(before);
  expect(told).toBe(0);

  await relistPlays(store, screens);
  expect(all().map(({ id }) => id)).toEqual(['one']);
  stop();
  await relistPlays(store, screens);
  expect(told).toBe(1);
});
