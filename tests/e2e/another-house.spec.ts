/**
 * Adding is data: a copy of the project gets a place, a person, a thing, an act, a sound, a backdrop, a day, a caller and
 * a story that is not in English. It is checked, built as `npm start` builds it, and played to the debrief, and nothing of
 * the program was changed. The copy lies in a folder with blanks and an umlaut.
 */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { addAll, SOUND_FILE } from '../another-house/additions.ts';
import { freePort } from '../free-port.ts';
import { inFull } from '../sample.ts';
import { START, toLibrary, turnText } from './playing.ts';

const run = promisify(execFile);

let copy = '';
let touched: readonly string[] = [];
let server: ChildProcess | undefined;
let address = '';

/** Runs a script of the copy. What it says is in the error when it fails. */
const script = (...args: readonly string[]) =>
  run(process.execPath, [...args], { cwd: copy, maxBuffer: 10_000_000 }).catch((error) => {
    throw new Error(`node ${args.join(' ')}: ${error.stdout}${error.stderr}`);
  });

/** Builds the copy and opens it, as `npm start` does. Resolves with what it has said by then. */
function started(port: number): Promise<string> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-team'], {
    cwd: copy,
    env: { ...process.env, PORT: String(port) },
  });
  server = child;
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes('open at')) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

/** Every file of the project that is kept, as it is now. */
function copyProject(to: string): void {
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  for (const path of kept.split('\0').filter((one) => one !== '' && existsSync(one)))
    cpSync(path, join(to, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'junction');
}

test.beforeAll(async () => {
  test.setTimeout(600_000);
  copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'counterpart another house '))), 'Übung für alle');
  mkdirSync(copy);
  copyProject(copy);
  touched = addAll(copy);
  await script('scripts/build-sound.mjs', SOUND_FILE);
  const port = await freePort();
  address = `http://localhost:${port}/`;
  expect(await started(port)).toContain(`Counterpart is open at ${address}`);
});

test.afterAll(() => {
  server?.kill();
  if (copy !== '') rmSync(resolve(copy, '..'), { recursive: true, force: true });
});

test('only data, drawings and the one vocabulary were touched', () => {
  const program = touched.filter((path) => !/^(assets|scenarios)\//.test(path));
  expect(program).toEqual(['src/scenario/words.ts']);
});

test('the copy passes its check, with proofs, and with `npm run test:long` its types', async () => {
  const [{ stdout }] = await Promise.all([
    script('scripts/counterpart.mjs', 'check', 'assets', ...ADDED),
    ...(inFull ? [script('node_modules/typescript/bin/tsc', '-p', '.')] : []),
  ]);
  expect(stdout).toMatch(/^3 scenarios, 1 person, 1 shift and \d+ files of the house checked, no errors\.$/m);
});

/** What is checked of the copy: all that is new in it. */
const ADDED = ['scenarios/lighthouse', 'scenarios/people/greta-voss.json', 'scenarios/shifts/two-lamps.json'];

interface StoryFile {
  readonly title: string;
  readonly endings: readonly { readonly title: string }[];
  readonly nodes: Readonly<
    Record<string, { readonly moves: readonly Readonly<Record<'say' | 'ask' | 'do' | 'look' | 'id', string>>[] }>
  >;
}

/** Makes a move of a story that the program of this project cannot read, and waits for the turn it leads to. */
async function choose(page: Page, story: StoryFile, id: string): Promise<void> {
  const move = Object.values(story.nodes)
    .flatMap(({ moves }) => moves)
    .find((one) => one.id === id);
  const words = move?.say ?? move?.ask ?? move?.do ?? move?.look ?? '';
  const before = await turnText(page);
  await page.getByRole('list', { name: 'What do you do?' }).getByRole('button').filter({ hasText: words }).click();
  await expect.poll(() => turnText(page), { intervals: [50], timeout: 60_000 }).not.toBe(before);
}

test('the caller is served to the debrief, in their language, with the new thing, act and sound', async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  const file = join(copy, 'scenarios/lighthouse/fog-off-the-island.json');
  const story: StoryFile = JSON.parse(readFileSync(file, 'utf8'));
  await page.goto(`${address}#play=fog-off-the-island&seed=3`);
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /Greta Voss/ })).toBeVisible();
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  await expect(page.locator('section.turn [lang="de"]').first()).toBeVisible();
  await expect(page.locator('.stage-layer canvas')).toBeVisible();
  await choose(page, story, 'sound-horn');
  await expect(page.getByText('[a foghorn calls]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Now there: a foghorn.' })).toBeAttached();
  await choose(page, story, 'stay-on');
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.endings[0]?.title ?? '');
  await expect(page.getByText('100', { exact: true }).first()).toBeVisible();
  expect(wrong).toEqual([]);
});

test('the day stands in the library, and begins in its own place with its own person', async ({ page }) => {
  await page.goto(address);
  await toLibrary(page);
  const card = page.getByRole('region', { name: 'A whole day: Two quick questions' });
  await card.getByRole('button', { name: 'Start the shift' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clocking in: Robin comes first, at 10:30');
  await expect(page.getByText('Where you work').first()).toBeVisible();
  await page.getByRole('button', { name: /^(Meet|Serve) Robin,/ }).click();
  await expect(page.getByRole('button', { name: 'Go to the lamp room' })).toBeVisible();
});
