/** The tab is killed at random moments of a day: at most the move being made is lost. */
import { expect, type Page, test } from '@playwright/test';
import { hash32 } from '../../src/encounter/draw.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk } from '../../src/encounter/walk.ts';
import { moveText } from '../../src/scenario/move.ts';
import { isOver, openingOf } from '../../src/shift/day.ts';
import { inFull } from '../sample.ts';
import { after, expectBetween, nextIn, SEED, settle, shiftCard, startShift, toBrief, toEncounter } from './a-day.ts';
import { chooseByKey, moveButton } from './playing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => settle(context));

test('killed at any moment, a play loses the move being made at most', async ({ context }) => {
  test.slow();
  const KILLS = inFull ? 25 : 4;
  /** A whole number below `below`, the same in every run. */
  const chance = (what: string, below: number) => hash32(SEED, what) % below;
  let page = await context.newPage();
  let day = await startShift(page);
  await toBrief(page, day);
  await toEncounter(page);
  let walk = beginWalk(nextIn(day), openingOf(day));

  const picked = (what: string): string => {
    const offered = walk.place.at === 'node' ? offeredMoves(walk.scenario, walk.place.node, walk.state) : [];
    return offered[chance(what, offered.length)]?.id ?? '';
  };
  const made = (id: string): Walk => {
    const next = advance(walk, id);
    if (!next.ok) throw new Error(next.refusal);
    return next.walk;
  };
  for (let kill = 0; kill < KILLS && !isOver(day); kill += 1) {
    // A few moves that are seen to be made, then one that is not.
    for (let calm = chance(`calm ${kill}`, 2); calm > 0 && walk.place.at === 'node'; calm -= 1) {
      const move = picked(`move ${kill} ${calm}`);
      await chooseByKey(page, walk.scenario, move);
      walk = made(move);
    }
    let other = walk;
    if (walk.place.at === 'node') {
      const move = picked(`last ${kill}`);
      const key = await moveButton(page, walk.scenario, move).getAttribute('aria-keyshortcuts');
      other = made(move);
      const pressed = page.keyboard.press(key ?? '').catch(() => undefined);
      // Either as soon as the browser has the key, or even before.
      if (chance(`wait ${kill}`, 2) === 0) await pressed;
    }
    await page.close({ runBeforeUnload: false });

    page = await context.newPage();
    await page.goto('./');
    const { customer } = nextIn(day);
    const goOn = shiftCard(page).getByRole('button', { name: /^(Continue at|Read the report)/ });
    await expect(goOn).toBeVisible();
    const resume = page.getByRole('button', { name: new RegExp(`^Continue with ${customer.short}, turn`) });
    const words = (await resume.count()) > 0 ? await resume.innerText() : '';
    const kept = Number(/\d+$/.exec(words)?.[0] ?? 1) - 1;
    const stillHere = (await goOn.innerText()).startsWith(`Continue at ${customer.short} `);
    if (!stillHere) {
      // The last move was kept, and it ended the encounter.
      expect(other.place.at, `${customer.short} has gone`).toBe('ending');
      day = after(
        day,
        other.steps.map(({ move }) => move.id),
      );
      if (isOver(day)) break;
      walk = beginWalk(nextIn(day), openingOf(day));
      await goOn.click();
      await expectBetween(page, day);
      await toBrief(page, day);
      await toEncounter(page);
      continue;
    }
    expect([walk.steps.length, other.steps.length], `moves kept with ${customer.short}`).toContain(kept);
    walk = kept === walk.steps.length ? walk : other;
    await goOn.click();
    await expectOffered(page, walk);
  }
});

/** The moves on the screen are those on offer where the walk stands. */
async function expectOffered(page: Page, walk: Walk): Promise<void> {
  if (walk.place.at !== 'node') throw new Error('the encounter is over');
  const offered = offeredMoves(walk.scenario, walk.place.node, walk.state).map(moveText);
  // A move that can be done by hand has a second button, without a key.
  const moves = page
    .getByRole('list', { name: 'What do you do?' })
    .getByRole('button')
    .and(page.locator('[aria-keyshortcuts]'));
  await expect(moves).toHaveCount(offered.length);
  for (const text of offered) await expect(moves.filter({ hasText: text })).toHaveCount(1);
}
