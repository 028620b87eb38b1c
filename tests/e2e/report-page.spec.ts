/** The report pages of a scenario and of a day: sound in light and dark, wide and narrow; on paper nothing is hidden. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectSound } from './expect-sound.ts';

const PAGES = [
  ['a scenario', 'scenarios/coffee_shop/no-room-for-a-buggy.json'],
  ['a day', 'scenarios/shifts/milk-boxes-almonds.json'],
] as const;

for (const [of, file] of PAGES)
  test(`the report page of ${of} can be read by everybody, and printed`, async ({ page }, info) => {
    const out = info.outputPath('report.html');
    execFileSync(process.execPath, ['scripts/counterpart.mjs', 'report', file, '--html', '--out', out]);
    await page.setContent(readFileSync(out, 'utf8'));
    for (const width of [1280, 390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expectSound(page, `the report of ${of}, ${colorScheme}, ${width} wide`);
      }
    // No word of a table is broken in two: whole words or the table is scrolled.
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('thead th')].flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        return lines > (cell.textContent?.split(/[\s-]+/).length ?? 1) ? [cell.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);

    // On paper there is nothing to press or to scroll: everything that can be opened is, and fits the sheet.
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll('details tbody tr')].filter((row) => row.getBoundingClientRect().height === 0)
          .length,
    );
    expect(hidden).toBe(0);
    const wider = await page.evaluate(
      () => [...document.querySelectorAll('.wide, .map')].filter((box) => box.scrollWidth > box.clientWidth + 1).length,
    );
    expect(wider).toBe(0);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });
