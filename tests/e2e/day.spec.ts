/** A whole day at Corner Cup: one shift worked three ways, left and gone on with anywhere, looked back at. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Walk } from '../../src/encounter/walk.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { beginDay, chooseFix, type Day, isOver, nextStart, openingOf } from '../../src/shift/day.ts';
import { effectsOf } from '../../src/shift/effects.ts';
import { reportOf } from '../../src/shift/report.ts';
import { inFull } from '../sample.ts';
import {
  after,
  backToTheDay,
  best,
  carelessWithColleagues,
  expectBetween,
  nextIn,
  notQuitePerfect,
  placeOf,
  plan,
  playOut,
  SEED,
  satisfactionShown,
  serve,
  settle,
  shiftCard,
  startShift,
  toBrief,
  toEncounter,
  worst,
} from './a-day.ts';
import { expectReport } from './day-report.ts';
import { expectNothingSideways, expectSound } from './expect-sound.ts';
import { cardOf, chooseByKey, moveButton, toLibrary, turnText } from './playing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => settle(context));

const [dan, marta, maureen, tunde] = ['Dan', 'Marta', 'Maureen', 'Tunde'].map(placeOf) as [
  number,
  number,
  number,
  number,
];

/** Something in the shop that harms, as the room between lists it. */
const troubles = (page: Page) => page.getByRole('listitem').filter({ hasText: /^Trouble: / });
const upWords = (flag: string) => plan.shift.flags[flag]?.up ?? '';
/** What the brief of this person says about a flag that was carried in, and from whom it came. */
const carriedWords = (reader: number, flag: string, writer: number) =>
  `${plan.scenarios[reader]?.flags.in[flag]} (${plan.scenarios[writer]?.title})`;

/** The card that traces one flag from whoever wrote it. */
const threadOf = (page: Page, flag: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }), hasText: upWords(flag) });

/** Chooses the first fix on offer, and sees what tomorrow starts with. */
async function chooseFirstFix(page: Page, day: Day) {
  const [fix] = reportOf(day).fixes;
  if (!fix) throw new Error('there is nothing to choose');
  await page.locator('label').filter({ hasText: fix.text }).getByRole('radio').check();
  await page.getByRole('button', { name: 'Change this from tomorrow' }).click();
  await expect(page.getByRole('heading', { name: `Tomorrow starts with: ${fix.text}` })).toBeVisible();
  return fix;
}

/** Ids of the day's stories that this page has asked for, in that order; the set grows. */
function storiesFetched(page: Page): ReadonlySet<string> {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const id = plan.people.find((one) => new URL(request.url()).pathname.includes(`/${one.id}-`))?.id;
    if (id !== undefined && request.url().endsWith('.json')) fetched.add(id);
  });
  return fetched;
}

test('at its best: nothing is wrong in the shop, nobody falls, and tomorrow starts with the fix', async ({ page }) => {
  const fetched = storiesFetched(page);
  let day = await startShift(page);
  const shown: number[] = [];
  while (!isOver(day)) {
    await expect(troubles(page)).toHaveCount(0);
    // Whoever comes is fetched, and nobody before their time.
    await expect.poll(() => [...fetched]).toEqual(plan.people.slice(0, day.plays.length + 1).map(({ id }) => id));
    const [next, points] = await serve(page, day, best);
    day = next;
    shown.push(points);
  }
  await expectReport(page, day, shown);
  await expect(page.getByText('Fall', { exact: true })).toHaveCount(0);

  const fix = await chooseFirstFix(page, day);
  const out = chooseFix(day, fix.id);
  if (!out.ok) throw new Error(out.reasons.join(' '));

  await page.getByRole('button', { name: 'Start tomorrow with this fix' }).click();
  const tomorrow = beginDay(plan, SEED, nextStart(out.day));
  expect(tomorrow.start.fix).toBe(fix.id);
  await expectBetween(page, tomorrow);
  await toBrief(page, tomorrow);
  const carried = openingOf(tomorrow).carried.map((flag) => nextIn(tomorrow).flags.in[flag] ?? flag);
  expect(carried.length).toBeGreaterThan(0);
  for (const text of carried) await expect(page.getByText(`${text} (yesterday)`)).toBeVisible();
  // The fix is not only told: it is a thing one can do now.
  expect(openingOf(tomorrow).carried).toContain('record.questions');
  await toEncounter(page);
  await expect(moveButton(page, nextIn(tomorrow), 'questions-by-the-clock')).toBeVisible();
});

/** All that was said lies folded in a debrief until it is asked for. */
const unfold = (page: Page) => page.getByRole('tab', { name: 'The whole conversation' }).click();

/** In the conversation stands what was said only because of this flag. */
async function expectHeard(page: Page, day: Day, index: number, flag: string): Promise<void> {
  const walk = day.walks[index];
  if (!walk) throw new Error(`nobody was served at ${index}`);
  const heard = effectsOf(walk, flag).flatMap((effect) =>
    effect.what === 'line' && effect.there ? [effect.text] : [],
  );
  expect(heard.length).toBeGreaterThan(0);
  await unfold(page);
  for (const text of heard) await expect(page.locator('.conversation').getByText(text, { exact: true })).toBeVisible();
}

/** A link to a turn opens the debrief there, and the way back leads to the report. */
async function expectTurnAndBack(page: Page, link: Locator): Promise<void> {
  const turn = /turn (\d+)/i.exec(await link.innerText())?.[1];
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await link.click();
  const row = page.locator('.row-marked');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(row).toContainText(`turn ${turn}`);
  await page.getByRole('button', { name: 'Back to the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
}

test('careless with colleagues: sour milk reaches Maureen, a blocked toilet Tunde; every screen holds', async ({
  page,
}) => {
  let day = await startShift(page);
  let beforeMaureen = day;
  await expectSoundAtBothSizes(page, 'clocking in');
  const shown: number[] = [];
  const carriedTo = new Map([
    // Nobody has noticed the milk, so the room does not tell of it; boxes cannot be missed.
    [maureen, { flag: 'hazard.fridge', writer: dan, told: 0 }],
    [tunde, { flag: 'hazard.store', writer: marta, told: 1 }],
  ]);
  while (!isOver(day)) {
    const index = day.plays.length;
    const pushed = carriedTo.get(index);
    if (index === maureen) beforeMaureen = day;
    if (index === tunde) await expectSoundAtBothSizes(page, 'between');
    if (pushed) await expect(troubles(page).filter({ hasText: upWords(pushed.flag) })).toHaveCount(pushed.told);
    await toBrief(page, day);
    if (pushed) await expect(page.getByText(carriedWords(index, pushed.flag, pushed.writer))).toBeVisible();
    await toEncounter(page);
    const [next, points] = await playOut(page, day, carelessWithColleagues(day));
    if (pushed) await expectHeard(page, next, index, pushed.flag);
    await backToTheDay(page, next);
    day = next;
    shown.push(points);
  }
  await expectReport(page, day, shown);
  for (const [index, { flag, writer }] of carriedTo) {
    const thread = threadOf(page, flag);
    await expect(thread).toContainText('Fall');
    await expect(thread.getByRole('heading')).toContainText(plan.scenarios[writer]?.customer.short ?? '');
    await expect(thread.getByRole('heading')).toContainText(plan.scenarios[index]?.customer.short ?? '');
  }
  await expectTurnAndBack(page, threadOf(page, 'hazard.store').getByRole('button', { name: 'with Marta' }));
  await expectTurnAndBack(page, page.getByRole('button', { name: /^What cost most: turn \d+ with Dan$/ }));
  // What was wrong has pushed both, and is no excuse: whoever met it could still be served in full.
  expect(Math.max(shown[dan] ?? 0, shown[marta] ?? 0)).toBeLessThan(Math.min(shown[maureen] ?? 0, shown[tunde] ?? 0));
  await expectEveryScreenSound(page, day, beforeMaureen);
});

test('not quite perfect, and left everywhere: the day goes on exactly there', async ({ page }) => {
  let day = await startShift(page);
  const shown: number[] = [];
  while (!isOver(day)) {
    const { customer } = nextIn(day);
    const moves = notQuitePerfect(day);
    const goOn = () =>
      shiftCard(page)
        .getByRole('button', {
          name: `Continue at ${customer.short} (${day.plays.length + 1} of ${plan.scenarios.length})`,
        })
        .click();

    if (inFull || day.plays.length < 3) {
      const floor = await page.locator('main').innerText();
      await page.reload();
      await goOn();
      await expectBetween(page, day);
      expect(await page.locator('main').innerText()).toBe(floor);
    }

    await toBrief(page, day);
    await toEncounter(page);
    // Begun and not yet answered, then in the middle: from the card of the day and from the welcome alike.
    if (day.plays.length < 2) {
      const first = await wordsOfTurn(page);
      await page.reload();
      await goOn();
      await expect.poll(() => wordsOfTurn(page)).toBe(first);
    }
    const half = Math.ceil(moves.length / 2);
    for (const move of moves.slice(0, half)) await chooseByKey(page, nextIn(day), move);
    if (half < moves.length) {
      const left = await wordsOfTurn(page);
      await page.reload();
      if (day.plays.length % 2 === 0) await goOn();
      else await page.getByRole('button', { name: `Continue with ${customer.short}, turn ${half + 1}` }).click();
      await expect.poll(() => wordsOfTurn(page)).toBe(left);
    }
    const [next, points] = await playOut(page, day, moves, half);
    await backToTheDay(page, next);
    day = next;
    shown.push(points);
  }
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.reload();
  await shiftCard(page).getByRole('button', { name: 'Read the report of the day' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expectReport(page, day, shown);
  expect(shown.some((points) => points < 100)).toBe(true);

  await page.getByRole('button', { name: 'Read the debrief with Maureen' }).click();
  expect(await satisfactionShown(page)).toBe(shown[maureen]);
  await page.getByRole('button', { name: 'Back to the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

/** The turn without its white space, which depends on what has moved in yet. */
const wordsOfTurn = async (page: Page) => {
  await expect(page.locator('section.turn')).toBeVisible();
  return (await turnText(page)).replace(/\s+/g, ' ').trim();
};

test('starting the day again puts the conversation aside that was left in it', async ({ page }) => {
  const day = await startShift(page);
  await toBrief(page, day);
  await toEncounter(page);
  const [move] = best(day);
  await chooseByKey(page, nextIn(day), move ?? '');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Continue with/ })).toBeVisible();
  await shiftCard(page).getByRole('button', { name: 'Start the day again' }).click();
  await shiftCard(page).getByRole('button', { name: 'Yes, start again' }).click();
  await expectBetween(page, day);
  await page.getByRole('button', { name: 'Leave for now' }).click();
  await expect(shiftCard(page).getByRole('button', { name: /^Continue at/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Continue with/ })).toHaveCount(0);
});

test('a what-if never changes what is recorded', async ({ page }) => {
  const day = await startShift(page);
  const { title, customer } = nextIn(day);
  await toBrief(page, day);
  await toEncounter(page);
  const [next, score] = await playOut(page, day, best(day));
  const ending = await page.getByRole('heading', { level: 1 }).innerText();

  const other = worst(day);
  for (const moves of [other, other.slice(0, 1)]) {
    await unfold(page);
    await page.getByRole('button', { name: 'Play on from here (what if) at turn 1', exact: true }).click();
    await expect(page.getByText('this does not change your score')).toBeVisible();
    for (const move of moves) await chooseByKey(page, nextIn(day), move);
    if (moves.length === other.length) {
      await page.getByRole('button', { name: 'Compare both ways' }).click();
      const result = (name: RegExp) => page.getByRole('region', { name });
      await expect(result(/^As played/)).toContainText(`Satisfaction ${score} of 100`);
      const whatIf = scorecard(after(day, other).walks[0] as Walk).satisfaction;
      expect(whatIf).not.toBe(score);
      await expect(result(/^What if/)).toContainText(`Satisfaction ${whatIf} of 100`);
    }
    await page.getByRole('button', { name: 'Back to the debrief' }).first().click();
    expect(await satisfactionShown(page)).toBe(score);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ending);
  }
  await backToTheDay(page, next);

  await page.getByRole('button', { name: 'Leave for now' }).click();
  const card = cardOf(page, title);
  for (const again of [false, true]) {
    if (again) await page.reload();
    await toLibrary(page);
    await expect(card).toContainText('Played once');
    await expect(card).toContainText(`First try${score} of 100`);
    await page.goBack();
    await expect(page.getByRole('button', { name: new RegExp(`^Continue with ${customer.short}`) })).toHaveCount(0);
  }
});

/** Sound at a desk and on a phone: nothing sideways at both, and names and colours on the phone; with `npm run test:long` at both. */
async function expectSoundAtBothSizes(page: Page, where: string): Promise<void> {
  for (const [width, height, inDepth] of [
    [390, 844, true],
    [1280, 720, inFull],
  ] as const) {
    await page.setViewportSize({ width, height });
    // What scrolls is measured, and told, in the frames after it has got its size.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await (inDepth ? expectSound : expectNothingSideways)(page, `${where} at ${width}×${height}`);
  }
}

/** From the report on, every screen there is after a day. */
async function expectEveryScreenSound(page: Page, day: Day, beforeMaureen: Day): Promise<void> {
  await expectSoundAtBothSizes(page, 'report');
  await chooseFirstFix(page, day);
  await expectSoundAtBothSizes(page, 'report with its fix');

  await page.getByRole('button', { name: 'Read the debrief with Maureen' }).click();
  await page.getByRole('button', { name: 'Her side of the counter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /side of the counter/ })).toBeVisible();
  await expectSoundAtBothSizes(page, 'swap');
  await page.getByRole('button', { name: 'Show it all at once' }).click();
  await expectSoundAtBothSizes(page, 'swap to its end');
  await page.getByRole('button', { name: 'Back to the debrief' }).first().click();

  await page.getByRole('button', { name: 'Rate the options yourself' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Rate the/ })).toBeVisible();
  await expectSoundAtBothSizes(page, 'rate');
  for (const choice of await page.getByRole('group').all()) await choice.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Compare with the authors' }).click();
  await expect(page.getByRole('button', { name: 'Rate it again' })).toBeVisible();
  await expectSoundAtBothSizes(page, 'rated');
  await page.getByRole('button', { name: 'Back to the debrief' }).first().click();

  await unfold(page);
  await page.getByRole('button', { name: 'Play on from here (what if) at turn 1', exact: true }).click();
  await expect(page.locator('section.turn')).toBeVisible();
  for (const move of worst(beforeMaureen)) await chooseByKey(page, nextIn(beforeMaureen), move);
  await page.getByRole('button', { name: 'Compare both ways' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^What if/ })).toBeVisible();
  await expectSoundAtBothSizes(page, 'compare');
  await page.getByRole('button', { name: 'Back to the debrief' }).first().click();

  await page.getByRole('button', { name: 'Home' }).click();
  // The next day is suggested at home: this one stands in the library with how it went.
  await toLibrary(page);
  await expect(shiftCard(page)).toContainText('Last time:');
  await expectSoundAtBothSizes(page, 'library after a day');
  await page.goBack();
  await expectSoundAtBothSizes(page, 'home after a day');
  await page.getByRole('button', { name: 'My profile' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How you are doing' })).toBeVisible();
  await expectSoundAtBothSizes(page, 'profile');
  await page.getByRole('button', { name: /Compare with/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare with others' })).toBeVisible();
  await expectSoundAtBothSizes(page, 'team');
}
