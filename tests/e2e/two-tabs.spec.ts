/** One day in two tabs of one browser: nothing is written over, and nobody is left without a word. */
import { expect, test } from '@playwright/test';
import { best, nextIn, settle, shiftCard, startShift, toBrief, toEncounter } from './a-day.ts';
import { chooseByKey, turnText } from './playing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => settle(context));

test('a day that is open in another tab is left there or taken over', async ({ context, page }) => {
  const day = await startShift(page);
  await toBrief(page, day);
  await toEncounter(page);
  const [first = '', second = '', third = ''] = best(day);
  await chooseByKey(page, nextIn(day), first);

  const other = await context.newPage();
  await other.goto('./');
  const goOn = shiftCard(other).getByRole('button', { name: /^Continue at/ });
  const asked = other.getByRole('dialog', { name: 'Open in another tab' });
  await goOn.click();
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: 'Leave it there' }).click();
  await expect(asked).toHaveCount(0);
  await expect(goOn).toBeVisible();

  await chooseByKey(page, nextIn(day), second);
  const here = await turnText(page);
  await goOn.click();
  await asked.getByRole('button', { name: 'Take it over here' }).click();
  await expect.poll(() => turnText(other)).toBe(here);
  await expect(page.getByText('You are going on with this in another tab now. Nothing is lost.')).toBeVisible();
  await chooseByKey(other, nextIn(day), third);

  // A tab that is closed holds nothing.
  await other.close();
  await page.reload();
  await shiftCard(page)
    .getByRole('button', { name: /^Continue at/ })
    .click();
  await expect(page.locator('section.turn')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
