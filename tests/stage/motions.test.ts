import { describe, expect, test } from 'vitest';
import { createMotions, linear } from '../../src/stage/motions.ts';

describe('motions', () => {
  test('a motion runs from start to end and then nothing moves', async () => {
    let value = -1;
    const motions = createMotions(() => undefined);
    const run = motions.run(100, (t) => (value = t), linear);
    expect([value, motions.still()]).toEqual([0, false]);
    motions.step(40);
    expect(value).toBeCloseTo(0.4);
    motions.step(80);
    await run;
    expect([value, motions.still()]).toEqual([1, true]);
  });

  test('what is finished early ends where it would have ended, and only its own group', async () => {
    let walked = 0;
    let breath = 0;
    const motions = createMotions(() => undefined);
    const walk = motions.run(1000, (t) => (walked = t), linear, 'walk');
    void motions.run(1000, (t) => (breath = t), linear, 'life');
    motions.finish('walk');
    await walk;
    expect([walked, breath, motions.still()]).toEqual([1, 0, false]);
  });

  test('under reduced motion everything is a cut, but pauses still last', async () => {
    let value = 0;
    const motions = createMotions(() => undefined);
    motions.setReduced(true);
    await motions.run(1000, (t) => (value = t));
    expect([value, motions.still()]).toEqual([1, true]);
    void motions.pause(300);
    expect(motions.still()).toBe(false);
  });

  test('it tells when something begins to move', () => {
    let begun = 0;
    const motions = createMotions(() => (begun += 1));
    void motions.run(10, () => undefined);
    void motions.run(0, () => undefined);
    expect(begun).toBe(2);
  });
});
