import { describe, expect, test } from 'vitest';
import type { Look } from '../../src/encounter/look.ts';
import { SETTINGS } from '../../src/scenario/words.ts';
import {
  companyOf,
  type Figure,
  floorMatters,
  MAX_WAITING,
  peoplePlan,
  speakerX,
} from '../../src/stage/people-plan.ts';
import { drawnPlace } from '../../src/stage/places.ts';
import { aCast, aLook, aPerson } from './made-up-look.ts';

const house = { you: aCast, waiting: [aCast, aCast, aCast, aCast] };
const places = new Map(
  await Promise.all(SETTINGS.map(async (setting) => [setting, (await drawnPlace(setting)).place] as const)),
);
const planned = (look: Look) => {
  const place = places.get(look.setting);
  if (place === undefined) throw new Error(`no place for ${look.setting}`);
  return peoplePlan(look, place, house);
};
const ids = (figures: readonly Figure[]) => figures.map((figure) => figure.id).sort();
const byId = (figures: readonly Figure[], id: string) => figures.find((figure) => figure.id === id);

describe('people plan', () => {
  test.each(SETTINGS)('in %s the customer stands left of you and you face each other', (setting) => {
    const plan = planned(aLook({ setting }));
    const customer = byId(plan, 'customer');
    const you = byId(plan, 'you');
    expect(customer?.facing).toBe('right');
    expect(you?.facing).toBe('left');
    expect(you?.x ?? 0).toBeGreaterThan((customer?.x ?? 0) + 250);
  });

  test('the queue shows as many people as wait, four at most, and none in the staff room', () => {
    const waiting = (queue: number, setting: 'coffee_shop' | 'staff_room' = 'coffee_shop') =>
      planned(aLook({ queue, setting })).filter((figure) => figure.id.startsWith('waiting')).length;
    expect([0, 1, 3, 4, 9].map((queue) => waiting(queue))).toEqual([0, 1, 3, 4, MAX_WAITING]);
    expect(waiting(3, 'staff_room')).toBe(0);
  });

  test.each(SETTINGS)(
    'the company in %s reaches from the outermost of the story to you, whoever only waits',
    (setting) => {
      const people = [aPerson(), aPerson({ id: 'child', where: 'beside' }), aPerson({ id: 'baby', where: 'beside' })];
      const plan = planned(aLook({ setting, people, queue: 4 }));
      const { left, right } = companyOf(plan);
      expect(left).toBe(Math.min(...['customer', 'child', 'baby', 'you'].map((id) => byId(plan, id)?.x ?? 0)));
      expect(right).toBe(byId(plan, 'you')?.x);
      expect(companyOf(planned(aLook({ setting, people, queue: 0 })))).toEqual({ left, right });
    },
  );

  test('a wheelchair is in the picture whole', () => {
    const beside = (outfit: 'coat' | 'wheelchair') =>
      companyOf(
        planned(aLook({ people: [aPerson(), aPerson({ id: 'c', where: 'beside', cast: { ...aCast, outfit } })] })),
      );
    expect(beside('wheelchair').left).toBe(beside('coat').left - 60);
    const chair = aPerson({ id: 'c', where: 'beside', cast: { ...aCast, outfit: 'wheelchair' } });
    expect(floorMatters(aLook({ turn: 4, people: [aPerson(), chair] }))).toBe(true);
  });

  test('nobody in the queue hides another face', () => {
    const plan = planned(aLook({ queue: 4 }));
    const xs = plan
      .filter((figure) => figure.id.startsWith('waiting') || figure.id === 'customer')
      .map((figure) => figure.x)
      .sort((a, b) => a - b);
    for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThan(95);
  });

  test('others stand where the scenario says; a voice on the phone has no body', () => {
    const people = [
      aPerson(),
      aPerson({ id: 'child', where: 'beside' }),
      aPerson({ id: 'next', where: 'behind' }),
      aPerson({ id: 'salma', where: 'back' }),
      aPerson({ id: 'interpreter', where: 'phone' }),
    ];
    const plan = planned(aLook({ people, queue: 1 }));
    expect(ids(plan)).toEqual(['child', 'customer', 'next', 'salma', 'you']);
    expect(byId(plan, 'salma')?.scale).toBeLessThan(byId(plan, 'customer')?.scale ?? 0);
  });

  test('people leave differently: only a pleased one looks back', () => {
    const leaving = (leaves: 'pleased' | 'calm' | 'hurried' | 'upset') =>
      byId(planned(aLook({ ending: { id: 'e', title: 't', text: 't', leaves } })), 'customer');
    expect(leaving('pleased')?.facing).toBe('right');
    expect(leaving('upset')?.facing).toBe('left');
    expect(leaving('upset')?.x).toBeLessThan(leaving('calm')?.x ?? 0);
  });

  test('at the edge the customer has taken a step to the door, and is back when won back', () => {
    const at = (edge?: 'walks' | 'rings-off' | 'closes') => {
      const look = aLook({ mood: -3, ...(edge && { edge }) });
      const customer = byId(planned(look), 'customer');
      return { customer: customer?.x ?? 0, facing: customer?.facing, you: byId(planned(look), 'you') };
    };
    expect(at('walks').customer).toBeLessThan(at().customer - 50);
    expect(at('closes').customer).toBe(at().customer);
    expect([at('walks').facing, at('closes').facing, at().facing]).toEqual(['left', 'right', 'right']);
    expect(at('walks').you?.face).toBe('explaining');
    const ready = (edge?: 'walks' | 'closes') =>
      byId(planned(aLook({ mood: -3, ...(edge && { edge }) })), 'customer')?.afoot ?? false;
    expect([ready(), ready('closes'), ready('walks')]).toEqual([false, false, true]);
  });

  test('whoever walks out is gone with who came along; whoever closes up stays and looks away', () => {
    const ended = (out: 'walks' | 'closes') => {
      const people = [aPerson(), aPerson({ id: 'child', where: 'beside' }), aPerson({ id: 'ben', where: 'back' })];
      const ending = { id: 'e', title: 't', text: 't', leaves: 'upset', out } as const;
      return planned(aLook({ queue: 0, mood: -3, people, ending }));
    };
    expect(ids(ended('walks'))).toEqual(['ben', 'you']);
    expect(byId(ended('closes'), 'customer')).toMatchObject({ facing: 'left', x: 822 });
    expect(byId(ended('walks'), 'you')?.face).toBe('explaining');
  });

  test('somebody on the phone has no body, and the camera goes to you', () => {
    const plan = planned(aLook({ queue: 0, people: [aPerson({ where: 'phone', speaking: true })] }));
    expect(ids(plan)).toEqual(['you']);
    expect(speakerX(plan)).toBe(byId(plan, 'you')?.x);
  });

  test('a dog at heel is looked at when they come and when they are about to go, not in between', () => {
    const dog = aPerson({ cast: { ...aCast, extras: ['guide-dog'] } });
    const ending = { id: 'e', title: 't', text: 't', leaves: 'calm' } as const;
    expect(floorMatters(aLook({ turn: 0 }))).toBe(false);
    expect(floorMatters(aLook({ turn: 0, people: [dog] }))).toBe(true);
    expect(floorMatters(aLook({ turn: 2, people: [dog] }))).toBe(false);
    expect(floorMatters(aLook({ turn: 2, people: [dog], edge: 'walks' }))).toBe(true);
    expect(floorMatters(aLook({ turn: 9, people: [dog], ending }))).toBe(true);
    expect(floorMatters(aLook({ turn: 0, people: [{ ...dog, where: 'phone' }] }))).toBe(false);
    const child = aPerson({ id: 'child', where: 'beside', cast: { ...aCast, outfit: 'child' } });
    expect(floorMatters(aLook({ turn: 3, people: [aPerson(), child] }))).toBe(true);
    expect(floorMatters(aLook({ turn: 3, people: [aPerson(), { ...child, where: 'phone' }] }))).toBe(false);
  });

  test('the speaker is who speaks, otherwise the customer', () => {
    const people = [aPerson(), aPerson({ id: 'child', where: 'beside', speaking: true })];
    const plan = planned(aLook({ people }));
    expect(speakerX(plan)).toBe(byId(plan, 'child')?.x);
    expect(speakerX(planned(aLook()))).toBe(byId(plan, 'customer')?.x);
  });
});
