/**
 * A team from its making to its comparison: a trainer, three people, one of them offline for a while and one with a phone;
 * the server dies in the middle and comes back. Nothing is lost, and the points are what a calculation by hand gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { decisionBook } from '../../src/analysis/fair/decisions.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { replay } from '../../src/record/replay.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { worthProfile } from '../../src/scoring/worth-profile.ts';
import { averagePoints } from '../../src/ui/words/average-points.ts';
import { oneDecimal } from '../../src/ui/words/one-decimal.ts';
import { attemptNamed, recordOf, resealed } from '../record/made-record.ts';
import { aTeamServer, type TeamServer } from './a-team-server.ts';
import { expectSound } from './expect-sound.ts';
import { begin, chooseByKey, story } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const open = walks.filter(({ carried, ends }) => carried.length === 0 && ends !== undefined);

/** The walk somebody plays, with the score it comes to by the rules. */
function walkOf(at: number) {
  const walk = open[at % open.length];
  if (!walk) throw new Error('no walk without carried-in flags');
  const played = replay(scenario, recordOf(scenario, walk.moves, walk.seed));
  if (!played.ok) throw new Error(played.reasons.join(' '));
  return { ...walk, score: played.card.score };
}

let server: TeamServer;
test.beforeEach(async () => {
  server = await aTeamServer();
});
test.afterEach(() => server.done());

const PHONE = { width: 390, height: 844 };

async function somebody(browser: Browser, viewport = { width: 1280, height: 720 }): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.address, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The picture is no part of this, and costs a slow machine most of its time.
  await page.addInitScript(() => localStorage.setItem('counterpart-settings', JSON.stringify({ scenery: false })));
  return page;
}

async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`./#/join/${code}`);
  await expect(page.getByText('this is what its trainers will see')).toBeVisible();
  await page.getByLabel('Name to show').fill(name);
  await page.getByRole('button', { name: 'Join the team' }).click();
  await expect(page.getByRole('status').filter({ hasText: `Welcome` })).toContainText(name);
}

/** Plays on to the end, and into the debrief. */
async function playOn(page: Page, moves: readonly string[]): Promise<void> {
  for (const move of moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(page.getByRole('button', { name: /Save this play/ })).toBeVisible();
}

const home = (page: Page) => page.getByRole('button', { name: 'Home' }).click();
/** The quiet line on home. */
const line = (page: Page) => page.getByRole('region', { name: 'Your team' });

/** Four people whose results came as files: two stories each. */
const STORIES = ['shop/a-basket-for-joan', 'staff_room/before-we-open'] as const;
const HANDED_OVER = Array.from({ length: 4 }, (_, at) => {
  const plays = STORIES.map((path) => {
    const { scenario: played, walks: all } = story(path);
    const fit = all.filter(({ carried, ends }) => carried.length === 0 && ends !== undefined);
    const walk = fit[at % fit.length];
    if (!walk) throw new Error('no walk without carried-in flags');
    const record = resealed({ ...recordOf(played, walk.moves, walk.seed), attempt: attemptNamed('teams', at, path) });
    const again = replay(played, record);
    if (!again.ok) throw new Error(again.reasons.join(' '));
    return { record, score: again.card.score, played, walk };
  });
  return {
    name: `person-${at}.json`,
    text: writeResultFile(
      `Person ${'ABCD'[at]}`,
      plays.map(({ record }) => record),
    ),
    scores: plays.map(({ score }) => score),
    walks: plays.map(({ played, walk }) => ({ scenario: played, moves: walk.moves, seed: walk.seed })),
  };
});
/** What an area or a kind of customer is called, by the catalogue of words. */
function called(file: 'area' | 'kind', name: string): string {
  const words = JSON.parse(readFileSync(`src/messages/en-GB/${file}.json`, 'utf8')) as Readonly<Record<string, string>>;
  return words[`name.${name}`] ?? '';
}

/** Of stories with more states than this a server does not tell what was given away (`src/server/verify/judge.ts`), and says so. */
const STATES_MOST = 200_000;

/**
 * What these first plays gave away, by area and kind of customer ("all" of each first), as a board tells it: the mean of what
 * each play gave away, worked out one by one.
 */
function givenByHand(
  plays: readonly { readonly scenario: Scenario; readonly moves: readonly string[]; readonly seed: number }[],
): ReadonlyMap<string, string> {
  const fields = new Map<string, number[]>();
  for (const { scenario: told, moves, seed } of plays) {
    const opening = { seed, carried: [] };
    const decisions = decisionBook(told, STATES_MOST)?.of(opening, moves);
    if (!decisions) continue;
    const { whole, areas } = worthProfile([{ walk: walkThrough(told, opening, moves).walk, decisions }]);
    for (const kind of ['All', ...told.customer.segments.map((kind) => called('kind', kind))]) {
      const own = [
        ['Everything', whole] as const,
        ...areas.map((one) => [called('area', one.of), one.perPlay] as const),
      ];
      for (const [area, points] of own) {
        const had = fields.get(`${area}|${kind}`) ?? [];
        fields.set(`${area}|${kind}`, [...had, points]);
      }
    }
  }
  return new Map([...fields].map(([field, all]) => [field, `${oneDecimal(mean(all))} points`]));
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

test('a trainer makes a team, three people join and play, the server dies in the middle: nothing is lost', async ({
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
  await expectSound(trainer, 'a team at the desk');

  const people = [await somebody(browser), await somebody(browser, PHONE), await somebody(browser)] as const;
  const [ana, bea, cem] = people;
  await join(ana, code, 'Ana');
  await join(bea, code, 'Béa');
  await expectSound(bea, 'my team on a phone');
  await join(cem, code, 'جم');
  const played = people.map((_, at) => walkOf(at));

  // One plays to the end at once.
  await begin(ana, scenario, played[0]?.seed);
  await playOn(ana, played[0]?.moves ?? []);
  await home(ana);
  await expect(line(ana)).toContainText('The team has your one play.');

  // One loses the line in the middle.
  await begin(cem, scenario, played[2]?.seed);
  await cem.context().setOffline(true);
  await playOn(cem, played[2]?.moves ?? []);
  await home(cem);
  await expect(line(cem)).toContainText('1 play saved here');

  // One is in the middle when the server dies.
  await begin(bea, scenario, played[1]?.seed);
  await chooseByKey(bea, scenario, played[1]?.moves[0] ?? '');
  await server.kill();
  await playOn(bea, played[1]?.moves.slice(1) ?? []);
  await home(bea);
  await expect(line(bea)).toContainText('1 play saved here');
  expect(await server.start()).toBeUndefined();
  await expect(line(bea)).toContainText('The team has your one play.', { timeout: 60_000 });
  await cem.context().setOffline(false);
  await expect(line(cem)).toContainText('The team has your one play.', { timeout: 60_000 });

  // What the server works out is what the rules give, for each of them.
  for (const [at, page] of people.entries()) {
    await line(page).getByRole('button', { name: 'My team' }).click();
    await page.getByText('Each play').click();
    await expect(page.locator('.together-plays')).toContainText(`the team has it: ${played[at]?.score} of 100`, {
      timeout: 60_000,
    });
  }

  // The trainer is still signed in after the server has died, and finds all three with one play each.
  await trainer.reload();
  for (const name of ['Ana', 'Béa', 'جم'])
    await expect(trainer.locator('.together-person').filter({ hasText: name })).toContainText('1 play');

  // Files that were handed over are treated alike.
  const paths = HANDED_OVER.map(({ name, text }) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return path;
  });
  await trainer.getByLabel('Result files to take in').setInputFiles(paths);
  await expect(trainer.locator('.together-person')).toHaveCount(7);
  const average = averagePoints(mean(HANDED_OVER.map(({ scores }) => mean(scores))));
  await expect(async () => {
    await trainer.goto('./#/desk');
    await trainer.getByRole('button', { name: 'Open Front desk' }).click();
    await trainer.getByRole('button', { name: 'Comparison' }).click();
    await expect(trainer.getByText(/people in the team/)).toContainText(`${average} of 100 on average`, {
      timeout: 3_000,
    });
  }).toPass({ timeout: 60_000 });
  await expectSound(trainer, 'a comparison');

  // And the map of points given away, field by field, once the server has worked out every play.
  const map = givenByHand([
    ...played.map(({ moves, seed }) => ({ scenario, moves, seed })),
    ...HANDED_OVER.flatMap(({ walks: own }) => own),
  ]);
  expect(map.size).toBeGreaterThan(2);
  await expect(trainer.getByText('Of some stories nobody can say what was given away.')).toBeVisible();
  const table = trainer.getByRole('region', { name: 'Points given away in a first play' });
  await expect(async () => {
    await trainer.reload();
    for (const [field, points] of map) {
      const [area = '', kind = ''] = field.split('|');
      const row = table.getByRole('row').filter({ has: trainer.getByRole('rowheader', { name: area, exact: true }) });
      await expect(row.locator(`td[data-head="${kind}"]`)).toContainText(points, { timeout: 3_000 });
    }
  }).toPass({ timeout: 120_000 });

  // Out of the same plays comes the page for Monday, which names nobody.
  await trainer.goto('./#/desk');
  await trainer.getByRole('button', { name: 'Open Front desk' }).click();
  await trainer.getByRole('button', { name: 'Make the page for Monday' }).click();
  await expect(trainer.getByText('The page stands below.')).toBeVisible({ timeout: 300_000 });
  for (const name of ['Ana', 'Béa', 'Person A']) await expect(trainer.locator('.sheet')).not.toContainText(name);
  await expectSound(trainer, 'the page for Monday');
});

test('the screen for a room goes on by itself after the server was gone', async ({ browser }) => {
  const link = await server.start();
  const trainer = await somebody(browser, { width: 1920, height: 1080 });
  await trainer.goto(`./${link}`);
  await trainer.getByLabel('Your name').fill('Tess');
  await trainer.getByRole('button', { name: 'Sign in' }).click();
  await trainer.getByLabel('Name of the team').fill('Front desk');
  await trainer.getByRole('button', { name: 'Make the team' }).click();
  await trainer.getByRole('button', { name: 'Screen for the room' }).click();
  const status = trainer.locator('.room-line');
  await expect(status).toContainText('Live');
  await expectSound(trainer, 'the room');
  await server.kill();
  await expect(status).toContainText('No connection', { timeout: 30_000 });
  await server.start();
  await expect(status).toContainText('Live', { timeout: 60_000 });
});
