/** The readers of the catalogue: what comes with the game passes, and what is wrong is told all at once, with its place. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../src/catalogue/place.ts';
import { readActs, readBackdrops, readPlace, readProps, readRoom, readSounds } from '../../src/catalogue/read.ts';
import type { Problem } from '../../src/scenario/problems.ts';
import { SETTINGS } from '../../src/scenario/words.ts';
import { problemText } from '../spoken.ts';

const text = (path: string) => readFileSync(`assets/${path}`, 'utf8');
const rooms = readdirSync('assets/places', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`assets/places/${entry.name}`).includes('room.json'))
  .map(({ name }) => name);

describe('what comes with the game', () => {
  test.each(SETTINGS)('%s has a place file', (setting) => {
    const read = readPlace(text(`places/${folderOf(setting)}/place.json`));
    expect(read.ok ? read.value.id : read.problems).toBe(setting);
    expect(rooms).toContain(read.ok && read.value.drawing);
  });

  test.each(rooms)('the room %s', (room) => {
    const read = readRoom(text(`places/${room}/room.json`));
    expect(read.ok ? read.value.id : read.problems).toBe(room);
  });

  test('all things, all acts, all backdrops and all sounds', () => {
    const read = [
      readProps(text('props/props.json')),
      readActs(text('acts/acts.json')),
      readBackdrops(text('backdrops/backdrops.json')),
      readSounds(text('sound/list.json')),
    ];
    expect(read.map((one) => one.ok || one.problems)).toEqual([true, true, true, true]);
  });
});

describe('what is wrong', () => {
  const told = ({ problems }: { problems: readonly Problem[] }) =>
    problems.map((problem) => `${problem.line} ${problem.code} ${problemText(problem)}`);
  const broken = (path: string, ...swaps: readonly [from: string, to: string][]) => {
    const changed = swaps.reduce((now, [from, to]) => {
      if (!now.includes(from)) throw new Error(`${path} has no ${from}`);
      return now.replace(from, to);
    }, text(path));
    return changed;
  };

  test('in a place is told all at once, each with its line', () => {
    const file = broken(
      'places/coffee-shop/place.json',
      ['"id": "coffee_shop"', '"id": "coffee_ship"'],
      ['"surface"', '"surfice"'],
      ['"queue": true', '"queue": "yes"'],
    );
    const read = readPlace(file);
    expect(read.ok ? [] : told(read).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '4 not-one-of',
      '5 missing-field',
      '10 unknown-field',
      '13 wrong-kind',
    ]);
    expect(read.ok ? '' : told(read)[0]).toContain('Did you mean "coffee_shop"?');
  });

  test('a room without a spot, a thing without an entry and an act nobody knows are told by their names', () => {
    const room = readRoom(broken('places/staff-room/room.json', ['"till":', '"tall":']));
    expect(room.ok ? [] : told(room).join('\n')).toContain('"till" is missing');
    const props = readProps(broken('props/props.json', ['"coat": {', '"cote": {']));
    expect(props.ok ? [] : told(props).join('\n')).toMatch(/"coat" is missing[\s\S]*|"cote"/);
    expect(props.ok).toBe(false);
    const acts = readActs(
      broken('acts/acts.json', ['"step": "walk", "to": "machine"', '"step": "walk", "to": "moon"']),
    );
    expect(acts.ok ? [] : told(acts)).toEqual([expect.stringContaining('cannot be "moon"')]);
  });
});
