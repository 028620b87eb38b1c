/** The page's policy: a whole play, with everything there is to see on the way, breaks none of it. */

import { expect, test } from '@playwright/test';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { begin, chooseByKey, story, WITH_PICTURE } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');

test.use({ ...WITH_PICTURE, contextOptions: { reducedMotion: 'reduce' } });

test('a whole play raises no violation of the policy, and no text can become script', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violated } = globalThis as unknown as { violated(what: string): void };
      violated(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) violations.push(message.text());
  });
  await begin(page, scenario, walk.seed);
  await expect(page.locator('canvas')).toHaveCount(1, { timeout: 60_000 });
  for (const move of walk.moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  for (const tab of await page.getByRole('tab').all()) await tab.click();
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'My profile' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: /Home/ }).first().click();
  // A file is read in a worker, whose address the policy has to let pass.
  await page
    .locator('input[type=file][accept]')
    .first()
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(writeScenario(scenario)) });
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  expect(violations).toEqual([]);

  // The same net holds: what would be script is refused, and told.
  const refused = await page.evaluate(() => {
    const tried = (work: () => unknown) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      tried(() => {
        document.createElement('div').innerHTML = '<img src=x>';
      }),
      tried(() => new Worker('https://elsewhere.example/worker.js')),
    ];
  });
  expect(refused).toEqual(['TypeError', 'TypeError']);
  await expect.poll(() => violations.length).toBeGreaterThan(0);
});
