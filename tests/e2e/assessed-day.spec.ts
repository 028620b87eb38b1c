/** A day in an assessment from end to end: picked with its certificate, a link, six rooms, the results, the file compared. */
import { expect, test } from '@playwright/test';
import { type Assignment, assignmentOf } from '../../src/assignment/assignment.ts';
import { assignmentLink } from '../../src/assignment/link.ts';
import { seedInDay } from '../../src/encounter/draw.ts';
import { beginDay } from '../../src/shift/day.ts';
import { dayToMeet } from '../../src/shift/day-to-meet.ts';
import { firstStart } from '../../src/shift/start.ts';
import { after, best, nextIn, plan, settle, worst } from './a-day.ts';
import { expectSound } from './expect-sound.ts';
import { chooseByKey, START } from './playing.ts';

const SEED = 11;
const met = dayToMeet(plan, SEED);
const assignment: Assignment = assignmentOf({ title: 'One day', from: 'Ines', pass: 70 }, [
  { ...met, people: met.people.map((scenario) => ({ scenario })) },
]);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a link, the rooms of a day without a word of how it goes, results, and a file that opens for the team', async ({
  page,
  context,
  baseURL,
}, info) => {
  await settle(context);
  await page.goto(assignmentLink(baseURL ?? '', assignment));
  await expect(page.getByText(`In the day “${plan.shift.title}”`).first()).toBeVisible();
  let day = beginDay(plan, SEED, firstStart(plan));
  for (const [place, scenario] of plan.scenarios.entries()) {
    expect(assignment.scenarios[place]?.seed).toBe(seedInDay(SEED, scenario.id));
    if (place === 0) await page.getByRole('button', { name: `Start with ${scenario.customer.short}` }).click();
    // The room: what stands in it is the day's, and how it went with anybody is not told.
    await expect(page.locator('main.between')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Assessment' })).toContainText('One day');
    await expect(page.getByText(/of 100/)).toHaveCount(0);
    if (place === 1) await expectSound(page, 'the room of a day in an assessment');
    if (place === 1) await page.screenshot({ path: info.outputPath('room.png') });
    await page.locator('.between-actions .button-main').click();
    await page.getByRole('button', { name: START }).click();
    const moves = (place === 0 ? worst : best)(day);
    for (const move of moves) await chooseByKey(page, nextIn(day), move);
    day = after(day, moves);
    const last = place === plan.scenarios.length - 1;
    await page.getByRole('button', { name: last ? 'Done: see the results' : 'Done: on to the next person' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'One day: everybody is served' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A day counts as one' })).toBeVisible();
  await expectSound(page, 'results of a day');
  await page.screenshot({ path: info.outputPath('results.png'), fullPage: true });
  const average = await page.locator('.results-average').innerText();

  const coming = page.waitForEvent('download');
  await page.getByLabel('Name to show').fill('Ana');
  await page.getByRole('button', { name: 'Save the file to hand back' }).click();
  const file = info.outputPath('ana.assessment.json');
  await (await coming).saveAs(file);
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: /My profile/ }).click();
  await page.getByRole('button', { name: /Compare with others/ }).click();
  await page.getByLabel('Result files to open').setInputFiles(file);
  const row = page.getByRole('table', { name: /^One day/ }).getByRole('row', { name: /^Ana/ });
  await expect(row).toContainText(average.replace(/\s+of.*$/s, ''));

  await page.getByRole('button', { name: 'Make an assessment' }).click();
  await page.getByRole('checkbox', { name: new RegExp(plan.shift.title) }).check();
  await expect(page.getByRole('status').filter({ hasText: 'What it is worth' })).toContainText('Being worked out');
  await expectSound(page, 'making an assessment of a day');
  await page.screenshot({ path: info.outputPath('pick.png'), fullPage: true });
});
