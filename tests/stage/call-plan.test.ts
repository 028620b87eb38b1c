import { describe, expect, test } from 'vitest';
import { castLayers } from '../../src/art/figure.ts';
import { backdropDrawing } from '../../src/catalogue/backdrop-drawings.ts';
import { around, callMarkup } from '../../src/stage/call-picture.ts';
import { CALL, callPlan } from '../../src/stage/call-plan.ts';
import { drawnPlace } from '../../src/stage/places.ts';
import { propPlan } from '../../src/stage/prop-plan.ts';
import { aCast, aLook, aPerson } from './made-up-look.ts';

const caller = aPerson({ where: 'phone' });
const onTheLine = aPerson({ id: 'nephew', where: 'phone', speaking: true });

describe('the other end of a call', () => {
  test('is there when the customer is on the phone, and for nobody else', () => {
    expect(callPlan(aLook())).toBeUndefined();
    expect(callPlan(aLook({ people: [aPerson(), aPerson({ id: 'interpreter', where: 'phone' })] }))).toBeUndefined();
    expect(callPlan(aLook({ people: [caller], theirPlace: 'shop' }))).toMatchObject({ place: 'shop', line: 'open' });
  });

  test('shows whoever speaks there', () => {
    expect(callPlan(aLook({ people: [caller, onTheLine] }))?.caller.id).toBe('nephew');
    expect(callPlan(aLook({ people: [caller, { ...onTheLine, speaking: false }] }))?.caller.id).toBe('customer');
  });

  test('shows whoever speaks where they are: with the customer, or in a place of their own', () => {
    const at = (change: Partial<typeof onTheLine>) =>
      callPlan(aLook({ people: [caller, { ...onTheLine, ...change }], theirPlace: 'shop' }))?.place;
    expect(at({})).toBe('shop');
    expect(at({ place: 'office' })).toBe('office');
    expect(at({ place: 'office', speaking: false })).toBe('shop');
  });

  test('shows the customer at the end, whoever had the last word', () => {
    const ending = { id: 'e', title: 't', text: 't', leaves: 'upset' } as const;
    expect(callPlan(aLook({ people: [caller, onTheLine], ending }))?.caller.id).toBe('customer');
  });

  test('says how the line stands: strained before they ring off, cut when they have, over after a proper end', () => {
    const line = (change: Parameters<typeof aLook>[0]) => callPlan(aLook({ people: [caller], ...change }))?.line;
    const ending = { id: 'e', title: 't', text: 't', leaves: 'calm' } as const;
    expect(line({})).toBe('open');
    expect(line({ edge: 'rings-off' })).toBe('strained');
    expect(line({ ending })).toBe('over');
    expect(line({ ending: { ...ending, out: 'rings-off' } })).toBe('cut');
  });

  test('needs no phone on the desk; somebody who only joins in does', async () => {
    const { place } = await drawnPlace('shop');
    expect(propPlan(aLook({ people: [caller] }), place)).toEqual([]);
    const joined = aLook({ people: [aPerson(), aPerson({ id: 'interpreter', where: 'phone' })] });
    expect(propPlan(joined, place).map(({ prop }) => prop)).toEqual(['phone']);
  });
});

describe('the picture of a call', () => {
  const draw = async (change: Partial<Parameters<typeof callMarkup>[0]>) =>
    callMarkup({
      caller: await castLayers(aCast, { face: 'calm', posture: 'rest', calling: true }),
      room: undefined,
      weather: 'rain',
      line: 'open',
      ...change,
    });
  const cords = (markup: string) => markup.split('stroke-width="8.5"').length - 1;

  test('is one document with each name used once, its own clip among them', async () => {
    const room = await drawnPlace('shop');
    const markup = await draw({ room });
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...markup.matchAll(/(?:url\(|href=")#([^")]+)/g)].map(([, id]) => id);
    for (const id of used) expect(ids).toContain(id);
    expect(markup).toContain(room.place.colours.wall);
    expect(markup).toContain(`id="pane-rain"`);
    expect(markup.match(/<svg/g)?.length).toBe(markup.match(/<\/svg>/g)?.length);
  });

  test('shows a whole backdrop behind them, and over them what of it lies in front', async () => {
    const room = await backdropDrawing('kitchen-in-the-dark', { front: true });
    const markup = await draw({ room });
    expect(markup.match(/preserveAspectRatio="xMidYMid slice"/g)).toHaveLength(2);
    expect(await draw({ room: await backdropDrawing('hall-at-home', { front: false }) })).not.toBe(markup);
    expect(markup.match(/<svg/g)?.length).toBe(markup.match(/<\/svg>/g)?.length);
    expect(callPlan(aLook({ people: [caller], theirPlace: 'kitchen-in-the-dark' }))).toMatchObject({
      place: 'kitchen-in-the-dark',
    });
  });

  test('has the weather of the story over whoever stands under the sky, and over nobody else', async () => {
    const whole = async (place: Parameters<typeof around>[0], weather: 'rain' | 'sun') =>
      (await draw({ room: await around(place, weather), weather })).match(/xMidYMid slice/g)?.length ?? 0;
    expect([await whole('car', 'rain'), await whole('car', 'sun'), await whole('office', 'rain')]).toEqual([2, 1, 2]);
    expect(await around('shop', 'rain')).toHaveProperty('place');
  });

  test('has the line only while somebody is on it', async () => {
    expect(cords(await draw({}))).toBe(1);
    expect(cords(await draw({ line: 'strained' }))).toBe(1);
    expect(cords(await draw({ line: 'over' }))).toBe(0);
    expect(cords(await draw({ line: 'cut' }))).toBe(0);
  });

  test('covers the place where a customer would stand', () => {
    expect(CALL.x).toBeLessThan(822);
    expect(CALL.x + CALL.width).toBeGreaterThan(822);
  });
});
