/** Sheets of stories as they are played: screenshots of the built game, on a desk and on a phone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure-install.mjs';

/** The pages a story is played on, each from its start: a window that is narrowed later still shows what it had room for. */
const PAGES = {
  desk: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** How many looks at the screen are taken, at most, until two of them are the same. */
const LOOKS = 14;

const textOf = ({ say, ask, do: act, look }) => say ?? ask ?? act ?? look;

/** The first walk that carries nothing in, and which of its turns are worth a picture: `{ walk, shots }`. */
async function planOf(load, { scenario, walks }) {
  const [{ walkThrough, beginWalk, advance }, { lookAt }] = await Promise.all([
    load('/src/encounter/walk.ts'),
    load('/src/encounter/look-at.ts'),
  ]);
  const walk = walks.find(({ carried, moves }) => {
    const { refused, walk: whole } = walkThrough(scenario, { seed: 0, carried }, moves);
    return carried.length === 0 && !refused && whole.place.at === 'ending';
  });
  if (!walk) return undefined;
  const opening = { seed: walk.seed, carried: [] };
  let at = beginWalk(scenario, opening);
  const turns = [];
  for (const id of walk.moves) {
    const look = lookAt(scenario, {
      opening,
      place: at.place,
      state: at.state,
      last: at.steps.at(-1)?.move,
      turn: at.steps.length,
      warned: false,
    });
    const words = [...look.lines, ...look.moves].map(({ text }) => text).join('');
    turns.push({ weight: words.length, hands: look.moves.some(({ hands }) => hands) });
    at = advance(at, id).walk;
  }
  const middle = turns.slice(1);
  const heaviest = 1 + middle.findIndex(({ weight }) => weight === Math.max(...middle.map((turn) => turn.weight)));
  const hands = turns.findIndex((turn, index) => turn.hands && index > 0 && index !== heaviest);
  return {
    walk,
    shots: new Map([
      [0, 'first'],
      [heaviest, 'heaviest'],
      ...(hands > 0 ? [[hands, 'hands']] : []),
      [walk.moves.length, 'ending'],
    ]),
  };
}

/** Has the scene been painted? A stage that is still coming has one colour, and stands still as well. */
const painted = () => {
  const stage = document.querySelector('[data-stage] canvas');
  if (!stage) return document.querySelector('[data-stage]') === null;
  const copy = new OffscreenCanvas(40, 25).getContext('2d');
  copy.drawImage(stage, 0, 0, 40, 25);
  const { data } = copy.getImageData(0, 0, 40, 25);
  const colours = new Set();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
  return colours.size > 30;
};

/** A screenshot once the scene is there and nothing moves any more. */
async function still(page) {
  await page.waitForFunction(painted, undefined, { timeout: 60_000 });
  let before;
  for (let look = 0; look < LOOKS; look += 1) {
    const now = await page.screenshot();
    if (before?.equals(now)) return now;
    before = now;
    await page.waitForTimeout(250);
  }
  return before;
}

/** What was heard on the way is read before a picture is taken: only captions of the turn itself are on it. */
const unheard = (page) =>
  page.waitForFunction(() => document.querySelector('.captions li') === null, undefined, { timeout: 60_000 });

/** Plays each story by a walk of it, once on a page of each size: tiles of both, `{ desk, phone }`. */
export async function turnTiles(load, browser, address, told) {
  const tiles = { desk: [], phone: [] };
  for (const story of told) {
    const plan = await planOf(load, story);
    if (!plan) {
      console.log(`${story.id}: no walk that carries nothing in`);
      continue;
    }
    for (const [size, measures] of Object.entries(PAGES)) {
      const context = await browser.newContext({ ...measures, reducedMotion: 'reduce' });
      try {
        await context.addInitScript(() => {
          localStorage.setItem('counterpart-first-run', 'over');
          localStorage.setItem('counterpart-settings', JSON.stringify({ scenery: true }));
        });
        await played(await context.newPage(), address, story, plan, tiles[size]);
      } catch (error) {
        console.log(`${story.id} on a ${size}: ${error instanceof Error ? error.message : error}`);
      }
      await context.close();
    }
  }
  return tiles;
}

async function played(page, address, { id, scenario }, { walk, shots }, tiles) {
  const place = JSON.parse(
    readFileSync(join(ROOT, 'assets/places', scenario.setting.replaceAll('_', '-'), 'place.json'), 'utf8'),
  );
  const texts = new Map(
    Object.values(scenario.nodes).flatMap(({ moves }) => moves.map((move) => [move.id, textOf(move)])),
  );
  const shoot = async (turn) => {
    if (shots.has(turn)) tiles.push({ words: `${id}: ${shots.get(turn)}`, png: await still(page) });
  };
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the library' }).click();
  await page
    .locator('.home-card')
    .filter({ has: page.getByRole('heading', { name: scenario.title }) })
    .getByRole('button')
    .click();
  await page.getByText('Details', { exact: true }).click();
  await page.getByLabel(/^(The )?Seed/i).fill(String(walk.seed));
  await page.getByRole('button', { name: new RegExp(`^(Take the call|${place.words.begin})`) }).click();
  const turn = page.locator('section.turn');
  await turn.waitFor();
  for (const [index, move] of walk.moves.entries()) {
    await shoot(index);
    const button = page
      .getByRole('list', { name: 'What do you do?' })
      .getByRole('button')
      .and(page.locator('[aria-keyshortcuts]'))
      .filter({ hasText: texts.get(move) });
    const before = await turn.innerText();
    if (shots.has(index + 1)) await unheard(page);
    await page.keyboard.press((await button.getAttribute('aria-keyshortcuts')) ?? '');
    await page.waitForFunction((old) => document.querySelector('section.turn')?.innerText !== old, before);
  }
  await shoot(walk.moves.length);
}
