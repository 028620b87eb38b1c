/**
 * A list that the team server steps: a trainer gives it from the page that makes one, two people play it over the line, one of
 * them at a phone. A page is loaded anew, the line is lost, the server dies in the middle: it waits, says so, and goes on.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { PlayRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { averagePoints } from '../../src/ui/words/average-points.ts';
import { aTeamServer, type TeamServer } from './a-team-server.ts';
import { expectSound } from './expect-sound.ts';
import { START, story, turnText } from './playing.ts';

const PEOPLE = ['staff_room/before-you-go', 'coffee_shop/the-usual-please'].map((path) => story(path).scenario);
const [dan, maureen] = PEOPLE;
if (!dan || !maureen) throw new Error('nobody to serve');

let server: TeamServer;
test.beforeEach(async () => {
  server = await aTeamServer();
});
test.afterEach(() => server.done());

async function somebody(browser: Browser, viewport = { width: 1280, height: 720 }): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.address, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('counterpart-settings', JSON.stringify({ scenery: false })));
  return page;
}

async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`./#/join/${code}`);
  await page.getByLabel('Name to show').fill(name);
  await page.getByRole('button', { name: 'Join the team' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Welcome' })).toContainText(name);
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const finish = (page: Page) => page.getByRole('button', { name: /^Done: / });
const waits = (page: Page) => page.locator('.line-banner');

/** Presses the key of an option on offer, and waits for the turn it leads to. */
async function choose(page: Page, nth: number): Promise<void> {
  const before = flat(await turnText(page));
  await press(page, nth);
  await expect.poll(async () => flat(await turnText(page)), { intervals: [50], timeout: 60_000 }).not.toBe(before);
}

async function press(page: Page, nth: number): Promise<void> {
  const options = page.getByRole('list', { name: 'What do you do?' }).locator('[aria-keyshortcuts]');
  await expect(options.first()).toBeVisible();
  const key = await options.nth(nth % (await options.count())).getAttribute('aria-keyshortcuts');
  await page.keyboard.press(key ?? '');
}

/** Plays on to the end, one option after the other. */
async function playOn(page: Page, from: number): Promise<void> {
  for (let nth = from; (await finish(page).count()) === 0; nth += 1) await choose(page, nth);
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

test('a list is given, stepped by the server through everything that can happen to a line, and told at the end', async ({
  browser,
}, info) => {
  const link = await server.start();
  const trainer = await somebody(browser);
  await trainer.goto(`./${link}`);
  await trainer.getByLabel('Your name').fill('Tess');
  await trainer.getByRole('button', { name: 'Sign in' }).click();
  await trainer.getByLabel('Name of the team').fill('Front desk');
  await trainer.getByRole('button', { name: 'Make the team' }).click();
  const code = await trainer.locator('.together-big-code').innerText();
  const [ana, bea] = [await somebody(browser), await somebody(browser, { width: 390, height: 844 })];
  await join(ana, code, 'Ana');
  await join(bea, code, 'Béa');

  await trainer.getByRole('button', { name: 'Make a list to give out' }).click();
  for (const { title } of PEOPLE) await trainer.locator('.pick-person').filter({ hasText: title }).click();
  await trainer.getByLabel('Name of the assessment').fill('First week');
  await trainer.getByLabel(/^From/).fill('Tess');
  await expect(trainer.getByLabel('Turn by turn from the team server')).toBeChecked();
  await expect(trainer.getByText('Being worked out')).toHaveCount(0, { timeout: 300_000 });
  await trainer.getByRole('button', { name: 'Give it to Front desk' }).click();
  await expect(trainer.getByRole('status').filter({ hasText: 'Front desk has it' })).toBeVisible();
  await trainer.screenshot({ path: info.outputPath('given.png'), fullPage: true });

  for (const page of [ana, bea]) {
    await page.goto('about:blank');
    await page.goto('./#/team');
    await page.getByRole('button', { name: /^Open it/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'First week' })).toBeVisible();
    await expect(page.getByText('The team server plays with you, turn by turn.')).toBeVisible();
  }
  await expectSound(ana, 'a list that is stepped');
  await ana.screenshot({ path: info.outputPath('list.png'), fullPage: true });
  await bea.screenshot({ path: info.outputPath('list-phone.png'), fullPage: true });

  // The story itself never comes here.
  const fetched: string[] = [];
  ana.on('request', (request) => fetched.push(request.url()));
  await ana.getByRole('button', { name: `Start with ${dan.customer.short}` }).click();
  await expect(ana.getByRole('heading', { level: 1, name: dan.title })).toBeVisible();
  await ana.getByRole('button', { name: START }).click();
  await choose(ana, 0);
  await expectSound(ana, 'a conversation that is stepped');
  await ana.screenshot({ path: info.outputPath('turn.png') });

  // A page that is loaded anew stands where it stood.
  const left = flat(await turnText(ana));
  await ana.reload();
  await expect(ana.locator('section.turn')).toBeVisible();
  expect(flat(await turnText(ana))).toBe(left);

  // The line is lost: it says so, and goes on by itself.
  await ana.context().setOffline(true);
  await press(ana, 1);
  await expect(waits(ana)).toContainText('The team server does not answer just now');
  expect(flat(await turnText(ana))).toBe(left);
  await expectSound(ana, 'a conversation without a line');
  await ana.screenshot({ path: info.outputPath('waits.png') });
  await ana.context().setOffline(false);
  await expect.poll(async () => flat(await turnText(ana)), { timeout: 60_000 }).not.toBe(left);
  await expect(waits(ana)).toBeEmpty();

  // At the phone somebody is in the middle when the server dies; so does the page while the choice is on its way.
  await bea.getByRole('button', { name: `Start with ${dan.customer.short}` }).click();
  await bea.getByRole('button', { name: START }).click();
  await choose(bea, 1);
  const before = flat(await turnText(bea));
  await server.kill();
  await press(bea, 0);
  await expect(waits(bea)).toContainText('The team server does not answer just now');
  await bea.screenshot({ path: info.outputPath('waits-phone.png') });
  await expectSound(bea, 'a phone without a server');
  expect(await server.start()).toBeUndefined();
  await expect.poll(async () => flat(await turnText(bea)), { timeout: 60_000 }).not.toBe(before);

  for (const [page, from] of [
    [ana, 2],
    [bea, 1],
  ] as const) {
    await playOn(page, from);
    await finish(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'One of two served' })).toBeVisible();
    await expect(page.getByText(/of 100/)).toHaveCount(0);
    await page.getByRole('button', { name: `Next: ${maureen.customer.short}` }).click();
    await page.getByRole('button', { name: START }).click();
    await expect(page.locator('section.turn')).toBeVisible();
    await playOn(page, from);
    await finish(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'First week: everybody is served' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The team has it' })).toBeVisible();
  }
  await expectSound(bea, 'results at a phone');
  await ana.screenshot({ path: info.outputPath('results.png'), fullPage: true });
  await bea.screenshot({ path: info.outputPath('results-phone.png'), fullPage: true });
  expect(fetched.filter((url) => /before-you-go|the-usual-please/.test(url) && /\/scenarios?\//.test(url))).toEqual([]);

  // Each play once, of its own class, and what they were told is what the rules give.
  await trainer.goto('about:blank');
  await trainer.goto('./#/desk');
  await trainer.getByRole('button', { name: 'Open Front desk' }).click();
  const [, team] = /#\/desk\/([0-9a-f]{32})/.exec(trainer.url()) ?? [];
  type Told = { member: string; record: PlayRecord; result: { state: string; class?: string; points?: number } };
  const plays = async () => {
    const answer = await trainer.request.get(`${server.address}api/v1/teams/${team}/plays`);
    return ((await answer.json()) as { plays: Told[] }).plays;
  };
  await expect
    .poll(async () => (await plays()).map(({ result }) => result.state), { timeout: 60_000 })
    .toEqual(['counted', 'counted', 'counted', 'counted']);
  const all = await plays();
  expect(new Set(all.map(({ result }) => result.class))).toEqual(new Set(['stepped']));
  const scores = all.map(({ record, member }) => {
    const scenario = PEOPLE.find(({ id }) => id === record.scenario.id);
    const played = scenario && replay(scenario, record);
    if (!played?.ok) throw new Error('it does not replay');
    return { member, points: played.card.satisfaction };
  });
  expect(all.map(({ result }) => result.points)).toEqual(scores.map(({ points }) => points));
  const { members } = (await (await trainer.request.get(`${server.address}api/v1/teams/${team}`)).json()) as {
    members: { id: string; name: string }[];
  };
  for (const [page, name] of [
    [ana, 'Ana'],
    [bea, 'Béa'],
  ] as const) {
    const id = members.find((member) => member.name === name)?.id;
    const own = scores.filter(({ member }) => member === id).map(({ points }) => points);
    expect(own).toHaveLength(2);
    await expect(page.locator('.results-average')).toContainText(averagePoints(mean(own)));
  }

  // What each of them thought opens now, since no attempt is left and the story comes with the game.
  await ana
    .getByRole('button', { name: /Open the debrief of/ })
    .first()
    .click();
  await expect(ana.getByRole('tab').first()).toBeVisible();
});
