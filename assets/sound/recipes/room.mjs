/** The room: doors, steps, people moving, the phone and the clock. */
import { bell, cloth, hiss, piano, step, struck, thud } from '../../../scripts/sound/matter.mjs';
import { drawn, inRoom, laid, shaped, shortSounds, strike, swell } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;

/** Recipe by sound: it takes a random generator and gives a signal, which the build levels. */
export const recipes = shortSounds({
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
  'phone-down': (r) =>
    laid(
      1.9,
      [struck(0.08, [[620, 1, 0.018]]), 0, 0.9],
      [cloth(0.2, r), 0.02, 0.4],
      [
        drawn(
          1.3,
          (t) => (Math.sin(TAU * 350 * t) + 0.9 * Math.sin(TAU * 440 * t)) * Math.min(1, 9 * t, 9 * (1.3 - t)),
        ),
        0.45,
        0.55,
      ],
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
});
