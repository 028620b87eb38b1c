/** A restaurant: the pass to the kitchen, laid tables, the day's dishes on a board. Every piece as [file name, picture]. */
import { box, flat, line, moved, oval, paint, patch, picture, poly, stroke, word } from './pen.mjs';
import { doorBell, doorMat, loopMarks, lowPartPicture, servicePicture } from './service-things.mjs';
import { clockPicture, lampPicture, plantMarks, windowPicture } from './shared-things.mjs';
import { bottle, jar, shine } from './shop-goods.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];
const { coral, cream, mustard, navy, sage, sageDeep, sky, slate, steel, steelDark, wood, woodDark, woodLight } = paint;
const desk = { body: '#8c4a45', groove: '#6b3431', top: '#ecd2a8', edge: '#cfae7c' };
const thin = { weight: 2.4 };

const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: '#6b3431', r: 6 }),
    flat(336, 342, 142, 450, '#d5e6ea'),
    flat(336, 620, 142, 172, '#cfc7ba'),
    line([[336, 620], [478, 620]], { weight: 2.6 }),
    box(350, 470, 116, 150, { fill: '#dba48c', r: 2, weight: 2.6 }),
    poly([[344, 520], [472, 520], [464, 550], [352, 550]], { fill: cream, weight: 2.6 }),
    ...[0, 1, 2].map((i) => poly([[358 + i * 38, 520], [376 + i * 38, 520], [376 + i * 36, 550], [360 + i * 36, 550]], { fill: coral, weight: 2 })),
    box(376, 562, 30, 58, { fill: navy, r: 2, weight: 2.4 }),
    ...plantMarks(442, 668, 0.7, sageDeep),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM358 364V640H456V364Z', { fill: '#a35a52' }),
    patch('M362 436l44 -66h16l-60 90Z', '#ffffff', 0.45),
    line([[407, 364], [407, 640]]),
    line([[358, 500], [456, 500]]),
    box(358, 664, 98, 106, { fill: '#8c4a45', r: 4 }),
    box(442, 580, 11, 50, { fill: mustard, r: 5 }),
  ],
);

const mat = doorMat('#7c6a58', '#5f5044');

/** Coat hooks by the door, two of them low enough for whoever sits or is small. */
const wallLeft = picture(
  [-130, 330, 450, 480],
  [
    box(84, 404, 220, 20, { fill: woodLight, r: 5 }),
    ...[108, 162, 216, 276].map((x) => stroke(`M${x} 416v12q0 8 9 4`, { weight: 5 })),
    stroke('M150 434q12 -12 24 0l16 18l-6 150h-46l-6 -150Z', { fill: sageDeep }),
    stroke('M162 440v160M138 470l6 60M186 470l-6 60', { weight: 2.8 }),
    stroke('M104 432q-10 60 -6 96q14 12 26 0q4 -40 -8 -96Z', { fill: mustard }),
    stroke('M99 520h26M100 510h24', { weight: 2.4, ink: woodDark }),
    box(84, 620, 120, 16, { fill: woodLight, r: 5 }),
    stroke('M112 630v10q0 8 8 4M172 630v10q0 8 8 4', { weight: 5 }),
    box(-100, 366, 150, 116, { fill: cream, r: 4 }),
    stroke('M-78 454q10 -50 54 -54q40 4 50 54ZM-24 400v-12M-84 462h116', { fill: '#dfe5ea', weight: 3 }),
    stroke('M-94 700h156v104h-156Z', { fill: '#a35a52' }),
    stroke('M-94 752h156M-16 700v104', { weight: 2.8 }),
    ...plantMarks(-16, 700, 1.5, sageDeep),
    stroke('M262 796v-120q0 -12 12 -12M288 796l-6 -110', { weight: 4, ink: coral }),
    stroke('M244 730h56l-6 72h-44Z', { fill: steelDark }),
  ],
);

/** A laid table with a white cloth: nothing under its near side, so that a wheelchair goes under it. */
const table = picture(
  [640, 610, 260, 236],
  [
    moved(112, 0, [
    stroke('M548 690l-8 -68q22 -8 44 0l4 68', { fill: wood }),
    line([[550, 690], [544, 830]], { weight: 8, ink: woodDark }),
    line([[586, 700], [588, 820]], { weight: 8, ink: woodDark }),
    box(538, 700, 58, 16, { fill: woodLight, r: 5 }),
    line([[660, 718], [660, 826]], { weight: 14 }),
    line([[660, 718], [660, 826]], { weight: 8, ink: woodDark }),
    stroke('M616 832q44 -22 88 0Z', { fill: woodDark }),
    stroke('M592 690h140l10 44q-14 12 -28 2q-14 14 -30 2q-20 12 -34 0q-20 12 -36 0q-14 8 -30 -4Z', { fill: cream }),
    box(584, 682, 158, 13, { fill: cream, r: 5 }),
    stroke('M622 682q24 -10 50 0Z', { fill: '#eef3f5', weight: 2.8 }),
    line([[612, 680], [606, 664]], { weight: 3, ink: steelDark }),
    stroke('M702 682v-16q-10 -4 -9 -22h20q1 18 -10 22M696 682h14', { fill: '#eaf4f6', weight: 2.6 }),
    stroke('M684 682v-20h8v20Z', { fill: cream, weight: 2.4 }),
    stroke('M688 660q-7 -8 0 -16q7 8 0 16Z', { fill: mustard, weight: 2 }),
    ]),
  ],
);

/** The low table, with pens on it and a small plate. */
const lowTable = picture(
  [490, 690, 230, 150],
  [
    moved(-234, 14, [
    line([[752, 744], [746, 812]], { weight: 7, ink: woodDark }),
    line([[866, 744], [872, 812]], { weight: 7, ink: woodDark }),
    box(736, 730, 148, 15, { fill: woodLight, r: 5 }),
    stroke('M842 730v-14h28v14Z', { fill: sky, weight: 2.6 }),
    line([[850, 716], [846, 700]], { weight: 4, ink: coral }),
    line([[860, 716], [864, 702]], { weight: 4, ink: mustard }),
    box(776, 722, 52, 8, { fill: cream, r: 3, weight: 2.6 }),
    stroke('M786 720q16 -12 32 0Z', { fill: mustard, weight: 2.4 }),
    ]),
  ],
);

/** The pass: plates under warm lamps, an order slip for each, and the kitchen at work behind. */
const passPlate = (x, y, food) => [stroke(`M${x - 30} ${y}q30 12 60 0q-30 -7 -60 0Z`, { fill: cream, weight: 2.8 }), ...food];
const pass = picture(
  [918, 330, 240, 310],
  [
    box(926, 338, 222, 268, { fill: '#8c4a45', r: 6 }),
    `<clipPath id="kitchen"><rect x="940" y="352" width="194" height="238" rx="3"/></clipPath>`,
    `<g clip-path="url(#kitchen)">${[
      flat(940, 352, 194, 238, '#f7ecd2'),
      ...[0, 1, 2, 3, 4].flatMap((row) =>
        Array.from({ length: 7 }, (_, i) => box(936 + i * 32 - (row % 2) * 16, 440 + row * 22, 30, 20, { r: 2, ink: '#e6d5b0', weight: 2.2 })),
      ),
      flat(940, 352, 194, 40, steel),
      stroke('M940 392h194l-18 26h-158Z', { fill: steelDark, weight: 2.8 }),
      box(944, 486, 60, 74, { fill: steel, r: 4, weight: 2.8 }),
      stroke('M950 486v-22h48v22ZM944 468h-6M998 468h14', { fill: '#d98a4a', weight: 2.8 }),
      stroke('M962 458q-6 -8 0 -15q6 -8 0 -15M982 458q-6 -8 0 -15q6 -8 0 -15', { ink: '#b9a98a', weight: 3 }),
      oval(1046, 470, 15, 17, { fill: '#c68d5f', weight: 2.6 }),
      stroke('M1029 460q-12 -26 8 -28q10 -12 22 0q16 4 6 28Z', { fill: '#ffffff', weight: 2.6 }),
      line([[1031, 458], [1063, 458]], { weight: 2.4 }),
      stroke('M1016 560q-2 -64 30 -68q32 4 32 68Z', { fill: '#fdfdfb', weight: 2.8 }),
      stroke('M1046 496v60M1036 512h2M1036 530h2', { weight: 2.4 }),
      stroke('M1040 476q6 5 12 0', { weight: 2.2 }),
      box(1096, 440, 44, 120, { fill: steel, r: 3, weight: 2.8 }),
      box(1104, 452, 26, 40, { fill: navy, r: 3, weight: 2.4 }),
      box(1104, 504, 26, 40, { fill: '#c8743a', r: 3, weight: 2.4 }),
    ].join('\n')}</g>`,
    box(940, 352, 194, 238, { r: 3 }),
    line([[946, 374], [1128, 374]], { weight: 5, ink: steelDark }),
    ...[0, 1, 2].map((i) => poly([[954 + i * 30, 376], [976 + i * 30, 376], [975 + i * 30, 408 - i * 4], [955 + i * 30, 408 - i * 4]], { fill: [cream, '#fbe58a', cream][i], weight: 2.2 })),
    ...[0, 1, 2].map((i) => stroke(`M${959 + i * 30} 386h13M${959 + i * 30} 394h9`, { weight: 1.8 })),
    ...[980, 1092].flatMap((x) => [
      line([[x, 430 - 78], [x, 440]], { weight: 2.6 }),
      stroke(`M${x - 20} 460q2 -22 20 -23q18 1 20 23Z`, { fill: coral, weight: 3 }),
      patch(`M${x - 18} 462l-16 106h68l-16 -106Z`, '#fbe08a', 0.35),
    ]),
    box(918, 588, 240, 18, { fill: steel, r: 5 }),
    ...passPlate(980, 586, [stroke('M960 584q4 -16 20 -16q16 0 20 16Z', { fill: sage, weight: 2.4 }), oval(984, 568, 7, 6, { fill: coral, weight: 2 })]),
    ...passPlate(1092, 586, [stroke('M1070 584q6 -14 26 -12q10 0 16 12Z', { fill: '#d99a5b', weight: 2.4 }), stroke('M1084 574q8 -14 20 -6', { weight: 2.4, ink: sageDeep })]),
  ],
);

/** The day's dishes, each with a picture beside it and a mark where it has nuts, milk or wheat. */
const board = picture(
  [1240, 330, 216, 240],
  [
    box(1248, 338, 198, 222, { fill: woodDark, r: 6 }),
    box(1260, 350, 174, 198, { fill: slate, r: 3, weight: 2.8 }),
    word('TODAY', 1274, 366, 18, { weight: 3.4, ink: cream }),
    stroke('M1382 376q16 -17 34 0q-18 17 -34 0l-11 -9v18Z', { ink: cream, weight: 3 }),
    ...[0, 1, 2, 3].flatMap((i) => [
      line([[1274, 414 + i * 32], [1348 - (i % 2) * 14, 414 + i * 32]], { ink: cream, weight: 3.4 }),
      line([[1402, 414 + i * 32], [1420, 414 + i * 32]], { ink: cream, weight: 3.4 }),
      oval(1366, 414 + i * 32, 5.5, 5.5, { ink: [mustard, coral, sage, mustard][i], weight: 3 }),
      ...(i % 2 === 0 ? [oval(1384, 414 + i * 32, 5.5, 5.5, { ink: sky, weight: 3 })] : []),
    ]),
    line([[1262, 556], [1432, 556]], { weight: 3 }),
  ],
);

const fridge = picture(
  [1586, 420, 146, 376],
  [
    box(1594, 430, 130, 360, { fill: '#dfe6e8', r: 8 }),
    flat(1606, 442, 106, 330, '#f3fafb'),
    ...[530, 610, 690, 768].flatMap((y, i) => [
      ...[0, 1, 2, 3].flatMap((n) => bottle(1610 + n * 25, y, [[sky, sageDeep, sky, sageDeep], [mustard, mustard, coral, coral], [sageDeep, '#8c3f4c', sageDeep, '#8c3f4c'], [sky, sky, mustard, mustard]][i][n], 56)),
      line([[1606, y], [1712, y]], { weight: 3 }),
    ]),
  ],
);
const fridgeDoor = picture(
  [1596, 434, 126, 350],
  [
    stroke('M1602 440H1714V776H1602ZM1613 452V764H1702V452Z', { fill: steel }),
    shine(1618, 480, 120),
    box(1705, 580, 9, 70, { fill: cream, r: 4, weight: 3 }),
  ],
);

/** Glasses and bottles behind you. */
const shelf = picture(
  [1460, 340, 120, 300],
  [
    box(1466, 420, 104, 13, { fill: woodLight, r: 4 }),
    box(1466, 520, 104, 13, { fill: woodLight, r: 4 }),
    ...bottle(1474, 420, '#8c3f4c', 66),
    ...bottle(1502, 420, sageDeep, 66),
    ...bottle(1534, 420, '#d9b04e', 66),
    ...[0, 1, 2].map((i) => stroke(`M${1478 + i * 32} 520h16M${1486 + i * 32} 520v-18q-11 -4 -10 -26h20q1 22 -10 26`, { fill: '#eaf4f6', weight: 2.6 })),
  ],
);

const wallRight = picture(
  [1780, 340, 320, 470],
  [
    box(1806, 372, 130, 150, { fill: cream, r: 4 }),
    stroke('M1836 500q-10 -80 34 -92q46 12 36 92Z', { fill: coral, weight: 3 }),
    stroke('M1870 408q-6 -16 8 -22', { weight: 4, ink: sageDeep }),
    ...plantMarks(2040, 800, 1.8, sageDeep),
  ],
);

const counter = servicePicture(desk, 148, [
  ...loopMarks(1128, 734, 0.85),
  oval(1266, 826, 60, 60, { fill: cream }),
  oval(1266, 826, 50, 50, { weight: 2.4 }),
  stroke('M1250 862v-34q-12 -4 -12 -16v-16M1250 796v30M1262 796v16q0 12 -12 16M1286 862v-30q-10 -2 -8 -22q2 -14 8 -16Z', { weight: 4.5 }),
]);

/** Menus: one in large print, one with pictures, one to be felt. They stand where a hand on wheels reaches them. */
const menus = picture(
  [1060, 562, 74, 86],
  [
    stroke('M1068 646v-20h56v20Z', { fill: woodLight, weight: 3 }),
    poly([[1072, 632], [1070, 578], [1096, 574], [1100, 632]], { fill: coral, weight: 3 }),
    poly([[1088, 634], [1090, 584], [1118, 586], [1116, 634]], { fill: cream, weight: 3 }),
    stroke('M1097 612l7 -20l7 20M1099 606h10', { weight: 2.8 }),
    stroke('M1068 646v-16h56v16Z', { fill: woodLight, weight: 3 }),
  ],
);

const till = picture(
  [1480, 538, 132, 116],
  [
    moved(-20, 0, [
      box(1556, 612, 30, 22, { fill: navy, r: 2 }),
      box(1516, 546, 110, 70, { fill: navy, r: 9 }),
      box(1527, 557, 88, 48, { fill: sky, r: 3, weight: 2.6 }),
      ...[0, 1, 2, 3, 4, 5].map((i) => oval(1542 + (i % 3) * 28, 570 + Math.floor(i / 3) * 22, 8, 8, { fill: i === 1 || i === 3 ? coral : cream, weight: 2.2 })),
      box(1522, 630, 96, 18, { fill: steel, r: 5 }),
    ]),
  ],
);

/** Small things at the far end: mints in a jar, flowers in a jug. */
const deskThings = picture(
  [1640, 560, 130, 94],
  [
    ...jar(1654, 646, '#bfe0c8', cream, 36, 46),
    stroke('M1714 646q-8 -24 2 -34h26q10 10 2 34Z', { fill: sky, weight: 3 }),
    ...[[1716, 590, coral], [1730, 578, mustard], [1744, 592, coral]].flatMap(([x, y, fill]) => [line([[x, y], [1729, 614]], { weight: 2.6, ink: sageDeep }), oval(x, y, 8, 8, { fill, weight: 2.4 })]),
  ],
);

export const restaurant = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['bell', doorBell],
  ['mat', mat],
  ...WEATHERS.map((weather) => [`window-${weather}`, windowPicture(548, 366, 240, 264, weather)]),
  ['pass', pass],
  ['board', board],
  ['clock', clockPicture(1196, 388, 35, '#8c4a45')],
  ['shelf', shelf],
  ['fridge', fridge],
  ['fridge-door', fridgeDoor],
  ['low-table', lowTable],
  ['table', table],
  ['lamp-left', lampPicture(664, 296, '#c8574a')],
  ['lamp-middle', lampPicture(862, 272, mustard)],
  ['lamp-right', lampPicture(1240, 278, '#c8574a')],
  ['counter', counter],
  ['low-counter', lowPartPicture(desk)],
  ['menus', menus],
  ['till', till],
  ['desk-things', deskThings],
];
