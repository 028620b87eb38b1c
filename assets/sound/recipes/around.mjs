/** What happens around you once in a while: far off, short, and thrown in at random over the air of a place. */
import { ceramic, cloth, gurgle, hiss, paper, step, thud } from '../../../scripts/sound/matter.mjs';
import { inRoom, laid, shaped, shortSounds, strike, swell } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;
/** From the other end of the room. */
const far = (signal) => inRoom(signal, 0.9, 1.1, 0.5);

/** Recipe by sound: it takes a random generator and gives a signal, which the build levels. */
export const recipes = shortSounds({
  'far-cup': (r) => far(laid(0.6, [ceramic(1200 + 300 * r(), 0.4, 0.05), 0.02, 0.8])),
  'far-cups': (r) =>
    far(laid(0.7, [ceramic(1480 + 260 * r(), 0.35, 0.045), 0.02, 0.6], [ceramic(1120 + 200 * r(), 0.4, 0.05), 0.19, 0.8])),
  'far-spoon': (r) =>
    far(
      laid(0.9, ...[0.02, 0.16, 0.29, 0.45].map((at) => [ceramic(2350 + 160 * r(), 0.2, 0.025), at, 0.5 + 0.3 * r()])),
    ),
  'far-steam': (r) => far(hiss(1.5, 900, 4200, swell(1.5, 0.35), r)),
  'far-grinder': (r) =>
    far(shaped(hiss(1.3, 200, 1400, swell(1.3, 0.4), r), (t) => 0.75 + 0.25 * Math.sin(TAU * 58 * t))),
  'far-chair': (r) => far(laid(0.6, [hiss(0.42, 240, 1300, swell(0.42, 0.55), r), 0], [thud(120, 0.2, 0.04), 0.4, 0.5])),
  'far-steps': (r) => far(laid(1.4, ...[0.02, 0.44, 0.87].map((at) => [step(r), at, 0.6 + 0.3 * r()]))),
  'far-door': (r) => far(laid(0.7, [hiss(0.3, 200, 900, swell(0.3, 0.6), r), 0, 0.5], [thud(95, 0.35, 0.07), 0.3, 1])),
  'far-paper': (r) => far(paper(0.45, r)),
  'far-coat': (r) => far(cloth(0.5, r)),
  'far-kettle': (r) =>
    far(
      laid(
        2.2,
        [shaped(hiss(2.1, 500, 2600, swell(2.1, 0.75), r), (t) => 0.85 + 0.15 * Math.sin(TAU * 7.3 * t)), 0, 0.7],
        [gurgle(1.4, 220, 560, 22, r), 0.7, 0.6],
      ),
    ),
  'far-fridge': (r) => far(laid(0.8, [thud(70, 0.5, 0.12), 0, 0.9], [hiss(0.3, 150, 700, strike(0.01, 0.08), r), 0, 0.4])),
  'far-keys': (r) =>
    far(laid(1, ...[0.06, 0.17, 0.25, 0.4, 0.48, 0.59, 0.76].map((at) => [hiss(0.05, 900, 4200, strike(0.001, 0.012), r), at, 0.4 + 0.4 * r()]))),
});
