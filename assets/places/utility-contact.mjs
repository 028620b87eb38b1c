/** The contact room of a company that keeps pipes or wires running: every piece as [file name, picture]. */
import { box, flat, line, moved, oval, paint, patch, picture, poly, stroke } from './pen.mjs';
import { clockPicture, mugMarks, plantMarks, windowPicture } from './shared-things.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];
const { coral, cream, mustard, navy, plum, sage, sageDeep, sky, slate, steel, steelDark, teal, woodLight } = paint;

/** A felt panel that swallows sound: a rounded tile with a seam. */
const felt = (x, y, w, h, fill, seam) => [
  box(x, y, w, h, { fill, r: 18, weight: 3 }),
  stroke(`M${x + 12} ${y + h * 0.5}q${w * 0.25} ${-10} ${w * 0.5 - 12} 0t${w * 0.5 - 12} 0`, { ink: seam, weight: 2.4 }),
];

/** A headset that hangs or lies, ear cups at x and x + 34, crown at y. */
const headset = (x, y, shell = navy) => [
  stroke(`M${x} ${y + 26}q-2 -26 17 -26q19 0 17 26`, { weight: 7 }),
  stroke(`M${x} ${y + 26}q-2 -26 17 -26q19 0 17 26`, { weight: 2.6, ink: steelDark }),
  box(x - 7, y + 22, 13, 24, { fill: shell, r: 6, weight: 2.8 }),
  box(x + 28, y + 22, 13, 24, { fill: shell, r: 6, weight: 2.8 }),
  stroke(`M${x - 2} ${y + 46}q2 12 16 12`, { weight: 3 }),
  oval(x + 16, y + 58, 4, 3.4, { fill: shell, weight: 2.2 }),
];

const thin = { weight: 2.4 };

/** Behind the glass door: a corridor with a lit sign over the stairs. */
const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: '#7d8b99', r: 6 }),
    flat(336, 342, 142, 450, '#e7ecef'),
    flat(336, 690, 142, 102, '#b6bfc9'),
    line([[336, 690], [478, 690]], { weight: 2.6 }),
    poly([[352, 690], [352, 420], [420, 440], [420, 690]], { fill: '#cfd8df', weight: 2.6 }),
    oval(410, 570, 4, 4, { fill: mustard, weight: 2 }),
    box(400, 388, 42, 26, { fill: '#58a878', r: 3, weight: 2.6 }),
    stroke('M408 401h24M424 394l8 7l-8 7', { ink: '#ffffff', weight: 3 }),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM358 364V640H456V364Z', { fill: '#5c7da0' }),
    patch('M362 436l44 -64h16l-60 86Z', '#ffffff', 0.45),
    line([[360, 500], [454, 500]], { ink: '#ffffff', weight: 6 }),
    box(358, 664, 98, 106, { fill: '#527193', r: 4 }),
    box(440, 560, 12, 52, { fill: steel, r: 5 }),
  ],
);

/** Left of the door: a notice board, a tall plant and a water cooler. */
const wallLeft = picture(
  [-130, 330, 430, 480],
  [
    ...felt(-110, 356, 120, 150, '#8fb3c9', '#7398b0'),
    box(56, 372, 150, 124, { fill: woodLight, r: 5 }),
    box(66, 382, 130, 104, { fill: '#f1e2c4', r: 2, weight: 2.4 }),
    box(76, 392, 48, 62, { fill: cream, r: 1, weight: 2.2 }),
    stroke('M84 404h30M84 414h30M84 424h20M84 434h26', { weight: 2 }),
    poly([[138, 394], [182, 398], [178, 436], [134, 432]], { fill: '#fbe58a', weight: 2.2 }),
    poly([[136, 446], [186, 442], [188, 474], [138, 478]], { fill: '#f5c0b4', weight: 2.2 }),
    oval(100, 393, 4, 4, { fill: coral, weight: 1.8 }),
    oval(160, 397, 4, 4, { fill: teal, weight: 1.8 }),
    ...plantMarks(-20, 800, 1.9, sageDeep),
    box(170, 612, 84, 186, { fill: '#eef3f5', r: 8 }),
    stroke('M182 612v-70q0 -16 14 -20v-12h32v12q14 4 14 20v70Z', { fill: '#bfe0e8' }),
    stroke('M190 566q22 -8 44 0', { ink: '#7fb9c8', weight: 3 }),
    box(188, 640, 48, 44, { fill: steel, r: 4, weight: 2.8 }),
    box(196, 634, 10, 14, { fill: coral, r: 2, weight: 2.2 }),
    box(218, 634, 10, 14, { fill: sky, r: 2, weight: 2.2 }),
    poly([[200, 682], [222, 682], [219, 662], [203, 662]], { fill: cream, weight: 2.2 }),
  ],
);

/** Felt on the wall where people would stand and talk. */
const panels = picture(
  [520, 330, 440, 260],
  [
    ...felt(530, 340, 132, 108, '#8fb3c9', '#7398b0'),
    ...felt(672, 340, 132, 108, '#e8b75c', '#cf9c3f'),
    ...felt(814, 340, 132, 108, '#8fb3c9', '#7398b0'),
    ...felt(530, 458, 132, 108, '#86bfb2', '#68a496'),
    ...felt(672, 458, 132, 108, '#8fb3c9', '#7398b0'),
    ...felt(814, 458, 132, 108, '#86bfb2', '#68a496'),
  ],
);

/** A colleague behind their screen: hair, a brow, and the band of a headset, the middle of the crown at (x, y). */
const atWork = (x, y, skin, hair, shirt, style) => [
  stroke(`M${x - 60} ${y + 116}q6 -44 36 -48h48q30 4 36 48Z`, { fill: shirt }),
  stroke(`M${x - 30} ${y + 34}q-2 -34 30 -34q32 0 30 34q2 44 -30 44q-32 0 -30 -44Z`, { fill: skin }),
  ...style.map((d) => stroke(d, { fill: hair })),
  stroke(`M${x - 12} ${y + 46}v4M${x + 14} ${y + 46}v4`, { weight: 3.6 }),
  stroke(`M${x - 36} ${y + 40}q-4 -50 36 -50q40 0 36 50`, { weight: 7 }),
  stroke(`M${x - 36} ${y + 40}q-4 -50 36 -50q40 0 36 50`, { weight: 2.6, ink: steelDark }),
  box(x - 44, y + 34, 14, 26, { fill: navy, r: 6, weight: 2.8 }),
  box(x + 30, y + 34, 14, 26, { fill: navy, r: 6, weight: 2.8 }),
];

/** Who else sits here in the storm, left of where people stand. */
const others = picture(
  [490, 420, 160, 210],
  [
    ...atWork(564, 462, '#e8b48c', '#7a4a26', mustard, ['M534 498q-6 -44 30 -44q36 0 30 44q-8 -8 -30 -10q-22 2 -30 10ZM554 454q-4 -20 12 -20q16 2 12 20Z']),
  ],
);

/** Carpet in front of the desks, in the colours of the house. */
const carpet = picture(
  [280, 824, 860, 240],
  [
    poly([[430, 842], [1030, 842], [1090, 1046], [320, 1046]], { fill: '#8fa9bf', weight: 3 }),
    poly([[454, 856], [1014, 856], [1064, 1030], [352, 1030]], { ink: '#cfdbe4', weight: 5 }),
    ...[900, 946, 994].map((y, i) => line([[438 - i * 26, y], [1030 + i * 13, y]], { ink: '#7b97ae', weight: 3 })),
    ...[540, 650, 760, 870, 980].map((x) => line([[x, 858], [x + (x - 740) * 0.24, 1028]], { ink: '#7b97ae', weight: 3 })),
  ],
);

/** By the desks: a crate of torches for the crews. */
const torches = picture(
  [496, 700, 250, 190],
  [
    box(520, 800, 128, 66, { fill: coral, r: 5 }),
    line([[522, 824], [646, 824]], { ink: '#b84d3e', weight: 3 }),
    box(564, 836, 40, 14, { fill: '#b84d3e', r: 6, weight: 2.6 }),
    ...[540, 574, 608].flatMap((x) => [
      box(x, 768, 18, 36, { fill: mustard, r: 4, weight: 2.8 }),
      box(x - 4, 756, 26, 16, { fill: navy, r: 4, weight: 2.8 }),
      line([[x + 1, 756], [x + 17, 756]], { ink: '#fbe9a9', weight: 5 }),
    ]),
  ],
);

/** The desks of the others, with low walls between them. */
const pods = picture(
  [470, 500, 620, 320],
  [
    /* far screens and what shows over the low walls */
    ...[518, 770].flatMap((x, i) => [
      line([[x + 46, 604], [x + 46, 640]], { weight: 8, ink: navy }),
      box(x, 530, 92, 70, { fill: navy, r: 7 }),
      patch(`M${x + 8} 540h76v50h-76Z`, '#46506a'),
      box(x + 34, 556, 24, 16, { fill: '#5b6682', r: 3, weight: 2 }),
      ...(i === 0 ? headset(x + 112, 566) : [...mugMarks(x + 112, 626, coral, 24, 26)]),
    ]),
    ...plantMarks(978, 626, 0.9, sage),
    box(496, 622, 264, 166, { fill: '#b9cdda', r: 8 }),
    box(768, 622, 264, 166, { fill: '#a9c8bf', r: 8 }),
    ...[536, 576, 616, 656, 696].map((x) => line([[x, 640], [x, 770]], { ink: '#9db5c5', weight: 2.6 })),
    ...[808, 848, 888, 928, 968].map((x) => line([[x, 640], [x, 770]], { ink: '#8db0a6', weight: 2.6 })),
    box(488, 614, 278, 16, { fill: cream, r: 6, weight: 3 }),
    box(764, 614, 278, 16, { fill: cream, r: 6, weight: 3 }),
    poly([[548, 654], [600, 650], [603, 696], [551, 700]], { fill: '#fbe58a', ...thin }),
    stroke('M558 664h30M559 674h32M560 684h20', { weight: 2 }),
    poly([[620, 658], [662, 661], [659, 700], [617, 697]], { fill: cream, ...thin }),
    stroke('M640 690q-14 -12 -6 -18q6 -3 7 4q3 -6 9 -2q6 8 -10 16Z', { fill: coral, weight: 2 }),
    box(846, 652, 66, 48, { fill: cream, r: 2, ...thin }),
    stroke('M856 690l12 -20l10 10l10 -18l14 28', { weight: 2.6, ink: teal }),
  ],
);

/** The wall board: how many calls wait is lit by the stage, one small picture for each. */
const board = picture(
  [980, 330, 160, 182],
  [
    stroke('M1020 344v-12M1100 344v-12', { weight: 5 }),
    box(986, 342, 148, 162, { fill: navy, r: 10 }),
    box(995, 351, 130, 144, { fill: slate, r: 4, weight: 2.6 }),
    stroke('M1008 360q10 -3 10 5q-2 5 -6 5q-1 8 3 14q5 0 6 5q-1 6 -10 4q-10 -14 -3 -33Z', { fill: mustard, weight: 2.4 }),
    stroke('M1028 365q8 9 0 18M1036 359q14 15 0 30', { ink: mustard, weight: 3 }),
    line([[1066, 374], [1112, 374]], { ink: '#61736f', weight: 3 }),
    ...Array.from({ length: 9 }, (_, i) =>
      oval(1020 + (i % 3) * 40, 412 + Math.floor(i / 3) * 32, 9, 9, { ink: '#61736f', weight: 2.6 }),
    ),
  ],
);

/** One call that waits, drawn about (0, 0). */
const callWaiting = picture(
  [-18, -18, 36, 36],
  [
    oval(0, 0, 13.5, 13.5, { fill: mustard, weight: 2.8 }),
    stroke('M-5 -7q5 -1 5 3q-1 3 -3 3q0 4 2 6q3 0 4 2q0 4 -5 3q-7 -8 -3 -17Z', { fill: navy, ink: navy, weight: 1.6 }),
  ],
);

const windowSill = picture(
  [1290, 470, 330, 110],
  [
    ...plantMarks(1474, 560, 0.78, sage),
    ...plantMarks(1570, 560, 0.6, sageDeep),
  ],
);

/** A long light that hangs on two wires. */
const lamp = (cx, y, w) =>
  picture(
    [cx - w / 2 - 8, y - 560, w + 16, 600],
    [
      line([[cx - w * 0.32, y - 560], [cx - w * 0.32, y - 18]], { weight: 2.6 }),
      line([[cx + w * 0.32, y - 560], [cx + w * 0.32, y - 18]], { weight: 2.6 }),
      box(cx - w / 2, y - 20, w, 22, { fill: cream, r: 8 }),
      box(cx - w / 2 + 12, y, w - 24, 9, { fill: '#fbe9a9', r: 4, weight: 2.6 }),
    ],
  );

/** The back of your chair, behind you and to your right. */
const chair = picture(
  [1196, 488, 140, 350],
  [
    line([[1272, 740], [1272, 826]], { weight: 10, ink: steelDark }),
    stroke('M1224 520q-4 -22 20 -22h56q24 0 26 24l8 200q0 16 -16 16h-84q-14 0 -12 -16Z', { fill: '#5f7f9c' }),
    stroke('M1240 528q36 -10 70 0M1246 590q34 -8 74 0', { ink: '#48657f', weight: 3 }),
  ],
);

const slats = [];
for (let x = 1180; x < 2500; x += 190) slats.push(line([[x, 700], [x, 976]], { ink: '#5d7a94', weight: 3.5 }));
const desk = picture(
  [1016, 628, 1540, 396],
  [
    box(1044, 672, 1518, 312, { fill: '#7f9db6', r: 2 }),
    flat(1046, 676, 1510, 14, '#5d7a94', 0.7),
    ...slats,
    box(1060, 984, 30, 28, { fill: navy, r: 3 }),
    box(1640, 984, 30, 28, { fill: navy, r: 3 }),
    flat(1046, 976, 1510, 8, '#5d7a94'),
    box(1024, 638, 1538, 36, { fill: '#f5efe2', r: 7 }),
    line([[1036, 662], [2550, 662]], { ink: '#d9cdb4', weight: 2.6 }),
    oval(1290, 826, 62, 62, { fill: cream }),
    oval(1290, 826, 52, 52, { weight: 2.4 }),
    stroke('M1298 788l-30 44h20l-10 34l36 -48h-21l13 -30Z', { fill: mustard }),
  ],
);

/** Two screens: who calls, and where it is dark. */
const screens = picture(
  [1304, 514, 330, 134],
  [
    moved(34, 0, [
    line([[1348, 612], [1348, 640]], { weight: 12 }),
    line([[1348, 612], [1348, 640]], { weight: 6, ink: steelDark }),
    box(1314, 634, 68, 11, { fill: steelDark, r: 4, weight: 3 }),
    box(1282, 522, 132, 92, { fill: navy, r: 8 }),
    box(1292, 531, 112, 74, { fill: '#eef6f8', r: 3, weight: 2.6 }),
    oval(1312, 552, 11, 11, { fill: '#d9a27c', weight: 2.2 }),
    stroke('M1298 576q2 -13 14 -13t14 13Z', { fill: plum, weight: 2.2 }),
    line([[1334, 546], [1392, 546]], { weight: 3 }),
    line([[1334, 558], [1376, 558]], { weight: 2.4, ink: steelDark }),
    box(1334, 568, 34, 9, { fill: coral, r: 3, weight: 1.8 }),
    stroke('M1300 588h92M1300 597h64', { weight: 2.2, ink: steelDark }),
    line([[1504, 612], [1504, 640]], { weight: 12 }),
    line([[1504, 612], [1504, 640]], { weight: 6, ink: steelDark }),
    box(1470, 634, 68, 11, { fill: steelDark, r: 4, weight: 3 }),
    box(1432, 522, 146, 92, { fill: navy, r: 8 }),
    box(1442, 531, 126, 74, { fill: '#dfeee0', r: 3, weight: 2.6 }),
    stroke('M1442 566q30 -12 50 4t76 -6M1480 532q6 30 -4 72M1526 532q-8 40 4 72', { ink: '#9db8a2', weight: 4 }),
    stroke('M1496 552q22 -12 40 4q10 20 -12 30q-26 6 -36 -10q-4 -14 8 -24Z', { fill: '#56617a', weight: 2.4 }),
    stroke('M1514 558l-9 14h7l-3 11l12 -16h-7l4 -9Z', { fill: mustard, weight: 1.8 }),
    oval(1462, 550, 5, 5, { fill: '#58c08f', weight: 2 }),
    oval(1552, 590, 5, 5, { fill: '#58c08f', weight: 2 }),
    ]),
  ],
);

/** On the desk: a phone with its line keys, and a mug. */
const deskThings = picture(
  [1066, 586, 96, 64],
  [
    poly([[1074, 644], [1080, 618], [1128, 618], [1134, 644]], { fill: navy, weight: 3 }),
    stroke('M1074 618q-4 -14 10 -14h40q14 0 10 14q-2 6 -14 4l-4 -6h-24l-4 6q-12 2 -14 -4Z', { fill: steelDark, weight: 3 }),
    ...[0, 1, 2].map((i) => box(1088 + i * 12, 629, 7, 7, { fill: [mustard, coral, '#58c08f'][i], r: 2, weight: 1.8 })),
    ...mugMarks(1138, 646, teal, 20, 24),
  ],
);

/** Far right, for wide screens: a map of the district and the next pod. */
const wallRight = picture(
  [1640, 320, 460, 490],
  [
    box(1660, 350, 220, 170, { fill: cream, r: 5 }),
    box(1672, 362, 196, 146, { fill: '#dfeee0', r: 2, weight: 2.6 }),
    stroke('M1672 430q50 -24 90 8t106 -14M1740 362q12 60 -8 146M1810 362q-14 70 8 146', { ink: '#9db8a2', weight: 5 }),
    stroke('M1672 476q60 -30 196 6', { ink: '#8fc3d6', weight: 7 }),
    oval(1714, 404, 7, 7, { fill: coral, ...thin }),
    oval(1792, 446, 7, 7, { fill: coral, ...thin }),
    oval(1838, 396, 7, 7, { fill: mustard, ...thin }),
    line([[1714, 404], [1792, 446]], { weight: 2.6 }),
    line([[1792, 446], [1838, 396]], { weight: 2.6 }),
    ...felt(1906, 350, 120, 150, '#86bfb2', '#68a496'),
    box(1906, 622, 190, 166, { fill: '#b9cdda', r: 8 }),
    box(1898, 614, 200, 16, { fill: cream, r: 6, weight: 3 }),
    ...plantMarks(1990, 614, 0.8, sage),
  ],
);

export const utilityContact = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['panels', panels],
  ['others', others],
  ['carpet', carpet],
  ['torches', torches],
  ['pods', pods],
  ['board', board],
  ['call-waiting', callWaiting],
  ['clock', clockPicture(1268, 382, 35, '#5c7da0')],
  ...WEATHERS.map((weather) => [`window-${weather}`, windowPicture(1340, 352, 260, 190, weather)]),
  ['window-sill', windowSill],
  ['lamp-left', lamp(742, 286, 190)],
  ['lamp-right', lamp(1420, 262, 190)],
  ['chair', chair],
  ['desk', desk],
  ['screens', screens],
  ['desk-things', deskThings],
];
