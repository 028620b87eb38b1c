/** A second day, of two people in a place whose rooms nobody drew, walked from clocking in to the report. */
import { act, Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BetweenPage, ReportPage } from '../../src/app/day-pages.tsx';
import { newDay } from '../../src/app/day-run.ts';
import type { Game } from '../../src/app/game-contract.ts';
import { keepPlan } from '../../src/app/kept-plans.ts';
import { dayBegins } from '../../src/checking/day-begins.ts';
import { startingDay } from '../../src/checking/starting-day.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { readShiftAmong } from '../../src/shift/read.ts';
import { type Plan, planOf } from '../../src/shift/start.ts';
import { expectNoAxeProblems } from '../ui/axe.ts';
import { clear, headingLevels, overflow, show } from '../ui/shown-page.tsx';
import { aFinder } from './a-finder.ts';
import { dayRun, gamesOf, opened, screen } from './a-game.ts';

const { aGame } = gamesOf('second-day-test');

/** The day that `counterpart new --shift` writes. */
function thePlan(): Plan {
  const { scenarios, shift } = startingDay('two-questions', dayBegins('airline_desk'), {
    scenario: 'a.json',
    shift: 'b.json',
  });
  const people = scenarios.map((one) => {
    const read = readScenario(JSON.stringify(one));
    if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join(' '));
    return read.value;
  });
  const read = readShiftAmong(JSON.stringify(shift), people);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join(' '));
  return planOf(read.value, people);
}

/** A game in which that day has been begun and kept. */
async function begunDay(): Promise<Game> {
  const [store, plan] = [memoryStore(), thePlan()];
  await keepPlan(store, aFinder(store), plan);
  const begun = await newDay(store, plan, { id: 'today', seed: 4, begun: 1 });
  begun.working.stop();
  const game = await aGame(store);
  const [kept] = game.days.kept();
  if (!kept) throw new Error('no day is kept');
  await game.days.goOn(kept);
  return game;
}

/** Shows the room between two people, once its drawings are there, and judges it. */
async function showBetween(game: Game): Promise<string> {
  const open = opened(game);
  if (open.at !== 'between' || !('run' in open)) throw new Error(`"${open.at}" is open`);
  await show(
    <Suspense fallback={null}>
      <BetweenPage game={game} run={open.run} next={open.next} />
    </Suspense>,
  );
  await expect.poll(() => document.querySelectorAll('.room-picture').length).toBe(2);
  await act(async () => undefined);
  expect(overflow()).toBe(0);
  expect(headingLevels()).toEqual([1, 2, 3, 3, 2]);
  await expectNoAxeProblems();
  return document.body.textContent ?? '';
}

async function serve(game: Game, moves: readonly string[]): Promise<void> {
  await game.days.serveNext();
  for (const move of moves) expect(await game.session()?.choose(move)).toBeUndefined();
  game.days.floor();
}

const OTHER_STORY = /Dan\b|Marta|Maureen|milk|fridge|toilet|allergen|Corner Cup|shop\b/i;
const sizes = [
  [1280, 720],
  [390, 844],
] as const;

afterEach(clear);

describe.each(sizes)('a day in a place nobody drew, at %i by %i', (width, height) => {
  const sized = async () => {
    await clear();
    await page.viewport(width, height);
  };

  it('shows its own rooms and facts from clocking in to the report, and nothing of another story', async () => {
    const game = await begunDay();
    await sized();
    const morning = await showBetween(game);
    await page.viewport(width, height);
    await expect.element(page.getByRole('heading', { level: 3, name: 'Where you work' })).toBeVisible();
    expect(overflow()).toBe(0);
    expect(morning).toContain('At 09:40 you serve Joel here.');
    expect(morning).toContain('A card lies beside the telephone.');
    expect(morning.match(/The clock says/g)).toHaveLength(1);

    await serve(game, ['read-large', 'gate-takes']);
    const between = await showBetween(game);
    await page.viewport(width, height);
    expect(overflow()).toBe(0);
    expect(between).toContain('Since Joel: one thing is new, marked 1 below.');
    expect(between).toContain('You have looked up the answer today.');
    // Somebody goes by it now, and nobody has noticed.
    expect(between).not.toContain('going by a wrong answer');
    expect(between).toContain('Nobody is to be seen there.');

    await serve(game, ['on-belt', 'wait-40']);
    expect(screen(game)).toBe('report');
    await show(<ReportPage game={game} run={dayRun(game)} />);
    await page.viewport(width, height);
    await expect.element(page.getByRole('heading', { name: 'The chain of the day' })).toBeVisible();
    const report = document.body.textContent ?? '';
    expect(report).toContain('Somebody is going by a wrong answer.');
    expect(report).toContain('Whoever begins in the morning reads the card first.');
    expect(overflow()).toBe(0);
    for (const text of [morning, between, report]) expect(text).not.toMatch(OTHER_STORY);
  });

  it('lets nobody go by a wrong answer for whoever told the right one', async () => {
    const game = await begunDay();
    await serve(game, ['how-long', 'desk-40']);
    await sized();
    const between = await showBetween(game);
    expect(between).toContain('Nobody is going by a wrong answer.');
    expect(between).toContain('two things are new, marked 1 to 2 below.');
  });
});
