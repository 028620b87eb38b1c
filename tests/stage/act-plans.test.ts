import { describe, expect, test } from 'vitest';
import { ACTS, PROPS, SETTINGS } from '../../src/scenario/words.ts';
import { actPlan } from '../../src/stage/act-plans.ts';
import { drawnPlace, type Place } from '../../src/stage/places.ts';
import { propPlan, propSpot } from '../../src/stage/prop-plan.ts';
import { thingDrawings } from '../../src/stage/scenery-files.ts';
import { aLook, aPerson } from './made-up-look.ts';

const onStage = (point: { x: number; y: number }) => point.x > 0 && point.x < 2000 && point.y > 200 && point.y < 1100;

describe('every act', () => {
  test.each(ACTS)('%s is seen in every setting', async (act) => {
    const drawn = await thingDrawings();
    for (const setting of SETTINGS) {
      const { place } = await drawnPlace(setting);
      const { steps } = actPlan(act, place);
      expect(steps.some((step) => step.step !== 'wait')).toBe(true);
      for (const step of steps) {
        if ('at' in step && typeof step.at !== 'string') expect(onStage(step.at)).toBe(true);
        if ('thing' in step) expect(drawn[step.thing]).toContain('<svg');
        if (step.step === 'mark') expect(drawn[step.mark]).toContain('<svg');
        if (step.step === 'walk') expect(onStage(place.spots[step.to])).toBe(true);
      }
    }
  });

  test.each(ACTS)('%s leaves you at home unless it says that you stay', async (act) => {
    const { steps, stays } = actPlan(act, (await drawnPlace('coffee_shop')).place);
    const end = steps.filter((step) => step.step === 'walk').at(-1)?.to ?? 'home';
    expect(end === 'home').toBe(!stays);
  });
});

describe('every prop', () => {
  test.each(PROPS)('%s has a spot and a drawing in every setting', async (prop) => {
    expect((await thingDrawings())[prop]).toContain('<svg');
    for (const setting of SETTINGS) expect(onStage(propSpot((await drawnPlace(setting)).place, prop))).toBe(true);
  });

  test('a prop stands at the same spot whatever else is there', async () => {
    const { place } = await drawnPlace('coffee_shop');
    const alone = propPlan(aLook({ props: ['phone'] }), place)[0];
    expect(propPlan(aLook({ props: PROPS }), place)).toContainEqual(alone);
  });

  test('somebody on the phone brings the phone with them', async () => {
    const { place } = await drawnPlace('coffee_shop');
    const people = [aPerson(), aPerson({ id: 'interpreter', where: 'phone' })];
    expect(propPlan(aLook({ people }), place).map(({ prop }) => prop)).toEqual(['phone']);
  });

  test('what a customer brought goes with them, and everything else stays', async () => {
    const { place } = await drawnPlace('coffee_shop');
    const there = (look: Parameters<typeof aLook>[0]) =>
      propPlan(aLook({ props: ['buggy', 'cup'], ...look }), place).map(({ prop }) => prop);
    expect(there({})).toEqual(expect.arrayContaining(['buggy', 'cup']));
    expect(there({ ending: { id: 'e', title: 't', text: 't', leaves: 'calm' } })).toEqual(['cup']);
  });
});

test('a thing that no room pins stands at a spot of the kind it asks for, each thing at another', async () => {
  const { place } = await drawnPlace('it_helpdesk');
  const unpinned: Place = { ...place, pins: {} };
  const rows = (['allergen-folder', 'cup', 'note'] as const).map((prop) => propSpot(unpinned, prop));
  for (const { x, y } of rows) expect(place.stands['front-row']).toContainEqual(expect.objectContaining({ x, y }));
  expect(new Set(rows.map(({ x }) => x)).size).toBe(3);
  expect(propSpot(unpinned, 'coat')).toMatchObject(place.stands.hook[0] ?? {});
});

test.each(SETTINGS)('every piece of %s is drawn', async (setting) => {
  const { place, drawings } = await drawnPlace(setting);
  for (const { name } of place.pieces) expect(drawings[name === 'window' ? 'window-rain' : name]).toContain('viewBox');
});

test('a room that several places share has a sign with the name of each, as text', async () => {
  const { place, drawings } = await drawnPlace('it_helpdesk');
  expect(place.pieces.at(-1)?.name).toBe('sign');
  expect(drawings.sign).toContain('>IT helpdesk</text>');
  expect((await drawnPlace('coffee_shop')).place.pieces.map(({ name }) => name)).not.toContain('sign');
});
