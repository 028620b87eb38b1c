import { describe, expect, test } from 'vitest';
import { ACTS, PROPS, SETTINGS } from '../../src/scenario/words.ts';
import { actPlan, MARKS } from '../../src/stage/act-plans.ts';
import { placeOf } from '../../src/stage/places.ts';
import { propPlan, propSpot } from '../../src/stage/prop-plan.ts';
import { placeDrawings, thingDrawings } from '../../src/stage/scenery-files.ts';
import { aLook, aPerson } from './made-up-look.ts';

const onStage = (point: { x: number; y: number }) => point.x > 0 && point.x < 2000 && point.y > 200 && point.y < 1100;

describe('every act', () => {
  test.each(ACTS)('%s is seen in every setting', async (act) => {
    const drawn = await thingDrawings();
    for (const setting of SETTINGS) {
      const { steps } = actPlan(act, setting);
      expect(steps.some((step) => step.step !== 'wait')).toBe(true);
      for (const step of steps) {
        if ('at' in step && typeof step.at !== 'string') expect(onStage(step.at)).toBe(true);
        if ('thing' in step) expect(drawn[step.thing]).toContain('<svg');
        if (step.step === 'mark') expect(drawn[step.mark]).toContain('<svg');
        if (step.step === 'walk') expect(onStage(placeOf(setting).spots[step.to])).toBe(true);
      }
    }
  });

  test.each(ACTS)('%s leaves you at home unless it says that you stay', (act) => {
    const { steps, stays } = actPlan(act, 'coffee_shop');
    const last = steps.filter((step) => step.step === 'walk').at(-1);
    if (!stays) expect(last?.to ?? 'home').toBe('home');
  });
});

describe('every prop', () => {
  test.each(PROPS)('%s has a spot and a drawing in every setting', async (prop) => {
    expect((await thingDrawings())[prop]).toContain('<svg');
    for (const setting of SETTINGS) expect(onStage(propSpot(setting, prop))).toBe(true);
  });

  test('a prop stands at the same spot whatever else is there', () => {
    const alone = propPlan(aLook({ props: ['phone'] }))[0];
    expect(propPlan(aLook({ props: PROPS }))).toContainEqual(alone);
  });

  test('somebody on the phone brings the phone with them', () => {
    const people = [aPerson(), aPerson({ id: 'interpreter', where: 'phone' })];
    expect(propPlan(aLook({ people })).map(({ prop }) => prop)).toEqual(['phone']);
  });
});

test('every mark is drawn', async () => {
  const drawn = await thingDrawings();
  for (const mark of MARKS) expect(drawn[mark]).toContain('<svg');
});

test.each(SETTINGS)('every piece of %s is drawn', async (setting) => {
  const place = placeOf(setting);
  const drawings = await placeDrawings(place.name);
  for (const { name } of place.pieces) expect(drawings[name === 'window' ? 'window-rain' : name]).toContain('viewBox');
});
