/**
 * `npm run bench:browser`: how quick the built game is under the fingers. Rows, each with its goal: how soon a pressed
 * option answers and the next line stands, over whole encounters; and how soon the first turn can be played on a slow
 * processor with a slow line.
 *   --stories 4   how many stories are played through for the first rows, by the order of home
 * Figures hold for a quiet machine. What was measured is written to `.cache/bench/browser.json` as well.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { servedGame } from './browsers/served-game.mjs';
import { walkBeside } from './browsers/walk-beside.mjs';
import { ensureInstalled, ROOT } from './ensure-install.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';

/** Lines as DevTools names them: bits a second as bytes, and milliseconds there and back. */
const FAST_3G = { downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8, latency: 562 };
const SLOW = { downloadThroughput: 400e3 / 8, uploadThroughput: 400e3 / 8, latency: 400 };

const whole = (text, name) => {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number`);
  return Number(text);
};
const { values } = parseArgs({
  options: { stories: { type: 'string', default: '4' } },
});
const stories = whole(values.stories, 'stories');

/** Stories in the order of home, each with a walk. */
function walks() {
  const { first, order } = JSON.parse(readFileSync(join(ROOT, 'scenarios', 'line-up.json'), 'utf8'));
  const files = readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' });
  return [first, ...order].map((id) => {
    const path = files.find((file) => basename(file) === `${id}.json`)?.slice(0, -'.json'.length);
    return { id, ...walkBeside(join('scenarios', path)) };
  });
}

const at = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const ms = (number) => `${Math.round(number)} ms`;

/** Presses the option of these words and tells when it showed that it was pressed, and when the next line stood. */
const pressed = (page, words) =>
  page.evaluate(async (wanted) => {
    const plain = (text) => text.replace(/\s+/g, ' ').trim();
    const button = [...document.querySelectorAll('button.move')].find((one) =>
      plain(one.innerText).includes(plain(wanted)),
    );
    if (!button) throw new Error(`“${wanted}” is not on offer`);
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const root = document.querySelector('main.encounter');
    const begun = performance.now();
    let answered;
    const before = document.querySelector('.lines-now');
    const told = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        answered ??= performance.now();
        if (document.querySelector('.lines-now') === before) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    button.click();
    await told;
    await frame();
    return { answered: answered - begun, stood: performance.now() - begun };
  }, words);

const playable = (page) => page.waitForSelector('button.move', { timeout: 120_000 });

/** From the link of a story to its first turn. */
async function begin(page, address, { id, seed }) {
  await page.goto(`${address}#play=${id}&seed=${seed}`);
  const go = page.locator('main.brief').getByRole('button', { name: /^(Go to|Open the|Take the|Start)/ });
  await go.or(page.locator('button.move')).first().waitFor({ timeout: 120_000 });
  if (await go.isVisible()) await go.click();
  await playable(page);
}

async function speed(browser, address, told) {
  const [answers, lines] = [[], []];
  for (const walk of told) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await begin(page, address, walk);
    for (const words of walk.words) {
      const { answered, stood } = await pressed(page, words);
      answers.push(answered);
      lines.push(stood);
    }
    await page.close();
  }
  return [
    {
      row: 'a pressed option answers, 95th percentile',
      is: at(answers, 0.95),
      median: at(answers, 0.5),
      goal: 50,
      of: answers.length,
    },
    {
      row: 'the next line stands, 95th percentile',
      is: at(lines, 0.95),
      median: at(lines, 0.5),
      goal: 100,
      of: lines.length,
    },
  ];
}

/** The first turn of the first story, from an empty cache, on a slower processor and line. */
async function firstTurn(browser, address, walk, row, { slower, line, goal }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const begun = performance.now();
  await begin(page, address, walk);
  const is = performance.now() - begun;
  await context.close();
  return { row, is, goal, of: 1 };
}

ensureInstalled();
const { chromium } = await import('playwright');
const { address, stop } = await servedGame('--no-team');
try {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_ARGS });
  const told = walks();
  const [, second] = told;
  const rows = [
    ...(await speed(browser, address, told.slice(0, stories))),
    await firstTurn(browser, address, second, 'first turn: processor 4 times slower, Fast 3G', {
      slower: 4,
      line: FAST_3G,
      goal: 6000,
    }),
    await firstTurn(browser, address, second, 'first turn: 400 kbit/s', { slower: 1, line: SLOW, goal: 12_000 }),
  ];
  await browser.close();
  for (const { row, is, median, goal, of } of rows) {
    const half = median === undefined ? '' : `, median ${ms(median)}`;
    console.log(`${is <= goal ? '✓' : '✘'} ${row}: ${ms(is)} (goal ${ms(goal)}${half}, ${of} measured)`);
  }
  const folder = join(ROOT, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'browser.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
} finally {
  stop();
}
