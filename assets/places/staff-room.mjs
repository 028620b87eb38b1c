/** The staff room behind the shop: every piece as [file name, picture]. */
import { box, flat, line, oval, paint, patch, picture, poly, stroke, word, wordWidth } from './pen.mjs';
import { clockPicture, lampPicture, mugMarks, plantMarks } from './shared-things.mjs';

/** Through the small window of the door the shop shows: a lamp, the menu, cups on the counter. */
const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: paint.cream, r: 6 }),
    flat(338, 344, 138, 448, paint.sand),
    flat(338, 664, 138, 128, '#ddb884'),
    stroke('M398 344v44M378 408q3 -22 20 -22q17 0 20 22Z', { fill: paint.teal, weight: 2.8 }),
    box(414, 432, 40, 46, { fill: paint.slate, r: 2, weight: 2.6 }),
    stroke('M421 444h24M421 454h18M421 464h24', { ink: '#efe4cc', weight: 2.2 }),
    flat(340, 502, 134, 12, paint.top),
    line([[338, 501], [476, 501]], { weight: 2.8 }),
    flat(340, 514, 134, 150, paint.wood),
    ...mugMarks(368, 501, paint.coral, 17, 18),
    ...mugMarks(394, 501, paint.cream, 17, 18),
    box(338, 344, 138, 448, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM370 386Q362 386 362 394V510Q362 518 370 518H444Q452 518 452 510V394Q452 386 444 386Z', {
      fill: paint.coral,
    }),
    patch('M368 446l44 -58h14l-58 78Z', '#ffffff', 0.45),
    box(362, 560, 90, 34, { fill: paint.cream, r: 5 }),
    word('SHOP', 362 + (90 - wordWidth('SHOP', 15)) / 2, 570, 15, { weight: 3 }),
    box(454, 640, 14, 46, { fill: paint.mustard, r: 6 }),
    flat(340, 752, 134, 38, '#c4533f'),
    line([[340, 752], [474, 752]], { weight: 3 }),
  ],
);

const lockerColours = [paint.teal, paint.mustard, paint.sageDeep, paint.coral];
const lockers = picture(
  [502, 388, 226, 424],
  [
    box(510, 396, 210, 408, { fill: paint.navy, r: 5 }),
    ...[0, 1].flatMap((row) =>
      [0, 1].flatMap((column) => {
        const x = 517 + column * 99;
        const y = 404 + row * 198;
        return [
          box(x, y, 96, 192, { fill: lockerColours[row * 2 + column], r: 3 }),
          line([[x + 28, y + 20], [x + 66, y + 20]], { weight: 3 }),
          line([[x + 28, y + 30], [x + 66, y + 30]], { weight: 3 }),
          line([[x + 28, y + 40], [x + 66, y + 40]], { weight: 3 }),
          box(x + 76, y + 88, 10, 26, { fill: paint.steel, r: 4, weight: 2.8 }),
        ];
      }),
    ),
    box(534, 466, 34, 24, { fill: paint.cream, r: 2, weight: 2.6 }),
    stroke('M542 482q6 -14 10 -4q6 -8 10 2', { weight: 2.4 }),
    oval(660, 492, 14, 14, { fill: paint.cream, weight: 2.6 }),
    stroke('M654 490v1M666 490v1M653 497q7 6 14 0', { weight: 2.4 }),
    stroke('M640 676l8 -16l8 16l18 2l-13 12l4 18l-17 -9l-16 9l4 -18l-14 -12Z', { fill: paint.mustard, weight: 2.6 }),
  ],
);

const bench = picture(
  [496, 716, 250, 170],
  [
    line([[528, 748], [522, 876]], { weight: 8, ink: paint.navy }),
    line([[714, 748], [720, 876]], { weight: 8, ink: paint.navy }),
    box(504, 726, 234, 24, { fill: paint.woodLight, r: 8 }),
    line([[520, 738], [722, 738]], { ink: paint.wood, weight: 2.6 }),
  ],
);

const days = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];
const shifts = [
  [paint.coral, 0, 2], [paint.teal, 2, 2], [paint.mustard, 4, 3],
  [paint.sage, 1, 3], [paint.coral, 5, 2],
  [paint.mustard, 0, 1], [paint.plum, 2, 3], [paint.teal, 6, 1],
];
const rota = [
  box(884, 346, 142, 116, { fill: paint.cream, r: 3 }),
  flat(886, 348, 138, 18, '#f6d9a8'),
  ...days.flatMap((day, i) => [
    word(day, 891 + i * 19.4, 352, 9, { weight: 1.9 }),
    ...(i === 0 ? [] : [line([[886 + i * 19.6, 366], [886 + i * 19.6, 458]], { weight: 1.6, ink: '#b9b0a0' })]),
  ]),
  line([[886, 366], [1024, 366]], { weight: 2.4 }),
  ...shifts.map(([fill, from, long], i) => {
    const row = i < 3 ? 0 : i < 5 ? 1 : 2;
    return box(890 + from * 19.4, 374 + row * 28, long * 19.4 - 6, 17, { fill, r: 5, weight: 2 });
  }),
];
const allergenIcons = [
  stroke('M1060 372q0 -12 10 -12q10 0 10 12q0 14 -10 16q-10 -2 -10 -16Z', { fill: '#d8a35c', weight: 2.2 }),
  stroke('M1096 362h14v8q4 2 4 8v10h-22v-10q0 -6 4 -8Z', { fill: '#ffffff', weight: 2.2 }),
  stroke('M1070 404v26M1070 410q-8 -2 -8 -10q8 0 8 10q0 -10 8 -10q0 8 -8 10M1070 422q-8 -2 -8 -10q8 0 8 10q0 -10 8 -10q0 8 -8 10', { fill: paint.mustard, weight: 2.2 }),
  stroke('M1092 418q0 -14 11 -16q11 2 11 16q0 10 -11 10q-11 0 -11 -10Z', { fill: '#fff6e0', weight: 2.2 }),
];
const pin = (x, y, fill) => oval(x, y, 4.5, 4.5, { fill, weight: 2 });
const noticeboard = picture(
  [856, 306, 290, 276],
  [
    box(864, 314, 274, 260, { fill: paint.wood, r: 6 }),
    box(876, 326, 250, 236, { fill: '#dcb27a', r: 3 }),
    ...rota,
    pin(955, 346, paint.coral),
    box(1044, 340, 76, 108, { fill: '#fff3d0', r: 3 }),
    flat(1046, 342, 72, 12, paint.coral),
    ...allergenIcons,
    pin(1082, 341, paint.navy),
    poly([[892, 474], [992, 470], [995, 546], [895, 550]], { fill: '#e6f0f4' }),
    ...[paint.sage, paint.mustard, paint.coral].flatMap((fill, i) => {
      const cx = 914 + i * 30;
      const mouth = ['q5 5 10 0', 'h10', 'q5 -5 10 0'][i];
      return [
        oval(cx, 500, 12, 12, { fill, weight: 2.2 }),
        stroke(`M${cx - 4} 497v1M${cx + 4} 497v1M${cx - 5} ${i === 2 ? 506 : 504}${mouth}`, { weight: 2 }),
      ];
    }),
    stroke('M908 522h12M908 530h12M908 538h12M938 522h12M938 530h12M968 522h12', { weight: 3.4 }),
    pin(942, 471, paint.mustard),
    poly([[1016, 482], [1060, 478], [1064, 524], [1020, 528]], { fill: '#fbe58a' }),
    stroke('M1026 494h24M1027 504h26M1028 514h16', { weight: 2.2 }),
    poly([[1072, 470], [1112, 474], [1108, 514], [1068, 510]], { fill: '#f5c0b4' }),
    stroke('M1090 504q-14 -12 -6 -18q6 -3 7 4q3 -6 9 -2q6 8 -10 16Z', { fill: paint.coral, weight: 2 }),
    poly([[1056, 530], [1114, 526], [1116, 552], [1058, 556]], { fill: paint.cream }),
    stroke('M1066 540h38', { weight: 2.2 }),
  ],
);

const kitchen = picture(
  [1290, 396, 300, 414],
  [
    box(1302, 486, 268, 156, { fill: '#eef5f0', r: 3, weight: 3 }),
    ...[0, 1, 2, 3].map((i) => line([[1304, 520 + i * 32], [1568, 520 + i * 32]], { ink: '#cfe0d6', weight: 2.2 })),
    ...[0, 1, 2, 3, 4].map((i) => line([[1348 + i * 46, 488], [1348 + i * 46, 640]], { ink: '#cfe0d6', weight: 2.2 })),
    box(1298, 476, 276, 12, { fill: paint.woodLight, r: 4 }),
    ...mugMarks(1474, 476, paint.cream, 27, 27),
    ...mugMarks(1520, 476, paint.teal, 27, 27),
    ...plantMarks(1340, 476, 0.5),
    box(1304, 656, 270, 142, { fill: paint.cream, r: 2 }),
    box(1314, 678, 78, 108, { r: 4, fill: '#f4e6cf' }),
    box(1400, 678, 78, 108, { r: 4, fill: '#f4e6cf' }),
    box(1486, 678, 78, 108, { r: 4, fill: '#f4e6cf' }),
    line([[1346, 690], [1362, 690]], { weight: 5 }),
    line([[1432, 690], [1448, 690]], { weight: 5 }),
    line([[1518, 690], [1534, 690]], { weight: 5 }),
    box(1294, 638, 290, 24, { fill: '#cfa77a', r: 5 }),
    stroke('M1478 636v-44q0 -20 20 -20q18 0 18 18', { weight: 8, ink: '#17181c' }),
    stroke('M1478 636v-44q0 -20 20 -20q18 0 18 18', { weight: 3.4, ink: paint.steel }),
    box(1466, 626, 90, 13, { fill: paint.steel, r: 4 }),
  ],
);

const kettle = picture(
  [1318, 556, 100, 88],
  [
    stroke('M1348 576q20 -26 44 -2', { weight: 6 }),
    stroke('M1336 604l-14 -16q-3 -4 2 -6l20 6', { fill: paint.coral }),
    stroke('M1334 638q-4 -52 34 -60q38 8 34 60Z', { fill: paint.coral }),
    oval(1368, 576, 5, 4, { fill: paint.navy, weight: 2.6 }),
    stroke('M1348 624q0 -26 12 -34', { ink: '#f3b5a5', weight: 4 }),
  ],
);

const fridge = picture(
  [1592, 394, 148, 412],
  [
    box(1600, 402, 132, 396, { fill: paint.sageDeep, r: 16 }),
    box(1612, 548, 108, 236, { fill: '#eef7f7', r: 4 }),
    line([[1614, 622], [1718, 622]], { weight: 3 }),
    line([[1614, 700], [1718, 700]], { weight: 3 }),
    box(1624, 578, 22, 44, { fill: paint.cream, r: 2, weight: 2.6 }),
    box(1652, 586, 22, 36, { fill: paint.sky, r: 2, weight: 2.6 }),
    box(1686, 598, 26, 24, { fill: paint.mustard, r: 4, weight: 2.6 }),
    oval(1640, 688, 13, 12, { fill: paint.coral, weight: 2.6 }),
    oval(1664, 689, 12, 11, { fill: paint.sage, weight: 2.6 }),
    box(1684, 666, 26, 34, { fill: paint.cream, r: 3, weight: 2.6 }),
    box(1600, 402, 132, 134, { fill: paint.sage, r: 16 }),
    box(1612, 478, 9, 40, { fill: paint.steel, r: 4, weight: 2.8 }),
    box(1640, 430, 44, 34, { fill: '#fbe58a', r: 2, weight: 2.6 }),
    stroke('M1648 442h26M1648 452h18', { weight: 2.2 }),
  ],
);

const fridgeDoor = picture(
  [1594, 534, 144, 262],
  [
    box(1602, 540, 128, 248, { fill: paint.sage, r: 12 }),
    box(1613, 560, 9, 62, { fill: paint.steel, r: 4, weight: 2.8 }),
    poly([[1652, 588], [1698, 584], [1702, 634], [1656, 638]], { fill: paint.cream }),
    stroke('M1664 622q4 -22 10 -10q6 -18 12 4', { weight: 2.6, ink: paint.coral }),
    oval(1676, 586, 4.5, 4.5, { fill: paint.coral, weight: 2 }),
  ],
);

const table = picture(
  [912, 640, 236, 380],
  [
    line([[948, 716], [936, 1008]], { weight: 9, ink: paint.navy }),
    line([[1112, 716], [1124, 1008]], { weight: 9, ink: paint.navy }),
    box(920, 690, 220, 28, { fill: paint.woodLight, r: 9 }),
    line([[934, 706], [1126, 706]], { ink: paint.wood, weight: 2.6 }),
    ...mugMarks(942, 690, paint.mustard, 26, 27),
    ...mugMarks(1082, 690, paint.teal, 26, 27),
  ],
);

const wallRight = picture(
  [1770, 360, 320, 450],
  [
    box(1800, 390, 110, 140, { fill: paint.cream, r: 4 }),
    stroke('M1822 500v-70h66v70M1822 452h66M1822 476h66', { weight: 3, ink: paint.sageDeep }),
    ...plantMarks(1990, 800, 1.7),
  ],
);

const wallLeft = picture(
  [-40, 370, 340, 440],
  [
    box(120, 410, 120, 90, { fill: paint.cream, r: 4 }),
    stroke('M150 476q10 -44 30 -24q18 -26 34 24Z', { fill: paint.sage, weight: 3 }),
    box(84, 620, 190, 180, { fill: '#d9b98d', r: 5 }),
    line([[86, 664], [272, 664]], { weight: 3 }),
    ...plantMarks(180, 620, 1.1),
  ],
);

const hooks = picture(
  [734, 396, 108, 60],
  [
    box(740, 404, 96, 15, { fill: paint.woodLight, r: 5 }),
    stroke('M758 418v14q0 8 8 6M788 418v14q0 8 8 6M818 418v14q0 8 8 6', { weight: 4 }),
  ],
);

/** A round rug under the table, worn where people stand, in the light of the lamp. */
const rug = picture(
  [520, 866, 1040, 196],
  [
    oval(1040, 962, 500, 88, { fill: '#c9705c', weight: 3 }),
    oval(1040, 962, 452, 76, { ink: '#efd9b0', weight: 7 }),
    oval(1040, 962, 380, 60, { fill: '#d9876f', ink: '#a95443', weight: 2.6 }),
    stroke('M700 952q120 -34 300 -38M1090 1012q160 -6 280 -36', { ink: '#c9705c', weight: 5 }),
    patch('M800 940q240 -70 480 0q60 60 -240 74q-300 -14 -240 -74Z', '#fbe9a9', 0.22),
  ],
);

/** Under and beside the bench: boots that dry, and an umbrella that somebody left. */
const lostThings = picture(
  [512, 756, 270, 124],
  [
    stroke('M548 868v-50q0 -8 12 -8h14q10 0 10 8v26q28 4 30 24Z', { fill: paint.navy }),
    stroke('M548 856h64', { ink: '#5b6376', weight: 3 }),
    stroke('M622 868v-50q0 -8 12 -8h14q10 0 10 8v26q28 4 30 24Z', { fill: paint.navy }),
    stroke('M622 856h64', { ink: '#5b6376', weight: 3 }),
    stroke('M754 772l-8 88', { weight: 5 }),
    stroke('M764 776q14 40 2 76q-12 12 -26 0q-4 -40 12 -78Z', { fill: paint.plum, weight: 3 }),
    stroke('M754 772q2 -14 14 -10', { weight: 5, ink: paint.wood }),
  ],
);

/** On the shelf and at the sink: a radio, a towel, washing-up, and a bin below. */
const homely = picture(
  [1296, 420, 284, 390],
  [
    box(1398, 436, 66, 40, { fill: paint.coral, r: 6 }),
    oval(1416, 456, 11, 11, { fill: paint.cream, weight: 2.6 }),
    stroke('M1436 448h20M1436 458h20M1436 467h20', { weight: 2.2 }),
    stroke('M1456 436l14 -14', { weight: 3 }),
    /* a towel over the edge of the top */
    stroke('M1326 650h46v70q-22 8 -46 0Z', { fill: paint.cream, weight: 3 }),
    stroke('M1327 696q22 6 44 0M1327 706q22 6 44 0', { ink: paint.coral, weight: 4 }),
    /* plates that dry */
    oval(1440, 618, 7, 20, { fill: paint.sky, weight: 2.6 }),
    oval(1452, 616, 7, 22, { fill: paint.cream, weight: 2.6 }),
    box(1430, 632, 34, 7, { fill: paint.steelDark, r: 3, weight: 2.6 }),
    box(1536, 596, 16, 32, { fill: paint.sage, r: 5, weight: 2.8 }),
    stroke('M1540 596v-8h10', { weight: 3 }),
  ],
);

export const staffRoom = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['lockers', lockers],
  ['bench', bench],
  ['hooks', hooks],
  ['noticeboard', noticeboard],
  ['clock', clockPicture(1216, 344, 35, paint.teal)],
  ['rug', rug],
  ['lost-things', lostThings],
  ['homely', homely],
  ['lamp-middle', lampPicture(800, 286, paint.mustard)],
  ['lamp-right', lampPicture(1390, 286, paint.coral)],
  ['kitchen', kitchen],
  ['kettle', kettle],
  ['fridge', fridge],
  ['fridge-door', fridgeDoor],
  ['table', table],
];
