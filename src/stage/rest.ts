/** Lets the game loop sleep while nothing moves, and wakes it for the moment something does. */
import type * as Phaser from 'phaser';

/** Frames drawn after the last change, so that a texture that has just arrived is really seen. */
const LAST_FRAMES = 2;

export interface Rest {
  /** Something changed: draw again. Wakes the loop. */
  stir(): void;
  /** Called after each frame; `still` tells that nothing moves any more. */
  afterFrame(still: boolean): void;
  /** Milliseconds since the last frame, none for the first one after a sleep. */
  passed(delta: number): number;
  /** No more waking after this. */
  end(): void;
  readonly sleeping: boolean;
}

/** Longest step that counts (ms): a browser that was away does not make people jump. */
const LONGEST_STEP = 100;

/** Rest for a running game. */
export function createRest(game: Phaser.Game): Rest {
  let frames = LAST_FRAMES;
  let fresh = true;
  let stirring = false;
  let over = false;
  return {
    stir() {
      frames = LAST_FRAMES;
      if (game.loop.running || stirring) return;
      // Waking draws a frame at once; the change that called us has to be finished by then.
      stirring = true;
      queueMicrotask(() => {
        stirring = false;
        if (game.loop.running || over) return;
        fresh = true;
        game.loop.wake();
      });
    },
    afterFrame(still) {
      if (!still) {
        frames = LAST_FRAMES;
        return;
      }
      frames -= 1;
      if (frames <= 0) game.loop.sleep();
    },
    passed(delta) {
      const first = fresh;
      fresh = false;
      return first ? 0 : Math.min(delta, LONGEST_STEP);
    },
    end() {
      over = true;
    },
    get sleeping() {
      return !game.loop.running;
    },
  };
}
