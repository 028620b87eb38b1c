/** The order desk of a wholesaler, where people ring up: every piece as [file name, picture]. */
import { box, flat, line, oval, paint, patch, picture, poly, stroke, word } from './pen.mjs';
import { loopMarks, lowPartPicture, screenMarks, servicePicture } from './service-things.mjs';
import { clockPicture, mugMarks, plantMarks, windowPicture } from './shared-things.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];
const { coral, cream, mustard, navy, plum, sage, sageDeep, sky, slate, steel, steelDark, teal, wood, woodLight } = paint;
const desk = { body: '#b98a5c', groove: '#946a42', top: '#f3efe6', edge: '#d3cab8' };
const thin = { weight: 2.4 };

/** A carton whose base stands on y, with tape and a label. */
const carton = (x, y, w, h, fill = '#d6a468') => [
  box(x, y - h, w, h, { fill, r: 2, weight: 2.8 }),
  flat(x + w / 2 - 5, y - h + 2, 10, h * 0.36, '#ecd5ae'),
  box(x + 6, y - 18, Math.min(24, w - 12), 11, { fill: cream, r: 1, weight: 1.8 }),
];

/** A chair to sell, as it stands in the store: legs on y, middle x. */
const chairMarks = (x, y, fill, s = 1) => [
  line([[x - 15 * s, y - 28 * s], [x - 18 * s, y]], { weight: 4 }),
  line([[x + 15 * s, y - 28 * s], [x + 18 * s, y]], { weight: 4 }),
  stroke(`M${x - 16 * s} ${y - 34 * s}l${-2 * s} ${-40 * s}q${18 * s} ${-10 * s} ${36 * s} 0l${-2 * s} ${40 * s}Z`, { fill, ...thin }),
  box(x - 21 * s, y - 38 * s, 42 * s, 12 * s, { fill, r: 5, ...thin }),
];

/** Behind the door: the store, a rack and a fork-lift truck. */
const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: '#7a6a58', r: 6 }),
    flat(336, 342, 142, 450, '#dcd9d2'),
    flat(336, 700, 142, 92, '#b9b4aa'),
    line([[336, 700], [478, 700]], { weight: 2.6 }),
    line([[352, 700], [352, 400]], { weight: 5, ink: '#2f6fb0' }),
    line([[462, 700], [462, 400]], { weight: 5, ink: '#2f6fb0' }),
    ...[470, 560, 650].flatMap((y) => [box(346, y, 122, 9, { fill: mustard, r: 2, weight: 2.6 }), ...carton(360, y, 44, 44), ...carton(410, y, 40, 52, '#c99356')]),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM372 376V590H442V376Z', { fill: '#4f8a8b' }),
    patch('M376 446l44 -66h14l-58 84Z', '#ffffff', 0.45),
    box(440, 610, 12, 50, { fill: steel, r: 5 }),
    box(358, 690, 98, 84, { fill: '#44797a', r: 4 }),
  ],
);

/** On the left: a list on the wall, a trolley with what goes out today. */
const wallLeft = picture(
  [-130, 330, 440, 500],
  [
    box(-96, 366, 190, 140, { fill: woodLight, r: 5 }),
    flat(-84, 378, 166, 116, '#f1e2c4'),
    poly([[-72, 388], [-14, 392], [-18, 452], [-76, 448]], { fill: cream, weight: 2.2 }),
    stroke('M-64 404h36M-65 416h36M-66 428h24', { weight: 2 }),
    poly([[6, 392], [66, 390], [68, 430], [8, 432]], { fill: '#fbe58a', weight: 2.2 }),
    poly([[4, 446], [58, 442], [60, 482], [6, 486]], { fill: '#f5c0b4', weight: 2.2 }),
    box(258, 408, 36, 14, { fill: woodLight, r: 4, weight: 3 }),
    line([[276, 420], [276, 430]], { weight: 5 }),
    stroke('M-96 790v-170', { weight: 6, ink: steelDark }),
    ...carton(-80, 782, 96, 84),
    ...carton(24, 782, 80, 70, '#c99356'),
    ...carton(-56, 698, 84, 62, '#e0b478'),
    box(-104, 782, 226, 11, { fill: '#2f6fb0', r: 4 }),
    oval(-72, 804, 11, 11, { fill: navy, weight: 3 }),
    oval(92, 804, 11, 11, { fill: navy, weight: 3 }),
    ...plantMarks(196, 800, 1.5, sageDeep),
  ],
);

/** Behind glass: the stock, shelf by shelf, with a lit lamp over each bay. */
const bay = (x, fill, rows) => [
  flat(x, 362, 150, 398, '#e8e3d8'),
  box(x + 30, 368, 90, 10, { fill: '#fdf7d8', r: 4, ...thin }),
  line([[x + 8, 760], [x + 8, 384]], { weight: 5, ink: '#2f6fb0' }),
  line([[x + 142, 760], [x + 142, 384]], { weight: 5, ink: '#2f6fb0' }),
  ...[478, 580, 682, 756].flatMap((y, i) => [...rows[i](x, y), box(x + 3, y, 144, 9, { fill, r: 2, weight: 2.8 })]),
];
const cartons = (x, y) => [...carton(x + 16, y, 40, 52), ...carton(x + 58, y, 36, 64, '#c99356'), ...carton(x + 98, y, 38, 46, '#e0b478')];
const more = (x, y) => [...carton(x + 16, y, 56, 58, '#c99356'), ...carton(x + 76, y, 58, 44)];
const chairs = (a, b) => (x, y) => [...chairMarks(x + 40, y, a, 0.86), ...chairMarks(x + 78, y, b, 0.86), ...chairMarks(x + 116, y, a, 0.86)];
const few = (x, y) => [...carton(x + 18, y, 40, 34, '#e0b478')];
const stock = picture(
  [508, 336, 514, 450],
  [
    box(516, 344, 498, 434, { fill: '#4f8a8b', r: 5 }),
    ...bay(530, mustard, [cartons, chairs(coral, coral), more, few]),
    ...bay(690, mustard, [more, cartons, chairs(teal, teal), cartons]),
    ...bay(850, mustard, [chairs(mustard, plum), few, cartons, more]),
    ...[530, 690, 850].flatMap((x) => [box(x, 362, 150, 398, { r: 3 }), patch(`M${x + 12} 480l70 -108h20l-80 124Z`, '#ffffff', 0.4)]),
    box(508, 764, 514, 16, { fill: '#dfe5ea', r: 5 }),
  ],
);

/** The month on the wall: deliveries in colour, today ringed. */
const calendar = picture(
  [1030, 336, 122, 150],
  [
    box(1038, 350, 106, 128, { fill: cream, r: 4 }),
    flat(1040, 352, 102, 24, coral),
    line([[1039, 377], [1143, 377]], { weight: 2.6 }),
    stroke('M1062 356v-14M1120 356v-14', { weight: 5 }),
    ...[0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3, 4].map((day) => {
        const n = row * 5 + day;
        return box(1046 + day * 19, 386 + row * 22, 14, 15, { fill: [3, 8, 13, 18].includes(n) ? '#9ccfb4' : n === 11 ? '#fbe58a' : '#f3efe6', r: 2, weight: 1.8 });
      }),
    ),
    oval(1072, 438, 14, 13, { ink: coral, weight: 3 }),
  ],
);

/** How many wait on the line: the stage lights one lamp for each. */
const board = picture(
  [1030, 496, 122, 84],
  [
    box(1036, 504, 110, 68, { fill: navy, r: 9 }),
    box(1044, 512, 94, 52, { fill: slate, r: 4, weight: 2.6 }),
    ...[0, 1, 2].flatMap((i) => [0, 1].map((row) => oval(1064 + i * 27, 526 + row * 25, 7.5, 7.5, { ink: '#61736f', weight: 2.4 }))),
  ],
);
const callWaiting = picture(
  [-14, -14, 28, 28],
  [
    oval(0, 0, 10.5, 10.5, { fill: mustard, weight: 2.6 }),
    stroke('M-4 -5q4 -1 4 2q-1 3 -3 3q0 3 2 4q3 0 3 2q0 3 -4 2q-5 -6 -2 -13Z', { fill: navy, ink: navy, weight: 1.4 }),
  ],
);

/** Swatches of cloth and wood, under the window. */
const samples = picture(
  [1290, 566, 340, 90],
  [
    box(1300, 600, 320, 13, { fill: woodLight, r: 4 }),
    ...[coral, mustard, teal, plum, sage].map((fill, i) => poly([[1474 + i * 26, 600], [1476 + i * 26, 572 - (i % 2) * 4], [1498 + i * 26, 572 - (i % 2) * 4], [1500 + i * 26, 600]], { fill, weight: 2.6 })),
  ],
);

const cabinet = picture(
  [1640, 380, 176, 416],
  [
    box(1650, 392, 156, 400, { fill: '#4f8a8b', r: 6 }),
    flat(1662, 404, 132, 376, '#f1ece2'),
    ...[496, 592, 688, 778].flatMap((y, i) => [
      ...[0, 1, 2, 3, 4].map((n) => box(1666 + n * 25, y - 66 + ((n + i) % 3) * 6, 23, 66 - ((n + i) % 3) * 6, { fill: [coral, teal, mustard, sky, plum][(n + i * 2) % 5], r: 2, weight: 2.6 })),
      line([[1662, y], [1794, y]], { weight: 3 }),
    ]),
  ],
);
const cabinetDoor = picture(
  [1646, 388, 166, 410],
  [
    stroke('M1654 396H1802V788H1654ZM1666 408V776H1790V408Z', { fill: steel, weight: 3 }),
    patch('M1672 520l66 -104h18l-84 130Z', '#ffffff', 0.45),
    box(1793, 570, 8, 50, { fill: cream, r: 3, weight: 2.6 }),
  ],
);

const wallRight = picture(
  [1840, 340, 280, 470],
  [
    box(1850, 372, 170, 120, { fill: cream, r: 4 }),
    ...chairMarks(1894, 476, teal, 1.1),
    ...chairMarks(1972, 476, coral, 1.1),
    ...plantMarks(2040, 800, 1.8, sage),
  ],
);

const lamp = (cx, y, shade) =>
  picture(
    [cx - 70, y - 560, 140, 590],
    [
      line([[cx, y - 560], [cx, y - 40]], { weight: 3 }),
      box(cx - 9, y - 48, 18, 14, { fill: navy, r: 3 }),
      stroke(`M${cx - 62} ${y}l26 -36h72l26 36Z`, { fill: shade }),
      box(cx - 46, y, 92, 8, { fill: '#fbe9a9', r: 4, weight: 2.6 }),
    ],
  );

const counter = servicePicture(desk, 210, [
  ...loopMarks(1130, 738, 0.85),
  oval(1290, 826, 60, 60, { fill: cream }),
  oval(1290, 826, 50, 50, { weight: 2.4 }),
  box(1262, 808, 56, 44, { fill: '#d6a468', r: 3 }),
  flat(1283, 810, 14, 18, '#ecd5ae'),
  stroke('M1262 808l12 -16h32l12 16', { fill: '#e0b478', weight: 3 }),
]);

/** Two screens: who calls and what they had before, and what is in stock. */
const screens = picture(
  [1330, 510, 330, 140],
  [
    ...screenMarks(1410, 648, 136, 94, (x, y) => [
      oval(x + 20, y + 20, 10, 10, { fill: '#c68d5f', weight: 2.2 }),
      stroke(`M${x + 7} ${y + 43}q1 -13 13 -13t13 13Z`, { fill: teal, weight: 2.2 }),
      stroke(`M${x + 44} ${y + 16}h56M${x + 44} ${y + 28}h40`, { weight: 2.6 }),
      stroke(`M${x + 10} ${y + 55}h96M${x + 10} ${y + 66}h70`, { weight: 2.2, ink: steelDark }),
    ]),
    ...screenMarks(1570, 648, 150, 94, (x, y) => [
      ...[0, 1, 2, 3].flatMap((i) => [
        line([[x + 10, y + 14 + i * 16], [x + 40, y + 14 + i * 16]], { weight: 2.6 }),
        box(x + 52, y + 9 + i * 16, 68, 9, { fill: cream, r: 3, weight: 1.8 }),
        box(x + 52, y + 9 + i * 16, [58, 40, 12, 50][i], 9, { fill: ['#7fc79c', '#7fc79c', coral, mustard][i], r: 3, weight: 1.8 }),
      ]),
    ]),
  ],
);

/** The catalogue, open on its stand, and the telephone with its line keys. */
const catalogue = picture(
  [1064, 566, 108, 84],
  [
    poly([[1076, 646], [1088, 608], [1140, 608], [1152, 646]], { fill: wood, weight: 3 }),
    stroke('M1072 636l8 -58q20 -8 36 4q16 -12 36 -4l8 58q-26 -8 -44 2q-18 -10 -44 -2Z', { fill: cream, weight: 3 }),
    line([[1116, 583], [1116, 638]], { weight: 2.6 }),
    ...chairMarks(1098, 628, coral, 0.46),
    stroke('M1126 592h22M1126 602h24M1126 612h18', { weight: 2.2 }),
    box(1126, 618, 16, 9, { fill: mustard, r: 2, weight: 1.8 }),
  ],
);

const deskThings = picture(
  [1670, 580, 150, 72],
  [
    poly([[1680, 646], [1686, 618], [1738, 618], [1744, 646]], { fill: navy, weight: 3 }),
    stroke('M1680 618q-4 -14 10 -14h44q14 0 10 14q-2 6 -14 4l-4 -6h-28l-4 6q-12 2 -14 -4Z', { fill: steelDark, weight: 3 }),
    ...[0, 1, 2].map((i) => box(1696 + i * 12, 629, 7, 7, { fill: [mustard, coral, '#58c08f'][i], r: 2, weight: 1.8 })),
    ...mugMarks(1764, 646, teal, 22, 28),
  ],
);
const sign = picture(
  [662, 284, 206, 56],
  [
    box(672, 292, 186, 40, { fill: cream, r: 6 }),
    word('STOCK', 690, 303, 19, { weight: 3.6, ink: '#4f8a8b' }),
    ...carton(806, 326, 34, 26),
  ],
);

export const orderDesk = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['stock', stock],
  ['sign', sign],
  ['calendar', calendar],
  ['board', board],
  ['call-waiting', callWaiting],
  ['clock', clockPicture(1192, 382, 35, '#4f8a8b')],
  ...WEATHERS.map((weather) => [`window-${weather}`, windowPicture(1330, 356, 270, 200, weather)]),
  ['samples', samples],
  ['cabinet', cabinet],
  ['fridge-door', cabinetDoor],
  ['lamp-left', lamp(600, 276, '#4f8a8b')],
  ['lamp-middle', lamp(980, 276, '#4f8a8b')],
  ['lamp-right', lamp(1460, 276, '#4f8a8b')],
  ['counter', counter],
  ['low-counter', lowPartPicture(desk)],
  ['catalogue', catalogue],
  ['screens', screens],
  ['desk-things', deskThings],
];
