/** An assessment from end to end: a link, two people, a reload in the middle, the results, and the file handed back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Assignment, assignmentHash, assignmentOf, writeAssignment } from '../../src/assignment/assignment.ts';
import { assignmentLink } from '../../src/assignment/link.ts';
import { expectSound } from './expect-sound.ts';
import { chooseByKey, START, story, turnText } from './playing.ts';

const PEOPLE = ['staff_room/before-you-go', 'coffee_shop/the-usual-please'].map((path) => {
  const { scenario, walks } = story(path);
  const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
  if (!walk) throw new Error('no walk without carried-in flags');
  return { scenario, walk };
});
const [dan, maureen] = PEOPLE;
if (!dan || !maureen) throw new Error('nobody to serve');

/** Each person from the seed of their written walk. */
const assignment: Assignment = assignmentOf(
  { title: 'First week', from: 'Ines', message: 'Take your time.', pass: 70, closes: '2026-12-01' },
  PEOPLE.map(({ scenario, walk }) => ({ scenario, seed: walk.seed })),
);

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Opens a link as somebody who was sent it: a page of its own, not a new fragment of this one. */
async function openLink(page: Page, baseURL: string | undefined, of: Assignment = assignment): Promise<void> {
  await page.goto('about:blank');
  await page.goto(assignmentLink(baseURL ?? '', of));
}

/** Nothing on the screen of an encounter that helps, or tells how it goes. */
async function expectNoHelp(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Assessment' })).toBeVisible();
  await expect(page.getByText(/coach note|^Coach/i)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /hint|what if/i })).toHaveCount(0);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a link, two people, a reload in the middle, results, and a file that opens for the team', async ({
  page,
  baseURL,
}, info) => {
  await openLink(page, baseURL);
  await expect(page.getByRole('heading', { level: 1, name: 'First week' })).toBeVisible();
  await expectSound(page, 'assessment');
  await page.getByRole('button', { name: `Start with ${dan.scenario.customer.short}` }).click();
  await expect(page.getByText('Here it comes from the assessment.')).toBeAttached();
  await page.getByRole('button', { name: START }).click();

  for (const move of dan.walk.moves.slice(0, 2)) {
    await chooseByKey(page, dan.scenario, move);
    await expectNoHelp(page);
  }
  await expectSound(page, 'assessed encounter');
  const left = flat(await turnText(page));

  await page.reload();
  // Nothing of it is a play like others: it cannot be put aside.
  await expect(page.getByRole('button', { name: /Put it aside/ })).toHaveCount(0);
  await expectSound(page, 'home with an assessment');
  await page.getByRole('button', { name: 'Go on with the assessment First week' }).click();
  await page.getByRole('button', { name: /Continue with .*turn\s3/ }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  expect(flat(await turnText(page))).toBe(left);

  for (const move of dan.walk.moves.slice(2)) await chooseByKey(page, dan.scenario, move);
  await page.getByRole('button', { name: 'Done: on to the next person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One of two served' })).toBeVisible();
  await expect(page.getByText(/of 100/)).toHaveCount(0);
  await expectSound(page, 'between two people');

  // Neither home nor the profile tells the score before the end.
  await page.getByRole('button', { name: 'Have a break' }).click();
  await page.getByRole('button', { name: 'Leave it for now' }).click();
  await expect(page.getByText(/Played once|of 100/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on with the assessment First week' }).click();

  await page.getByRole('button', { name: `Next: ${maureen.scenario.customer.short}` }).click();
  await page.getByRole('button', { name: START }).click();
  for (const move of maureen.walk.moves) await chooseByKey(page, maureen.scenario, move);
  await page.getByRole('button', { name: 'Done: see the results' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First week: everybody is served' })).toBeVisible();
  await expectSound(page, 'results');
  const average = await page.locator('.results-average').innerText();

  await page.getByRole('button', { name: /Open the debrief of Dan/ }).click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the results' }).click();

  const coming = page.waitForEvent('download');
  await page.getByLabel('Name to show').fill('Ana');
  await page.getByRole('button', { name: 'Save the file to hand back' }).click();
  const file = info.outputPath('ana.assessment.json');
  await (await coming).saveAs(file);

  // The second opening shows the attempt as it is, and no way to make it again.
  await openLink(page, baseURL);
  await expect(page.getByRole('heading', { level: 1, name: 'First week: everybody is served' })).toBeVisible();
  expect(await page.locator('.results-average').innerText()).toBe(average);
  await expect(page.getByRole('button', { name: /Start|Next|again/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: /My profile/ }).click();
  await page.getByRole('button', { name: /Compare with others/ }).click();
  await page.getByLabel('Result files to open').setInputFiles(file);
  const row = page.getByRole('table', { name: /^First week/ }).getByRole('row', { name: /^Ana/ });
  await expect(row).toContainText(average.replace(/\D+.*$/s, ''));
  await expectSound(page, 'team');

  const forged = JSON.parse(readFileSync(file, 'utf8'));
  forged.plays[0].seed = 3;
  const other = info.outputPath('forged.assessment.json');
  writeFileSync(other, JSON.stringify(forged));
  await page.getByLabel('Result files to open').setInputFiles(other);
  await expect(page.getByRole('status').filter({ hasText: 'Not opened' })).toContainText('its seal does not fit');
});

test('an assessment of a story that has changed says so, and cannot be started', async ({ page }, info) => {
  const [first, second] = assignment.scenarios;
  if (!first || !second) throw new Error('nobody to serve');
  const old = { ...assignment, title: 'Last year', scenarios: [first, { ...second, rules: 'a'.repeat(64) }] };
  const file = info.outputPath('old.assignment.json');
  writeFileSync(file, writeAssignment(old));
  await page.goto('./');
  await page.locator('input[type=file][accept]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText(`Not the same any more: “${second.title}”`);
  await expect(page.getByRole('button', { name: /Start/ })).toHaveCount(0);
  await expectSound(page, 'an assessment that cannot be started');
  await page.getByRole('button', { name: 'Put it away' }).click();
  await expect(page.getByText('Last year')).toHaveCount(0);
});

test('a link that is not whole says so at home', async ({ page, baseURL }) => {
  await page.goto(assignmentLink(baseURL ?? '', assignment).slice(0, -20));
  await expect(page.getByRole('status').filter({ hasText: 'This assessment cannot be opened' })).toBeVisible();
});

/** People with whom guessing does not pass, from seed 1. */
const LIST = ['shop/a-basket-for-joan', 'staff_room/before-we-open', 'utility_contact/four-hundred-loaves'];

test('a list that can be guessed is not handed out, and its page prints on one sheet', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /My profile/ }).click();
  await page.getByRole('button', { name: /Compare with others/ }).click();
  await page.getByRole('button', { name: 'Make an assessment' }).click();
  await page.getByLabel('Name of the assessment').fill('Too easy');
  await page.getByLabel('From').fill('Ines');
  await page.getByLabel(/Mark to reach/).fill('1');
  const [path = ''] = LIST;
  await page.getByRole('checkbox', { name: new RegExp(story(path).scenario.title) }).check();
  const worth = page.getByRole('status').filter({ hasText: 'What it is worth' });
  await expect(worth).toContainText('Can be guessed.', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.getByRole('alert')).toContainText('Add a person, or raise the mark.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What this list is worth' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a trainer makes one in the browser: by file and by link it is the same assessment', async ({ page }, info) => {
  await page.goto('./');
  await page.getByRole('button', { name: /My profile/ }).click();
  await page.getByRole('button', { name: /Compare with others/ }).click();
  await page.getByRole('button', { name: 'Make an assessment' }).click();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.getByText('Pick at least one person.')).toBeVisible();
  await expectSound(page, 'making one, with what is missing');
  await page.getByLabel('Name of the assessment').fill('Zoë’s first week');
  await page.getByLabel('From').fill('Ines');
  await page.getByText('Details', { exact: true }).click();
  await page.getByLabel('Seed').fill('1');
  const listed = LIST.map((path) => story(path).scenario);
  for (const { title } of listed) await page.getByRole('checkbox', { name: new RegExp(title) }).check();
  // What it is worth is told before it is handed out, the same as the command line tells.
  const worth = page.getByRole('status').filter({ hasText: 'What it is worth' });
  await expect(worth).toContainText(/Fit for/, { timeout: 120_000 });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as data' }).click();
  const certificate = info.outputPath('certificate.json');
  await (await saving).saveAs(certificate);
  expect(JSON.parse(readFileSync(certificate, 'utf8'))).toMatchObject({
    ok: true,
    certificate: { people: listed.map(({ id }) => ({ id, seed: 1 })) },
  });
  await expectSound(page, 'making one, with its certificate');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = info.outputPath('made.assignment.json');
  await (await coming).saveAs(file);
  const made = JSON.parse(readFileSync(file, 'utf8')) as Assignment;
  expect(made.scenarios.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));

  await page.getByRole('button', { name: 'Copy a link' }).click();
  const copied = await page.getByLabel('The link').inputValue();
  await expectSound(page, 'making one');
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.getByRole('heading', { level: 1, name: 'Zoë’s first week' })).toBeVisible();
  expect(copied).toBe(assignmentLink(new URL('./', page.url()).href, made));
  expect(assignmentHash(made)).toMatch(/^[0-9a-f]{64}$/);
});
