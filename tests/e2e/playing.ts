/** How the end-to-end tests play: by the words on the screen and the keys beside them, as a person does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readWalks, type WrittenWalk } from '../../src/record/walk-file.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { moveText } from '../../src/scenario/move.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedPeople } from '../shipped-people.ts';

/** For `test.use`: a page as everybody has it who comes for the first time, with the picture, which costs most of a play's time. */
export const WITH_PICTURE = { storageState: { cookies: [], origins: [] } };

/** A scenario that comes with the game, and the walks beside it. */
export function story(path: string): { scenario: Scenario; walks: readonly WrittenWalk[] } {
  const read = readScenario(readFileSync(join('scenarios', `${path}.json`), 'utf8'), { people: shippedPeople });
  const walks = readWalks(readFileSync(join('scenarios', `${path}.play`), 'utf8'));
  if (!read.ok || !walks.ok) throw new Error(`${path} is broken`);
  return { scenario: read.value, walks: walks.walks };
}

/** Words of a move by its id. */
export function wordsOf(scenario: Scenario, id: string): string {
  const move = Object.values(scenario.nodes)
    .flatMap((node) => node.moves)
    .find((one) => one.id === id);
  if (!move) throw new Error(`no move ${id}`);
  return moveText(move);
}

/** The button of a move that is on offer now; where it can also be done by hand, that has a button of its own, without a key. */
export const moveButton = (page: Page, scenario: Scenario, id: string) =>
  page
    .getByRole('list', { name: 'What do you do?' })
    .getByRole('button')
    .and(page.locator('[aria-keyshortcuts]'))
    .filter({ hasText: wordsOf(scenario, id) });

/** Makes a move by the number shown beside it, and waits for the turn it leads to. */
export async function chooseByKey(page: Page, scenario: Scenario, id: string): Promise<void> {
  const button = moveButton(page, scenario, id);
  await expect(button).toHaveCount(1);
  const key = await button.getAttribute('aria-keyshortcuts');
  const before = await turnText(page);
  await page.keyboard.press(key ?? '');
  await expect.poll(() => turnText(page), { intervals: [50], timeout: 60_000 }).not.toBe(before);
}

/** Everything the dialogue card says now. */
export const turnText = (page: Page): Promise<string> => page.locator('section.turn').innerText();

/** Presses Tab until the named button has focus, as somebody without a mouse does. Fails after many. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name} with the Tab key`);
}

/** Goes from home to the library. */
export async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
}

/** The card of the person with this title in the library. */
export const cardOf = (page: Page, title: string) =>
  page.locator('.home-card').filter({ has: page.getByRole('heading', { name: title }) });

/** From home to the library, and there to the brief of the person with this title. */
export async function openFromLibrary(page: Page, title: string): Promise<void> {
  await toLibrary(page);
  await cardOf(page, title).getByRole('button').click();
}

/** Opens the brief of the person with this title from home, and starts, with a seed of one's own if it matters. */
export async function begin(page: Page, scenario: Scenario, seed?: number): Promise<void> {
  await page.goto('./');
  await openFromLibrary(page, scenario.title);
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  if (seed !== undefined) {
    await page.getByText('Details', { exact: true }).click();
    await page.getByLabel(/^(The )?Seed/i).fill(String(seed));
  }
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
}

/** What the main button of a brief says, by place; to a caller the call is taken. */
const BEGIN = readdirSync('assets/places', { withFileTypes: true }).flatMap(({ name }) => {
  const file = join('assets/places', name, 'place.json');
  if (!existsSync(file)) return [];
  return [(JSON.parse(readFileSync(file, 'utf8')) as { readonly words: { readonly begin: string } }).words.begin];
});

/** The main button of every brief. */
export const START = new RegExp(`^(Take the call|${[...new Set(BEGIN)].join('|')})`);
