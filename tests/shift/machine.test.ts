import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import { beginDay } from '../../src/shift/day.ts';
import { dayOf, dayRecordOf } from '../../src/shift/day-record.ts';
import { startDay } from '../../src/shift/machine.ts';
import { firstStart } from '../../src/shift/start.ts';
import { aPlan, playOf } from './a-shift.ts';

const morning = () => beginDay(aPlan(), 7, firstStart(aPlan()));

describe('the machine of a day', () => {
  it('goes from clocking in to clocking out, and calls back after each step', () => {
    const working = startDay(morning());
    const seen: string[] = [];
    working.subscribe(() => seen.push(working.place().at));
    for (const _person of [1, 2, 3]) {
      working.send({ type: 'begin', attempt: '0'.repeat(32) });
      working.send({ type: 'played', record: playOf(working.day(), []) });
      working.send({ type: 'played', record: playOf(working.day(), ['ask-about-milk']) });
    }
    working.send({ type: 'choose-fix', fix: 'list' });
    expect(seen).toEqual([
      ...['encounter', 'encounter', 'between'],
      ...['encounter', 'encounter', 'between'],
      ...['encounter', 'encounter', 'report'],
      'clocked-out',
    ]);
    working.stop();
  });

  it('refuses what cannot happen now, says why, and stands where it stood', () => {
    const working = startDay(morning());
    const before = working.day();
    const play = playOf(before, ['ask-about-milk']);
    expect(working.send({ type: 'played', record: play })).toEqual({ ok: false, reasons: [{ key: 'nobodyServed' }] });
    expect(working.send({ type: 'choose-fix', fix: 'list' })).toMatchObject({ ok: false });
    expect(working.day()).toBe(before);
    working.send({ type: 'begin', attempt: '0'.repeat(32) });
    expect(working.send({ type: 'begin', attempt: '0'.repeat(32) })).toEqual({
      ok: false,
      reasons: [{ key: 'serving' }],
    });
    expect(working.send({ type: 'played', record: { ...play, seed: 1 } })).toMatchObject({ ok: false });
    expect(working.place()).toEqual({ at: 'encounter', index: 0 });
    working.stop();
  });

  it('takes a walk from whoever holds it, and plays the record again where the walk is of another play', () => {
    const day = morning();
    const working = startDay(day);
    working.send({ type: 'begin', attempt: '0'.repeat(32) });
    const record = playOf(working.day(), ['ask-about-milk']);
    const [scenario] = working.day().plan.scenarios;
    if (!scenario) throw new Error('no story');
    const walkOf = (moves: readonly string[]) =>
      walkThrough(scenario, { seed: record.seed, carried: record.carried }, moves).walk;
    working.send({ type: 'played', record, walk: walkOf(['make-it']) });
    const [played] = working.day().walks;
    expect(played?.steps.map(({ move }) => move.id)).toEqual(['ask-about-milk']);
    working.stop();

    const held = startDay(day);
    held.send({ type: 'begin', attempt: '0'.repeat(32) });
    const walk = walkOf(['ask-about-milk']);
    held.send({ type: 'played', record, walk });
    expect(held.day().walks[0]).toBe(walk);
    expect(held.day().ledger).toEqual(working.day().ledger);
    held.stop();
  });

  it('goes on from the record of a day at any moment of it', () => {
    const whole = startDay(morning());
    const places: unknown[] = [];
    const check = () => {
      const restored = dayOf(whole.day().plan, JSON.parse(JSON.stringify(dayRecordOf(whole.day()))));
      if (!restored.ok) throw new Error(restored.reasons.join(' '));
      const again = startDay(restored.day);
      expect(again.place()).toEqual(whole.place());
      places.push(again.place().at);
      again.stop();
    };
    check();
    for (const _person of [1, 2, 3]) {
      whole.send({ type: 'begin', attempt: '0'.repeat(32) });
      check();
      whole.send({ type: 'played', record: playOf(whole.day(), ['make-it']) });
      check();
    }
    whole.send({ type: 'choose-fix', fix: 'thermometer' });
    check();
    expect(new Set(places)).toEqual(new Set(['clocking-in', 'encounter', 'between', 'report', 'clocked-out']));
    whole.stop();
  });
});
