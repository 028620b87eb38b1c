/** How it goes and how they leave: the notebook and the closing music. */
import { hiss, piano, stampThump, struck, tines } from './matter.mjs';
import { inRoom, laid, swell } from './signal.mjs';

/** Name -> recipe. A recipe takes a random generator and gives a signal; the build levels it afterwards. */
export const NOTEBOOK_SOUNDS = {
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
