/** A whole game as one tab of the browser has it, for tests. */
import { onTestFinished, vi } from 'vitest';
import { createGame } from '../../src/app/game.ts';
import type { Game } from '../../src/app/game-contract.ts';
import { keepingIn } from '../../src/app/keeping.ts';
import type { PlayStore } from '../../src/record/store.ts';

/**
 * Makes games over a store, each closed when its test is over.
 * @param tabs what the tabs of these tests know their store by: another name for each file of tests
 */
export function gamesOf(tabs: string) {
  /** Closes a tab: the next one finds free what it held. */
  async function close(game: Game): Promise<void> {
    game.home();
    await vi.waitUntil(async () => !(await navigator.locks.query()).held?.some(({ name }) => name?.startsWith(tabs)));
  }
  return {
    close,
    async aGame(store: PlayStore): Promise<Game> {
      const game = await createGame(keepingIn(store, tabs));
      onTestFinished(() => close(game));
      return game;
    },
  };
}

/** The screen that is shown. */
export const screen = (game: Game) => game.screens.getSnapshot().value;

/** What is open. */
export const opened = (game: Game) => game.screens.getSnapshot().context.open;

/** What a dialog over the screen offers to take over from another tab. */
export function elsewhere(game: Game) {
  const { overlay } = game.screens.getSnapshot().context;
  return overlay?.is === 'elsewhere' ? overlay.what : undefined;
}

/** The day that is open. Throws where none is. */
export function dayRun(game: Game) {
  const run = game.days.run();
  if (!run) throw new Error('no day is open');
  return run;
}
