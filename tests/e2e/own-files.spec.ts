/** Files of the player's own: taken in as they come, there after a reload, played, removed, and the play opens again. */
import { expect, test } from '@playwright/test';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { story } from './playing.ts';

const { scenario } = story('coffee_shop/the-first-minute');
const { customer } = scenario;
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
  const card = page.locator('.home-card', { hasText: 'Tea for two' });
  await expect(card.getByText('Your file')).toBeVisible();
  await expect(card.locator('img')).toBeVisible();
  if (process.env.SHOTS)
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `${process.env.SHOTS}/home-${width}.png` });
      await page.locator('.own-files').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Credits' }).scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${process.env.SHOTS}/own-${width}.png` });
      await card.scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${process.env.SHOTS}/card-${width}.png` });
    }
  await page.setViewportSize({ width: 1280, height: 720 });
  await card.getByRole('button').click();
  await page
    .getByRole('button', { name: /^(Serve|Meet|Start|Let).*/ })
    .first()
    .click();
  await expect(page.locator('section.turn')).toBeVisible();
  await page.keyboard.press('1');
  await page.goto('./');
  await page.getByRole('button', { name: 'Remove Tea for two' }).click();
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.locator('.own-files')).toHaveCount(0);
  await expect(page.locator('.home-card', { hasText: 'Tea for two' })).toHaveCount(0);
  expect(customer.short.length).toBeGreaterThan(0);
});
