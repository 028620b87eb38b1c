/** Everything the catalogue names is there, and what is missing is told with the file and the mend. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import built from '../../assets/sound/sounds.json';
import { type Catalogue, catalogueFaults } from '../../src/catalogue/check.ts';
import { readActs, readPlace, readProps, readRoom } from '../../src/catalogue/read.ts';
import type { Checked } from '../../src/scenario/problems.ts';

/** What a reader gives, or an error with everything that is wrong. */
function sound<T>(read: Checked<T>): T {
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
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
  props: sound(readProps(text('props/props.json'))),
  acts: sound(readActs(text('acts/acts.json'))),
  drawingsIn: (folder) =>
    new Set(
      readdirSync(`assets/${folder}`)
        .filter((name) => name.endsWith('.svg'))
        .map((name) => name.slice(0, -'.svg'.length)),
    ),
  sounds: new Map(Object.entries(built).map(([file, { sounds }]) => [file, new Set(Object.keys(sounds))])),
};

test('everything that comes with the game fits together', () => {
  expect(shipped.places.size).toBeGreaterThanOrEqual(11);
  expect(catalogueFaults(shipped)).toEqual([]);
});

describe('what is missing is told with its file and its mend', () => {
  const told = (change: Partial<Catalogue>) =>
    catalogueFaults({ ...shipped, ...change }).map(({ file, message }) => `${file}: ${message}`);

  test('a place that scenarios may name', () => {
    const places = new Map([...shipped.places].filter(([folder]) => folder !== 'order-desk'));
    expect(told({ places })).toEqual([
      'places/order-desk/place.json: Scenarios may be set in "order_desk", but this file is missing. Write it.',
    ]);
  });

  test('a room, and a sign in a room that has one', () => {
    const rooms = new Map([...shipped.rooms].filter(([folder]) => folder !== 'staff-room'));
    expect(told({ rooms })[0]).toContain('There is no places/staff-room/room.json.');
    const { sign: _, ...signless } = shipped.places.get('order-desk') ?? {};
    const places = new Map(shipped.places).set('order-desk', signless as never);
    expect(told({ places })).toEqual([expect.stringContaining('Add "sign".')]);
  });

  test('a drawing of a piece, of weather at the window, of a thing and of a mark', () => {
    const lost = ['till', 'window-snow', 'cup', 'tick'];
    const drawingsIn = (folder: string) =>
      new Set([...shipped.drawingsIn(folder)].filter((name) => !lost.includes(name)));
    const faults = told({ drawingsIn }).join('\n');
    for (const name of lost) expect(faults).toContain(`"${name}" is not drawn`);
  });

  test('a sound, and the air of a place', () => {
    const sounds = new Map([...shipped.sounds].filter(([file]) => file !== 'staff-room'));
    expect(told({ sounds })).toContainEqual(
      expect.stringContaining('There is no sound file "staff-room" with a loop "air".'),
    );
    const cues = new Set([...(shipped.sounds.get('cues') ?? [])].filter((name) => name !== 'pour'));
    expect(told({ sounds: new Map(shipped.sounds).set('cues', cues) })).toEqual([
      expect.stringContaining('"pour-milk" asks for the sound "pour"'),
    ]);
  });
});
