/** A new hire with a keyboard and nothing else serves Maureen, from the home screen to the debrief. */
import { expect, test } from '@playwright/test';
import { inFull } from '../sample.ts';
import { chooseByKey, START, story, tabTo, WITH_PICTURE } from './playing.ts';

test.use({ ...WITH_PICTURE, contextOptions: { reducedMotion: 'no-preference' } });

const { scenario, walks } = story('coffee_shop/the-usual-please');

const whole = walks.filter(({ carried, ends }) => carried.length === 0 && ends !== undefined);
/**
 * The walk of which most is made and the one that leaves her with least, and with `npm run test:long` all of them. Where
 * each of them leads is held by tests/scenarios.test.ts.
 */
const byPoints = whole
  .filter(({ hints }) => hints.length === 0)
  .toSorted((a, b) => (a.satisfaction ?? 0) - (b.satisfaction ?? 0));
const played = inFull ? whole : [...byPoints.slice(-1), ...byPoints.slice(0, 1)];

for (const walk of played) {
  test(`by keyboard alone: ${walk.name}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

    await page.goto('./');
    await tabTo(page, /Open the library/);
    await page.keyboard.press('Enter');
    await tabTo(page, new RegExp(`(Serve|Meet) ${scenario.customer.short}`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
    await page.getByText('Details').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(/^(The )?Seed/i).fill(String(walk.seed));
    await tabTo(page, START);
    await page.keyboard.press('Enter');
    await expect(page.locator('section.turn')).toBeVisible();

    for (const move of walk.moves) await chooseByKey(page, scenario, move);
    const ending = scenario.endings[walk.ends ?? ''];
    await expect(page.getByText(ending?.title ?? '')).toBeVisible();
    await tabTo(page, /See what they thought/);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ending?.title ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    if (walk.satisfaction !== undefined) {
      await expect(page.getByText(`${walk.satisfaction}`, { exact: true }).first()).toBeVisible();
    }
    expect(errors).toEqual([]);
  });
}
