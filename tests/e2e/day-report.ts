/** What the report of a day has to say, worked out from the same day as plain data. */
import { expect, type Page } from '@playwright/test';
import { bestReachable } from '../../src/analysis/best-reachable.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import type { Day } from '../../src/shift/day.ts';
import { reportOf } from '../../src/shift/report.ts';

/** The table under the chain: one row for each person, cell by cell. */
async function chainTable(page: Page, { plan }: Day): Promise<readonly (readonly string[])[]> {
  await page.getByText('The chain as a table').click();
  const rows = page.getByRole('table', { name: 'The chain of the day' }).locator('tbody tr');
  await expect(rows).toHaveCount(plan.scenarios.length);
  // What could still be reached is worked out beside the page, and shown as soon as it is known.
  await expect(rows.filter({ hasText: 'that could still be reached' })).toHaveCount(plan.scenarios.length);
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** The report says of everybody what their scorecard and their debrief said, against what could be reached, and whose
 * choices reached them. */
export async function expectReport(page: Page, day: Day, shown: readonly number[]): Promise<void> {
  const { dominoes, weakest } = reportOf(day, bestReachable);
  expect(dominoes.map(({ satisfaction }) => satisfaction)).toEqual(shown);
  expect(day.walks.map((walk) => scorecard(walk).satisfaction)).toEqual(shown);
  const rows = await chainTable(page, day);
  for (const { index, name, satisfaction, best: reach, pushedBy, ending } of dominoes) {
    const [who, , stands, points, pushers, ended] = rows[index] ?? [];
    expect([who, points, ended]).toEqual([
      name,
      `${satisfaction} of the ${reach} that could still be reached`,
      ending.title,
    ]);
    expect(stands?.includes('weakest link')).toBe(index === weakest);
    const names = pushedBy.map((from) => dominoes[from]?.name);
    expect(pushers).toBe(names.length > 0 ? names.join(', ') : 'nobody before');
  }
}
