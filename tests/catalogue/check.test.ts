/** Everything the catalogue names is there, and what is missing is told with the file and the mend. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueFaults } from '../../src/catalogue/check.ts';
import {
  builtSounds,
  readActs,
  readBackdrops,
  readHands,
  readPlace,
  readProps,
  readRoom,
  readSounds,
  readStart,
} from '../../src/catalogue/read.ts';
import type { Checked } from '../../src/scenario/problems.ts';
import { problemText } from '../spoken.ts';

/** What a reader gives, or an error with everything that is wrong. */
function sound<T>(read: Checked<T>): T {
  if (!read.ok) throw new Error(read.problems.map(({ line, code }) => `${line}: ${code}`).join('\n'));
  return read.value;
}
const text = (path: string) => readFileSync(`assets/${path}`, 'utf8');
const filesOf = <T>(name: string, read: (text: string) => Checked<T>): ReadonlyMap<string, T> =>
  new Map(
    readdirSync('assets/places')
      .filter((folder) => existsSync(`assets/places/${folder}/${name}`))
      .map((folder) => [folder, sound(read(text(`places/${folder}/${name}`)))]),
  );

const shipped: Catalogue = {
  places: filesOf('place.json', readPlace),
  rooms: filesOf('room.json', readRoom),
  starts: filesOf('start.json', readStart),
  props: sound(readProps(text('props/props.json'))),
  acts: sound(readActs(text('acts/acts.json'))),
  backdrops: sound(readBackdrops(text('backdrops/backdrops.json'))),
  hands: sound(readHands(text('hands/hands.json'))),
  sounds: sound(readSounds(text('sound/list.json'))),
  built: builtSounds(text('sound/sounds.json')),
  namesIn: (folder, ending) =>
    new Set(
      (existsSync(`assets/${folder}`) ? readdirSync(`assets/${folder}`) : [])
        .filter((name) => name.endsWith(`.${ending}`))
        .map((name) => name.slice(0, -ending.length - 1)),
    ),
};

test('everything that comes with the game fits together', () => {
  expect(shipped.places.size).toBeGreaterThanOrEqual(11);
  expect(catalogueFaults(shipped)).toEqual([]);
});

describe('what is missing is told with its file and its mend', () => {
  const told = (change: Partial<Catalogue>) =>
    catalogueFaults({ ...shipped, ...change }).map((fault) => `${fault.file}: ${problemText(fault)}`);

  test('a place that scenarios may name', () => {
    const places = new Map([...shipped.places].filter(([folder]) => folder !== 'order-desk'));
    expect(told({ places })).toEqual([
      'places/order-desk/place.json: Scenarios may be set in "order_desk", but this file is missing. Write it.',
    ]);
  });

  test('what somebody who writes for a place begins with, and that it is of this place', () => {
    const starts = new Map([...shipped.starts].filter(([folder]) => folder !== 'shop'));
    expect(told({ starts })).toEqual([
      'places/shop/start.json: Scenarios may be set in "shop", but this file is missing. Write it.',
    ]);
    const [restaurant] = [...shipped.starts].filter(([folder]) => folder === 'restaurant').map(([, start]) => start);
    expect(told({ starts: new Map(shipped.starts).set('shop', restaurant as never) })).toEqual([
      'places/shop/start.json: This file says that it is "restaurant", but it lies in another folder. Move it to places/restaurant, or correct "id".',
    ]);
  });

  test('a room, and a sign in a room that has one', () => {
    const rooms = new Map([...shipped.rooms].filter(([folder]) => folder !== 'staff-room'));
    expect(told({ rooms })[0]).toContain('There is no places/staff-room/room.json.');
    const { sign: _, ...signless } = shipped.places.get('it-helpdesk') ?? {};
    const places = new Map(shipped.places).set('it-helpdesk', signless as never);
    expect(told({ places })).toEqual([expect.stringContaining('Add "sign".')]);
  });

  test('a drawing of a piece, of weather at the window, of a thing, a mark, a backdrop and what lies in front', () => {
    const lost = ['till', 'window-snow', 'cup', 'tick', 'park', 'train-front', 'wipe', 'hand'];
    const namesIn: Catalogue['namesIn'] = (...where) =>
      new Set([...shipped.namesIn(...where)].filter((name) => !lost.includes(name)));
    const faults = told({ namesIn }).join('\n');
    for (const name of lost) expect(faults).toContain(`"${name}" is not drawn`);
  });

  test('two of one name, at both: places, drawings of things, drawings of a room, short sounds', () => {
    const twice: readonly [folder: string, name: string][] = [
      ['props/marks', 'cup'],
      ['places/coffee-shop/rooms', 'till'],
    ];
    const namesIn: Catalogue['namesIn'] = (folder, ending) =>
      new Set([
        ...shipped.namesIn(folder, ending),
        ...twice.filter(([where]) => where === folder && ending === 'svg').map(([, name]) => name),
      ]);
    expect(told({ namesIn }).map((line) => line.split(':')[0])).toEqual([
      'places/coffee-shop/till.svg',
      'places/coffee-shop/rooms/till.svg',
      'props/cup.svg',
      'props/marks/cup.svg',
    ]);
    const shop = shipped.places.get('shop');
    const places = shop ? new Map(shipped.places).set('second-shop', shop) : shipped.places;
    expect(told({ places })).toEqual([
      'places/second-shop/place.json: This file says that it is "shop", but it lies in another folder. Move it to places/shop, or correct "id".',
      expect.stringMatching(/^places\/shop\/place.json: "shop" is here, and it is in "places\/second-shop/),
      expect.stringMatching(/^places\/second-shop\/place.json: "shop" is here, and it is in "places\/shop/),
    ]);
    const { files } = shipped.sounds;
    const more = { level: -20, ogg: 2, mp3: 8, sounds: { cup: { from: 'counter' } } };
    const faults = catalogueFaults({ ...shipped, sounds: { format: 1, files: { ...files, more } } });
    expect(faults.filter(({ code }) => code === 'entry-twice').map(({ pointer }) => pointer)).toEqual([
      '/files/cues/sounds/cup',
      '/files/more/sounds/cup',
    ]);
  });

  test('a sound that nobody made, its recipe, what was never built, and the air of a place', () => {
    const { cues, 'staff-room': _, ...others } = shipped.sounds.files;
    const without = (files: Catalogue['sounds']['files']) => told({ sounds: { format: 1, files } });
    expect(without({ ...others, ...(cues && { cues }) })).toContainEqual(
      expect.stringContaining('There is no sound file "staff-room" with a loop "air".'),
    );
    const { pour: __, ...sounds } = cues?.sounds ?? {};
    expect(without({ ...shipped.sounds.files, ...(cues && { cues: { ...cues, sounds } }) })).toEqual([
      expect.stringContaining('"pour-milk" asks for the sound "pour"'),
    ]);
    const hum = { hum: { from: 'counters' } };
    expect(without({ ...shipped.sounds.files, hum: { level: -20, ogg: 2, mp3: 8, sounds: hum } })).toEqual([
      expect.stringContaining('there is no assets/sound/recipes/counters.mjs. Did you mean "counter"?'),
      expect.stringContaining('The sound "hum" is in the list, but was never built into "hum".'),
    ]);
  });
});
