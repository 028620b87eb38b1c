/** What no day brings: flags that never stand so when somebody reads them, texts never told, fixes never offered. */
import { pointer } from '../../scenario/places.ts';
import { conditionsOf } from '../../shift/parts.ts';
import type { WholePlan } from '../../shift/start.ts';
import { whereInDay } from '../where.ts';
import type { AskedFlags } from './asked-flags.ts';
import { type DayFinding, dayFinding } from './findings.ts';
import type { Moments } from './moments.ts';
import { holdsWith, mornings } from './mornings.ts';

const FIX = /^\/fixes\/[^/]+\/if$/;

function untold({ shift }: WholePlan, asked: AskedFlags, { anyDay }: Moments): DayFinding[] {
  return conditionsOf(shift)
    .filter(({ at }) => !FIX.test(at))
    .flatMap(({ condition, at, after }) => {
      if ((anyDay[after] ?? []).some(({ up, ever }) => holdsWith(condition, up, ever, asked))) return [];
      const text = at.replace(/\/if$/, '');
      return [dayFinding('told-never', text, { where: whereInDay(shift, text) })];
    });
}

function uselessFixes(plan: WholePlan, asked: AskedFlags, { anyDay }: Moments): DayFinding[] {
  const nights = mornings(plan, asked, 0);
  const evenings = (anyDay.at(-1) ?? []).map(({ up, ever }) => ({ up, fixes: nights.fixesOn(up, ever) }));
  const begins = (up: number, fix: string | undefined) => (nights.after(up, fix)[0] ?? 0) & (asked.after[0] ?? 0);
  return Object.keys(plan.shift.fixes).flatMap((fix) => {
    const offered = evenings.filter(({ fixes }) => fixes.includes(fix));
    const where = pointer('fixes', fix);
    if (offered.length === 0) return [dayFinding('fix-never-offered', where, { fix })];
    const matters = offered.some(({ up }) => begins(up, fix) !== begins(up, undefined));
    return matters ? [] : [dayFinding('fix-changes-nothing', where, { fix })];
  });
}

function unmetFlags({ scenarios }: WholePlan, { maskOf }: AskedFlags, { anyDay }: Moments): DayFinding[] {
  return scenarios.flatMap((scenario, index) => {
    // Which flags are up at some time, and which are down.
    const [up, down] = (anyDay[index] ?? []).reduce<readonly [number, number]>(
      (sofar, moment) => [sofar[0] | moment.up, sofar[1] | ~moment.up],
      [0, 0],
    );
    return Object.keys(scenario.flags.in).flatMap((flag) =>
      [true, false].flatMap((isUp) => {
        if (((isUp ? up : down) & maskOf([flag])) !== 0) return [];
        const at = pointer('encounters', index, 'scenario');
        return [dayFinding('flag-never-so-today', at, { scenario: scenario.id, flag, up: isUp })];
      }),
    );
  });
}

/** All of it. True also of a day that is looked at with more than it can bring. */
export const neverSo = (plan: WholePlan, asked: AskedFlags, moments: Moments): DayFinding[] => [
  ...unmetFlags(plan, asked, moments),
  ...untold(plan, asked, moments),
  ...uselessFixes(plan, asked, moments),
];
