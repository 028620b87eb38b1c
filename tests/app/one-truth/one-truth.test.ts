import { expect, test } from 'vitest';
import { queuePeople } from '../../../src/art/staff.ts';
import { drawnPlace } from '../../../src/stage/places.ts';
import { shippedScenarios } from '../../analysis/shipped.ts';
import { sample } from '../../sample.ts';
import { randomMoments } from './plays.ts';
import { ROWS } from './rows.ts';

const shipped = shippedScenarios('.').map((scenario) => [scenario.id, scenario] as const);

test.each(shipped)('nothing that is shown or heard of %s belies how they are', async (_id, scenario) => {
  const { place } = await drawnPlace(scenario.setting);
  const [you] = queuePeople;
  if (!you) throw new Error('nobody waits in the house');
  const house = { you, waiting: queuePeople };
  /** By row: how many moments contradict, and the first of them. */
  const found: Record<string, { count: number; readonly first: string }> = {};
  for (const moment of randomMoments(scenario, sample(3000))) {
    for (const [row, contradicts] of Object.entries(ROWS)) {
      if (!contradicts({ ...moment, place, house })) continue;
      const { walk, look } = moment;
      const moves = walk.steps.map(({ move }) => move.id).join(', ');
      found[row] ??= { count: 0, first: `mood ${look.mood} at ${look.node}, ${walk.opening.carried}: ${moves}` };
      found[row].count += 1;
    }
  }
  expect(found).toEqual({});
});
