/**
 * What docs/teams.md tells a trainer to do in the first three minutes, done by its words: `npm start -- --share`, and a second device
 * on the same network plays into the team. Plain http at an address of the network, as in a classroom.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { reachable } from '../../scripts/serving.mjs';
import { aTeamServer, type TeamServer } from './a-team-server.ts';
import { expectSound } from './expect-sound.ts';
import { begin, chooseByKey, story } from './playing.ts';

/** What the page says is to be pressed, in its order. */
const told = () => {
  const [, steps = ''] = /^## Three minutes$([\s\S]*?)^## /m.exec(readFileSync('docs/teams.md', 'utf8')) ?? [];
  return [...steps.matchAll(/^\d\. .*?\*\*(.+?)\*\*/gms)].map(([, word]) => word);
};

let server: TeamServer;
test.beforeEach(async () => {
  server = await aTeamServer(['--share']);
});
test.afterEach(() => server.done());

const withoutScenery = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('counterpart-settings', JSON.stringify({ scenery: false })));

test.skip(reachable().length === 0, 'this machine is in no network');

test('the three minutes of the page for trainers, by its words', async ({ browser }, info) => {
  expect(told()).toEqual(['Sign in', 'Make a team', 'Join a team']);
  await server.start();
  const [, address = ''] = /open to everybody in this network at (\S+)/.exec(server.printed()) ?? [];
  const [link = ''] = /http:\S+#\/desk\/sign-in\/[0-9a-f]{32}/.exec(server.printed()) ?? [];
  expect(new URL(link).host).toBe(new URL(address).host);
  expect(new URL(address).hostname).not.toBe('localhost');

  // The trainer, at an address that no browser counts as safe.
  const desk = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await withoutScenery(desk);
  await desk.goto(link);
  expect(await desk.evaluate(() => isSecureContext)).toBe(false);
  await desk.getByLabel('Your name').fill('Tess');
  await desk.getByRole('button', { name: 'Sign in' }).click();
  await expect(desk.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
  await expect(desk.getByRole('heading', { name: 'Make a team' })).toBeVisible();
  await desk.getByLabel('Name of the team').fill('Front desk');
  await desk.getByRole('button', { name: 'Make the team' }).click();
  const code = await desk.locator('.together-big-code').innerText();

  // The other device: it opens the address, and types the code.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    baseURL: address,
  });
  const phone = await context.newPage();
  await withoutScenery(phone);
  await phone.goto(address);
  await phone.getByRole('button', { name: 'Join a team' }).click();
  await phone.getByLabel('The code of the team').fill(code);
  await phone.getByRole('button', { name: 'Look who asks' }).click();
  await expect(phone.getByText('this is what its trainers will see')).toBeVisible();
  await expectSound(phone, 'before joining, on a phone of the network');
  await phone.getByLabel('Name to show').fill('Ana');
  await phone.getByRole('button', { name: 'Join the team' }).click();
  await expect(phone.getByRole('status').filter({ hasText: 'Welcome' })).toContainText('Ana');

  const { scenario, walks } = story('coffee_shop/the-usual-please');
  const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
  if (!walk) throw new Error('no walk without carried-in flags');
  await begin(phone, scenario, walk.seed);
  for (const move of walk.moves) await chooseByKey(phone, scenario, move);
  await phone.getByRole('button', { name: /See what they thought/ }).click();

  // "Finished plays are on your page by themselves."
  await expect(desk.locator('.together-person').filter({ hasText: 'Ana' })).toContainText('1 play', {
    timeout: 60_000,
  });
  await desk.screenshot({ path: info.outputPath('desk.png'), fullPage: true });
});
