import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allPictures } from '../../assets/draw-scenery.mjs';
import { handAngles, lightOf } from '../../src/stage/scenery.ts';

test('the drawings in the repository are what their sources draw', async () => {
  for (const [path, svg] of allPictures()) {
    const file = await readFile(new URL(`../../assets/${path}`, import.meta.url), 'utf8');
    expect(file === svg, `${path} is not what node assets/draw-scenery.mjs draws`).toBe(true);
  }
});

test('the clock on the wall shows in-world time', () => {
  const turns = (clock: string) => {
    const { hour, minute } = handAngles(clock);
    return [hour / (2 * Math.PI), minute / (2 * Math.PI)];
  };
  expect(turns('06:00')).toEqual([0.5, 0]);
  expect(turns('15:30')).toEqual([3.5 / 12, 0.5]);
});

test('light falls from under a lamp to the floor, and wider there', () => {
  const [left, right, farRight, farLeft] = lightOf('<svg viewBox="500 100 100 200"></svg>');
  expect([left, right]).toEqual([
    { x: 520, y: 288 },
    { x: 580, y: 288 },
  ]);
  expect(farRight?.y).toBe(786);
  expect((farRight?.x ?? 0) - (farLeft?.x ?? 0)).toBeGreaterThan(200);
});
