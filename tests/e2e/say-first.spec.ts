/** Say it first, by keyboard alone: words before the options, what is near to them, and both beside each other afterwards. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { moveButton, START, story, tabTo, turnText, wordsOf } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk to play');

const clean = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('own words come first, the options after, and both stand in the debrief', async ({ page }, info) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('./');
  await page.getByRole('button', { name: 'Settings' }).click();
  const setting = page.getByRole('checkbox', { name: 'Say it first' });
  await expect(setting).not.toBeChecked();
  await setting.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.goto(`./#play=${scenario.id}&seed=${walk.seed}`);
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  await tabTo(page, START);
  await page.keyboard.press('Enter');

  const field = page.getByRole('textbox', { name: 'What would you say?' });
  const near = page.getByRole('button', { name: /near to what you said/ });
  const said: string[] = [];
  for (const [turn, move] of walk.moves.entries()) {
    await expect(field).toBeVisible();
    if (turn % 3 === 2) {
      await tabTo(page, /Show the options/);
      await page.keyboard.press('Enter');
      await expect(moveButton(page, scenario, move)).toHaveCount(1);
      await expect(near).toHaveCount(0);
    } else {
      // As somebody says it who has nearly the same words.
      const words = wordsOf(scenario, move).split(' ').slice(0, 12).join(' ').toLowerCase();
      await field.focus();
      await page.keyboard.type(`1 ${words}`);
      await expect(field).toHaveValue(`1 ${words}`);
      said.push(`1 ${words}`);
      if (turn === 0) await clean(page);
      await page.keyboard.press('Enter');
      await expect(near.filter({ hasText: wordsOf(scenario, move) })).toHaveCount(1);
      if (turn === 0) await clean(page);
    }
    if (turn === 1) {
      // What was said is kept: a page that is loaded again goes on with the options.
      await page.reload();
      await page.getByRole('button', { name: /Continue with/ }).click();
      await expect(near.filter({ hasText: wordsOf(scenario, move) })).toHaveCount(1);
      await expect(page.locator('.turn-lines')).toBeFocused();
    }
    const before = await turnText(page);
    await page.keyboard.press((await moveButton(page, scenario, move).getAttribute('aria-keyshortcuts')) ?? '');
    await expect.poll(() => turnText(page), { intervals: [50], timeout: 20_000 }).not.toBe(before);
  }
  await expect(field).toHaveCount(0);
  await tabTo(page, /See what they thought/);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'The whole conversation' }).click();
  await expect(page.getByText('Recognising a good line is not yet saying one')).toBeVisible();
  await expect(page.locator('.own-words')).toHaveCount(said.length);
  await expect(page.locator('.own-words dd:first-of-type').filter({ hasText: said[0] ?? '' })).not.toHaveCount(0);
  await clean(page);

  // None of it is in the file of the play; all of it is in one's own data.
  const saved = async (button: RegExp, name: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const path = info.outputPath(name);
    await (await coming).saveAs(path);
    return readFileSync(path, 'utf8');
  };
  const record = await saved(/Save this play/, 'play.json');
  await page.getByRole('button', { name: 'Home' }).click();
  await page
    .getByRole('button', { name: /profile/i })
    .first()
    .click();
  const mine = await saved(/Export my data/, 'mine.json');
  for (const words of said) {
    expect(record).not.toContain(JSON.stringify(words));
    expect(mine).toContain(JSON.stringify(words));
  }
  expect(errors).toEqual([]);
});
