/** Where people are afterwards, under the sky: as [file name, picture]. Each is 960 by 720; whoever is seen stands in front. */
import { box, flat, line, oval, paint, patch, picture, poly, stroke } from '../places/pen.mjs';
import { plantMarks } from '../places/shared-things.mjs';

const { cream, sand, sandDeep, wood, woodDark, woodLight, coral, mustard, teal, sage, sageDeep, sky, navy, steel, steelDark, glass, plum } = paint;
const thin = { weight: 2.6 };
const scene = (marks) => picture([0, 0, 960, 720], marks);

const cloud = (x, y, s, fill = cream) =>
  stroke(
    `M${x - 60 * s} ${y}q-4 -${26 * s} ${26 * s} -${26 * s}q${12 * s} -${30 * s} ${44 * s} -${14 * s}q${34 * s} -${6 * s} ${34 * s} ${20 * s}q${20 * s} ${2 * s} ${14 * s} ${20 * s}Z`,
    { fill, ...thin },
  );

/** A row of house fronts that stand on y: [x, width, height, wall, roof]. */
const houses = (y, row) =>
  row.flatMap(([x, w, h, wall, roof], index) => [
    box(x, y - h, w, h + 6, { fill: wall, r: 1, ...thin }),
    ...(roof ? [poly([[x - 8, y - h], [x + w / 2, y - h - 52], [x + w + 8, y - h]], { fill: roof, ...thin })] : []),
    ...[0.16, 0.6].flatMap((at) =>
      [24, 92, 160].filter((down) => down + 54 < h).map((down) =>
        box(x + w * at, y - h + down, w * 0.24, 44, { fill: (index + down) % 3 === 0 ? '#f9dc94' : glass, r: 2, weight: 2.2 }),
      ),
    ),
  ]);

const tree = (x, y, s = 1, leaf = sage) => [
  box(x - 11 * s, y - 130 * s, 22 * s, 130 * s, { fill: woodDark, r: 4, ...thin }),
  stroke(
    `M${x} ${y - 300 * s}q${66 * s} ${6 * s} ${62 * s} ${66 * s}q${42 * s} ${50 * s} ${-18 * s} ${92 * s}q${-44 * s} ${30 * s} ${-84 * s} ${2 * s}q${-66 * s} ${-28 * s} ${-26 * s} ${-92 * s}q${-2 * s} ${-62 * s} ${66 * s} ${-68 * s}Z`,
    { fill: leaf },
  ),
  stroke(`M${x - 26 * s} ${y - 220 * s}q${10 * s} ${-24 * s} ${30 * s} ${-28 * s}M${x + 8 * s} ${y - 170 * s}q${18 * s} ${-4 * s} ${24 * s} ${-20 * s}`, { weight: 2.4 }),
];

const paving = (y, fill = '#d9cdb8') => [
  flat(0, y, 960, 720 - y, fill),
  line([[0, y], [960, y]]),
  ...[80, 300, 520, 740].map((x) => line([[x + 40, y + 4], [x - 20, 716]], { ink: '#bcae96', weight: 2.4 })),
  line([[4, y + 66], [956, y + 66]], { ink: '#bcae96', weight: 2.4 }),
];

const busStop = scene([
  flat(0, 0, 960, 560, sky),
  cloud(180, 96, 1.1),
  cloud(860, 150, 0.9),
  ...houses(520, [
    [-20, 150, 250, '#f0c9a0', '#a9604d'],
    [130, 170, 300, '#e9dcc0'],
    [300, 150, 230, '#dba48c', '#8d5a4a'],
    [450, 180, 280, '#c9d8c0'],
    [630, 160, 250, '#f0c9a0', '#a9604d'],
    [790, 190, 310, '#e3d3ea'],
  ]),
  flat(0, 504, 960, 60, '#a7c49a'),
  line([[0, 506], [960, 506]], thin),
  ...paving(558),
  box(82, 158, 560, 392, { fill: glass, r: 3, opacity: 0.96 }),
  patch('M110 420l150 -240h46l-196 310ZM330 420l150 -240h22l-172 276Z', '#ffffff', 0.55),
  line([[268, 160], [268, 548]], thin),
  line([[456, 160], [456, 548]], thin),
  box(486, 214, 126, 196, { fill: cream, r: 4 }),
  flat(490, 218, 118, 34, teal),
  stroke('M502 272h94M502 292h94M502 312h70M502 332h94M502 352h60M502 372h84', { weight: 2.4 }),
  ...[70, 624].map((x) => box(x, 120, 24, 450, { fill: navy, r: 4 })),
  box(40, 92, 640, 40, { fill: coral, r: 12 }),
  line([[60, 120], [660, 120]], { ink: '#b44f41', weight: 3 }),
  box(102, 494, 270, 20, { fill: woodLight, r: 6 }),
  box(124, 514, 16, 58, { fill: navy, r: 3 }),
  box(334, 514, 16, 58, { fill: navy, r: 3 }),
  box(800, 150, 18, 446, { fill: steelDark, r: 4 }),
  oval(809, 150, 62, 62, { fill: coral }),
  oval(809, 150, 46, 46, { fill: cream, ...thin }),
  box(780, 128, 58, 42, { fill: navy, r: 7, ...thin }),
  flat(787, 135, 44, 14, sky),
  oval(793, 171, 6, 6, { fill: steel, weight: 2.2 }),
  oval(825, 171, 6, 6, { fill: steel, weight: 2.2 }),
  box(772, 230, 74, 96, { fill: cream, r: 4, ...thin }),
  stroke('M784 252h50M784 270h50M784 288h34M784 306h44', { weight: 2.2 }),
]);

const street = scene([
  flat(0, 0, 960, 200, sky),
  cloud(640, 60, 0.9),
  box(-20, 40, 400, 540, { fill: '#e9c7a1', r: 2 }),
  ...[[30, 84], [210, 84]].flatMap(([x, y]) => [
    box(x, y, 110, 140, { fill: cream, r: 4 }),
    box(x + 12, y + 12, 86, 116, { fill: glass, r: 2, ...thin }),
    line([[x + 55, y + 12], [x + 55, y + 128]], thin),
    box(x - 10, y + 140, 130, 14, { fill: cream, r: 4, ...thin }),
  ]),
  box(24, 300, 220, 182, { fill: cream, r: 4 }),
  box(36, 312, 196, 158, { fill: '#f6e3b0', r: 2, ...thin }),
  ...plantMarks(196, 470, 0.5),
  box(6, 482, 256, 22, { fill: cream, r: 5 }),
  box(270, 300, 96, 284, { fill: teal, r: 4 }),
  box(286, 322, 64, 96, { fill: glass, r: 3, ...thin }),
  oval(350, 454, 7, 7, { fill: mustard, ...thin }),
  box(380, 110, 330, 470, { fill: '#cfd9c4', r: 2 }),
  box(410, 150, 110, 120, { fill: cream, r: 4 }),
  box(422, 162, 86, 96, { fill: glass, r: 2, ...thin }),
  box(560, 150, 110, 120, { fill: cream, r: 4 }),
  box(572, 162, 86, 96, { fill: '#f9dc94', r: 2, ...thin }),
  box(402, 350, 290, 178, { fill: glass, r: 3 }),
  patch('M430 500l90 -140h30l-120 186Z', '#ffffff', 0.55),
  box(430, 470, 90, 54, { fill: coral, r: 3, ...thin }),
  box(560, 446, 80, 78, { fill: mustard, r: 3, ...thin }),
  stroke('M388 306h320l18 48q-20 20 -40 0q-20 20 -40 0q-20 20 -40 0q-20 20 -40 0q-20 20 -40 0q-20 20 -40 0q-20 20 -40 0q-20 20 -40 0q-20 20 -36 0Z', { fill: coral }),
  stroke('M428 308l-6 46M508 308l-4 46M588 308v46M668 308l6 46', { ink: cream, weight: 12 }),
  box(710, 60, 270, 520, { fill: '#dba48c', r: 2 }),
  ...[[744, 104], [856, 104], [744, 264], [856, 264]].map(([x, y]) => box(x, y, 76, 108, { fill: glass, r: 3 })),
  box(760, 420, 150, 160, { fill: woodDark, r: 4 }),
  line([[835, 424], [835, 578]], thin),
  ...paving(578),
  box(716, 200, 14, 390, { fill: navy, r: 3 }),
  stroke('M700 200q22 -40 46 0Z', { fill: navy }),
  oval(723, 176, 20, 22, { fill: '#fbe9a9' }),
]);

const park = scene([
  flat(0, 0, 960, 420, sky),
  cloud(800, 96, 1),
  cloud(240, 110, 1.1),
  cloud(560, 70, 0.8),
  patch('M0 360q160 -70 330 -10q180 60 340 -20q160 -60 290 10v120H0Z', '#9cc4a2'),
  stroke('M0 360q160 -70 330 -10q180 60 340 -20q160 -60 290 10', thin),
  flat(0, 408, 960, 320, '#b6d49c'),
  line([[0, 410], [960, 408]], thin),
  stroke('M560 452q80 -30 190 -12q120 20 60 62q-110 44 -240 10q-80 -26 -10 -60Z', { fill: '#a8d5e2' }),
  stroke('M610 476h60M700 462h44M680 500h80', { ink: '#ffffff', weight: 3 }),
  ...tree(80, 500, 1.25),
  ...tree(890, 470, 1, sageDeep),
  stroke('M-10 640q240 -80 480 -70q260 10 500 -40v110q-220 40 -460 34q-260 -10 -520 60Z', { fill: '#ead9b4' }),
  box(96, 470, 270, 16, { fill: woodLight, r: 5 }),
  box(96, 496, 270, 16, { fill: woodLight, r: 5 }),
  box(84, 548, 296, 20, { fill: woodLight, r: 6 }),
  ...[108, 340].map((x) => box(x, 470, 14, 134, { fill: navy, r: 3 })),
  stroke('M640 610q6 -26 12 0M662 616q8 -30 14 0M470 690q6 -26 12 0M492 696q8 -28 14 0M880 640q6 -26 12 0', { ink: sageDeep, weight: 4 }),
  oval(560, 668, 7, 7, { fill: coral, weight: 2.2 }),
  oval(600, 690, 7, 7, { fill: mustard, weight: 2.2 }),
  oval(740, 676, 7, 7, { fill: cream, weight: 2.2 }),
]);

const wheel = (x, y, r) => [
  oval(x, y, r, r, { fill: navy }),
  oval(x, y, r * 0.52, r * 0.52, { fill: steel }),
  oval(x, y, r * 0.14, r * 0.14, { fill: navy, weight: 2 }),
];

const car = scene([
  flat(0, 0, 960, 420, '#cfe3e6'),
  cloud(300, 84, 1),
  ...houses(400, [
    [-30, 210, 270, '#e6c9a0'],
    [180, 180, 200, '#dba48c', '#8d5a4a'],
    [360, 240, 250, '#c9d8c0'],
    [600, 180, 210, '#f0c9a0', '#a9604d'],
    [780, 210, 290, '#e9dcc0'],
  ]),
  flat(0, 398, 960, 30, '#9fbf93'),
  flat(0, 424, 960, 300, '#b9bdbd'),
  line([[0, 424], [960, 424]]),
  ...[120, 400, 680, 930].map((x) => stroke(`M${x} 430l-50 190`, { ink: cream, weight: 9 })),
  box(846, 208, 74, 218, { fill: mustard, r: 8 }),
  box(860, 226, 46, 46, { fill: cream, r: 3, ...thin }),
  stroke('M876 260v-24h12q10 0 10 8t-10 8h-12', { weight: 4 }),
  box(866, 290, 34, 10, { fill: navy, r: 3, ...thin }),
  stroke('M30 536q0 -40 46 -52l96 -16l84 -84q14 -16 40 -16h208q26 0 44 20l68 80l120 18q44 8 46 50v40q0 12 -14 12H46q-16 0 -16 -14Z', { fill: '#5f8fb0' }),
  stroke('M214 466l66 -66q10 -10 24 -10h76v76ZM398 390h92q14 0 24 12l56 64H398Z', { fill: glass, ...thin }),
  patch('M242 462l64 -66h24l-62 66ZM430 462l56 -66h18l-54 66Z', '#ffffff', 0.6),
  line([[390, 470], [390, 576]], thin),
  box(408, 492, 44, 12, { fill: steel, r: 5, ...thin }),
  oval(54, 524, 18, 14, { fill: '#f9e7a0', ...thin }),
  box(742, 508, 34, 22, { fill: coral, r: 6, ...thin }),
  line([[34, 558], [778, 558]], { ink: '#466f8c', weight: 3 }),
  ...wheel(180, 584, 56),
  ...wheel(626, 584, 56),
]);

/** Behind the window of a van: the road. */
const ringRoad = scene([
  flat(0, 0, 960, 560, '#f6d9b0'),
  oval(770, 210, 70, 70, { fill: '#f7b267', ...thin }),
  patch('M0 330q200 -90 420 -20q240 70 540 -30v200H0Z', '#b7b48f'),
  stroke('M0 330q200 -90 420 -20q240 70 540 -30', thin),
  ...houses(390, [[40, 90, 120, '#cfa98d'], [128, 70, 170, '#b99a8c'], [860, 90, 150, '#c7a48a']]),
  flat(0, 390, 960, 200, '#a3a7a8'),
  ...[30, 250, 470, 690, 910].map((x) => box(x, 420, 14, 46, { fill: steelDark, r: 3, ...thin })),
  box(-20, 404, 1000, 24, { fill: steel, r: 8 }),
  box(96, 60, 16, 340, { fill: steelDark, r: 3 }),
  box(30, 40, 210, 128, { fill: '#3f7f6a', r: 10 }),
  stroke('M92 128a34 34 0 1 1 50 0', { ink: cream, weight: 8 }),
  stroke('M182 144V66M182 66l-16 20M182 66l16 20', { ink: cream, weight: 8 }),
]);
const van = scene([
  `<path fill-rule="evenodd" d="M-20 60Q-20 30 20 28H560Q640 28 690 96L806 300Q960 330 976 420V650H-20ZM150 108H520Q566 108 590 146L672 296Q684 330 640 332H150Q130 332 130 310V130Q130 108 150 108Z" fill="${cream}" stroke="#17181c" stroke-width="3.5" stroke-linejoin="round"/>`,
  flat(0, 420, 960, 60, coral),
  line([[0, 420], [958, 420]], thin),
  line([[0, 480], [964, 480]], thin),
  patch('M170 300l130 -184h30l-132 190Z', '#ffffff', 0.35),
  line([[108, 92], [108, 640]], thin),
  line([[704, 352], [704, 640]], thin),
  box(130, 372, 74, 18, { fill: steel, r: 8 }),
  stroke('M690 304q34 -20 62 0q8 30 -10 46q-34 4 -46 -8Z', { fill: navy }),
  oval(930, 396, 26, 30, { fill: '#f9e7a0' }),
  flat(0, 650, 960, 70, '#7d8284'),
  line([[0, 652], [960, 652]]),
  ...[60, 300, 540].map((x) => flat(x, 690, 120, 10, cream)),
  ...wheel(250, 632, 74),
  ...wheel(806, 632, 74),
]);

/** The same road behind the windows of a car, which goes the other way about: a person at its wheel, and room beside them. */
const atTheWheel = scene([
  `<path fill-rule="evenodd" d="M-20 470Q-16 400 60 384L168 356Q196 132 300 112H590Q676 118 770 338L900 366Q970 384 984 470V650H-20ZM232 348Q256 172 320 156H572Q634 160 700 332Q704 350 680 350H246Q230 350 232 348Z" fill="#5f93bd" stroke="#17181c" stroke-width="3.5" stroke-linejoin="round"/>`,
  patch('M300 340l110 -178h28l-110 178Z', '#ffffff', 0.35),
  /* pillar, doors, handles */
  stroke('M480 156v192', { weight: 20 }),
  stroke('M480 156v192', { weight: 13, ink: '#5f93bd' }),
  line([[480, 352], [486, 620]], thin),
  stroke('M222 360q-20 120 -6 250M716 356q40 60 36 250', thin),
  box(510, 388, 74, 16, { fill: steel, r: 8 }),
  box(252, 388, 74, 16, { fill: steel, r: 8 }),
  stroke('M-20 478q520 26 1004 0', { ink: '#42749c', weight: 5 }),
  /* mirror, lamp, bumper */
  stroke('M700 318q40 -22 66 2q4 30 -18 40q-34 0 -48 -42Z', { fill: navy }),
  oval(944, 430, 26, 26, { fill: '#f9e7a0' }),
  box(896, 560, 90, 34, { fill: steel, r: 10 }),
  flat(0, 650, 960, 70, '#7d8284'),
  line([[0, 652], [960, 652]]),
  ...[60, 300, 540].map((x) => flat(x, 690, 120, 10, cream)),
  ...wheel(170, 632, 74),
  ...wheel(816, 632, 74),
]);

const doorway = scene([
  flat(0, 0, 960, 600, sandDeep),
  ...[60, 160, 260, 360, 460, 560].flatMap((y, row) =>
    [40, 260, 480, 700, 920].map((x) => stroke(`M${x + (row % 2) * 100} ${y}h54v22h-54Z`, { ink: '#d3b184', weight: 2.2 })),
  ),
  box(-10, 60, 980, 74, { fill: plum, r: 4 }),
  box(40, 78, 300, 38, { fill: cream, r: 8, ...thin }),
  oval(92, 97, 12, 12, { fill: coral, ...thin }),
  stroke('M124 97h190', { weight: 6, ink: plum }),
  stroke('M20 134h560l30 60q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -52 0q-26 22 -70 0Z', { fill: coral }),
  stroke('M90 136l-8 58M190 136l-6 58M290 136l-2 58M390 136l4 58M490 136l8 58', { ink: cream, weight: 14 }),
  box(36, 226, 290, 260, { fill: cream, r: 5 }),
  box(50, 240, 262, 232, { fill: '#f9dc94', r: 3, ...thin }),
  stroke('M50 390h262', { weight: 3, ink: wood }),
  ...[90, 150, 210, 266].map((x, i) => box(x, 352, 34, 38, { fill: [teal, cream, coral, mustard][i], r: 6, ...thin })),
  stroke('M120 240v44M244 240v30', { weight: 3 }),
  stroke('M92 312q4 -28 28 -28q24 0 28 28Z', { fill: teal, ...thin }),
  stroke('M216 296q4 -28 28 -28q24 0 28 28Z', { fill: coral, ...thin }),
  box(18, 486, 330, 24, { fill: cream, r: 6 }),
  box(590, 190, 260, 412, { fill: woodDark, r: 4 }),
  flat(610, 210, 220, 390, '#f6e3b0'),
  line([[610, 520], [830, 520]], { ink: wood, weight: 3 }),
  flat(610, 522, 220, 78, woodLight),
  box(640, 428, 150, 94, { fill: wood, r: 3, ...thin }),
  poly([[850, 196], [944, 226], [944, 690], [850, 602]], { fill: teal }),
  poly([[866, 236], [928, 256], [928, 470], [866, 440]], { fill: glass, ...thin }),
  oval(862, 452, 7, 7, { fill: mustard, ...thin }),
  stroke('M720 190v26', { weight: 3 }),
  stroke('M702 240q2 -26 18 -26q16 0 18 26Z', { fill: mustard, ...thin }),
  ...paving(600, '#dccfb9'),
  box(572, 598, 296, 20, { fill: sand, r: 4 }),
  ...plantMarks(520, 640, 1.3),
]);

/** What falls from the sky, over everything. */
const falling = (fill, opacity, marks) => scene([patch('M0 0H960V720H0Z', fill, opacity), ...marks]);
const rain = falling(
  '#5f7a8c',
  0.28,
  Array.from({ length: 70 }, (_, i) => [(i * 137) % 960, (i * 211) % 690]).map(([x, y]) =>
    stroke(`M${x} ${y}l-8 30`, { ink: '#f1f7f9', weight: 3 }),
  ),
);
const snow = falling(
  '#dbe6ee',
  0.25,
  Array.from({ length: 80 }, (_, i) => [(i * 149) % 950, (i * 223) % 710]).map(([x, y], i) =>
    oval(x, y, 5 + (i % 3), 5 + (i % 3), { fill: '#ffffff', ink: '#b9c9d4', weight: 1.6 }),
  ),
);

export const outdoors = [
  ['weather-rain', rain],
  ['weather-snow', snow],
  ['bus-stop', busStop],
  ['street', street],
  ['park', park],
  ['car', car],
  ['ring-road', ringRoad],
  ['ring-road-front', van],
  ['at-the-wheel', ringRoad],
  ['at-the-wheel-front', atTheWheel],
  ['doorway', doorway],
];
