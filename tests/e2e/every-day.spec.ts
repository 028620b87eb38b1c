/** Every day that comes with the game, worked at its best, careful and careless: what is shown is what came of it. */
import { expect, test } from '@playwright/test';
import { isOver } from '../../src/shift/day.ts';
import { reportOf } from '../../src/shift/report.ts';
import {
  best,
  carelessWithColleagues,
  DAYS,
  type Habit,
  notQuitePerfect,
  plan,
  planNamed,
  serve,
  settle,
  startShift,
} from './a-day.ts';
import { expectReport } from './day-report.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => settle(context));

const HABITS: Readonly<Record<string, Habit>> = {
  'at its best': best,
  careful: notQuitePerfect,
  'careless with colleagues': carelessWithColleagues,
};

// The first day is worked in these ways, and looked at closely, by day.spec.ts.
for (const id of DAYS.filter((one) => one !== plan.shift.id))
  for (const [how, habit] of Object.entries(HABITS))
    test(`${id}, ${how}: everybody is served, and the report tells the chain`, async ({ page }) => {
      let day = await startShift(page, planNamed(id));
      const shown: number[] = [];
      while (!isOver(day)) {
        const [next, points] = await serve(page, day, habit);
        day = next;
        shown.push(points);
      }
      await expectReport(page, day, shown);
      const pushed = reportOf(day).dominoes.some(({ pushedBy }) => pushedBy.length > 0);
      expect(pushed).toBe(true);
      if (habit === best) expect(shown).toEqual(shown.map(() => 100));
      else expect(Math.min(...shown)).toBeLessThan(100);
    });
