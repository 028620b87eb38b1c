import { describe, expect, it } from 'vitest';
import { clockOfDay, flagLook, peopleOf, toldNow } from '../../src/shift/between.ts';
import { beginDay, chooseFix, fixesOnOffer, nextStart, openingOf, placeInDay, withPlay } from '../../src/shift/day.ts';
import { dayOf, dayRecordOf } from '../../src/shift/day-record.ts';
import { flagsUp, settlementOf } from '../../src/shift/ledger.ts';
import { firstStart, planOf } from '../../src/shift/start.ts';
import { aPlan, aShift, begunDay, closing, counter, dayWith, handover, playOf, theScenarios } from './a-shift.ts';

const morning = (plan = aPlan()) => beginDay(plan, 7, firstStart(plan));
const GOOD = ['ask-about-milk'];
const BAD = ['make-it'];

describe('the ledger of a day', () => {
  it('takes over what an encounter settles, up and down, with the move that did it', () => {
    const careless = dayWith(morning(), [BAD]);
    expect(flagsUp(careless.ledger)).toEqual(['hazard.fridge']);
    expect(settlementOf(careless.ledger, 'hazard.fridge')).toMatchObject({
      up: true,
      at: 0,
      author: { by: 'encounter', index: 0, turn: 0 },
    });
    // Never put up and never touched: settled all the same, by nobody's move.
    expect(settlementOf(careless.ledger, 'info.milk')).toEqual({
      flag: 'info.milk',
      up: false,
      at: 0,
      author: { by: 'encounter', index: 0 },
    });
  });

  it('leaves flags alone that an encounter does not declare to write', () => {
    const day = dayWith(morning(), [BAD, GOOD]);
    expect(flagsUp(day.ledger)).toEqual(['goodwill.ada', 'hazard.fridge']);
  });

  it('is carried into the next encounter as far as that reads it', () => {
    expect(openingOf(dayWith(morning(), [GOOD])).carried).toEqual(['info.milk']);
    expect(openingOf(dayWith(morning(), [GOOD, GOOD])).carried).toEqual(['goodwill.ada']);
  });

  it('keeps the author of what is only passed on, and names whoever takes it down', () => {
    const passing = counter({
      flags: { in: { 'hazard.fridge': 'Off.', 'info.milk': 'Known.' }, out: { 'hazard.fridge': 'Off.' } },
      nodes: {
        arrives: {
          moves: [
            { id: 'leave', do: 'Leave it', seconds: 5, meets: ['coffee', 'asked'], coach: 'So.', to: 'end' },
            { id: 'swap', do: 'Swap it', seconds: 5, clear: ['hazard.fridge'], coach: 'So.', to: 'end' },
            { id: 'spoil', do: 'Spoil it', seconds: 5, set: ['hazard.fridge'], coach: 'So.', to: 'end' },
            {
              id: 'sniff',
              if: { any: [{ flag: 'hazard.fridge' }, { flag: 'info.milk' }] },
              look: 'Sniff',
              reveals: ['coffee', 'asked'],
              seconds: 5,
              coach: 'So.',
              to: 'end',
            },
          ],
        },
      },
    });
    const plan = planOf(
      aShift({ encounters: [{ scenario: 'handover' }, { scenario: 'counter' }, { scenario: 'closing' }] }),
      [handover(), passing, closing()],
    );
    const author = (plays: string[][]) => settlementOf(dayWith(morning(plan), plays).ledger, 'hazard.fridge')?.author;
    expect(author([BAD, ['leave']])).toEqual({ by: 'encounter', index: 0, turn: 0 });
    expect(author([BAD, ['swap']])).toEqual({ by: 'encounter', index: 1, turn: 0 });
    expect(author([GOOD, ['spoil']])).toEqual({ by: 'encounter', index: 1, turn: 0 });
  });
});

describe('where in the day one is', () => {
  it('goes from clocking in through every person to the report, and out', () => {
    let day = morning();
    expect(placeInDay(day)).toEqual({ at: 'clocking-in' });
    expect(placeInDay(begunDay(day))).toEqual({ at: 'encounter', index: 0 });
    day = dayWith(day, [GOOD]);
    expect(placeInDay(day)).toEqual({ at: 'between', index: 1 });
    day = dayWith(day, [GOOD, GOOD]);
    expect(placeInDay(day)).toEqual({ at: 'report' });
    const out = chooseFix(day, 'list');
    expect(out.ok && placeInDay(out.day)).toEqual({ at: 'clocked-out', fix: 'list' });
  });

  it('tells what is so on the way, and who is next', () => {
    const day = dayWith(morning(), [BAD]);
    expect(toldNow(morning())).toEqual(['You clock in.']);
    expect(toldNow(day)).toEqual(['Something smells.']);
    expect(toldNow(dayWith(morning(), [GOOD]))).toEqual([]);
    expect(flagsUp(day.ledger).map((flag) => flagLook(day.plan, flag, true))).toEqual([
      { flag: 'hazard.fridge', up: true, text: 'The milk is off.', helps: false, shows: 'milk-jug' },
    ]);
    // No sentence for a flag that is down: what is told is that it is not so.
    const unsaid = { ...day.plan, shift: { ...day.plan.shift, flags: {} } };
    expect(flagLook(unsaid, 'info.milk', false)).toMatchObject({ text: 'You know about the milk.', negated: true });
    expect(peopleOf(day).map(({ stage }) => stage)).toEqual(['served', 'next', 'later']);
    expect(peopleOf(begunDay(day)).map(({ stage }) => stage)).toEqual(['served', 'now', 'later']);
    expect(clockOfDay(morning())).toBe('07:40');
    // On the way to somebody it is when they are due, however early the last one went.
    expect(clockOfDay(day)).toBe(day.plan.scenarios[1]?.clock);
  });
});

describe('a play of the day', () => {
  it('is refused with the reason when it is not the one that is next', () => {
    const day = morning();
    const play = playOf(day, GOOD);
    const reasons = (record: object) => {
      const step = withPlay(day, { ...play, ...record });
      return step.ok ? [] : step.reasons;
    };
    expect(reasons({})).toEqual([]);
    expect(reasons({ seed: 1 })).toMatchObject([{ key: 'otherSeed', values: { encounter: 1, has: 1 } }]);
    expect(reasons({ carried: ['info.milk'] })).toMatchObject([
      { key: 'otherFlags', values: { hasFlags: ['info.milk'], leavesFlags: [] } },
    ]);
    expect(reasons({ scenario: { ...play.scenario, id: 'counter' } })).toMatchObject([
      {
        key: 'notReplayed',
        values: { reason: { key: 'replay.otherScenario', values: { of: 'counter', scenario: 'handover' } } },
      },
    ]);
    expect(reasons({ moves: [{ move: 'dance', at: 0, ms: 0 }] })).toMatchObject([
      {
        key: 'notReplayed',
        values: {
          reason: { key: 'move-refused', values: { reason: { key: 'unknown-move', values: { move: 'dance' } } } },
        },
      },
    ]);
    const full = dayWith(day, [GOOD, GOOD, GOOD]);
    expect(withPlay(full, play)).toMatchObject({ ok: false });
  });

  it('draws its own seed from that of the day', () => {
    const day = morning();
    const later = dayWith(day, [GOOD]);
    expect(openingOf(day).seed).not.toBe(openingOf(later).seed);
    expect(openingOf({ ...day, seed: 8 }).seed).not.toBe(openingOf(day).seed);
    expect(openingOf(dayWith(day, [BAD])).seed).toBe(openingOf(later).seed);
  });
});

describe('a kept day', () => {
  it('refuses to be a day of another shift, or one with a hole', () => {
    const day = dayWith(morning(), [GOOD]);
    const record = dayRecordOf(day);
    const other = planOf(aShift({ title: 'Another morning' }), theScenarios());
    expect(dayOf(other, record)).toMatchObject({ ok: false, reasons: [{ key: 'changed' }] });
    const [play] = record.plays;
    if (!play) throw new Error('one play was made');
    const hole = { ...record, plays: [{ ...play, moves: [] }, play] };
    expect(dayOf(day.plan, hole)).toMatchObject({ ok: false, reasons: [{ key: 'notEnded' }] });
    expect(dayOf(day.plan, { ...record, version: 3 as never })).toMatchObject({ ok: false });
    expect(dayOf(day.plan, { ...record, fix: 'list' })).toMatchObject({ ok: false });
  });

  it('knows nothing of notes', () => {
    const plain = dayRecordOf(morning()).shift.hash;
    expect(dayRecordOf(morning(aPlan({ note: 'Ask Ada.' }))).shift.hash).toBe(plain);
    expect(dayRecordOf(morning(aPlan({ summary: 'Four people.' }))).shift.hash).not.toBe(plain);
  });
});

describe('the evening and the next morning', () => {
  const plan = () =>
    aPlan({
      given: { 'goodwill.ada': { up: false, overnight: true }, 'info.milk': { up: true } },
    });

  it('offers the fixes whose time has come, and takes one of them once', () => {
    const good = dayWith(morning(), [GOOD, GOOD, GOOD]);
    expect(fixesOnOffer(good)).toEqual(['list']);
    expect(fixesOnOffer(dayWith(morning(), [BAD, GOOD, GOOD]))).toEqual(['list', 'thermometer']);
    expect(chooseFix(good, 'thermometer')).toMatchObject({ ok: false });
    expect(chooseFix(dayWith(morning(), [GOOD]), 'list')).toMatchObject({ ok: false });
    const chosen = chooseFix(good, 'list');
    if (!chosen.ok) throw new Error('the list is on offer');
    expect(chooseFix(chosen.day, 'list')).toMatchObject({ ok: false });
  });

  it('begins tomorrow as the file gives, as the night left it, and as the fix changed it', () => {
    const day = dayWith(morning(plan()), [BAD, BAD, GOOD]);
    const flags = (fix?: string) =>
      nextStart({ ...day, ...(fix !== undefined && { fix }) }).flags.map(({ flag, up, origin }) => [flag, up, origin]);
    expect(flags()).toEqual([
      ['goodwill.ada', false, 'yesterday'],
      ['info.milk', true, 'given'],
    ]);
    expect(flags('thermometer')).toEqual([
      ['goodwill.ada', false, 'yesterday'],
      ['info.milk', true, 'given'],
      ['stock.oat', true, 'fix'],
    ]);
    const tomorrow = beginDay(day.plan, 8, nextStart({ ...day, fix: 'thermometer' }));
    expect(tomorrow.start.day).toBe(2);
    expect(toldNow(tomorrow)).toEqual(['A thermometer hangs in the fridge.', 'You clock in.']);
    expect(flagsUp(tomorrow.ledger)).toEqual(['info.milk', 'stock.oat']);
    expect(() => nextStart(morning())).toThrow(/not over/);
  });
});
