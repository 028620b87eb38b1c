/** Plays last: through a reload, a closed tab, a file, and the command line. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { begin, chooseByKey, story, turnText } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');

const counterpart = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/counterpart.mjs', ...args], { encoding: 'utf8' });

test('a reload and a closed tab both go on at the exact line', async ({ page, context }) => {
  await begin(page, scenario, walk.seed);
  for (const move of walk.moves.slice(0, 2)) await chooseByKey(page, scenario, move);
  const left = await turnText(page);

  await page.reload();
  await page.getByRole('button', { name: /Continue with/ }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  expect(withoutCoach(await turnText(page))).toBe(withoutCoach(left));

  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto('./');
  await again.getByRole('button', { name: /Continue with/ }).click();
  await expect(again.locator('section.turn')).toBeVisible();
  expect(withoutCoach(await turnText(again))).toBe(withoutCoach(left));
});

/** The turn without its white space, which depends on what has moved in yet. */
const withoutCoach = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a saved play gives the same card on the command line and when it is opened again', async ({ page }, info) => {
  await begin(page, scenario, walk.seed);
  for (const move of walk.moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save this play/ }).click();
  const file = info.outputPath('play.record.json');
  await (await coming).saveAs(file);

  const replayed = JSON.parse(
    execFileSync(process.execPath, ['scripts/counterpart.mjs', 'replay', file, '--json'], { encoding: 'utf8' }),
  );
  expect(replayed.ok).toBe(true);
  expect(scenario.endings[replayed.card.ending]?.title).toBe(title);
  await expect(page.getByText(String(replayed.card.satisfaction), { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Home' }).click();
  await page.locator('input[type=file][accept]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(String(replayed.card.satisfaction), { exact: true }).first()).toBeVisible();
});

test('a play with one changed move is refused by its seal, on the command line and on the page', async ({
  page,
}, info) => {
  await begin(page, scenario, walk.seed);
  for (const move of walk.moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save this play/ }).click();
  const file = info.outputPath('play.record.json');
  await (await coming).saveAs(file);

  const record = JSON.parse(readFileSync(file, 'utf8'));
  record.moves[0].move = 'no-such-move';
  const forged = info.outputPath('forged.record.json');
  writeFileSync(forged, JSON.stringify(record));
  const refused = counterpart('replay', forged);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('its seal does not fit');

  await page.getByRole('button', { name: 'Home' }).click();
  await page.locator('input[type=file][accept]').setInputFiles(forged);
  await expect(page.getByText(/its seal does not fit/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Somebody is waiting|Good/ })).toBeVisible();
});
