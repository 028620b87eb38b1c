/** Every screen at every size: nothing cut off, nothing sideways, no accessibility problem. */
import { expect, test } from '@playwright/test';
import { inFull } from '../sample.ts';
import { expectSound } from './expect-sound.ts';
import { begin, chooseByKey, story, toLibrary } from './playing.ts';

const DAN = 'staff_room/before-you-go';
const MARTA = 'staff_room/before-we-open';
const MAUREEN = 'coffee_shop/the-usual-please';
const HANAN = 'coffee_shop/does-this-cake-have-nuts';
/** Rings up: the picture of the other end, and the board of waiting calls. */
const MEHMET = 'utility_contact/four-hundred-loaves';
/** Comes with a dog at heel. */
const PRIYA = 'shop/a-basket-for-joan';
const EVERYBODY = [DAN, MARTA, MAUREEN, HANAN, MEHMET, PRIYA];

/**
 * Hanan has the longest lines and the Arabic, so she is served where there is least room for them; a call and a dog once
 * at least, with the picture, at a desk and on a phone. Everybody at both sizes, and Hanan at all of them, is served with
 * `npm run test:long`.
 */
const SIZES = [
  { name: 'desktop', width: 1280, height: 720, settings: {}, people: inFull ? EVERYBODY : [MEHMET] },
  { name: 'phone', width: 390, height: 844, settings: {}, people: inFull ? EVERYBODY : [PRIYA] },
  {
    name: 'double text',
    width: 1280,
    height: 720,
    settings: { textSize: 200, scenery: false },
    people: inFull ? [HANAN] : [],
  },
  {
    name: 'phone, double text, high contrast',
    width: 390,
    height: 844,
    settings: { textSize: 200, contrast: 'high', scenery: false },
    people: inFull ? [DAN, HANAN] : [HANAN],
  },
];

/** Pixels a folded debrief is long at most; in 0.1.0 it was 7,159 on a desktop and 12,779 on a phone. */
const LONGEST_DEBRIEF: Readonly<Record<string, number>> = { desktop: 2500, phone: 4000 };

// Colours are measured where things have come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, width, height, settings, people } of SIZES) {
  test(`every screen holds: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(
      (stored) => localStorage.setItem('counterpart-settings', JSON.stringify(stored)),
      settings,
    );
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page, 'home');
    await toLibrary(page);
    await expectSound(page, 'library');
    await page.goBack();
    for (const opener of [/How to play/, /Settings/, /Credits/]) {
      await page.getByRole('button', { name: opener }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectSound(page, String(opener));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  for (const path of people) {
    test(`an encounter and its debrief hold: ${path}, ${name}`, async ({ page }) => {
      const { scenario, walks } = story(path);
      const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
      if (!walk) throw new Error('no walk without carried-in flags');
      await page.setViewportSize({ width, height });
      await page.addInitScript(
        (stored) => localStorage.setItem('counterpart-settings', JSON.stringify(stored)),
        settings,
      );
      await begin(page, scenario, walk.seed);
      for (const [index, move] of walk.moves.entries()) {
        if (index % 3 === 0) await expectSound(page, `turn ${index}`);
        await chooseByKey(page, scenario, move);
      }
      await expectSound(page, 'ending');
      await page.getByRole('button', { name: /See what they thought/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectSound(page, 'debrief');
      // One reads it to the end: all that was said is folded. Large text may take what it needs.
      const longest = LONGEST_DEBRIEF[name];
      const long = await page.evaluate(() => document.documentElement.scrollHeight);
      if (longest !== undefined) expect(long).toBeLessThan(longest);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expectSound(page, `debrief, ${await tab.innerText()}`);
      }
    });
  }
}
