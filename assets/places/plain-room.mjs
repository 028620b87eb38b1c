/** A pleasant room for any other place: a desk to stand at, a window, a plant, a clock. */
import { box, flat, line, oval, paint, picture, stroke } from './pen.mjs';
import { clockPicture, lampPicture, plantMarks, windowPicture } from './shared-things.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];

const doorway = picture([312, 318, 190, 486], [box(320, 326, 174, 474, { fill: paint.cream, r: 6 }), flat(338, 344, 138, 448, '#cfe6ea')]);
const door = picture(
  [330, 336, 154, 462],
  [
    box(338, 344, 138, 448, { fill: paint.plum, r: 3 }),
    box(360, 376, 94, 170, { fill: '#9a7fbb', r: 6 }),
    box(360, 580, 94, 170, { fill: '#9a7fbb', r: 6 }),
    oval(456, 566, 9, 9, { fill: paint.mustard }),
  ],
);
const pictures = picture(
  [904, 320, 250, 210],
  [
    box(914, 332, 104, 136, { fill: paint.cream, r: 4 }),
    stroke('M930 448q14 -70 36 -30q22 -50 38 30Z', { fill: paint.sage, weight: 3 }),
    oval(992, 366, 11, 11, { fill: paint.mustard, weight: 2.6 }),
    box(1042, 364, 96, 96, { fill: paint.cream, r: 4 }),
    stroke('M1060 440v-44h60v44M1060 416h60', { weight: 3, ink: paint.coral }),
  ],
);
const cabinet = picture(
  [1280, 420, 300, 380],
  [
    box(1290, 560, 280, 236, { fill: paint.woodLight, r: 5 }),
    line([[1292, 640], [1568, 640]]),
    line([[1292, 718], [1568, 718]]),
    line([[1414, 600], [1446, 600]], { weight: 6 }),
    line([[1414, 680], [1446, 680]], { weight: 6 }),
    box(1310, 494, 26, 66, { fill: paint.coral, r: 3 }),
    box(1336, 482, 24, 78, { fill: paint.teal, r: 3 }),
    box(1360, 500, 28, 60, { fill: paint.mustard, r: 3 }),
    ...plantMarks(1500, 560, 0.9),
  ],
);
const desk = picture(
  [1056, 628, 1500, 396],
  [
    box(1080, 672, 1480, 340, { fill: '#8fa9a0', r: 2 }),
    flat(1082, 676, 1470, 14, '#6d887f'),
    ...[1240, 1420, 1600, 1780, 1960, 2140, 2320].map((x) => line([[x, 694], [x, 1000]], { ink: '#6d887f' })),
    box(1062, 638, 1500, 36, { fill: paint.top, r: 7 }),
    line([[1074, 662], [2550, 662]], { ink: '#dcb987', weight: 2.6 }),
  ],
);
const screen = picture(
  [1490, 538, 132, 116],
  [
    box(1546, 612, 30, 22, { fill: paint.navy, r: 2 }),
    box(1500, 546, 114, 70, { fill: paint.navy, r: 9 }),
    box(1511, 557, 92, 48, { fill: paint.sky, r: 3, weight: 2.6 }),
    box(1516, 630, 92, 18, { fill: paint.steel, r: 5 }),
  ],
);
const plant = picture([160, 560, 180, 250], plantMarks(246, 800, 1.7));

export const plainRoom = [
  ['doorway', doorway],
  ['door', door],
  ...WEATHERS.map((weather) => [`window-${weather}`, windowPicture(542, 366, 240, 264, weather)]),
  ['pictures', pictures],
  ['clock', clockPicture(846, 366, 35, paint.plum)],
  ['lamp-middle', lampPicture(1023, 276, paint.plum)],
  ['cabinet', cabinet],
  ['desk', desk],
  ['screen', screen],
  ['plant', plant],
];
