/** Hints for their price, a clock that never counts, and a link to the same seed: in the built game, by keyboard. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { chooseByKey, START, story, toLibrary } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const helped = walks.find(({ hints }) => hints.length > 0);
if (!helped) throw new Error('no walk with hints');

test('hints are paid for, kept, told in the debrief, and cost the same on the command line', async ({ page }, info) => {
  await page.goto(`./#play=${scenario.id}&seed=${helped.seed}`);
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  for (const [turn, move] of helped.moves.entries()) {
    const slips = page.locator('.hint-slip');
    const wanted = helped.hints.filter((at) => at === turn).length;
    for (let taken = 1; taken <= wanted; taken += 1) {
      await page.keyboard.press('h');
      await expect(slips).toHaveCount(taken);
    }
    if (wanted > 0) {
      const words = await slips.allInnerTexts();
      await page.reload();
      await page.getByRole('button', { name: /Continue with/ }).click();
      await expect(slips).toHaveText(words);
    }
    await chooseByKey(page, scenario, move);
    await expect(slips).toHaveCount(0);
  }
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(page.getByRole('heading', { name: 'Satisfaction 100 of 100' })).toBeVisible();
  await expect(page.getByText(`100 satisfaction, three hints −15: your score is ${helped.score}.`)).toBeVisible();
  await expect(page.getByText('Hint taken (−5):')).toHaveCount(helped.hints.length);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save this play/ }).click();
  const file = info.outputPath('helped.record.json');
  await (await coming).saveAs(file);
  const replayed = JSON.parse(
    execFileSync(process.execPath, ['scripts/counterpart.mjs', 'replay', file, '--json'], { encoding: 'utf8' }),
  );
  expect(replayed.card).toMatchObject({ satisfaction: 100, score: helped.score, hints: { taken: 3, cost: 15 } });

  await page.getByRole('link', { name: 'Play it again with the same seed' }).click();
  await page.getByText('Details').click();
  await expect(page.getByLabel('Seed')).toHaveValue(String(helped.seed));
  await page.getByRole('button', { name: 'Back' }).click();
  await toLibrary(page);
  await expect(page.getByText(`First try${helped.score} of 100`)).toBeVisible();
});

test('a clock for each turn can be set, gives more time, goes away, and leaves nothing in the score', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: '90 seconds' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.goto(`./#play=${scenario.id}&seed=${helped.seed}`);
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  const clock = page.getByRole('group', { name: 'Clock for this turn' });
  await expect(clock).toContainText('left');
  await page.keyboard.press('t');
  await expect(clock.getByRole('timer')).toContainText(/[23] minutes/);
  await chooseByKey(page, scenario, helped.moves[0] ?? '');
  await clock.getByRole('button', { name: /Switch off/ }).click();
  await expect(clock).toHaveCount(0);
  for (const move of helped.moves.slice(1)) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(page.getByText(/your 90 s .* It did not count\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Satisfaction 100 of 100' })).toBeVisible();
});
