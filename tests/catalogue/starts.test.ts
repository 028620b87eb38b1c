/** What `counterpart new` begins with in each place: whole, in that place, with somebody of its own, a call where people ring. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/catalogue/places.ts';
import { startOf } from '../../src/catalogue/starts.ts';
import type { ScenarioInput } from '../../src/scenario/format.ts';
import { SETTINGS } from '../../src/scenario/words.ts';

const starts = SETTINGS.map((setting) => [setting, startOf(setting)] as const);
const personOf = ({ customer }: ScenarioInput) =>
  'person' in customer && typeof customer.person === 'object' ? customer.person : undefined;

describe.each(starts)('the starting point of %s', (setting, start) => {
  it('is there, plays in that place, and tells whole who comes', () => {
    expect(start?.setting).toBe(setting);
    expect(start && personOf(start)?.name).toBeTruthy();
  });

  it('has notes for its author, a card, moves of all four kinds, an act, and somebody who may walk out', () => {
    if (!start) throw new Error('no starting point');
    const moves = Object.values(start.nodes).flatMap((node) => node.moves);
    for (const kind of ['say', 'ask', 'do', 'look'] as const)
      expect(moves.some((move) => move[kind] !== undefined)).toBe(true);
    expect(moves.filter(({ coach }) => !coach)).toEqual([]);
    expect(moves.some(({ acts }) => acts !== undefined)).toBe(true);
    expect(start.note).toContain('counterpart check');
    expect(Object.keys(start.policies ?? {})).not.toEqual([]);
    expect(start.walksOut).toBeDefined();
  });
});

it('is another story, with another person, in each place', () => {
  const all = starts.flatMap(([, start]) => (start ? [start] : []));
  for (const of of [({ title }: ScenarioInput) => title, (one: ScenarioInput) => personOf(one)?.name])
    expect(new Set(all.map(of)).size).toBe(SETTINGS.length);
});

it('is a call, with the caller’s own place, where the place says that it begins with a call', () => {
  const rung = starts.filter(([setting]) =>
    placeOf(setting).arrival.sounds.some(({ sound }) => sound.startsWith('phone-')),
  );
  const callers = starts.flatMap(([setting, start]) =>
    start && 'where' in start.customer && start.customer.where === 'phone' ? [[setting, start.customer] as const] : [],
  );
  expect(callers.map(([setting]) => setting)).toEqual(expect.arrayContaining(rung.map(([setting]) => setting)));
  expect(callers.map(([setting]) => setting)).toContain('utility_contact');
  for (const [setting, { place }] of callers as readonly (readonly [string, { place?: string }])[]) {
    expect(place).toBeTruthy();
    expect(place).not.toBe(setting);
  }
});
