/**
 * Days are killed at 200 moments: before, within and after a write, wherever in the day it falls. The game
 * is the real one with a real database; only the tab is made to die. (tests/e2e/day-killed.spec.ts closes
 * real pages, at moments that no write has to do with, too.)
 */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createGame } from '../../src/app/game.ts';
import type { Game } from '../../src/app/game-contract.ts';
import { keepingIn } from '../../src/app/keeping.ts';
import { hash32 } from '../../src/encounter/draw.ts';
import { indexedDbStore } from '../../src/record/indexed-db-store.ts';
import { moveIdsOf } from '../../src/record/record.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { fixesOnOffer, placeInDay } from '../../src/shift/day.ts';
import { elsewhere } from './a-game.ts';
import { DEATHS, type MortalStore, mortalStore } from './mortal-store.ts';

const KILLS = 200;
/** Writes a tab lives through, fewer than this: the copies kept at the beginning of a day are writes, too. */
const WRITES = 20;
const SHIFT = 'milk-boxes-almonds';
const NAME = 'counterpart-killed';

/** A whole number below `below`, the same in every run. */
const chance = (what: string, below: number) => hash32(2026, what) % below;

/** Moves of every kept play, in the order in which the plays were begun. */
const movesIn = (plays: readonly StoredPlay[]): readonly string[] => plays.flatMap(({ record }) => moveIdsOf(record));

/** A tab that is opened: the game over what is kept, gone on with where it was left. */
async function openedTab(store: MortalStore): Promise<Game> {
  const game = await createGame(keepingIn(store, NAME));
  const latest = game.days.kept().at(-1);
  if (!latest) await game.days.begin(SHIFT);
  else if (latest.record.fix === undefined) await game.days.goOn(latest);
  else return game;
  // The tab that died lives on in this page, and holds its day as a dead one would not.
  const other = elsewhere(game);
  if (other) {
    other.takeOver();
    await vi.waitUntil(() => game.days.run(), { interval: 2 });
    await vi.waitUntil(() => game.screens.getSnapshot().value !== 'home', { interval: 2 });
  }
  return game;
}

/** Does the next thing there is to do in a day. Says which move it is, if it is one. */
function nextStep(game: Game, what: string): { readonly move?: string; readonly done: Promise<unknown> } {
  const day = game.days.run()?.working.day();
  if (!day) return { done: game.days.begin(SHIFT) };
  switch (placeInDay(day).at) {
    case 'encounter': {
      const moves = game.session()?.view().look.moves ?? [];
      const move = moves[chance(what, moves.length)]?.id ?? '';
      return { move, done: game.session()?.choose(move) ?? Promise.reject(new Error('nobody is there')) };
    }
    case 'report':
      return { done: game.days.chooseFix(fixesOnOffer(day)[chance(what, fixesOnOffer(day).length)] ?? '') };
    case 'clocked-out':
      return { done: game.days.begin(SHIFT) };
    default:
      // From the one who has left to the room between, as the button there leads.
      game.days.floor();
      return { done: game.days.serveNext() };
  }
}

describe('a day that is killed', () => {
  it(`at ${KILLS} moments, loses at most the move being made`, async () => {
    indexedDB.deleteDatabase(NAME);
    onTestFinished(() => void indexedDB.deleteDatabase(NAME));
    const disk = await indexedDbStore(NAME);
    const shown: string[] = [];
    const deaths = new Map<string, number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const death = DEATHS[chance(`death ${kill}`, DEATHS.length)] ?? 'before';
      const tab = mortalStore(disk, NAME, chance(`writes ${kill}`, WRITES), death);
      let dead = false;
      void tab.dead.then(() => {
        dead = true;
      });
      let making: string | undefined;
      let where = 'opening';
      const opening = openedTab(tab);
      const game = await Promise.race([opening, tab.dead]);
      for (let step = 0; game && !dead; step += 1) {
        const day = game.days.run()?.working.day();
        where = day ? placeInDay(day).at : 'home';
        const { move, done } = nextStep(game, `step ${kill} ${step}`);
        making = move;
        await Promise.race([done, tab.dead]);
        if (!dead && move !== undefined) shown.push(move);
      }
      const kept = movesIn(await disk.list());
      const also = making === undefined ? shown : [...shown, making];
      expect([shown, also], `killed ${death} a write, at ${where}, for the ${kill + 1}th time`).toContainEqual(kept);
      if (kept.length > shown.length) shown.push(making ?? '');
      deaths.set(`${death} at ${where}`, (deaths.get(`${death} at ${where}`) ?? 0) + 1);
    }
    expect([...deaths.values()].reduce((sum, one) => sum + one, 0)).toBe(KILLS);
    for (const death of DEATHS) expect([...deaths]).toContainEqual([`${death} at encounter`, expect.any(Number)]);
    for (const death of DEATHS) expect(deaths.get(`${death} at encounter`)).toBeGreaterThan(20);

    // What is left is a day that can be gone on with, and days before it that have ended.
    const last = await openedTab(mortalStore(disk, NAME, Number.POSITIVE_INFINITY, 'before'));
    expect(last.screens.getSnapshot().context.notice).toBeUndefined();
    expect(last.days.kept().length).toBeGreaterThan(2);
    expect(
      last.days
        .kept()
        .slice(0, -1)
        .every(({ record }) => record.fix !== undefined),
    ).toBe(true);
  }, 120_000);
});
