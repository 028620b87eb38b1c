/** Files from outside: whatever is in them, the page goes on. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const mine = { name: 'mine.json', mimeType: 'application/json' };
const scenario = readFileSync('scenarios/coffee_shop/the-first-minute.json');
const { title }: { title: string } = JSON.parse(scenario.toString('utf8'));
/** The reading worker's file in the built game. */
const WORKER = /reading-worker-.*\.js$/;

test('a file that takes too long is stopped and told, the page stays alive, and the next file opens', async ({
  page,
}) => {
  let hangs = true;
  await page.route(WORKER, (route) =>
    hangs
      ? route.fulfill({
          contentType: 'text/javascript',
          body: "addEventListener('message', () => { for (;;); }); postMessage({ says: 'ready' });",
        })
      : route.continue(),
  );
  await page.goto('./');
  await page.locator('input[type=file][accept]').setInputFiles({ ...mine, buffer: scenario });
  await expect(page.getByText(/^mine\.json takes too long to read, so it was stopped after 2 seconds\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Somebody is waiting|Good/ })).toBeVisible();

  hangs = false;
  await page.locator('input[type=file][accept]').setInputFiles({ ...mine, buffer: scenario });
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('where the worker cannot be loaded, a file of usual size opens all the same', async ({ page }) => {
  await page.route(WORKER, (route) => route.abort());
  await page.goto('./');
  await page.locator('input[type=file][accept]').setInputFiles({ ...mine, buffer: scenario });
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('the policy of the page lets the worker in, and a broken or huge file is told by name', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  let asked = 0;
  page.on('request', (request) => {
    if (WORKER.test(request.url())) asked += 1;
  });
  await page.goto('./');
  await page.locator('input[type=file][accept]').setInputFiles({ ...mine, buffer: Buffer.from('{"format": 1,}') });
  await expect(page.getByText(/^mine\.json cannot be played yet\. Line 1: /)).toBeVisible();
  await page
    .locator('input[type=file][accept]')
    .setInputFiles({ ...mine, name: 'huge.json', buffer: Buffer.alloc(3_000_000, 120) });
  await expect(page.getByText(/^huge\.json is larger than 2 MB/)).toBeVisible();
  expect(asked).toBe(1);
  expect(complaints).toEqual([]);
});
