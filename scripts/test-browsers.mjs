/**
 * `npm run test:browsers`: one encounter from home to its debrief, by keyboard alone, in the browsers of this machine
 * that `npm test` does not use: Firefox, and WebKitGTK where its driver is there. Ends with "N passed, N failed".
 *   firefox | webkit   only that one; it fails where it is missing
 *   --where-there      none of them on this machine is no failure
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIREFOX, openFirefox } from './browsers/firefox.mjs';
import { servedGame } from './browsers/served-game.mjs';
import { until } from './browsers/until.mjs';
import { walkBeside } from './browsers/walk-beside.mjs';
import { openWebKit, WEBKIT_DRIVER } from './browsers/webkit.mjs';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

if (typeof WebSocket === 'undefined') {
  // Node 20 has one, but only when it is asked for.
  const again = ['--experimental-websocket', '--no-warnings', fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1);
}

const STORY = 'scenarios/coffee_shop/the-usual-please';
/** Keys as WebDriver writes them. */
const [TAB, ENTER, BACKSPACE, END] = ['\uE004', '\uE006', '\uE003', '\uE010'];
const BROWSERS = { firefox: [FIREFOX, openFirefox], webkit: [WEBKIT_DRIVER, openWebKit] };

/** The walk that is played: what the screens call it, its moves in their words, its ending. */
function firstWalk() {
  const { scenario, seed, words, ends } = walkBeside(STORY);
  const { short } = JSON.parse(
    readFileSync(join(ROOT, 'scenarios', 'people', `${scenario.customer.person}.json`), 'utf8'),
  );
  const ending = scenario.endings.find(({ id }) => id === ends).title;
  return { title: scenario.title, short, seed, words, ending };
}

const TEXT_OF_FOCUS = `(({ innerText, labels }) => innerText || labels?.[0]?.innerText || '')(document.activeElement)`;

/** Presses Tab until what has the focus says this. */
async function tabTo(browser, pattern, presses = 80) {
  for (let press = 0; press <= presses; press += 1) {
    if (pattern.test(await browser.ask(TEXT_OF_FOCUS))) return;
    await browser.press(TAB);
  }
  throw new Error(`no way to ${pattern} with the Tab key`);
}

const shows = (browser, expression, what) => until(what, () => browser.ask(`Boolean(${expression})`));
const heading = (text) => `document.querySelector('h1')?.innerText.includes(${JSON.stringify(text)})`;
const ONE_LINE = `((text) => text.replace(/\\s+/g, ' ').trim())`;

/** The key beside the move of these words; undefined while it is not on offer. */
const keyOf = (words) => `(() => {
  const wanted = ${ONE_LINE}(${JSON.stringify(words)});
  const buttons = [...document.querySelectorAll('button[aria-keyshortcuts]')];
  const button = buttons.find((one) => ${ONE_LINE}(one.innerText).includes(wanted));
  return button?.getAttribute('aria-keyshortcuts') ?? '';
})()`;

/** From home to the debrief, by keyboard alone. Throws where it does not go on. */
async function play(browser, address) {
  const walk = firstWalk();
  await browser.goTo(address);
  await shows(browser, `document.querySelector('h1')`, 'the home screen');
  // Home shows one suggestion; everybody stands in the library.
  await tabTo(browser, /^Open the library/);
  await browser.press(ENTER);
  await shows(browser, heading('Library'), 'the library');
  await tabTo(browser, new RegExp(`^(Serve|Meet) ${walk.short}`));
  await browser.press(ENTER);
  await shows(browser, heading(walk.title), 'the brief');
  await tabTo(browser, /Details/);
  await browser.press(ENTER);
  await tabTo(browser, /^(The )?Seed/i);
  await browser.press(END);
  const digits = await browser.ask('document.activeElement.value.length');
  for (const key of [...Array(digits).fill(BACKSPACE), ...walk.seed]) await browser.press(key);
  await tabTo(browser, /^(Go to|Open the|Take the|Start)/);
  await browser.press(ENTER);
  await shows(browser, `document.querySelector('section.turn')`, 'the encounter');
  for (const words of walk.words) {
    const key = await until(`“${words}” on offer`, async () => (await browser.ask(keyOf(words))) || undefined);
    const before = await browser.ask(`document.querySelector('section.turn').innerText`);
    await browser.press(key);
    await until(`an answer to “${words}”`, async () => {
      return (await browser.ask(`document.querySelector('section.turn')?.innerText ?? ''`)) !== before;
    });
  }
  await tabTo(browser, /See what they thought/);
  await browser.press(ENTER);
  await shows(browser, heading(walk.ending), 'the debrief');
  if (browser.errors().length > 0) throw new Error(`the console told of: ${browser.errors().join('; ')}`);
}

const found = (programs) => programs.find((name) => spawnSync('which', [name]).status === 0);

ensureInstalled();
const whereThere = process.argv.includes('--where-there');
const asked = process.argv.slice(2).filter((word) => word !== '--where-there');
const wrong = asked.find((name) => !Object.hasOwn(BROWSERS, name));
if (wrong) {
  console.error(`There is no browser "${wrong}" here: firefox or webkit.`);
  process.exit(2);
}
const { address, stop } = await servedGame();
const count = { passed: 0, failed: 0 };
try {
  for (const [name, [programs, open]] of Object.entries(BROWSERS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const program = found(programs);
    if (!program) {
      console.log(`– ${name}: not on this machine (${programs.join(' or ')})`);
      if (asked.includes(name)) count.failed += 1;
      continue;
    }
    let browser;
    try {
      browser = await open(program);
      await play(browser, address);
      console.log(`✓ ${browser.name}: an encounter by keyboard, from home to its debrief`);
      count.passed += 1;
    } catch (error) {
      console.log(`✘ ${name}: ${error.message}`);
      count.failed += 1;
    } finally {
      await browser?.close();
    }
  }
} finally {
  stop();
}
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || (count.passed === 0 && !whereThere) ? 1 : 0;
