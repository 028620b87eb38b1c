import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginDay, chooseFix, nextStart } from '../../src/shift/day.ts';
import { dayOf, dayRecordOf } from '../../src/shift/day-record.ts';
import { type DayStart, firstStart } from '../../src/shift/start.ts';
import { startReasons } from '../../src/shift/start-reasons.ts';
import { aPlan, dayWith } from './a-shift.ts';

const plan = aPlan({
  given: { 'stock.oat': { overnight: true } },
  ratchet: { counter: [{ history: 2, text: 'Ada now expects to be asked.', raises: 'stock.oat' }] },
});
const GOOD = ['ask-about-milk'];

/** The start of the second day, after a good first one that ended with this fix. */
function secondStart(fix: string): DayStart {
  const over = chooseFix(dayWith(beginDay(plan, 7, firstStart(plan)), [GOOD, GOOD, GOOD]), fix);
  if (!over.ok) throw new Error(over.reasons.join(' '));
  return nextStart(over.day);
}

describe('the start of a kept day', () => {
  it('is taken when a day can begin so: the first, and the one after it', () => {
    expect(startReasons(plan, firstStart(plan))).toEqual([]);
    expect(startReasons(plan, secondStart('list'))).toEqual([]);
    expect(startReasons(plan, { ...firstStart(plan), day: 2 })).toEqual([]);
  });

  const second = secondStart('list');
  it.each([
    ['nothing', undefined],
    ['no object', 'today'],
    ['a day before the first', { ...second, day: 0 }],
    ['a field too many', { ...second, weather: 'rain' }],
    ['a history beyond the last', { ...second, histories: { ...second.histories, counter: 4 } }],
    ['somebody who is not of the shift', { ...second, histories: { ...second.histories, nobody: 1 } }],
    ['somebody missing', { ...second, histories: { counter: 1 } }],
    ['a fix that is none', { ...second, fix: 'magic' }],
    ['the flag of a fix that was not chosen', { ...firstStart(plan), day: 2, flags: second.flags }],
    ['a flag nobody reads', { ...second, flags: [...second.flags, { flag: 'zz.up', up: true, origin: 'yesterday' }] }],
    ['a flag turned over', { ...second, flags: second.flags.map((one) => ({ ...one, up: !one.up })) }],
    ['a first day with a yesterday', { ...second, day: 1 }],
  ])('is refused with a reason when it holds %s', (_what, start) => {
    expect(startReasons(plan, start)).toHaveLength(1);
    const record = { ...dayRecordOf(beginDay(plan, 7, firstStart(plan))), start: start as DayStart };
    expect(dayOf(plan, record)).toEqual({ ok: false, reasons: startReasons(plan, start) });
  });

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (start) => {
        expect(startReasons(plan, start)).toHaveLength(1);
      }),
    );
  });
});
