/** Things on and behind the counter: paper, machine, crockery, till. */
import { bell, ceramic, gurgle, hiss, paper, struck, thud } from '../../../scripts/sound/matter.mjs';
import { drawn, inRoom, laid, shaped, shortSounds, strike, swell } from '../../../scripts/sound/signal.mjs';

const TAU = 2 * Math.PI;

/** Recipe by sound: it takes a random generator and gives a signal, which the build levels. */
export const recipes = shortSounds({
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
});
