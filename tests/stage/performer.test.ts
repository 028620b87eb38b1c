/** Where marks pop up: over somebody in the room, in the picture of a caller, or over the desk where nobody is seen. */
import { expect, test } from 'vitest';
import { actPlan } from '../../src/stage/act-plans.ts';
import { Performer, type Troupe } from '../../src/stage/performer.ts';
import { drawnPlace, type Point } from '../../src/stage/places.ts';

/** Performs putting a call on hold, and gives the points at which its marks popped up. */
async function marksOfHold(crown: Troupe['crown']): Promise<readonly Point[]> {
  const { place } = await drawnPlace('utility_contact');
  const points: Point[] = [];
  const things = {
    mark: async (_mark: string, at: Point) => {
      points.push(at);
    },
  };
  const motions = { pause: async () => {}, finish: () => {} };
  // What of the troupe this act asks for; all else would be drawn.
  const troupe = { place, things, motions, person: () => undefined, crown } as unknown as Troupe;
  await new Performer(troupe).perform(actPlan('hold', place));
  return points;
}

test('a mark for a caller pops up at their picture, twice if it says so', async () => {
  const at = await marksOfHold((who) => (who === 'customer' ? { x: 900, y: 420 } : undefined));
  expect(at).toEqual([
    { x: 900, y: 414 },
    { x: 900, y: 414 },
  ]);
});

test('a caller stirs in their picture where somebody in the room would move', async () => {
  const { place } = await drawnPlace('utility_contact');
  const stirred: number[] = [];
  const caller = { speak: async (beats: number) => void stirred.push(beats) };
  const motions = { pause: async () => {}, finish: () => {} };
  const perform = (who: Partial<Troupe>) =>
    new Performer({ place, motions, person: () => undefined, ...who } as unknown as Troupe).perform(
      actPlan('wait', place),
    );
  await perform({ caller: () => caller });
  await perform({ caller: () => undefined });
  expect(stirred).toEqual([1]);
});

test('where nobody is seen, it pops up over the desk', async () => {
  const { place } = await drawnPlace('utility_contact');
  const [at] = await marksOfHold(() => undefined);
  expect(at).toEqual({ x: place.surface.x, y: place.surface.y - 6 });
});
