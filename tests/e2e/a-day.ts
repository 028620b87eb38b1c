/**
 * A whole day in the browser, and the same day as plain data beside it: what the screens have to say is
 * worked out from that, so that nothing here hangs on the points of a single scenario.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Opening } from '../../src/encounter/opening.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk, walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { toldNow } from '../../src/shift/between.ts';
import { beginDay, type Day, isOver, openingOf } from '../../src/shift/day.ts';
import { readShiftAmong } from '../../src/shift/read.ts';
import { firstStart, planOf, type WholePlan } from '../../src/shift/start.ts';
import { dayWith } from '../shift/a-shift.ts';
import { chooseByKey, START, story, toLibrary } from './playing.ts';

/** Every story that comes with the game, with its walks. */
const STORIES = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?!people|shifts|archive)[a-z_]+\/[a-z-]+\.play$/.test(file))
  .map((file) => file.replace(/\.play$/, ''))
  .map((path) => ({ id: basename(path), ...story(path) }));

/** The seed every day here has. */
export const SEED = 2026;

/** Ids of the days that come with the game. */
export const DAYS = readdirSync('scenarios/shifts')
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => basename(file, '.json'));

/** A day that comes with the game. Throws where it is broken. */
export function planNamed(id: string): WholePlan {
  const scenarios = STORIES.map(({ scenario }) => scenario);
  const read = readShiftAmong(readFileSync(join('scenarios', 'shifts', `${id}.json`), 'utf8'), scenarios);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return planOf(read.value, scenarios);
}

/** The day that most tests work through. */
export const plan = planNamed('milk-boxes-almonds');

/** Place of somebody in the day, by the name they go by. */
export const placeOf = (short: string): number => plan.scenarios.findIndex(({ customer }) => customer.short === short);

/** Whoever comes next. Throws when everybody is served. */
export function nextIn(day: Day): Scenario {
  const next = day.plan.scenarios[day.plays.length];
  if (!next) throw new Error('everybody is served');
  return next;
}

interface Way {
  readonly moves: readonly string[];
  readonly points: number;
  /** Whether the house standard was kept. */
  readonly inTime: boolean;
}

const toEnd = (walk: Walk): readonly Way[] => {
  if (walk.place.at !== 'ending') return [];
  const card = scorecard(walk);
  const moves = walk.steps.map(({ move }) => move.id);
  return [{ moves, points: card.satisfaction, inTime: card.target?.hit !== false }];
};

/** Goes by a written walk as far as it can: what is not on offer is left out, and at a loss the first move is made. */
function byMemory(scenario: Scenario, opening: Opening, moves: readonly string[]): Walk {
  let walk = beginWalk(scenario, opening);
  while (walk.place.at === 'node' && walk.steps.length < MOVES_AT_MOST) {
    const made = new Set(walk.steps.map(({ move }) => move.id));
    const offered = offeredMoves(scenario, walk.place.node, walk.state).map(({ id }) => id);
    const fresh = offered.filter((id) => !made.has(id));
    const move = moves.find((id) => fresh.includes(id)) ?? fresh[0] ?? offered[0] ?? '';
    const next = advance(walk, move);
    if (!next.ok) throw new Error(`${scenario.id}: "${move}" is ${next.refusal}`);
    walk = next.walk;
  }
  return walk;
}

const MOVES_AT_MOST = 40;

/** Ways through whoever comes next, by the written walks, from the worst served to the best. Never empty. */
function waysFor(day: Day): readonly [Way, ...Way[]] {
  const scenario = nextIn(day);
  const opening = openingOf(day);
  const written = STORIES.find(({ id }) => id === scenario.id)?.walks ?? [];
  const fitting = written.flatMap(({ moves }) => {
    const { walk, refused } = walkThrough(scenario, opening, moves);
    return refused ? [] : toEnd(walk);
  });
  // A day can leave somebody in a state no written walk begins in.
  const ways = fitting.length > 0 ? fitting : written.flatMap(({ moves }) => toEnd(byMemory(scenario, opening, moves)));
  const rank = ({ points, inTime }: Way) => points + (inTime ? 0.5 : 0);
  const [first, ...rest] = ways.toSorted((a, b) => rank(a) - rank(b));
  if (!first) throw new Error(`no way through "${scenario.id}"`);
  return [first, ...rest];
}

/** How somebody works: the moves, for whoever comes next. */
export type Habit = (day: Day) => readonly string[];

/** Serves everybody as badly as can be. */
export const worst: Habit = (day) => waysFor(day)[0].moves;

/** Serves everybody as well as can be. */
export const best: Habit = (day) => {
  const ways = waysFor(day);
  return (ways.at(-1) ?? ways[0]).moves;
};

/** As bad a colleague as can be, and good with guests: what is wrong there has come through the staff room. */
export const carelessWithColleagues: Habit = (day) =>
  nextIn(day).customer.relation === 'internal' ? worst(day) : best(day);

/** Takes trouble, and misses something with everybody where something can be missed. */
export const notQuitePerfect: Habit = (day) =>
  waysFor(day).findLast(({ points, inTime }) => points < 100 || !inTime)?.moves ?? best(day);

/** The day after the next person has been served with these moves. */
export const after = (day: Day, moves: readonly string[]): Day => dayWith(day, [moves]);

/** Lets every page of this context begin without the guided minute, with these settings and the seed of the tests. */
export async function settle(context: BrowserContext, settings: object = { scenery: false }): Promise<void> {
  await context.addInitScript(
    ({ stored, seed }) => {
      localStorage.setItem('counterpart-settings', JSON.stringify(stored));
      localStorage.setItem('counterpart-first-run', 'over');
      // A seed is one number; names of plays are four, and stay as they come.
      const draw = crypto.getRandomValues.bind(crypto);
      Object.assign(crypto, {
        getRandomValues: <T extends ArrayBufferView<ArrayBuffer>>(array: T): T =>
          array instanceof Uint32Array && array.length === 1 ? (array.fill(seed) as ArrayBufferView as T) : draw(array),
      });
    },
    { stored: settings, seed: SEED },
  );
}

/** The card of the shift on the home screen. */
export const shiftCard = (page: Page, of: WholePlan = plan) =>
  page.getByRole('region', { name: `A whole day: ${of.shift.title}` });

/** Starts the first day: from home if it is the one that is suggested there, else from the library. */
export async function startShift(page: Page, of: WholePlan = plan): Promise<Day> {
  await page.goto('./');
  if (of !== plan) await toLibrary(page);
  await shiftCard(page, of).getByRole('button', { name: 'Start the shift' }).click();
  const day = beginDay(of, SEED, firstStart(of));
  await expectBetween(page, day);
  return day;
}

/** The room between says who is next, and all that is told on the way. */
export async function expectBetween(page: Page, day: Day): Promise<void> {
  const { customer, clock } = nextIn(day);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    day.plays.length === 0
      ? `Clocking in: ${customer.short} comes first, at ${clock}`
      : `${customer.short} is next, at ${clock}`,
  );
  for (const text of toldNow(day)) await expect(page.getByText(text, { exact: true })).toBeVisible();
}

/** From the room between to the brief of the next person. */
export async function toBrief(page: Page, day: Day): Promise<void> {
  const { customer, title } = nextIn(day);
  await page.getByRole('button', { name: new RegExp(`^(Meet|Serve) ${customer.short},`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** From the brief to the first line. */
export async function toEncounter(page: Page): Promise<void> {
  await page.getByRole('button', { name: START }).click();
  await expect(page.locator('section.turn')).toBeVisible();
}

/** Makes these moves to the end, and reads the debrief: the day after it, and the satisfaction shown. */
export async function playOut(page: Page, day: Day, moves: readonly string[], made = 0): Promise<[Day, number]> {
  const scenario = nextIn(day);
  for (const move of moves.slice(made)) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: 'See what they thought' }).click();
  return [after(day, moves), await satisfactionShown(page)];
}

/** The number at the head of the debrief. */
export async function satisfactionShown(page: Page): Promise<number> {
  const words = await page.getByRole('heading', { name: /^Satisfaction \d+ of 100/ }).innerText();
  return Number(/\d+/.exec(words)?.[0]);
}

/** From the debrief back into the day. */
export async function backToTheDay(page: Page, day: Day): Promise<void> {
  await page.getByRole('button', { name: isOver(day) ? 'To the end of the day' : 'Back to the day' }).click();
  if (isOver(day)) await expect(page.getByText(/the report of the day/)).toBeVisible();
  else await expectBetween(page, day);
}

/** Serves the next person from the room between back to it (or to the report). */
export async function serve(page: Page, day: Day, habit: Habit): Promise<[Day, number]> {
  await toBrief(page, day);
  await toEncounter(page);
  const [next, shown] = await playOut(page, day, habit(day));
  await backToTheDay(page, next);
  return [next, shown];
}
