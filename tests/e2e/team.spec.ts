/** A team's results opened together: the funnel, the page for Monday on one sheet, and the file for peers that opens again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writeResultFile } from '../../src/record/result-file.ts';
import { attemptNamed, recordOf, resealed } from '../record/made-record.ts';
import { expectSound } from './expect-sound.ts';
import { story } from './playing.ts';

/** Ten people of two teams and one who comes later, each with one written walk of each of two stories. */
const PEOPLE = Array.from({ length: 11 }, (_, at) => ({
  file: `${at < 5 ? 'north' : 'south'}--person-${at}.json`,
  text: writeResultFile(
    `Person ${at}`,
    ['shop/a-basket-for-joan', 'staff_room/before-we-open'].map((path) => {
      const { scenario, walks } = story(path);
      const open = walks.filter(({ carried, ends }) => carried.length === 0 && ends !== undefined);
      const walk = open[at % open.length];
      if (!walk) throw new Error('no walk without carried-in flags');
      return resealed({ ...recordOf(scenario, walk.moves, walk.seed), attempt: attemptNamed(at, path) });
    }),
  ),
}));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('ten people of two teams: who lies where, ten minutes on one page, and a file for peers', async ({
  page,
}, info) => {
  await page.goto('./');
  await page.getByRole('button', { name: /My profile/ }).click();
  await page.getByRole('button', { name: /Compare with others/ }).click();
  const paths = PEOPLE.map(({ file, text }) => {
    const path = info.outputPath(file);
    writeFileSync(path, text);
    return path;
  });
  await page.getByLabel('Result files to open').setInputFiles(paths.slice(0, 10));
  await expect(page.getByRole('heading', { name: 'Team against team' })).toBeVisible();
  await expect(page.getByText('of 100;').first()).toBeVisible({ timeout: 120_000 });
  await expectSound(page, 'a team');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file for peers' }).click();
  const peers = info.outputPath('for-peers.json');
  await (await coming).saveAs(peers);
  expect(readFileSync(peers, 'utf8')).not.toMatch(/Person|moves|seed/);

  await page.getByRole('button', { name: 'Make the page for Monday' }).click();
  await expect(page.getByRole('heading', { name: 'For Monday: ten minutes together' })).toBeVisible({
    timeout: 120_000,
  });
  await expect(page.locator('.sheet')).not.toContainText('Person');
  await expectSound(page, 'for Monday');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.getByRole('button', { name: /^Close all/ }).click();
  await page.getByLabel('Result files to open').setInputFiles(peers);
  await expect(page.getByRole('heading', { name: /10 people, for peers/ })).toBeVisible();
  await expectSound(page, 'a file for peers');

  // Taken from a second file of one person more, the first would tell of that person.
  await page.getByLabel('Result files to open').setInputFiles(paths);
  await page.getByRole('button', { name: 'Save a file for peers' }).click();
  await expect(page.getByText(/^Fewer than 5 people have come since a file that these peers have/)).toBeVisible();
});
