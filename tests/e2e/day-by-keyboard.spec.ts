/** A whole day without a mouse: from the card on the home screen to tomorrow's first person. */
import { expect, type Page, test } from '@playwright/test';
import { beginDay, isOver } from '../../src/shift/day.ts';
import { reportOf } from '../../src/shift/report.ts';
import { firstStart } from '../../src/shift/start.ts';
import { after, expectBetween, nextIn, plan, SEED, settle, worst } from './a-day.ts';
import { chooseByKey, START, tabTo } from './playing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => settle(context));

/** Goes to the button with Tab, and presses it. */
async function pressByKey(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('a whole day by keyboard alone, with a fix for tomorrow', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await pressByKey(page, /^Start the shift/);
  let day = beginDay(plan, SEED, firstStart(plan));
  while (!isOver(day)) {
    await expectBetween(page, day);
    const { customer } = nextIn(day);
    await pressByKey(page, new RegExp(`^(Meet|Serve) ${customer.short},`));
    await pressByKey(page, START);
    await expect(page.locator('section.turn')).toBeVisible();
    const moves = worst(day);
    for (const move of moves) await chooseByKey(page, nextIn(day), move);
    await pressByKey(page, /^See what they thought/);
    await expect(page.getByRole('heading', { name: /^Satisfaction \d+ of 100/ })).toBeVisible();
    day = after(day, moves);
    await pressByKey(page, isOver(day) ? /^To the end of the day/ : /^Back to the day/);
  }
  await expect(page.getByText(/the report of the day/)).toBeVisible();
  const [first] = reportOf(day).fixes;
  if (!first) throw new Error('there is nothing to choose');
  const radio = page.locator('label').filter({ hasText: first.text }).getByRole('radio');
  for (let presses = 0; presses < 80; presses += 1) {
    if (await radio.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
  await pressByKey(page, /^Change this from tomorrow/);
  await expect(page.getByRole('heading', { name: `Tomorrow starts with: ${first.text}` })).toBeFocused();
  await pressByKey(page, /^Start tomorrow with this fix/);
  await expect(page.getByRole('heading', { level: 1, name: /^Clocking in: Dan comes first/ })).toBeVisible();
});
