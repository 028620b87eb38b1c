import { test } from '@playwright/test';

test('look', async ({ page }) => {
  for (const [w, h] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width: w, height: h });
    await page.goto('./');
    await page.getByRole('button', { name: /My profile/ }).click();
    await page.getByRole('button', { name: /Compare with others/ }).click();
    await page.getByRole('button', { name: 'Make an assessment' }).click();
    await page.getByRole('checkbox', { name: /basket for Joan/ }).check();
    await page.getByRole('checkbox', { name: /Before we open/ }).check();
    await page.getByLabel(/Mark to reach/).fill('70');
    await page.getByRole('heading', { name: 'What this list is worth' }).waitFor();
    await page.screenshot({ path: `/tmp/look/make-${w}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.pdf({ path: '/tmp/look/cert.pdf', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.screenshot({ path: '/tmp/look/print.png', fullPage: true });
});
