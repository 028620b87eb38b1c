/** You: chosen on the first visit without being asked, there after a reload, and spoken of as you wish. */
import { expect, test } from '@playwright/test';
import { begin, chooseByKey, story } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');

test('a look is chosen on the first visit, is still there after a reload, and others speak of you so', async ({
  page,
}) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.goto('./');
  await page.getByRole('button', { name: 'Choose how you look' }).click();
  const dialog = page.getByRole('dialog', { name: 'How you look' });
  await expect(dialog.getByRole('heading', { name: 'How you look' })).toBeFocused();
  await expect(dialog.locator('.you-figure img')).toBeVisible();
  const before = await dialog.locator('.you-figure img').getAttribute('src');
  await dialog.getByRole('radio', { name: 'Afro' }).check({ force: true });
  await dialog.getByRole('radio', { name: '“She listens.”' }).check({ force: true });
  await expect(dialog.locator('.you-figure img')).not.toHaveAttribute('src', before ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Choose how you look' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Skip, I know how this works' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'How you look' }).click();
  await expect(dialog.getByRole('radio', { name: 'Afro' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await begin(page, scenario, walk.seed);
  for (const move of walk.moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await page
    .getByRole('button', { name: /side of the counter/ })
    .first()
    .click();
  await expect(page.getByText('She does not know yet what you need.')).toBeVisible();
  await expect(page.locator('.review-picture img')).toBeVisible();
  expect(wrong).toEqual([]);
});
