/** Each thing that the proof of a day can find, on a small made-up day. */

import { describe, expect, it } from 'vitest';
import { proofOfDay } from '../../../src/analysis/day/prove-day.ts';
import { foundSpoken } from '../../../src/messages/found.ts';
import type { Scenario, ScenarioInput } from '../../../src/scenario/format.ts';
import type { ShiftInput } from '../../../src/shift/format.ts';
import { planOf } from '../../../src/shift/start.ts';
import { aShift, aShiftInput, closing, counter, handover } from '../../shift/a-shift.ts';

const found = (shift: Partial<ShiftInput>, people: readonly Scenario[] = [handover(), counter(), closing()]) =>
  proofOfDay(planOf(aShift(shift), people)).findings;

const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code }) => code);

const fixes = aShiftInput().fixes;

/** The counter, where the best sentence is no longer there once the milk is off. */
function sour(extra: Partial<ScenarioInput> = {}): Scenario {
  const whole = counter(extra);
  const [best, other] = whole.nodes.arrives?.moves ?? [];
  if (!best || !other) throw new Error('the counter has two moves');
  const moves = [{ ...best, if: { not: { flag: 'hazard.fridge' } } }, other];
  const { lines } = whole.nodes.arrives ?? { lines: [] };
  return { ...whole, nodes: { ...whole.nodes, arrives: { lines, moves } } };
}

describe('the proof of a day', () => {
  it('finds nothing in a day that is fair', () => {
    expect(codes({})).toEqual([]);
  });

  it('tells of a slip that costs points a second time, with the plays that lead to it', () => {
    const [twice, ...more] = found({}, [handover(), sour(), closing()]);
    expect(more).toEqual([]);
    expect(twice).toMatchObject({
      code: 'slip-costs-twice',
      severity: 'error',
      pointer: '/encounters/1/scenario',
      way: { days: [{ plays: [{ scenario: 'handover' }] }] },
    });
    expect(twice && foundSpoken(twice).message).toContain('when "hazard.fridge" is up');
  });

  it('tells of a person who cannot be served to the full, whoever came before', () => {
    const lost = sour();
    const moves = (lost.nodes.arrives?.moves ?? []).slice(1);
    const people = [handover(), { ...lost, nodes: { arrives: { lines: [], moves } } }, closing()];
    expect(codes({}, people)).toContain('full-marks-lost-today');
  });

  it('tells of flags that never stand so', () => {
    const always = { 'stock.oat': { up: true } };
    const raised = { text: 'A list.', why: 'It reminds.', raises: ['stock.oat'] };
    const all = found({ given: always, fixes: { list: raised } });
    expect(all.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['flag-never-so-today', '/encounters/0/scenario'],
      ['fix-changes-nothing', '/fixes/list'],
    ]);
    expect(all.map((one) => foundSpoken(one).message)[0]).toContain('on no day is it down');
  });

  it('tells of texts never told and fixes never offered', () => {
    const never = { all: [{ flag: 'hazard.fridge' }, { not: { was: 'hazard.fridge' } }] };
    const ends = [{ text: 'It is over.' }, { text: 'Never.', if: never }];
    const offered = { text: 'A bell.', why: 'None.', if: never, raises: ['stock.oat'] };
    expect(found({ ends, fixes: { ...fixes, bell: offered } }).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['told-never', '/ends/1'],
      ['fix-never-offered', '/fixes/bell'],
    ]);
  });

  it('says when it could not look at everything', () => {
    const { findings, bounds } = proofOfDay(planOf(aShift(), [handover(), counter(), closing()]), 1);
    expect(findings[0]).toMatchObject({ code: 'day-not-proved', severity: 'warning' });
    expect(bounds).toEqual({ worst: 0, best: 300 });
  });
});
