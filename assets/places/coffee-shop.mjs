/** Corner Cup, the coffee shop: every piece as [file name, picture]. */
import { box, flat, line, moved, oval, paint, patch, picture, poly, stroke, word } from './pen.mjs';
import { brickMarks, clockPicture, lampPicture, mugMarks, plantMarks, windowPicture } from './shared-things.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];

const bricks = picture(
  [-80, 200, 2200, 420],
  [
    ...brickMarks(180, 250, [[0, 0, 2], [28, 1, 1], [-20, 2, 2]], '#ead2ab'),
    ...brickMarks(690, 214, [[0, 0, 2], [28, 1, 2]], '#ead2ab'),
    ...brickMarks(1150, 470, [[0, 0, 1], [-28, 1, 2], [0, 2, 1]], '#ead2ab'),
    ...brickMarks(1800, 300, [[0, 0, 3], [28, 1, 2], [0, 2, 2]], '#ead2ab'),
    ...brickMarks(40, 480, [[0, 0, 2], [28, 1, 2]], '#ead2ab'),
  ],
);

const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: paint.woodDark, r: 6 }),
    flat(336, 342, 142, 450, '#cfe6ea'),
    flat(336, 600, 142, 192, '#cfc7ba'),
    line([[336, 600], [478, 600]], { weight: 2.6 }),
    box(352, 500, 60, 104, { fill: '#e9dcc0', r: 2, weight: 2.6 }),
    box(366, 520, 14, 20, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    box(388, 520, 14, 20, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    stroke('M440 606v-52M440 560q-30 -6 -24 -40q4 -34 26 -34q26 2 26 36q2 34 -28 38Z', { fill: paint.sage, weight: 2.6 }),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM356 364V640H458V364Z', { fill: paint.teal }),
    patch('M360 420l40 -52h16l-56 74Z', '#ffffff', 0.45),
    box(356, 664, 102, 106, { r: 4 }),
    box(440, 566, 12, 40, { fill: paint.mustard, r: 5 }),
    box(372, 440, 70, 46, { fill: paint.cream, r: 6 }),
    line([[407, 408], [384, 440]], { weight: 2.4 }),
    line([[407, 408], [430, 440]], { weight: 2.4 }),
    word('OPEN', 383, 455, 15, { weight: 3 }),
  ],
);

const bell = picture(
  [454, 328, 52, 64],
  [
    stroke('M496 338q-14 -6 -18 12', { weight: 3.5 }),
    stroke('M462 378q2 -28 17 -28q15 0 17 28Z', { fill: paint.mustard, weight: 3 }),
    line([[460, 378], [498, 378]], { weight: 3.5 }),
    oval(479, 384, 4.5, 4.5, { fill: paint.mustard, weight: 2.6 }),
  ],
);

const chalk = (points) => line(points, { ink: '#efe4cc', weight: 3.6 });
const board = picture(
  [892, 300, 262, 226],
  [
    box(900, 318, 246, 200, { fill: paint.wood, r: 6 }),
    box(912, 330, 222, 176, { fill: paint.slate, r: 3 }),
    word('CORNER CUP', 952, 344, 15, { ink: '#fff6e0', weight: 2.8 }),
    stroke('M926 356h16v7q0 8 -8 8t-8 -8ZM942 358q8 0 6 6q-1 3 -6 3M930 350q-3 -4 0 -8M937 350q-3 -4 0 -8', {
      ink: paint.mustard,
      weight: 2.2,
    }),
    stroke('M926 380H1120', { ink: '#7f8d88', weight: 2 }),
    chalk([[930, 402], [1018, 402]]),
    chalk([[1090, 402], [1116, 402]]),
    chalk([[930, 428], [1044, 428]]),
    chalk([[1090, 428], [1116, 428]]),
    chalk([[930, 454], [1000, 454]]),
    chalk([[1090, 454], [1116, 454]]),
    chalk([[930, 480], [1032, 480]]),
    chalk([[1090, 480], [1116, 480]]),
    stroke('M1064 490q-20 -14 -13 -25q8 -7 13 4q5 -11 13 -4q7 11 -13 25Z', { ink: paint.coral, weight: 2.8 }),
    patch('M920 500q50 -9 90 -2q-40 9 -90 2Z', '#51625f', 0.7),
    line([[960, 318], [1023, 302]], { weight: 2.6 }),
    line([[1086, 318], [1023, 302]], { weight: 2.6 }),
    oval(1023, 303, 3.5, 3.5, { fill: paint.navy, weight: 2 }),
  ],
);

const tileRows = [];
for (let row = 0; row < 6; row += 1) {
  tileRows.push(line([[1232, 494 + row * 28], [1572, 494 + row * 28]], { ink: '#bfd3cb', weight: 2.2 }));
  for (let i = 0; i < 7; i += 1) {
    const x = 1232 + (row % 2 === 0 ? 24 : 0) + i * 48;
    if (x > 1236 && x < 1570) tileRows.push(line([[x, 494 + row * 28], [x, 522 + row * 28]], { ink: '#bfd3cb', weight: 2.2 }));
  }
}
const tiles = picture(
  [1224, 478, 356, 200],
  [box(1230, 484, 344, 190, { fill: '#e3efe9', r: 3, weight: 3 }), ...tileRows],
);

const jar = (x, y, w, h, fill, lid) => [
  box(x, y - h, w, h, { fill: '#f3faf9', r: 8 }),
  flat(x + 5, y - h * 0.62, w - 10, h * 0.62 - 5, fill),
  line([[x + 5, y - h * 0.62], [x + w - 5, y - h * 0.62]], { weight: 2.2 }),
  box(x, y - h, w, h, { r: 8 }),
  box(x - 2, y - h - 11, w + 4, 13, { fill: lid, r: 4 }),
];

const shelves = picture(
  [1244, 330, 480, 152],
  [
    box(1252, 454, 464, 13, { fill: paint.woodLight, r: 4 }),
    stroke('M1292 467v12q0 2 -12 0M1680 467v12q0 2 12 0', { weight: 3 }),
    ...mugMarks(1270, 454, paint.cream, 30, 30),
    ...mugMarks(1318, 454, paint.mustard, 30, 30),
    ...mugMarks(1366, 454, paint.sage, 30, 30),
    ...mugMarks(1366, 424, paint.cream, 30, 26),
    ...mugMarks(1416, 454, paint.coral, 30, 30),
    ...jar(1474, 454, 44, 66, '#7a4a2b', paint.woodDark),
    ...jar(1530, 454, 40, 52, '#d8a35c', paint.woodDark),
    ...jar(1582, 454, 46, 74, '#93735a', paint.woodDark),
    ...plantMarks(1672, 454, 0.72),
  ],
);

const espressoMachine = picture(
  [1258, 462, 204, 206],
  [
    box(1288, 470, 28, 24, { fill: paint.cream, r: 3 }),
    box(1322, 470, 28, 24, { fill: paint.cream, r: 3 }),
    box(1356, 470, 28, 24, { fill: paint.mustard, r: 3 }),
    box(1390, 470, 28, 24, { fill: paint.cream, r: 3 }),
    box(1266, 494, 184, 58, { fill: paint.coral, r: 12 }),
    flat(1276, 512, 164, 5, '#f0937f'),
    box(1278, 552, 160, 76, { fill: paint.navy, r: 2 }),
    box(1262, 628, 192, 32, { fill: paint.steel, r: 6 }),
    line([[1276, 640], [1440, 640]], { weight: 2.4 }),
    oval(1358, 528, 14, 14, { fill: paint.cream, weight: 3 }),
    line([[1358, 528], [1365, 520]], { weight: 2.6 }),
    oval(1292, 526, 6, 6, { fill: paint.mustard, weight: 2.6 }),
    oval(1312, 526, 6, 6, { fill: paint.sage, weight: 2.6 }),
    oval(1408, 526, 7, 7, { fill: paint.steel, weight: 2.6 }),
    oval(1428, 526, 7, 7, { fill: paint.steel, weight: 2.6 }),
    box(1298, 552, 40, 16, { fill: paint.steel, r: 3, weight: 3 }),
    box(1376, 552, 40, 16, { fill: paint.steel, r: 3, weight: 3 }),
    line([[1318, 568], [1318, 580]], { weight: 5 }),
    line([[1396, 568], [1396, 580]], { weight: 5 }),
    box(1326, 570, 30, 9, { fill: paint.woodDark, r: 4, weight: 2.6 }),
    box(1404, 570, 30, 9, { fill: paint.woodDark, r: 4, weight: 2.6 }),
    stroke('M1436 560q14 4 12 30l-6 28', { weight: 4.5, ink: paint.steelDark }),
    ...mugMarks(1384, 628, paint.cream, 24, 24),
  ],
);

const fridge = picture(
  [1584, 470, 146, 320],
  [
    box(1590, 478, 132, 306, { fill: paint.sageDeep, r: 10 }),
    flat(1606, 496, 100, 270, '#eef7f7'),
    ...[0, 1, 2].flatMap((row) => {
      const y = 576 + row * 88;
      const bottles = [paint.cream, '#f6d9a8', paint.cream, '#cfe3b4'].map((fill, i) => {
        const x = 1613 + i * 23;
        return stroke(`M${x} ${y}v-40q0 -6 4 -8v-10h10v10q4 2 4 8v40Z`, { fill, weight: 2.4 });
      });
      return [...bottles, line([[1606, y], [1706, y]], { weight: 3 })];
    }),
  ],
);

const fridgeDoor = picture(
  [1596, 486, 128, 292],
  [
    stroke('M1602 492H1712V772H1602ZM1614 504V760H1700V504Z', { fill: paint.sageDeep }),
    patch('M1620 590l52 -80h18l-70 108Z', '#ffffff', 0.5),
    box(1703, 600, 9, 64, { fill: paint.cream, r: 4, weight: 3 }),
  ],
);

const table = picture(
  [578, 620, 128, 240],
  [
    line([[640, 716], [640, 846]], { weight: 8 }),
    stroke('M606 852q34 -18 68 0Z', { fill: paint.navy }),
    stroke('M584 702q56 -10 114 0q4 16 -6 18h-102q-10 -2 -6 -18Z', { fill: paint.top }),
  ],
);

const highChair = picture(
  [706, 570, 108, 296],
  [
    line([[730, 700], [716, 858]], { weight: 7, ink: paint.woodDark }),
    line([[784, 700], [800, 858]], { weight: 7, ink: paint.woodDark }),
    line([[722, 800], [794, 800]], { weight: 6, ink: paint.woodDark }),
    box(722, 580, 72, 122, { fill: paint.woodLight, r: 12 }),
    box(736, 596, 44, 70, { fill: paint.sand, r: 10 }),
    stroke('M714 684q44 -10 88 0v18q-44 8 -88 0Z', { fill: paint.cream }),
  ],
);

const wallLeft = picture(
  [-90, 330, 390, 480],
  [
    box(96, 372, 130, 166, { fill: paint.cream, r: 4 }),
    box(110, 386, 102, 138, { fill: '#cfe3d8', r: 2, weight: 2.6 }),
    stroke('M126 470q4 44 36 44q32 0 36 -44ZM198 478q26 -4 22 16q-4 14 -30 14', { fill: paint.coral, weight: 3 }),
    stroke('M150 456q-10 -16 2 -26q10 -12 2 -22M176 456q-10 -16 2 -26q10 -12 2 -22', { weight: 3 }),
    ...plantMarks(240, 800, 1.5),
    box(-60, 420, 90, 116, { fill: paint.cream, r: 4 }),
    stroke('M-40 500q20 -50 50 -4M-24 466q14 -30 28 8', { weight: 3, ink: paint.sageDeep }),
  ],
);

const wallRight = picture(
  [1770, 340, 330, 470],
  [
    box(1790, 378, 118, 150, { fill: paint.cream, r: 4 }),
    box(1803, 391, 92, 124, { fill: '#f3d9c0', r: 2, weight: 2.6 }),
    stroke('M1849 500v-54q-30 -6 -28 -40q30 4 28 40q-2 -34 28 -40q4 34 -28 40', { fill: paint.sage, weight: 3 }),
    box(1930, 420, 92, 108, { fill: paint.cream, r: 4 }),
    oval(1976, 474, 28, 28, { fill: paint.mustard, weight: 3 }),
    ...plantMarks(2050, 800, 1.7),
  ],
);

const panels = [];
for (let x = 1160; x < 2500; x += 92) {
  panels.push(line([[x, 694], [x, 996]], { ink: paint.woodDark, weight: 3.5 }));
}
const counter = picture(
  [1056, 628, 1500, 396],
  [
    box(1080, 672, 1480, 340, { fill: paint.wood, r: 2 }),
    flat(1082, 676, 1470, 14, paint.woodDark, 0.55),
    ...panels,
    flat(1082, 984, 1470, 27, paint.woodDark),
    line([[1082, 984], [2550, 984]], { weight: 3 }),
    box(1062, 638, 1500, 36, { fill: paint.top, r: 7 }),
    line([[1074, 662], [2550, 662]], { ink: '#dcb987', weight: 2.6 }),
    oval(1262, 820, 62, 62, { fill: paint.cream }),
    oval(1262, 820, 52, 52, { weight: 2.4 }),
    stroke('M1238 806h44v18q0 22 -22 22t-22 -22ZM1282 810q18 -2 15 12q-3 9 -16 9', { fill: paint.coral, weight: 3 }),
    stroke('M1252 798q-6 -8 0 -16M1266 798q-6 -8 0 -16', { weight: 3 }),
  ],
);

const lowCounter = picture(
  [948, 706, 146, 318],
  [
    box(972, 746, 112, 266, { fill: '#c58655', r: 2 }),
    line([[1010, 762], [1010, 1000]], { ink: paint.woodDark }),
    line([[1048, 762], [1048, 1000]], { ink: paint.woodDark }),
    box(956, 716, 130, 32, { fill: paint.top, r: 7 }),
    line([[966, 738], [1078, 738]], { ink: '#dcb987', weight: 2.6 }),
  ],
);

const cakeStand = picture(
  [1634, 540, 112, 116],
  [
    moved(564, 0, [
    line([[1126, 628], [1126, 644]], { weight: 9 }),
    stroke('M1104 650q22 -12 44 0Z', { fill: paint.cream }),
    stroke('M1098 622v-20q28 -10 56 0v20Z', { fill: '#d9a066', weight: 3 }),
    stroke('M1096 604q4 -14 30 -14t30 14q-6 10 -12 2q-8 12 -18 1q-10 10 -18 -1q-6 8 -12 -2Z', { fill: paint.cream, weight: 3 }),
    oval(1126, 586, 6, 6, { fill: paint.coral, weight: 2.6 }),
    stroke('M1082 622v-16q0 -44 44 -46q44 2 44 46v16Z', { fill: '#ffffff' }).replace('fill="#ffffff"', 'fill="#ffffff" fill-opacity="0.28"'),
    oval(1126, 555, 7, 6, { fill: paint.steel, weight: 3 }),
    stroke('M1094 600q2 -20 14 -26', { ink: '#ffffff', weight: 4 }),
    box(1074, 620, 104, 12, { fill: paint.cream, r: 6 }),
    ]),
  ],
);

const loopSign = picture(
  [1424, 576, 70, 76],
  [
    poly([[1434, 586], [1484, 586], [1490, 646], [1428, 646]], { fill: '#dbeaf3' }),
    stroke('M1448 622q-4 -22 10 -24q16 0 14 16q-1 8 -8 12q-3 10 -10 8', { weight: 3 }),
    stroke('M1456 614q-1 -8 5 -8q6 1 4 8', { weight: 2.6 }),
    line([[1442, 636], [1474, 598]], { weight: 2.4, ink: paint.coral }),
  ],
);

const till = picture(
  [1500, 538, 122, 116],
  [
    box(1546, 612, 30, 22, { fill: paint.navy, r: 2 }),
    box(1508, 546, 106, 70, { fill: paint.navy, r: 9 }),
    box(1519, 557, 84, 48, { fill: paint.sky, r: 3, weight: 2.6 }),
    line([[1528, 570], [1566, 570]], { weight: 2.6 }),
    line([[1528, 582], [1554, 582]], { weight: 2.6 }),
    box(1572, 588, 24, 11, { fill: paint.coral, r: 2, weight: 2 }),
    box(1516, 630, 92, 18, { fill: paint.steel, r: 5 }),
  ],
);

const tipJar = picture(
  [1764, 570, 116, 84],
  [
    moved(130, 0, [
    box(1642, 592, 42, 56, { fill: '#eef7f7', r: 8 }),
    flat(1648, 626, 30, 18, '#e7b94f'),
    stroke('M1652 630h8M1664 636h10M1658 624h10', { weight: 2.4 }),
    stroke('M1656 616q6 -12 14 -6q-4 5 0 12q-6 6 -14 -6Z', { fill: paint.coral, weight: 2.2 }),
    box(1702, 612, 38, 36, { fill: paint.cream, r: 3 }),
    line([[1708, 612], [1704, 580]], { ink: paint.coral, weight: 5 }),
    line([[1718, 612], [1720, 576]], { ink: paint.teal, weight: 5 }),
    line([[1728, 612], [1736, 582]], { ink: paint.mustard, weight: 5 }),
    ]),
  ],
);

const mat = picture(
  [310, 796, 200, 50],
  [poly([[326, 802], [492, 802], [504, 838], [314, 838]], { fill: '#a77f63' }), moved(0, 0, [line([[336, 822], [484, 822]], { ink: '#8a654c', weight: 4 })])],
);

export const coffeeShop = [
  ['bricks', bricks],
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['bell', bell],
  ['mat', mat],
  ...WEATHERS.map((weather) => [`window-${weather}`, windowPicture(542, 366, 240, 264, weather)]),
  ['board', board],
  ['clock', clockPicture(846, 366, 35, paint.coral)],
  ['lamp-left', lampPicture(664, 300, paint.mustard)],
  ['lamp-middle', lampPicture(1023, 276, paint.coral)],
  ['lamp-right', lampPicture(1252, 300, paint.teal)],
  ['tiles', tiles],
  ['shelves', shelves],
  ['espresso-machine', espressoMachine],
  ['fridge', fridge],
  ['fridge-door', fridgeDoor],
  ['table', table],
  ['high-chair', highChair],
  ['counter', counter],
  ['low-counter', lowCounter],
  ['cake-stand', cakeStand],
  ['loop-sign', loopSign],
  ['till', till],
  ['tip-jar', tipJar],
];
