/**
 * Everything that moves, moves through here: a list of running motions, stepped once a frame. It knows
 * when nothing moves (so the loop may sleep) and can bring everything to its end at once (so that the
 * stage never holds up play). No clock of its own: time arrives as milliseconds.
 */

export type Ease = (t: number) => number;
export const linear: Ease = (t) => t;
/** Slow at both ends: walking, leaning. */
export const smooth: Ease = (t) => t * t * (3 - 2 * t);
/** There and back again: hops and nods. */
export const thereAndBack: Ease = (t) => Math.sin(Math.PI * t);
/** A little too far, then right: things that pop up. */
export const pop: Ease = (t) => 1 + 2.2 * (t - 1) ** 3 + 1.2 * (t - 1) ** 2;

interface Motion {
  readonly apply: (value: number) => void;
  readonly ease: Ease;
  readonly ms: number;
  readonly done: () => void;
  /** Idle life (breath): does not count as something to wait for. */
  readonly group: string;
  passed: number;
}

export interface Motions {
  /** Runs from 0 to 1 in `ms` milliseconds; resolves at the end, also when cut short. */
  run(ms: number, apply: (value: number) => void, ease?: Ease, group?: string): Promise<void>;
  /** Lets `ms` milliseconds pass, also under reduced motion: there must be time to see a still picture. */
  pause(ms: number, group?: string): Promise<void>;
  /** Moves everything on by `ms` milliseconds. */
  step(ms: number): void;
  /** Brings all motions of a group (or all) to their end now. */
  finish(group?: string): void;
  /** True when nothing is moving. */
  still(): boolean;
  /** Under reduced motion every run is a cut. */
  setReduced(reduced: boolean): void;
}

/** A fresh, empty list of motions. `onStart` is called when something begins to move. */
export function createMotions(onStart: () => void): Motions {
  let running: Motion[] = [];
  let reduced = false;

  const end = (motion: Motion) => {
    motion.apply(motion.ease(1));
    motion.done();
  };
  const add = (ms: number, apply: (value: number) => void, ease: Ease, group: string) =>
    new Promise<void>((done) => {
      running.push({ ms, apply, ease, group, done, passed: 0 });
      apply(ease(0));
      onStart();
    });

  return {
    run(ms, apply, ease = smooth, group = 'act') {
      if (!reduced && ms > 0) return add(ms, apply, ease, group);
      apply(ease(1));
      onStart();
      return Promise.resolve();
    },
    pause(ms, group = 'act') {
      return add(ms, () => undefined, linear, group);
    },
    step(ms) {
      const now = running;
      running = [];
      const kept: Motion[] = [];
      for (const motion of now) {
        motion.passed += ms;
        if (motion.passed >= motion.ms) end(motion);
        else {
          motion.apply(motion.ease(motion.passed / motion.ms));
          kept.push(motion);
        }
      }
      // Motions begun while others ended come after the ones that go on.
      running = [...kept, ...running];
    },
    finish(group) {
      const ending = running.filter((motion) => group === undefined || motion.group === group);
      running = running.filter((motion) => !ending.includes(motion));
      for (const motion of ending) end(motion);
    },
    still: () => running.length === 0,
    setReduced(value) {
      reduced = value;
      if (reduced) this.finish('life');
    },
  };
}
