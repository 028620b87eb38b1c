/** Somebody chooses the language of a story in its brief and plays it to its end: the story changes language, the game does not. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readTranslation } from '../../src/scenario/translation/read-translation.ts';
import { translated } from '../../src/scenario/translation/translate.ts';
import { chooseByKey, openFromLibrary, START, story } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const read = readTranslation(readFileSync('scenarios/coffee_shop/the-usual-please.pl.json', 'utf8'), () => scenario);
if (!read.ok) throw new Error('the translation is broken');
const inPolish = translated(scenario, read.value);
const [walk] = walks.filter(({ carried, satisfaction }) => carried.length === 0 && satisfaction === 100);
if (!walk) throw new Error('no walk without anything passed on meets everything');

test('chosen in the brief, the story is Polish to its end, and is marked as Polish', async ({ page }) => {
  await page.goto('./');
  await openFromLibrary(page, scenario.title);
  await page.getByLabel('Language').selectOption({ label: 'polski' });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(inPolish.title);
  await expect(title).toHaveAttribute('lang', 'pl');
  await page.getByText('Details').click();
  await page.getByLabel(/^(The )?Seed/i).fill(String(walk.seed));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: START }).click();

  const turn = page.locator('section.turn');
  await expect(turn.locator('[lang="pl"]').first()).toBeVisible();
  // What the game itself says stays English.
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('list', { name: 'What do you do?' })).toBeVisible();
  for (const move of walk.moves) {
    await expect(turn.locator('button [lang="pl"]').first()).toBeVisible();
    await chooseByKey(page, inPolish, move);
  }

  const ending = inPolish.endings[walk.ends ?? ''];
  await expect(page.getByText(ending?.title ?? '')).toBeVisible();
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(title).toHaveText(ending?.title ?? '');
  await expect(title).toHaveAttribute('lang', 'pl');
  await expect(page.getByText(String(walk.satisfaction), { exact: true }).first()).toBeVisible();
});
