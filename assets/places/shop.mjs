/** A small food shop: every piece as [file name, picture]. */
import { box, flat, line, moved, oval, paint, patch, picture, poly, stroke, word } from './pen.mjs';
import { doorBell, doorMat } from './service-things.mjs';
import { clockPicture, lampPicture, plantMarks, windowPicture } from './shared-things.mjs';
import {
  baguette,
  basket,
  bottle,
  crate,
  hamper,
  jar,
  loaf,
  packet,
  paperBag,
  shelfBoard,
  shine,
  tin,
} from './shop-goods.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];
const { coral, cream, mustard, navy, plum, sage, sageDeep, sky, steel, teal, woodDark, woodLight } = paint;

/** Behind the glass of the door: the street, and a bicycle against a lamp post. */
const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: '#4f7f6d', r: 6 }),
    flat(336, 342, 142, 450, '#d5e6ea'),
    flat(336, 612, 142, 180, '#cfc7ba'),
    line([[336, 612], [478, 612]], { weight: 2.6 }),
    box(346, 470, 74, 144, { fill: '#e8cdb4', r: 2, weight: 2.6 }),
    box(358, 490, 16, 22, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    box(388, 490, 16, 22, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    box(358, 534, 16, 22, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    line([[448, 640], [448, 440]], { weight: 5 }),
    stroke('M440 440h16l-3 -18h-10Z', { fill: '#fbe9a9', weight: 2.6 }),
    oval(388, 634, 22, 22, { weight: 3 }),
    oval(446, 634, 22, 22, { weight: 3 }),
    stroke('M388 634l20 -34h28l10 34M408 600l16 34l12 -34M402 596h12M436 600l-2 -10h10', { weight: 3, ink: coral }),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM356 362V676H458V362Z', { fill: '#6ea18a' }),
    patch('M360 430l42 -60h16l-58 82Z', '#ffffff', 0.45),
    box(356, 696, 102, 78, { fill: '#5f917b', r: 4 }),
    box(440, 570, 12, 44, { fill: mustard, r: 5 }),
    box(370, 416, 74, 44, { fill: cream, r: 6 }),
    line([[407, 388], [384, 416]], { weight: 2.4 }),
    line([[407, 388], [430, 416]], { weight: 2.4 }),
    word('OPEN', 382, 430, 15, { weight: 3, ink: coral }),
  ],
);

const mat = doorMat('#7d8f87', '#5f7069');

/** Wire baskets stacked inside the door. */
const baskets = picture(
  [150, 560, 170, 260],
  [
    stroke('M176 600q6 -34 62 -34t62 34', { weight: 5, ink: navy }),
    ...[0, 1, 2, 3].flatMap((i) => {
      const y = 796 - i * 44;
      return [
        poly([[168, y - 58], [308, y - 58], [294, y], [182, y]], { fill: i % 2 === 0 ? coral : '#d85d4c' }),
        ...[0, 1, 2, 3, 4].map((bar) => line([[190 + bar * 24, y - 48], [194 + bar * 22, y - 8]], { weight: 2.4, ink: '#a03c2d' })),
        box(162, y - 66, 152, 14, { fill: '#ef8a78', r: 6, weight: 3 }),
      ];
    }),
  ],
);

const wallLeft = picture(
  [-130, 330, 270, 480],
  [
    box(-112, 352, 224, 448, { fill: '#c9a677', r: 4 }),
    flat(-100, 364, 200, 424, '#a98456'),
    ...[470, 576, 682].flatMap((y) => shelfBoard(-106, y, 212, [22, 70, 130, 172], woodLight)),
    ...bottle(-88, 470, sageDeep, 76),
    ...bottle(-56, 470, '#8c3f4c', 76),
    ...bottle(-24, 470, sageDeep, 76),
    ...bottle(8, 470, '#d9b04e', 76),
    ...bottle(40, 470, '#8c3f4c', 76),
    ...bottle(70, 470, sageDeep, 70),
    ...paperBag(-90, 576, cream, 42, 58),
    ...paperBag(-42, 576, '#ead7b4', 42, 58),
    ...paperBag(6, 576, cream, 42, 58),
    ...paperBag(54, 576, '#ead7b4', 40, 54),
    ...packet(-90, 682, teal, cream, 42, 62),
    ...packet(-42, 682, mustard, cream, 42, 62),
    ...packet(6, 682, plum, cream, 42, 62),
    ...packet(54, 682, coral, cream, 40, 62),
    ...crate(-98, 788, 196, ['#b9824a', '#a9713b'], 56),
  ],
);

/** Fruit in three crates on a stand under the window. */
const fruit = picture(
  [526, 640, 280, 220],
  [
    line([[556, 800], [550, 846]], { weight: 8, ink: woodDark }),
    line([[772, 800], [778, 846]], { weight: 8, ink: woodDark }),
    ...crate(540, 734, 122, ['#8fb85a', '#9cc466']),
    ...crate(668, 734, 122, [coral, '#d9503f', coral]),
    box(544, 736, 244, 66, { fill: '#8a5a34', r: 3 }),
    ...crate(536, 806, 260, ['#f0a23a', '#f2b54e', '#f0a23a'], 48),
    poly([[642, 690], [694, 690], [694, 726], [642, 726]], { fill: navy, weight: 3 }),
    stroke('M652 702h18M652 713h12M678 700v16', { ink: '#fff6e0', weight: 2.6 }),
  ],
);

/** Hangs over the shelves: an apple and a loaf, so that no word is needed. */
const sign = picture(
  [886, 270, 210, 92],
  [
    line([[922, 300], [922, 272]], { weight: 3 }),
    line([[1060, 300], [1060, 272]], { weight: 3 }),
    box(894, 296, 194, 58, { fill: '#4f7f6d', r: 10 }),
    box(901, 303, 180, 44, { r: 6, ink: '#fff6e0', weight: 2.2 }),
    stroke('M930 344q-18 2 -18 -18q2 -14 18 -9q16 -5 18 9q0 20 -18 18ZM930 317q0 -8 6 -11', { fill: coral, weight: 2.8 }),
    stroke('M931 312q8 -8 14 -2q-6 7 -14 2Z', { fill: sage, weight: 2.2 }),
    ...loaf(964, 342, 52, 28),
    stroke('M1036 342v-24h6v-8h12v8h6v24Z', { fill: sky, weight: 2.8 }),
    stroke('M1036 328h24', { weight: 2.4 }),
  ],
);

/** The tall shelves behind the customer. */
const shelves = picture(
  [826, 366, 328, 438],
  [
    box(834, 374, 312, 424, { fill: '#c9a677', r: 5 }),
    flat(846, 386, 288, 402, '#b58e5f'),
    flat(846, 386, 288, 14, '#96703f', 0.5),
    ...shelfBoard(838, 470, 304, [20, 70, 124, 176, 232, 268], woodLight),
    ...jar(856, 470, '#c24a3a', cream, 30, 46),
    ...jar(890, 470, '#c24a3a', cream, 30, 46),
    ...jar(924, 470, '#e9a23b', cream, 30, 46),
    ...jar(958, 470, '#e9a23b', cream, 30, 46),
    ...jar(992, 470, '#7b5aa0', cream, 30, 46),
    ...jar(1026, 470, '#7b5aa0', cream, 30, 46),
    ...bottle(1064, 470, '#d9c15a', 68),
    ...bottle(1090, 470, '#d9c15a', 68),
    ...shelfBoard(838, 574, 304, [18, 74, 128, 182, 236, 270], woodLight),
    ...packet(856, 574, coral, cream, 40, 66),
    ...packet(900, 574, coral, cream, 40, 66),
    ...packet(944, 574, sky, mustard, 40, 66),
    ...packet(988, 574, sky, mustard, 40, 66),
    ...packet(1032, 574, mustard, cream, 40, 66),
    ...tin(1080, 574, teal, 27, 38),
    ...tin(1109, 574, teal, 23, 38),
    ...tin(1092, 536, teal, 27, 36),
    ...shelfBoard(838, 678, 304, [22, 66, 120, 178, 228, 270], woodLight),
    ...tin(856, 678, coral, 30, 40),
    ...tin(890, 678, mustard, 30, 40),
    ...tin(924, 678, coral, 30, 40),
    ...tin(872, 638, mustard, 30, 38),
    ...tin(906, 638, coral, 30, 38),
    ...paperBag(966, 678, cream, 44, 62),
    ...paperBag(1014, 678, '#ead7b4', 44, 62),
    ...jar(1068, 678, '#d9b04e', coral, 32, 52),
    ...jar(1102, 678, '#d9b04e', coral, 32, 52),
    ...basket(858, 786, 122, 56),
    ...basket(1002, 786, 122, 56),
    ...loaf(874, 732, 40, 22, '#b9824a'),
    ...loaf(922, 732, 44, 24, '#c98f52'),
    oval(1030, 722, 14, 13, { fill: '#b9824a', weight: 2.4 }),
    oval(1060, 720, 15, 14, { fill: '#c9a05e', weight: 2.4 }),
    oval(1092, 722, 14, 13, { fill: '#b9824a', weight: 2.4 }),
    box(854, 724, 130, 12, { fill: '#dba869', r: 6, weight: 3 }),
    box(998, 724, 130, 12, { fill: '#dba869', r: 6, weight: 3 }),
  ],
);

/** Bread and presents behind you. */
const bread = picture(
  [1178, 286, 400, 390],
  [
    ...baguette(1284, 386, 84, -10),
    ...baguette(1304, 386, 92, 2),
    ...baguette(1324, 386, 86, 12),
    ...basket(1272, 410, 86, 54),
    ...loaf(1376, 410, 66, 36),
    ...loaf(1450, 410, 62, 34, '#c98040'),
    ...loaf(1412, 378, 60, 32, '#e0a862'),
    ...paperBag(1520, 410, '#ead7b4', 42, 60),
    box(1250, 410, 318, 15, { fill: woodLight, r: 4 }),
    stroke('M1278 425v14q0 3 -14 0M1540 425v14q0 3 14 0', { weight: 3 }),
    box(1190, 560, 378, 15, { fill: woodLight, r: 4 }),
    stroke('M1226 575v14q0 3 -14 0M1532 575v14q0 3 14 0', { weight: 3 }),
    ...hamper(1312, 560, 0.86, teal),
    ...hamper(1424, 560, 0.86, mustard),
    ...jar(1530, 560, '#e9a23b', mustard, 30, 44),
    ...jar(1200, 560, '#c24a3a', cream, 30, 44),
  ],
);

const fridge = picture(
  [1584, 410, 146, 380],
  [
    box(1590, 418, 132, 366, { fill: steel, r: 10 }),
    box(1602, 428, 108, 34, { fill: sky, r: 4, weight: 2.8 }),
    stroke('M1656 434v22M1646 440l20 10M1666 440l-20 10', { weight: 2.6 }),
    flat(1606, 474, 100, 292, '#eef7f7'),
    ...[0, 1, 2].flatMap((row) => {
      const y = 560 + row * 96;
      const goods =
        row === 0
          ? [...bottle(1611, y, cream, 64), ...bottle(1636, y, cream, 64), ...bottle(1661, y, '#f6d9a8', 64), ...bottle(1684, y, '#f6d9a8', 64)]
          : row === 1
            ? [
                poly([[1612, y], [1612, y - 26], [1656, y - 34], [1656, y]], { fill: '#f2c64e', weight: 2.4 }),
                oval(1628, y - 12, 4, 4, { weight: 1.8 }),
                oval(1644, y - 18, 5, 5, { weight: 1.8 }),
                ...jar(1664, y, cream, teal, 20, 34),
                ...jar(1686, y, cream, teal, 20, 34),
              ]
            : [...packet(1612, y, sage, cream, 30, 46), ...packet(1645, y, coral, cream, 28, 46), ...packet(1676, y, sage, cream, 28, 46)];
      return [...goods, line([[1606, y], [1706, y]], { weight: 3 })];
    }),
  ],
);

const fridgeDoor = picture(
  [1596, 464, 128, 314],
  [
    stroke('M1602 470H1712V772H1602ZM1614 482V760H1700V482Z', { fill: steel }),
    shine(1618, 500, 110),
    box(1703, 590, 9, 70, { fill: cream, r: 4, weight: 3 }),
  ],
);

const wallRight = picture(
  [1770, 340, 330, 470],
  [
    box(1800, 372, 110, 140, { fill: cream, r: 4 }),
    stroke('M1855 490q-34 4 -34 -34q4 -28 34 -18q30 -10 34 18q0 38 -34 34ZM1855 438q0 -16 12 -22', { fill: coral, weight: 3 }),
    stroke('M1857 426q16 -16 28 -4q-12 14 -28 4Z', { fill: sage, weight: 2.6 }),
    box(1936, 410, 92, 104, { fill: cream, r: 4 }),
    ...loaf(1950, 484, 64, 34),
    ...plantMarks(2050, 800, 1.7),
  ],
);

const slats = [];
for (let x = 1172; x < 2500; x += 118) slats.push(line([[x, 694], [x, 984]], { ink: '#4f7f6d', weight: 3.5 }));
const counter = picture(
  [1056, 628, 1500, 396],
  [
    box(1080, 672, 1480, 340, { fill: '#7fae99', r: 2 }),
    flat(1082, 676, 1470, 14, '#4f7f6d', 0.6),
    ...slats,
    flat(1082, 984, 1470, 27, '#4f7f6d'),
    line([[1082, 984], [2550, 984]], { weight: 3 }),
    box(1062, 638, 1500, 36, { fill: paint.top, r: 7 }),
    line([[1074, 662], [2550, 662]], { ink: '#dcb987', weight: 2.6 }),
    oval(1290, 820, 62, 62, { fill: cream }),
    oval(1290, 820, 52, 52, { weight: 2.4 }),
    ...basket(1256, 852, 68, 34),
    stroke('M1258 812q2 -36 32 -36t32 36', { weight: 4 }),
    ...loaf(1262, 812, 30, 16),
    oval(1302, 804, 10, 10, { fill: coral, weight: 2.4 }),
    box(1254, 806, 72, 10, { fill: '#dba869', r: 5, weight: 2.8 }),
  ],
);

const lowCounter = picture(
  [948, 706, 146, 318],
  [
    box(972, 746, 112, 266, { fill: '#8fbaa7', r: 2 }),
    line([[1010, 762], [1010, 1000]], { ink: '#4f7f6d' }),
    line([[1048, 762], [1048, 1000]], { ink: '#4f7f6d' }),
    box(956, 716, 130, 32, { fill: paint.top, r: 7 }),
    line([[966, 738], [1078, 738]], { ink: '#dcb987', weight: 2.6 }),
  ],
);

/** Where cards are paid: flat glass on a small stand, its face to the customer. */
const cardReader = picture(
  [1068, 580, 62, 68],
  [
    stroke('M1090 640l4 -22h14l4 22Z', { fill: steel, weight: 3 }),
    poly([[1078, 588], [1112, 584], [1122, 624], [1086, 630]], { fill: navy, weight: 3 }),
    poly([[1084, 593], [1108, 590], [1114, 614], [1089, 618]], { fill: sky, weight: 2 }),
    line([[1091, 600], [1105, 598]], { weight: 2 }),
    line([[1093, 608], [1102, 607]], { weight: 2 }),
  ],
);

const present = picture([1316, 516, 130, 140], hamper(1324, 648, 1.02, coral));

const loopSign = picture(
  [1452, 576, 70, 76],
  [
    moved(28, 0, [
      poly([[1434, 586], [1484, 586], [1490, 646], [1428, 646]], { fill: '#dbeaf3' }),
      stroke('M1448 622q-4 -22 10 -24q16 0 14 16q-1 8 -8 12q-3 10 -10 8', { weight: 3 }),
      stroke('M1456 614q-1 -8 5 -8q6 1 4 8', { weight: 2.6 }),
      line([[1442, 636], [1474, 598]], { weight: 2.4, ink: coral }),
    ]),
  ],
);

const till = picture(
  [1530, 528, 140, 126],
  [
    box(1584, 606, 30, 26, { fill: navy, r: 2 }),
    box(1538, 536, 122, 74, { fill: navy, r: 9 }),
    box(1549, 547, 100, 52, { fill: sky, r: 3, weight: 2.6 }),
    ...[0, 1, 2].flatMap((i) => [
      box(1556 + i * 30, 554, 24, 16, { fill: [sage, mustard, coral][i], r: 2, weight: 2 }),
      box(1556 + i * 30, 576, 24, 16, { fill: [cream, sage, mustard][i], r: 2, weight: 2 }),
    ]),
    box(1546, 630, 106, 18, { fill: steel, r: 5 }),
  ],
);

const scales = picture(
  [1700, 520, 160, 134],
  [
    box(1726, 596, 110, 52, { fill: cream, r: 8 }),
    box(1742, 610, 52, 22, { fill: paint.slate, r: 3, weight: 2.6 }),
    stroke('M1752 626v-9M1764 626v-9M1776 626v-9', { ink: '#9fe0b4', weight: 3 }),
    oval(1816, 621, 7, 7, { fill: coral, weight: 2.4 }),
    line([[1781, 596], [1781, 584]], { weight: 7 }),
    stroke('M1710 560q70 34 142 0q-4 24 -26 26h-90q-22 -2 -26 -26Z', { fill: steel }),
    oval(1762, 556, 14, 13, { fill: '#8fb85a', weight: 2.4 }),
    oval(1788, 552, 14, 13, { fill: '#9cc466', weight: 2.4 }),
    oval(1812, 558, 13, 12, { fill: '#8fb85a', weight: 2.4 }),
  ],
);

export const shop = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['bell', doorBell],
  ['mat', mat],
  ...WEATHERS.map((weather) => [`window-${weather}`, windowPicture(548, 366, 240, 264, weather)]),
  ['baskets', baskets],
  ['fruit', fruit],
  ['sign', sign],
  ['shelves', shelves],
  ['bread', bread],
  ['clock', clockPicture(1184, 388, 35, '#4f7f6d')],
  ['lamp-left', lampPicture(664, 292, coral)],
  ['lamp-middle', lampPicture(842, 268, mustard)],
  ['lamp-right', lampPicture(1446, 264, '#4f7f6d')],
  ['fridge', fridge],
  ['fridge-door', fridgeDoor],
  ['counter', counter],
  ['low-counter', lowCounter],
  ['card-reader', cardReader],
  ['present', present],
  ['loop-sign', loopSign],
  ['till', till],
  ['scales', scales],
];
