/** The small sounds: each a recipe of a few knocks, breaths and notes. */
import { feltPiano, kalimba } from './instruments.mjs';
import {
  drawn,
  filter,
  filtered,
  finished,
  inRoom,
  laid,
  seeded,
  shaped,
  strike,
  swell,
  whiteNoise,
} from './signal.mjs';

const TAU = 2 * Math.PI;

/** Noise between two frequencies, shaped by `gain(seconds)`. */
const hiss = (seconds, low, high, gain, random) =>
  shaped(filtered(whiteNoise(seconds, random), filter('high', low), filter('low', high)), gain);

/** Something struck: its own frequencies (hertz), each dying in its own time (seconds). */
const struck = (seconds, tones) =>
  drawn(
    seconds,
    (t) =>
      tones.reduce((sum, [hz, loud, decay]) => sum + loud * Math.sin(TAU * hz * t) * Math.exp(-t / decay), 0) *
      Math.min(1, t / 0.0015),
  );

/** A dull knock whose pitch sinks from `hz`. */
const thud = (hz, seconds, decay) =>
  drawn(seconds, (t) => Math.sin(TAU * hz * (t - 0.6 * t * Math.min(1, t / 0.2))) * strike(0.003, decay)(t));

/** Cups, plates and glasses: clear partials that are no harmonics. */
const ceramic = (hz, seconds, decay) =>
  struck(seconds, [
    [hz, 1, decay],
    [hz * 2.32, 0.6, decay * 0.6],
    [hz * 4.25, 0.35, decay * 0.35],
    [hz * 6.6, 0.15, decay * 0.2],
  ]);

/** A small brass bell. */
const bell = (hz, seconds, decay) =>
  struck(seconds, [
    [hz, 1, decay],
    [hz * 1.506, 0.5, decay * 0.8],
    [hz * 2.0, 0.45, decay * 0.6],
    [hz * 2.74, 0.3, decay * 0.4],
    [hz * 3.9, 0.15, decay * 0.2],
  ]);

const cloth = (seconds, random, peak = 0.4) => hiss(seconds, 500, 3800, swell(seconds, peak), random);
const step = (random) =>
  laid(0.22, [thud(95, 0.2, 0.03), 0, 0.9], [hiss(0.12, 300, 2200, strike(0.004, 0.025), random), 0.005, 0.5]);
const paper = (seconds, random) => {
  const crackle = drawn(seconds, () => (random() > 0.985 ? random() * 2 - 1 : 0));
  const sheet = hiss(
    seconds,
    1400,
    9000,
    (t) => swell(seconds, 0.35)(t) * (0.55 + 0.45 * Math.sin(TAU * 13 * t) ** 2),
    random,
  );
  return laid(
    seconds,
    [sheet, 0, 0.8],
    [shaped(filtered(crackle, filter('band', 3200, 0.6)), swell(seconds, 0.35)), 0, 2.2],
  );
};
const stampThump = (random) =>
  laid(
    0.3,
    [thud(150, 0.3, 0.045), 0, 1],
    [hiss(0.1, 500, 4200, strike(0.001, 0.014), random), 0, 0.6],
    [struck(0.1, [[410, 0.4, 0.02]]), 0.002, 0.5],
  );
const gurgle = (seconds, low, high, rate, random) => {
  const drops = Array.from({ length: Math.round(seconds * rate) }, () => {
    const hz = low + (high - low) * random() ** 2;
    const drop = drawn(0.07, (t) => Math.sin(TAU * hz * (t + 4 * t * t)) * strike(0.004, 0.013)(t));
    return [drop, random() * (seconds - 0.1), 0.3 + 0.7 * random()];
  });
  return laid(seconds, ...drops);
};
const piano = (seconds, random, ...notes) =>
  laid(seconds, ...notes.map(([note, at, loud = 0.7, held = 0.8]) => [feltPiano(note, held, loud, random), at]));
const tines = (seconds, random, ...notes) =>
  laid(seconds, ...notes.map(([note, at, loud = 0.7]) => [kalimba(note, Math.min(1, seconds - at), loud, random), at]));

/** Name -> recipe. A recipe takes a random generator and gives a signal; the build levels it afterwards. */
const RECIPES = {
  // The notebook and how it went
  tick: (r) =>
    laid(
      0.24,
      [hiss(0.07, 2200, 8000, swell(0.07, 0.3), r), 0, 0.5],
      [hiss(0.12, 2600, 9000, swell(0.12, 0.7), r), 0.07, 0.8],
      [struck(0.08, [[880, 0.5, 0.012]]), 0.18, 0.35],
    ),
  stamp: (r) =>
    inRoom(laid(0.85, [stampThump(r), 0, 0.9], [tines(0.75, r, [77, 0, 0.3], [81, 0.07, 0.34]), 0.09]), 0.4, 0.2),
  'stamp-half': (r) => inRoom(laid(0.65, [stampThump(r), 0, 0.7], [tines(0.5, r, [74, 0, 0.3]), 0.09]), 0.4, 0.2),
  star: (r) => inRoom(tines(1.15, r, [81, 0, 0.5], [84, 0.09, 0.5], [89, 0.18, 0.55]), 0.7, 0.35),
  'star-plus': (r) =>
    inRoom(tines(1.4, r, [77, 0, 0.45], [81, 0.08, 0.5], [84, 0.16, 0.5], [89, 0.24, 0.5], [93, 0.36, 0.45]), 0.8, 0.4),
  missed: (r) => inRoom(piano(1.1, r, [53, 0, 0.55, 0.5], [50, 0.24, 0.5, 0.7]), 0.6, 0.3),
  repaired: (r) => inRoom(piano(1.2, r, [50, 0, 0.45, 0.35], [53, 0.18, 0.5, 0.4], [57, 0.36, 0.55, 0.6]), 0.6, 0.3),
  // Doors, steps, queue
  'door-bell': () =>
    inRoom(
      laid(
        1.3,
        ...[0, 0.11, 0.19, 0.31, 0.47].map((at, i) => [bell(1960 + 60 * (i % 2), 0.9, 0.22), at, 0.8 * 0.66 ** i]),
        [thud(85, 0.25, 0.06), 0.02, 0.5],
      ),
      0.6,
      0.3,
    ),
  'door-open': (r) =>
    inRoom(
      laid(
        0.8,
        [
          struck(0.06, [
            [1350, 0.7, 0.008],
            [2400, 0.4, 0.005],
          ]),
          0,
        ],
        [struck(0.06, [[980, 0.8, 0.01]]), 0.07],
        [hiss(0.6, 180, 1100, swell(0.6, 0.4), r), 0.1, 0.8],
      ),
      0.4,
      0.25,
    ),
  'door-close': (r) =>
    inRoom(
      laid(
        0.75,
        [hiss(0.35, 180, 1000, swell(0.35, 0.8), r), 0, 0.5],
        [thud(90, 0.35, 0.07), 0.3, 1],
        [struck(0.06, [[1100, 0.6, 0.009]]), 0.36, 0.5],
      ),
      0.4,
      0.25,
    ),
  knock: (r) =>
    inRoom(
      laid(
        0.6,
        ...[0, 0.17].flatMap((at) => [
          [thud(210, 0.2, 0.03), at, 1],
          [hiss(0.05, 300, 2500, strike(0.001, 0.01), r), at, 0.4],
        ]),
      ),
      0.4,
      0.3,
    ),
  steps: (r) => inRoom(laid(1, [step(r), 0], [step(r), 0.31, 0.9], [step(r), 0.6, 0.8]), 0.4, 0.25),
  'queue-step': (r) =>
    inRoom(laid(0.55, [step(r), 0, 0.8], [cloth(0.3, r), 0.05, 0.35], [step(r), 0.24, 0.6]), 0.4, 0.25),
  cloth: (r) => laid(0.42, [cloth(0.28, r), 0], [cloth(0.24, r, 0.6), 0.15, 0.7]),
  chair: (r) =>
    inRoom(
      laid(
        0.7,
        [shaped(hiss(0.4, 250, 1500, swell(0.4, 0.6), r), (t) => 0.6 + 0.4 * Math.sin(TAU * 46 * t)), 0, 1],
        [thud(105, 0.25, 0.05), 0.4, 0.8],
        [cloth(0.25, r), 0.38, 0.4],
      ),
      0.4,
      0.2,
    ),
  boxes: (r) =>
    inRoom(
      laid(
        0.8,
        [hiss(0.3, 250, 1600, swell(0.3, 0.5), r), 0, 0.5],
        [thud(80, 0.35, 0.06), 0.26, 1],
        [hiss(0.15, 200, 1500, strike(0.002, 0.03), r), 0.26, 0.8],
        [thud(110, 0.25, 0.04), 0.47, 0.55],
      ),
      0.4,
      0.2,
    ),
  // Phone and bells
  'phone-ring': () =>
    inRoom(
      laid(
        1.5,
        ...[0, 0.62].map((at) => [
          drawn(
            0.46,
            (t) =>
              (Math.sin(TAU * 784 * t) + 0.8 * Math.sin(TAU * 988 * t)) *
              (0.62 + 0.38 * Math.sin(TAU * 19 * t)) *
              swell(0.46, 0.12)(t) ** 0.5,
          ),
          at,
        ]),
      ),
      0.4,
      0.2,
    ),
  'phone-dial': () =>
    laid(
      0.85,
      ...[
        [697, 1209],
        [770, 1336],
        [852, 1477],
        [697, 1336],
        [941, 1336],
      ].map(([a, b], i) => [
        drawn(0.1, (t) => (Math.sin(TAU * a * t) + 0.6 * Math.sin(TAU * b * t)) * swell(0.1, 0.2)(t)),
        i * 0.15,
        0.8,
      ]),
    ),
  'phone-pick': (r) =>
    laid(
      0.4,
      [
        struck(0.08, [
          [760, 0.9, 0.014],
          [1720, 0.5, 0.008],
        ]),
        0,
      ],
      [cloth(0.22, r), 0.06, 0.5],
      [struck(0.06, [[1150, 0.5, 0.009]]), 0.22, 0.6],
    ),
  'service-bell': () =>
    inRoom(laid(1.2, [bell(2093, 1.1, 0.34), 0], [struck(0.05, [[900, 0.4, 0.008]]), 0]), 0.6, 0.25),
  'clock-late': (r) =>
    inRoom(
      laid(
        1.5,
        [struck(0.06, [[1900, 0.6, 0.006]]), 0, 0.5],
        [struck(0.06, [[1500, 0.6, 0.007]]), 0.3, 0.5],
        [piano(0.9, r, [62, 0, 0.5, 0.35], [58, 0.26, 0.5, 0.5]), 0.56],
      ),
      0.5,
      0.3,
    ),
  watch: () =>
    laid(
      0.5,
      ...[0, 0.2, 0.4].map((at, i) => [
        struck(0.05, [
          [i % 2 ? 2300 : 2700, 0.7, 0.005],
          [4100, 0.4, 0.003],
        ]),
        at,
      ]),
    ),
  // Paper and cards
  paper: (r) => paper(0.42, r),
  folder: (r) =>
    inRoom(
      laid(
        0.8,
        [paper(0.4, r), 0, 0.7],
        [thud(120, 0.25, 0.04), 0.42, 0.8],
        [hiss(0.14, 300, 2500, strike(0.002, 0.03), r), 0.42, 0.7],
      ),
      0.3,
      0.2,
    ),
  'page-open': (r) => laid(0.5, [paper(0.38, r), 0, 0.7], [thud(160, 0.15, 0.025), 0.34, 0.3]),
  'card-whoosh': (r) =>
    laid(0.36, [hiss(0.32, 700, 5200, swell(0.32, 0.62), r), 0], [struck(0.05, [[1250, 0.5, 0.008]]), 0.25, 0.35]),
  pen: (r) =>
    laid(
      0.75,
      ...[0, 0.12, 0.21, 0.36, 0.46, 0.58].map((at, i) => [
        hiss(0.1 + 0.03 * (i % 3), 1800, 6500, swell(0.1 + 0.03 * (i % 3), 0.4), r),
        at,
        0.6 + 0.3 * r(),
      ]),
    ),
  // The counter
  grinder: (r) =>
    inRoom(
      laid(
        1,
        [shaped(hiss(0.95, 250, 3600, swell(0.95, 0.4), r), (t) => 0.7 + 0.3 * Math.sin(TAU * 61 * t)), 0, 0.8],
        [
          drawn(
            0.95,
            (t) =>
              (Math.sin(TAU * 122 * t) + 0.5 * Math.sin(TAU * 244 * t) + 0.3 * Math.sin(TAU * 488 * t)) *
              swell(0.95, 0.4)(t) *
              0.3,
          ),
          0,
          1,
        ],
      ),
      0.3,
      0.15,
    ),
  steam: (r) =>
    inRoom(
      laid(
        1.5,
        [
          shaped(hiss(1.4, 1100, 8000, swell(1.4, 0.3), r), (t) => 0.75 + 0.25 * Math.sin(TAU * (21 + 6 * t) * t)),
          0,
          0.7,
        ],
        [gurgle(1.2, 260, 620, 34, r), 0.15, 0.5],
      ),
      0.35,
      0.2,
    ),
  pour: (r) => laid(1.05, [gurgle(1, 380, 1300, 60, r), 0, 0.8], [hiss(0.95, 600, 3200, swell(0.95, 0.5), r), 0, 0.22]),
  cup: (r) =>
    inRoom(
      laid(
        0.5,
        [ceramic(1150, 0.4, 0.045), 0, 0.7],
        [ceramic(1420, 0.3, 0.03), 0.07, 0.35],
        [thud(170, 0.2, 0.03), 0, 0.6],
        [hiss(0.04, 400, 3000, strike(0.001, 0.008), r), 0, 0.4],
      ),
      0.35,
      0.2,
    ),
  plate: (r) =>
    inRoom(
      laid(
        0.65,
        [ceramic(830, 0.5, 0.07), 0, 0.7],
        [ceramic(905, 0.4, 0.05), 0.06, 0.4],
        [thud(140, 0.2, 0.03), 0, 0.6],
        [hiss(0.04, 400, 3000, strike(0.001, 0.008), r), 0, 0.3],
      ),
      0.35,
      0.2,
    ),
  till: (r) =>
    inRoom(
      laid(
        1,
        [struck(0.05, [[1250, 0.8, 0.008]]), 0, 0.6],
        [struck(0.05, [[1400, 0.8, 0.008]]), 0.09, 0.6],
        [bell(2350, 0.7, 0.16), 0.2, 0.55],
        [thud(115, 0.3, 0.05), 0.26, 0.8],
        [hiss(0.2, 500, 3500, swell(0.2, 0.7), r), 0.12, 0.35],
      ),
      0.4,
      0.2,
    ),
  fridge: (r) =>
    inRoom(
      laid(
        0.9,
        [hiss(0.16, 200, 1500, strike(0.004, 0.04), r), 0, 1],
        [thud(130, 0.2, 0.04), 0, 0.7],
        ...[0.22, 0.27, 0.35].map((at, i) => [ceramic(1900 + 260 * i, 0.3, 0.035), at, 0.3]),
        [drawn(0.6, (t) => Math.sin(TAU * 100 * t) * swell(0.6)(t) * 0.25), 0.25],
      ),
      0.35,
      0.2,
    ),
  bin: (r) =>
    inRoom(
      laid(
        0.8,
        [gurgle(0.4, 300, 900, 50, r), 0, 0.6],
        [thud(140, 0.3, 0.05), 0.42, 1],
        [
          struck(0.2, [
            [520, 0.5, 0.04],
            [1270, 0.3, 0.03],
          ]),
          0.43,
          0.6,
        ],
      ),
      0.35,
      0.2,
    ),
  wipe: (r) =>
    laid(
      0.85,
      [hiss(0.34, 500, 3000, swell(0.34, 0.5), r), 0],
      [hiss(0.36, 420, 2600, swell(0.36, 0.5), r), 0.38, 0.9],
    ),
  press: (r) =>
    laid(
      0.12,
      [
        struck(0.1, [
          [520, 0.7, 0.012],
          [1180, 0.35, 0.006],
        ]),
        0,
      ],
      [hiss(0.03, 800, 5000, strike(0.001, 0.005), r), 0, 0.4],
    ),
  // How they leave
  'end-pleased': (r) =>
    inRoom(
      laid(
        2.2,
        [
          piano(
            2.1,
            r,
            [53, 0, 0.5, 1.4],
            [65, 0.02, 0.5, 1.2],
            [69, 0.18, 0.55, 1.1],
            [72, 0.34, 0.6, 1],
            [77, 0.52, 0.6, 1.1],
          ),
          0,
          0.9,
        ],
        [tines(1.4, r, [89, 0, 0.25], [93, 0.16, 0.22]), 0.72],
      ),
      0.9,
      0.4,
    ),
  'end-calm': (r) =>
    inRoom(
      piano(
        2.1,
        r,
        [46, 0, 0.45, 0.7],
        [62, 0.01, 0.5, 0.7],
        [65, 0.03, 0.5, 0.7],
        [69, 0.05, 0.5, 0.7],
        [53, 0.75, 0.45, 1],
        [60, 0.76, 0.45, 1],
        [65, 0.78, 0.5, 1],
        [69, 0.8, 0.5, 1],
      ),
      0.9,
      0.4,
    ),
  'end-hurried': (r) =>
    inRoom(
      piano(
        1.4,
        r,
        [67, 0, 0.55, 0.12],
        [67, 0.17, 0.5, 0.12],
        [70, 0.34, 0.55, 0.12],
        [55, 0.52, 0.45, 0.4],
        [65, 0.52, 0.55, 0.4],
        [72, 0.54, 0.5, 0.4],
      ),
      0.7,
      0.3,
    ),
  'end-upset': (r) =>
    inRoom(
      piano(
        2.3,
        r,
        [62, 0, 0.5, 0.5],
        [60, 0.32, 0.48, 0.5],
        [57, 0.66, 0.46, 0.6],
        [38, 1.06, 0.4, 0.9],
        [50, 1.06, 0.45, 0.9],
        [53, 1.08, 0.42, 0.9],
      ),
      0.9,
      0.4,
    ),
};

/** Every small sound by name, each from its own seed so that a new one never changes the others. */
export function cueSounds() {
  return Object.fromEntries(
    Object.entries(RECIPES).map(([name, recipe]) => {
      const seed = [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
      return [name, finished(recipe(seeded(seed)))];
    }),
  );
}

export { ceramic, gurgle, hiss, struck };
