/** Files of the player's own: taken in as they come, there after a reload, played, removed, and the play opens again. */
import { expect, test } from '@playwright/test';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { begin, chooseByKey, story, toLibrary } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-first-minute');
const walk = walks.find(({ carried }) => carried.length === 0);
const mine = (id: string, title: string) => {
  const file = JSON.parse(writeScenario(scenario));
  return { ...file, id, title };
};
const upload = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
});

test('several files stand in the library, also after a reload; what was played on one outlives it', async ({
  page,
}) => {
  await page.goto('./');
  await page
    .locator('input[type=file][accept]')
    .setInputFiles([
      upload('cake-for-six.json', mine('cake-for-six', 'Cake for six')),
      upload('cake-for-six-again.json', mine('cake-for-six', 'Cake again')),
      upload('tea-for-two.json', mine('tea-for-two', 'Tea for two')),
    ]);
  await expect(page.getByRole('status').first()).toContainText('In your library now: 1 scenario.');
  await expect(page.getByRole('status').first()).toContainText('has the same id as');
  await page.reload();
  await toLibrary(page);
  const card = page.locator('.home-card', { hasText: 'Tea for two' });
  await expect(card.getByText('Your file')).toBeVisible();
  await expect(card.locator('img')).toBeVisible();
  await begin(page, { ...scenario, title: 'Tea for two' }, walk?.seed);
  for (const move of walk?.moves.slice(0, 1) ?? []) await chooseByKey(page, scenario, move);
  await page.goto('./');
  await toLibrary(page);
  await page.getByRole('button', { name: 'Remove Tea for two' }).click();
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.locator('.own-files')).toHaveCount(0);
  await expect(page.locator('.home-card', { hasText: 'Tea for two' })).toHaveCount(0);
  // The play keeps its story: it is gone on with, although its file is in the library no more.
  await page.goto('./');
  await page.getByRole('button', { name: /^Continue with Tea for two, turn.2/ }).click();
  await expect(page.locator('section.turn')).toBeVisible();
});
