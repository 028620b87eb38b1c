/** What each step from home to the end of an encounter may weigh (KiB): no bar of budgets.json is gone beyond. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { overTheLine, type Weight } from './over-the-line.ts';
import { chooseByKey, openFromLibrary, START, story, WITH_PICTURE } from './playing.ts';

/** For each step, from opening the page until then: what it may come to, and what it is meant to come to. */
type Budget = Readonly<Record<string, { readonly bar: Partial<Weight>; readonly goal: Partial<Weight> }>>;
const budgets: Budget = JSON.parse(readFileSync('tests/e2e/budgets.json', 'utf8'));

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');

/** Holds a step to its row. */
function hold(step: string, weight: Weight): void {
  const row = budgets[step];
  if (!row) throw new Error(`budgets.json has no row "${step}"`);
  for (const [what, most] of Object.entries(row.bar) as [keyof Weight, number][])
    expect.soft(weight[what], `${step}: ${what}`).toBeLessThanOrEqual(most);
}

test('home, a brief and the first turn weigh no more than they may, and nothing sounds before it', async ({ page }) => {
  const weight = overTheLine(page);
  await page.goto('./');
  await expect(page.locator('img.figure').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  hold('home', await weight());
  await openFromLibrary(page, scenario.title);
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  const brief = await weight();
  hold('brief', brief);
  expect(brief.sound).toBe(0);
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  const { sound, ...turn } = await weight();
  hold('first turn', { ...turn, sound, all: turn.all - sound });
});

test.describe('with the picture', () => {
  test.use(WITH_PICTURE);

  test('the stage, and an encounter to its end, weigh no more than they may', async ({ page }) => {
    const weight = overTheLine(page);
    await page.goto(`./#play=${scenario.id}`);
    await page.getByRole('button', { name: START }).click();
    await expect(page.locator('section.turn')).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(1);
    hold('stage', await weight());
    for (const move of walk.moves) await chooseByKey(page, scenario, move);
    await expect(page.getByText(scenario.endings[walk.ends ?? '']?.title ?? '')).toBeVisible();
    hold('encounter', await weight());
  });
});
