/** Every act that a shipped story asks for is really seen where one does: the picture changes while it lasts. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstYou } from '../../src/catalogue/looks.ts';
import type { Cue } from '../../src/encounter/cues.ts';
import type { Look } from '../../src/encounter/look.ts';
import { ACTS, type Act, type Setting } from '../../src/scenario/words.ts';
import { bootStage, type StageHandle } from '../../src/stage/boot.ts';
import { aLook, aPerson } from './made-up-look.ts';

/** What of a story's file says where which acts are asked for. */
interface Asks {
  readonly setting: Setting;
  readonly customer: { readonly where?: string };
  readonly nodes: Readonly<Record<string, { readonly moves: readonly { readonly acts?: readonly Act[] }[] }>>;
}

const files = import.meta.glob<Asks>(
  ['../../scenarios/*/*.json', '!../../scenarios/{people,shifts,archive}/*', '!../../scenarios/*/*.*.json'],
  { eager: true, import: 'default' },
);

/** Acts by the place they are asked for in, at its counter or on its telephone. */
const asked = new Map<string, { readonly setting: Setting; readonly phone: boolean; readonly acts: Set<Act> }>();
for (const { setting, customer, nodes } of Object.values(files)) {
  const phone = customer.where === 'phone';
  const key = `${setting}, ${phone ? 'on the telephone' : 'face to face'}`;
  const { acts } = asked.get(key) ?? { acts: new Set<Act>() };
  for (const { moves } of Object.values(nodes))
    for (const move of moves) for (const act of move.acts ?? []) acts.add(act);
  asked.set(key, { setting, phone, acts });
}
const everywhere = new Set([...asked.values()].flatMap(({ acts }) => [...acts]));
const unasked = ACTS.filter((act) => !everywhere.has(act));
if (unasked.length > 0) asked.set('acts of no story', { setting: 'coffee_shop', phone: false, acts: new Set(unasked) });

/** Every act in every place takes five minutes (`npm run test:long`); else each is watched once, and each place has a few. */
const IN_FULL = import.meta.env['VITE_EVERY_ACT'] === '1';
const FEW = 3;
const watched = new Set<Act>();
// Those that have little to ask for come first, so that no place is left without.
for (const { acts } of [...asked.values()].toSorted((a, b) => a.acts.size - b.acts.size)) {
  if (IN_FULL) break;
  let left = FEW;
  for (const act of [...acts].toSorted((a, b) => Number(watched.has(a)) - Number(watched.has(b)))) {
    if (watched.has(act) && left <= 0) acts.delete(act);
    watched.add(act);
    left -= 1;
  }
}

/** Time of the stage runs so much faster here: an act takes a second or three. */
const FASTER = 5;
const real = window.requestAnimationFrame;
const now = performance.now;
let handle: StageHandle | undefined;

beforeEach(() => {
  window.requestAnimationFrame = (callback) => real((time) => callback(time * FASTER));
  performance.now = () => now.call(performance) * FASTER;
});
afterEach(() => {
  window.requestAnimationFrame = real;
  performance.now = now;
  handle?.destroy();
  handle = undefined;
});

/** The picture in small. */
function shot(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const copy = new OffscreenCanvas(160, 100).getContext('2d', { willReadFrequently: true });
  if (copy === null) throw new Error('No 2D canvas');
  copy.drawImage(canvas, 0, 0, 160, 100);
  return copy.getImageData(0, 0, 160, 100).data;
}

/** How many points of two pictures differ enough to be seen. */
const different = (one: Uint8ClampedArray, other: Uint8ClampedArray) => {
  let count = 0;
  for (let at = 0; at < one.length; at += 4)
    if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) + Math.abs((one[at + 1] ?? 0) - (other[at + 1] ?? 0)) > 40)
      count += 1;
  return count;
};

/** Fewer points than this are a flicker, not something that is seen: of 16,000. */
const SEEN = 12;

test.each([...asked])(
  '%s: every act is seen',
  async (_, { setting, phone, acts }) => {
    const people = [aPerson({ where: phone ? 'phone' : 'counter' })];
    const first = aLook({ setting, queue: 0, people, ...(phone && { theirPlace: 'kitchen-at-home' as const }) });
    const listeners = new Set<(look: Look, cues: readonly Cue[]) => void>();
    const parent = document.createElement('div');
    parent.style.cssText = 'width:480px;height:300px';
    document.body.append(parent);
    const subscribe = (listener: (look: Look, cues: readonly Cue[]) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    const stage = bootStage(
      parent,
      { get: () => first, subscribe },
      {
        reducedMotion: false,
        highContrast: false,
        you: firstYou,
        insets: { top: 0, bottom: 0, left: 0, right: 0 },
        renderer: 'canvas',
      },
    );
    handle = stage;
    await stage.ready;
    const canvas = parent.querySelector('canvas');
    if (canvas === null) throw new Error('The stage has no canvas');
    /** At rest, also without breath: nothing moves but what an act moves. */
    const atRest = async () => {
      stage.setOptions({ reducedMotion: true });
      await expect.poll(() => stage.describe()?.sleeping, { timeout: 20_000, interval: 10 }).toBe(true);
      stage.setOptions({ reducedMotion: false });
      return shot(canvas);
    };
    /** The most that the picture differs from rest while an act is going on. */
    const most = (act: Act, rest: Uint8ClampedArray) =>
      new Promise<number>((resolve) => {
        let begun = false;
        let seen = 0;
        const look = () => {
          const acting = stage.describe()?.acting;
          if (acting === act) {
            begun = true;
            seen = Math.max(seen, different(rest, shot(canvas)));
          }
          if (acting === null && begun) resolve(seen);
          else real(look);
        };
        look();
      });

    const unseen: string[] = [];
    for (const act of acts) {
      const shown = most(act, await atRest());
      for (const listener of listeners) listener(first, [{ type: 'act', act }]);
      const seen = await shown;
      if (seen < SEEN) unseen.push(`${act}: ${seen}`);
    }
    expect(unseen).toEqual([]);
  },
  120_000,
);
