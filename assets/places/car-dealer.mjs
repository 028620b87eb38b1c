/** A car dealer: showroom, service desk and a look into the workshop. Every piece as [file name, picture]. */
import { box, flat, line, oval, paint, patch, picture, poly, stroke, word, wordWidth } from './pen.mjs';
import { interpreterMarks, loopMarks, lowPartPicture, screenMarks, servicePicture, waitingChairMarks } from './service-things.mjs';
import { clockPicture, mugMarks, plantMarks, streetMarks } from './shared-things.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];
const { coral, cream, mustard, navy, sage, sageDeep, sky, steel, steelDark, teal } = paint;
const desk = { body: '#4f6878', groove: '#3a4f5d', top: '#f5ead6', edge: '#d9c6a2' };
const thin = { weight: 2.4 };

const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: '#5b6670', r: 6 }),
    flat(336, 342, 142, 450, '#dbe8ec'),
    flat(336, 640, 142, 152, '#c9c6bf'),
    line([[336, 640], [478, 640]], { weight: 2.6 }),
    box(352, 520, 66, 120, { fill: '#e8cdb4', r: 2, weight: 2.6 }),
    box(364, 540, 16, 22, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    box(390, 540, 16, 22, { fill: '#eef4f2', r: 1, weight: 2.2 }),
    line([[448, 668], [448, 420]], { weight: 5 }),
    poly([[448, 424], [474, 430], [474, 472], [448, 466]], { fill: coral, weight: 2.6 }),
    stroke('M350 792l40 -150M470 792l-20 -150', { weight: 3, ink: '#ffffff' }),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

/** A glass door in a dark frame, with a line at eye height so that nobody walks into it. */
const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM354 360V752H460V360Z', { fill: '#5b6670' }),
    patch('M358 440l46 -70h16l-62 94Z', '#ffffff', 0.5),
    ...[0, 1, 2, 3, 4].map((i) => oval(370 + i * 19, 500, 4, 4, { fill: '#ffffff', weight: 2 })),
    box(440, 540, 12, 96, { fill: steel, r: 5 }),
  ],
);

const mat = picture(
  [310, 796, 200, 50],
  [
    poly([[326, 802], [492, 802], [504, 838], [314, 838]], { fill: '#6b7580' }),
    line([[336, 822], [484, 822]], { ink: '#525b65', weight: 4 }),
  ],
);

/** The showroom glass: nearly to the floor, the street and little flags behind it. */
const glass = (weather) => {
  const [x, y, w, h] = [528, 356, 392, 410];
  const flags = [coral, mustard, teal, cream];
  return picture(
    [x - 20, y - 16, w + 40, h + 36],
    [
      `<clipPath id="glass-${weather}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="4"/></clipPath>`,
      box(x - 10, y - 10, w + 20, h + 20, { fill: '#5b6670', r: 5 }),
      `<g clip-path="url(#glass-${weather})">${[
        ...streetMarks(x, y, 276, h - 90, weather),
        ...streetMarks(x + 262, y, 276, h - 90, weather, { sky: false }),
        flat(x, y + h - 90, w, 92, { sun: '#d8d2c6', cloud: '#cbc8c0', rain: '#a9adb0', snow: '#f4f7f8', night: '#34384b' }[weather]),
        line([[x, y + h - 90], [x + w, y + h - 90]], { weight: 2.6 }),
        stroke(`M${x - 4} ${y + 60}q100 56 200 6t200 6`, { weight: 2.6 }),
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
          const fx = x + 26 + i * 48;
          const fy = y + 60 + (i < 4 ? 22 - Math.abs(i - 1.6) * 9 : -4 + Math.abs(i - 5.6) * 4);
          return poly([[fx - 12, fy], [fx + 14, fy], [fx + 1, fy + 28]], { fill: flags[i % 4], ...thin });
        }),
      ].join('\n')}</g>`,
      box(x, y, w, h, { r: 4 }),
      ...[x + w / 2].flatMap((cx) => [
        flat(cx - 5, y + 2, 10, h - 4, '#5b6670'),
        line([[cx - 6, y + 1], [cx - 6, y + h - 1]]),
        line([[cx + 6, y + 1], [cx + 6, y + h - 1]]),
      ]),
      patch(`M${x + 16} ${y + 150}l90 -130h26l-116 168Z`, '#ffffff', weather === 'night' ? 0.12 : 0.4),
      patch(`M${x + w / 2 + 24} ${y + 150}l90 -130h14l-104 150Z`, '#ffffff', weather === 'night' ? 0.12 : 0.4),
    ],
  );
};

const wheel = (x, y, r) => [
  oval(x, y, r, r, { fill: '#2b2f37' }),
  oval(x, y, r * 0.6, r * 0.6, { fill: steel, weight: 2.8 }),
  ...[0, 1, 2, 3, 4].map((i) => {
    const a = (i * Math.PI * 2) / 5 - 0.4;
    return line([[x, y], [x + Math.cos(a) * r * 0.52, y + Math.sin(a) * r * 0.52]], { weight: 4, ink: steelDark });
  }),
  oval(x, y, 5, 5, { fill: steelDark, weight: 2 }),
];

/** This year's model in profile, its bonnet to the door, on a low round stage. */
const car = picture(
  [478, 612, 540, 232],
  [
    oval(744, 818, 254, 17, { fill: '#cfc9bd' }),
    patch('M520 812q224 18 450 0q-60 14 -226 15q-160 0 -224 -15Z', '#000000', 0.14),
    stroke(
      'M514 788q-12 -4 -11 -26q1 -30 16 -38q40 -16 108 -21q44 -58 78 -67q62 -12 140 0q44 8 92 64q34 6 40 24q6 28 2 56q-2 8 -12 8Z',
      { fill: coral },
    ),
    stroke('M648 704q32 -44 62 -51l72 -4v55Z', { fill: '#dff0f2', weight: 3 }),
    stroke('M794 649q46 0 66 8q26 14 50 47h-116Z', { fill: '#dff0f2', weight: 3 }),
    patch('M690 700l40 -46h14l-40 46ZM828 702l22 -46l12 5l-20 41Z', '#ffffff', 0.7),
    stroke('M788 704v78M654 708q-8 38 6 74M912 708q10 20 -8 38', { weight: 2.8 }),
    line([[806, 724], [830, 723]], { weight: 5 }),
    line([[684, 724], [708, 723]], { weight: 5 }),
    stroke('M640 700q-16 -14 -4 -20q14 -2 18 18Z', { fill: coral, weight: 2.8 }),
    stroke('M510 738q20 -16 40 -14q-6 20 -34 22Z', { fill: '#fbe9a9', weight: 2.8 }),
    stroke('M974 722q12 2 16 20l-18 2Z', { fill: '#a33228', weight: 2.6 }),
    stroke('M506 772h34M654 778h206M964 772h22', { weight: 3, ink: '#b04a3c' }),
    box(500, 770, 30, 14, { fill: cream, r: 2, ...thin }),
    stroke('M540 790q0 -46 46 -46q46 0 46 46ZM866 790q0 -46 46 -46q46 0 46 46Z', { fill: '#2b2f37', weight: 3 }),
    ...wheel(586, 786, 36),
    ...wheel(912, 786, 36),
  ],
);

/** A card by the car: what it costs and how far it goes. */
const carCard = picture(
  [470, 640, 70, 190],
  [
    line([[504, 712], [504, 816]], { weight: 6, ink: steelDark }),
    stroke('M484 820q20 -10 40 0Z', { fill: steelDark, weight: 3 }),
    poly([[478, 650], [530, 646], [532, 712], [480, 716]], { fill: cream, weight: 3 }),
    stroke('M486 672q6 -12 16 -12q12 0 18 12Z', { fill: coral, weight: 2 }),
    stroke('M488 686h34M488 696h24M488 705h30', { weight: 2.2 }),
  ],
);

/** Chairs with arms by the door, papers to read, and the water for whoever waits. */
const wallLeft = picture(
  [-130, 330, 440, 500],
  [
    box(-96, 372, 176, 118, { fill: cream, r: 4 }),
    flat(-84, 384, 152, 94, '#dbe8ec'),
    stroke('M-72 462q2 -18 26 -20q14 -24 46 -24q34 0 46 24q18 2 16 20Z', { fill: teal, weight: 3 }),
    oval(-40, 464, 11, 11, { fill: navy, weight: 2.6 }),
    oval(30, 464, 11, 11, { fill: navy, weight: 2.6 }),
    box(104, 384, 110, 96, { fill: cream, r: 4 }),
    oval(136, 432, 15, 15, { fill: mustard, weight: 3 }),
    oval(131, 432, 4.5, 4.5, { fill: cream, weight: 2.4 }),
    stroke('M151 428h46l6 6l-6 6l-8 -5l-6 5l-7 -5l-6 5h-19Z', { fill: mustard, weight: 3 }),
    box(258, 408, 36, 14, { fill: paint.woodLight, r: 4, weight: 3 }),
    line([[276, 420], [276, 430]], { weight: 5 }),
    ...waitingChairMarks(-64, 806, '#7fa5b8', '#6a92a6'),
    ...waitingChairMarks(66, 806, '#7fa5b8', '#6a92a6'),
    ...plantMarks(272, 800, 1.05, sageDeep),
    box(144, 724, 84, 12, { fill: paint.woodLight, r: 4 }),
    line([[156, 736], [152, 804]], { weight: 6 }),
    line([[216, 736], [220, 804]], { weight: 6 }),
    poly([[158, 722], [200, 718], [206, 724], [162, 727]], { fill: mustard, ...thin }),
    ...mugMarks(206, 724, cream, 16, 20),
  ],
);

/** The hatch to the workshop: a car on the lift, whoever works under it, and a sill where job sheets are laid. */
const workshop = picture(
  [934, 402, 212, 230],
  [
    box(942, 412, 196, 212, { fill: '#5b6670', r: 5 }),
    `<clipPath id="bay"><rect x="954" y="440" width="172" height="150" rx="3"/></clipPath>`,
    `<g clip-path="url(#bay)">${[
      flat(954, 440, 172, 152, '#c4cfd2'),
      box(984, 446, 112, 10, { fill: '#fbf3c8', r: 4, weight: 2.4 }),
      box(966, 462, 12, 130, { fill: mustard, r: 2, weight: 2.8 }),
      box(1104, 462, 12, 130, { fill: mustard, r: 2, weight: 2.8 }),
      stroke('M976 512q0 -18 22 -20q12 -20 42 -20q32 0 44 22q22 2 20 20Z', { fill: '#7fa5b8', weight: 3 }),
      stroke('M1004 492q12 -13 28 -13v13ZM1040 479q22 0 32 14h-32Z', { fill: '#dff0f2', weight: 2.2 }),
      oval(1004, 516, 12, 12, { fill: '#2b2f37', weight: 2.8 }),
      oval(1076, 516, 12, 12, { fill: '#2b2f37', weight: 2.8 }),
      box(970, 524, 142, 8, { fill: steelDark, r: 3, weight: 2.6 }),
      oval(1030, 556, 11, 12, { fill: '#8f5a3a', weight: 2.4 }),
      stroke('M1019 555q0 -14 12 -14q12 1 11 13Z', { fill: navy, weight: 2.4 }),
      stroke('M1008 596q2 -22 22 -24q22 2 24 24Z', { fill: '#3f7fa8', weight: 2.6 }),
      stroke('M1046 580q14 -16 10 -42', { weight: 8 }),
      stroke('M1046 580q14 -16 10 -42', { weight: 4, ink: '#3f7fa8' }),
    ].join('\n')}</g>`,
    box(954, 440, 172, 150, { r: 3 }),
    patch('M962 520l52 -76h16l-68 98Z', '#ffffff', 0.4),
    line([[1040, 440], [1040, 470]], { weight: 3 }),
    box(934, 588, 212, 16, { fill: cream, r: 5 }),
    poly([[962, 588], [968, 580], [1000, 580], [996, 588]], { fill: '#fbe58a', ...thin }),
    word('WORKSHOP', 1040 - wordWidth('WORKSHOP', 13) / 2, 420, 13, { weight: 2.6, ink: '#ffffff' }),
  ],
);

/** The door of a rally car hangs on the wall behind you. */
const rally = picture(
  [1150, 330, 106, 190],
  [
    stroke('M1160 500l-4 -98q22 -58 44 -62h46v160q-44 10 -86 0Z', { fill: '#f6f4ee' }),
    stroke('M1172 398q16 -38 34 -44h28v44Z', { fill: '#dff0f2', weight: 3 }),
    patch('M1158 462q44 6 86 -6v18q-44 12 -86 6Z', coral),
    patch('M1159 484q44 6 86 -4v8q-44 10 -85 4Z', mustard),
    oval(1202, 432, 24, 24, { fill: cream, weight: 3 }),
    stroke('M1193 420h18l-11 26', { weight: 5 }),
    line([[1226, 410], [1240, 410]], { weight: 4 }),
    stroke('M1160 500l-4 -98q22 -58 44 -62h46v160q-44 10 -86 0Z', {}),
  ],
);

/** Keys on hooks behind you, one for each car that is in. Its glass door opens. */
const keyHook = (x, y, tag) => [
  line([[x, y - 8], [x, y]], { weight: 3 }),
  oval(x, y + 6, 6, 6, { weight: 2.4 }),
  box(x - 5, y + 12, 10, 17, { fill: tag, r: 2, weight: 2 }),
];
const keys = picture(
  [1248, 340, 176, 216],
  [
    box(1256, 348, 160, 196, { fill: paint.woodLight, r: 5 }),
    flat(1268, 360, 136, 172, '#f1e2c4'),
    ...[0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3, 4].flatMap((i) =>
        (row * 3 + i * 2) % 7 === 4 ? [line([[1284 + i * 26, 370 + row * 42], [1284 + i * 26, 378 + row * 42]], { weight: 3 })] : keyHook(1284 + i * 26, 378 + row * 42, [coral, mustard, teal, sky, sage][(row + i * 2) % 5]),
      ),
    ),
  ],
);
const keysDoor = picture(
  [1254, 346, 166, 200],
  [
    stroke('M1262 354H1410V538H1262ZM1272 364V528H1400V364Z', { fill: steel, weight: 3 }),
    patch('M1278 450l54 -82h14l-68 104Z', '#ffffff', 0.45),
    box(1402, 430, 7, 36, { fill: cream, r: 3, weight: 2.4 }),
  ],
);

/** Folders and tyres behind the desk, on the right. */
const shelf = picture(
  [1440, 340, 320, 470],
  [
    box(1456, 452, 280, 15, { fill: paint.woodLight, r: 4 }),
    ...[coral, teal, mustard, '#7fa5b8', coral, teal].map((fill, i) => box(1470 + i * 30, 374 + (i % 2) * 6, 28, 78 - (i % 2) * 6, { fill, r: 3, weight: 2.8 })),
    ...plantMarks(1700, 452, 0.8, sage),
    ...[0, 1, 2].flatMap((i) => [
      box(1470, 742 - i * 58, 118, 56, { fill: '#2b2f37', r: 18 }),
      stroke(`M1484 ${752 - i * 58}v36M1508 ${748 - i * 58}v42M1534 ${748 - i * 58}v42M1560 ${748 - i * 58}v42M1578 ${754 - i * 58}v32`, { ink: '#59606b', weight: 3 }),
    ]),
    box(1620, 640, 120, 158, { fill: '#d85d4c', r: 6 }),
    ...[680, 720, 760].map((y) => line([[1622, y], [1738, y]], { weight: 3 })),
    ...[660, 700, 740, 780].map((y) => line([[1660, y], [1700, y]], { weight: 5 })),
  ],
);

const wallRight = picture(
  [1780, 340, 320, 470],
  [
    box(1800, 366, 240, 150, { fill: cream, r: 4 }),
    stroke('M1826 484q4 -28 42 -32q22 -38 70 -38q52 0 70 38q22 4 20 32Z', { fill: mustard, weight: 3 }),
    oval(1872, 486, 17, 17, { fill: navy, weight: 3 }),
    oval(1982, 486, 17, 17, { fill: navy, weight: 3 }),
    ...plantMarks(2050, 800, 1.7),
  ],
);

/** Spots on a rail: the light of a showroom. */
const lamps = picture(
  [500, -280, 900, 590],
  [
    box(520, 268, 860, 10, { fill: steelDark, r: 3 }),
    ...[700, 1200].flatMap((x) => [line([[x, -280], [x, 268]], { weight: 2.6 })]),
    ...[590, 770, 950, 1130, 1310].flatMap((x) => [
      line([[x, 276], [x - 2, 288]], { weight: 6 }),
      poly([[x - 16, 284], [x + 8, 278], [x + 14, 300], [x - 20, 306]], { fill: navy, weight: 3 }),
      oval(x - 4, 304, 17, 4.5, { fill: '#fbe9a9', weight: 2.6 }),
    ]),
  ],
);

const counter = servicePicture(desk, 184, [
  flat(1082, 928, 1470, 12, mustard),
  ...loopMarks(1128, 734, 0.85),
  oval(1270, 826, 60, 60, { fill: cream }),
  oval(1270, 826, 50, 50, { weight: 2.4 }),
  stroke('M1236 842q-2 -18 12 -20q8 -18 26 -18q20 0 28 18q14 2 10 20Z', { fill: coral, weight: 3 }),
  oval(1252, 844, 9, 9, { fill: navy, weight: 2.6 }),
  oval(1294, 844, 9, 9, { fill: navy, weight: 2.6 }),
]);

const interpreter = picture([1062, 562, 112, 90], interpreterMarks(1118, 648));

const screen = picture(
  [1400, 510, 170, 140],
  screenMarks(1484, 648, 144, 96, (x, y) => [
    stroke(`M${x + 14} ${y + 34}q0 -12 14 -13q7 -12 22 -12q18 0 24 13q12 1 10 12Z`, { fill: coral, weight: 2.4 }),
    oval(x + 30, y + 35, 6, 6, { fill: navy, weight: 2 }),
    oval(x + 68, y + 35, 6, 6, { fill: navy, weight: 2 }),
    stroke(`M${x + 12} ${y + 52}h74M${x + 12} ${y + 63}h50`, { weight: 2.4, ink: steelDark }),
    box(x + 96, y + 10, 22, 12, { fill: '#58a878', r: 3, weight: 2 }),
  ]),
);

const deskThings = picture(
  [1590, 580, 120, 72],
  [
    box(1600, 610, 64, 36, { fill: cream, r: 5 }),
    stroke('M1610 646v-26h44v26M1618 628h28', { weight: 2.6 }),
    ...mugMarks(1676, 646, coral, 20, 26),
  ],
);

export const carDealer = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ['mat', mat],
  ...WEATHERS.map((weather) => [`window-${weather}`, glass(weather)]),
  ['workshop', workshop],
  ['rally', rally],
  ['clock', clockPicture(1040, 372, 33, coral)],
  ['keys', keys],
  ['fridge-door', keysDoor],
  ['shelf', shelf],
  ['car', car],
  ['car-card', carCard],
  ['lamps', lamps],
  ['counter', counter],
  ['low-counter', lowPartPicture(desk)],
  ['interpreter', interpreter],
  ['screen', screen],
  ['desk-things', deskThings],
];
