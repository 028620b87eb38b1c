/** The place from the other side: every drawn room, with two people of the same hair. */
import { expect, test } from 'vitest';
import { otherSideSvg } from '../../src/art/other-side.ts';
import { youIn } from '../../src/art/you.ts';
import { firstYou } from '../../src/catalogue/looks.ts';
import { placeOf } from '../../src/catalogue/places.ts';
import { roomOf } from '../../src/catalogue/rooms.ts';
import { SETTINGS } from '../../src/scenario/words.ts';
import { wrongWith } from './wrong-with.ts';

test.each(SETTINGS)('%s', async (setting) => {
  const place = placeOf(setting);
  const { room, drawings } = await roomOf(place);
  const you = youIn(place.wear, firstYou);
  const svg = await otherSideSvg({ room, drawings, weather: 'rain', you, customer: you, face: 'calm' });
  expect(wrongWith(svg)).toBeUndefined();
});
