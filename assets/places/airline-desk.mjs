/** An airline's desk in a departures hall: every piece as [file name, picture]. */
import { box, flat, line, moved, oval, paint, patch, picture, poly, stroke, word } from './pen.mjs';
import { interpreterMarks, loopMarks, lowPartPicture, screenMarks, servicePicture, waitingChairMarks } from './service-things.mjs';
import { clockPicture, mugMarks, plantMarks } from './shared-things.mjs';

const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'night'];
const { coral, cream, mustard, navy, sageDeep, sky, slate, steel, steelDark, teal } = paint;
const desk = { body: '#35517c', groove: '#263d61', top: '#f3efe6', edge: '#d3cab8' };
const frame = '#6c7a86';
const thin = { weight: 2.4 };

/** A plane in profile, its nose to the right: `tail` is the colour of the company. */
const planeMarks = (x, y, s, tail) => {
  const by = (dx, dy) => `${(dx * s).toFixed(1)} ${(dy * s).toFixed(1)}`;
  return [
    stroke(`M${x} ${y}l${by(-22, -46)}h${(20 * s).toFixed(1)}l${by(34, 40)}Z`, { fill: tail, ...thin }),
    stroke(
      `M${x - 4 * s} ${y}q${by(20, -14)} ${by(60, -14)}h${(120 * s).toFixed(1)}q${by(34, 2)} ${by(40, 18)}q${by(-6, 14)} ${by(-44, 14)}h${(-116 * s).toFixed(1)}q${by(-44, 0)} ${by(-60, -18)}Z`,
      { fill: '#fbfcfd', ...thin },
    ),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => oval(x + (62 + i * 15) * s, y - 2 * s, 3 * s, 3.6 * s, { fill: sky, weight: 1.6 })),
    stroke(`M${x + 190 * s} ${y - 5 * s}l${by(14, 3)}l${by(-2, 6)}h${(-13 * s).toFixed(1)}Z`, { fill: slate, weight: 1.8 }),
    stroke(`M${x + 96 * s} ${y + 8 * s}l${by(-34, 26)}h${(18 * s).toFixed(1)}l${by(46, -26)}Z`, { fill: '#dfe5ea', ...thin }),
    line([[x + 178 * s, y + 18 * s], [x + 178 * s, y + 30 * s]], { weight: 3 }),
    oval(x + 178 * s, y + 31 * s, 5 * s, 5 * s, { fill: slate, ...thin }),
    oval(x + 110 * s, y + 33 * s, 6 * s, 6 * s, { fill: slate, ...thin }),
  ];
};

/** The window on the apron: a plane at its stand, the tower, and the weather that is somebody's trouble today. */
const apron = (weather) => {
  const [x, y, w, h] = [538, 366, 340, 274];
  const ground = y + h - 76;
  const air = { sun: '#bfe0e8', cloud: '#d5dde0', rain: '#a9bcc6', snow: '#dbe6ee', night: '#2a3350' }[weather];
  const field = { sun: '#c9cdca', cloud: '#bfc4c4', rain: '#9aa4aa', snow: '#f4f7f8', night: '#3b4157' }[weather];
  const grass = { sun: '#9cc8a0', cloud: '#93b79c', rain: '#7d9f8f', snow: '#e6eef0', night: '#33504e' }[weather];
  const marks = [flat(x, y, w, h, air)];
  if (weather === 'sun') marks.push(oval(x + 118, y + 58, 26, 26, { fill: '#f9d56e', weight: 2.6 }));
  if (weather === 'night') {
    marks.push(patch(`M${x + 112} ${y + 34}a26 26 0 1 0 22 40a22 22 0 0 1 -22 -40Z`, '#f6e7b0'));
    for (const [sx, sy] of [[30, 60], [76, 110], [206, 36], [262, 92], [310, 44]]) {
      marks.push(patch(`M${x + sx} ${y + sy}l2 5l5 2l-5 2l-2 5l-2 -5l-5 -2l5 -2Z`, '#f6e7b0'));
    }
  } else {
    const puff = (cx, cy, s, fill) =>
      stroke(`M${cx - 40 * s} ${cy}q-2 ${-18 * s} ${18 * s} ${-18 * s}q${8 * s} ${-20 * s} ${28 * s} ${-10 * s}q${22 * s} ${-4 * s} ${22 * s} ${14 * s}q${14 * s} ${2 * s} ${10 * s} ${14 * s}Z`, { fill, weight: 2.6 });
    const fill = { sun: cream, cloud: '#f2f3f0', rain: '#8b9aa5', snow: '#f6f8f8' }[weather];
    marks.push(puff(x + 206, y + 66, 1, fill), puff(x + 284, y + 110, 0.8, fill));
    if (weather !== 'sun') marks.push(puff(x + 66, y + 60, 1.2, fill), puff(x + 222, y + 48, 1.1, fill));
  }
  marks.push(
    stroke(`M${x - 10} ${ground}v-26q60 -30 120 -8t120 -10t130 12v32Z`, { fill: grass, weight: 2.6 }),
    poly([[x + 34, ground], [x + 40, ground - 86], [x + 58, ground - 86], [x + 64, ground]], { fill: weather === 'night' ? '#4a4a68' : '#e2d6c4', weight: 2.6 }),
    poly([[x + 24, ground - 112], [x + 74, ground - 112], [x + 64, ground - 84], [x + 34, ground - 84]], { fill: weather === 'night' ? '#f6c667' : '#7fa5b8', weight: 2.6 }),
    line([[x + 49, ground - 112], [x + 49, ground - 134]], { weight: 2.6 }),
    flat(x, ground, w, 80, field),
    line([[x, ground], [x + w, ground]], { weight: 2.6 }),
    stroke(`M${x} ${ground + 52}h${w}`, { weight: 4, ink: mustard }),
    ...planeMarks(x + 112, ground - 6, 1, '#35517c'),
  );
  if (weather === 'rain') for (let i = 0; i < 36; i += 1) marks.push(stroke(`M${x + ((i * 53) % w) + 4} ${y + ((i * 89) % (h - 34)) + 6}l-5 20`, { ink: '#eaf3f6', weight: 2.4 }));
  if (weather === 'snow') for (let i = 0; i < 40; i += 1) marks.push(oval(x + ((i * 61) % (w - 8)) + 4, y + ((i * 97) % (h - 12)) + 6, 3.4 + (i % 3), 3.4 + (i % 3), { fill: '#ffffff', ink: '#b9c9d4', weight: 1.2 }));
  return picture(
    [x - 20, y - 20, w + 40, h + 50],
    [
      `<clipPath id="apron-${weather}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/></clipPath>`,
      box(x - 11, y - 11, w + 22, h + 22, { fill: frame, r: 6 }),
      `<g clip-path="url(#apron-${weather})">${marks.join('\n')}</g>`,
      box(x, y, w, h, { r: 5 }),
      patch(`M${x + 16} ${y + 120}l76 -106h24l-100 140Z`, '#ffffff', weather === 'night' ? 0.12 : 0.35),
      box(x - 18, y + h + 8, w + 36, 16, { fill: '#dfe5ea', r: 5 }),
    ],
  );
};

/** Behind the sliding door: the way to the gates. */
const doorway = picture(
  [312, 318, 190, 486],
  [
    box(320, 326, 174, 474, { fill: frame, r: 6 }),
    flat(336, 342, 142, 450, '#eef3f5'),
    poly([[336, 792], [384, 640], [430, 640], [478, 792]], { fill: '#c3ccd2', weight: 2.6 }),
    line([[384, 640], [384, 450]], { weight: 2.6 }),
    line([[430, 640], [430, 450]], { weight: 2.6 }),
    box(366, 400, 84, 44, { fill: mustard, r: 4, weight: 2.8 }),
    stroke('M380 424h30m-12 -11l12 11l-12 11', { weight: 4 }),
    word('B', 424, 414, 17, { weight: 3.4 }),
    box(336, 342, 142, 450, { r: 2 }),
  ],
);

const door = picture(
  [330, 336, 154, 462],
  [
    stroke('M338 344H476V792H338ZM352 358V778H462V358Z', { fill: frame }),
    patch('M358 440l46 -74h16l-62 98Z', '#ffffff', 0.5),
    ...[0, 1, 2, 3, 4].map((i) => oval(370 + i * 19, 510, 4.5, 4.5, { fill: '#35517c', weight: 2 })),
    box(444, 540, 10, 90, { fill: steel, r: 5 }),
  ],
);

/** On the left: chairs kept for those who are helped to the plane, and a trolley of bags. */
const wallLeft = picture(
  [-130, 330, 440, 500],
  [
    box(-100, 366, 190, 76, { fill: '#2f6fb0', r: 6 }),
    oval(-62, 386, 7, 7, { fill: '#ffffff', ink: '#ffffff', weight: 2 }),
    stroke('M-62 396v16h16l8 14M-68 404q-12 14 2 24q14 4 18 -8', { ink: '#ffffff', weight: 4.5 }),
    stroke('M-14 404h60m-16 -13l16 13l-16 13', { ink: '#ffffff', weight: 5 }),
    ...waitingChairMarks(-70, 806, '#5f86b0', '#4d719a'),
    ...waitingChairMarks(44, 806, '#5f86b0', '#4d719a'),
    box(258, 408, 36, 14, { fill: steel, r: 4, weight: 3 }),
    line([[276, 420], [276, 430]], { weight: 5 }),
    stroke('M134 796v-150q0 -14 -16 -16', { weight: 6, ink: steelDark }),
    box(146, 716, 110, 74, { fill: teal, r: 10 }),
    stroke('M180 716v-14h42v14M146 740h110', { weight: 3 }),
    box(156, 640, 92, 66, { fill: coral, r: 8 }),
    stroke('M184 640v-12h36v12M156 662h92', { weight: 3 }),
    box(128, 788, 140, 10, { fill: steelDark, r: 4 }),
    oval(150, 806, 10, 10, { fill: navy, weight: 3 }),
    oval(248, 806, 10, 10, { fill: navy, weight: 3 }),
  ],
);

/** What leaves when: a row in amber is late, one in red goes nowhere today. */
const departures = picture(
  [920, 322, 236, 122],
  [
    line([[970, 336], [970, 324]], { weight: 5 }),
    line([[1106, 336], [1106, 324]], { weight: 5 }),
    box(926, 334, 224, 104, { fill: navy, r: 8 }),
    box(934, 342, 208, 88, { fill: slate, r: 3, weight: 2.6 }),
    ...planeMarks(948, 355, 0.13, mustard).slice(1, 2),
    word('DEPARTURES', 984, 349, 11, { weight: 2.4, ink: mustard }),
    ...[0, 1, 2, 3].flatMap((i) => [
      line([[946, 376 + i * 14], [972, 376 + i * 14]], { weight: 3.4, ink: cream }),
      line([[984, 376 + i * 14], [1040 + ((i * 17) % 34), 376 + i * 14]], { weight: 3.4, ink: cream }),
      line([[1090, 376 + i * 14], [1130, 376 + i * 14]], { weight: 4.4, ink: ['#7fd09a', mustard, '#7fd09a', '#ef7a68'][i] }),
    ]),
  ],
);

/** The seat map of the next flight, where the customer sees it too: taken, free, and the wide places by the door. */
const seatMap = picture(
  [914, 446, 150, 184],
  [
    moved(-10, 0, [
    box(932, 452, 132, 168, { fill: navy, r: 9 }),
    box(941, 461, 114, 150, { fill: '#eef6f8', r: 3, weight: 2.6 }),
    stroke('M958 611v-108q0 -38 40 -38q40 0 40 38v108', { fill: '#ffffff', weight: 2.6 }),
    ...[0, 1, 2, 3, 4, 5].flatMap((row) =>
      [0, 1, 2, 3].map((seat) => {
        const fill = row === 0 ? '#8fd0ad' : (row * 3 + seat * 5) % 4 === 1 ? '#8fd0ad' : '#b9c3cc';
        return box(965 + seat * 16 + (seat > 1 ? 8 : 0), 500 + row * 18, 12, 13, { fill: row === 3 && seat === 3 ? mustard : fill, r: 3, weight: 2 });
      }),
    ),
    stroke('M990 486q8 -8 16 0', { weight: 2.4 }),
    line([[946, 506], [955, 506]], { ink: coral, weight: 4 }),
    line([[1041, 506], [1050, 506]], { ink: coral, weight: 4 }),
    ]),
  ],
);

/** The belt along the wall: the plate of the scales, its number, and the bags that have gone before. */
const belt = picture(
  [500, 560, 1180, 240],
  [
    box(512, 726, 1150, 64, { fill: '#9aa8b3', r: 4 }),
    ...[560, 680, 800, 920, 1040, 1160, 1280, 1400, 1520, 1640].map((x) => line([[x, 742], [x, 786]], { ink: '#7d8c98', weight: 3 })),
    box(506, 708, 1162, 24, { fill: slate, r: 11 }),
    ...Array.from({ length: 18 }, (_, i) => line([[530 + i * 64, 714], [524 + i * 64, 726]], { ink: '#54636c', weight: 3 })),
    box(936, 700, 128, 12, { fill: steel, r: 4 }),
    box(1330, 600, 104, 106, { fill: mustard, r: 10 }),
    stroke('M1362 600v-18h40v18M1330 628h104M1352 600v106M1412 600v106', { weight: 3 }),
    stroke('M1500 706q-14 -60 50 -64q66 2 54 64Z', { fill: sageDeep }),
    stroke('M1528 646q22 -40 46 0', { weight: 6 }),
    line([[1500, 684], [1604, 684]], { weight: 3 }),
  ],
);

/** What the scales say. It stands over the plate. */
const scales = picture(
  [954, 636, 92, 70],
  [
    line([[1000, 676], [1000, 702]], { weight: 8 }),
    box(960, 640, 80, 40, { fill: navy, r: 7 }),
    box(968, 648, 64, 24, { fill: slate, r: 3, weight: 2.4 }),
    stroke('M978 652h8v7h-8v8h8M994 652v7h8M1002 652v15', { ink: '#9fe0b4', weight: 2.8 }),
    word('K', 1012, 657, 10, { ink: '#9fe0b4', weight: 2 }),
  ],
);

/** Posts with a belt between them, where people queue: wide enough for wheels. */
const tape = picture(
  [516, 640, 270, 226],
  [
    stroke('M542 676q56 16 110 0M542 700q56 16 110 0', { weight: 11 }),
    stroke('M542 676q56 16 110 0M542 700q56 16 110 0', { weight: 6, ink: '#4f8fd0' }),
    ...[540, 654].flatMap((x) => [
      stroke(`M${x - 26} 852q26 -18 52 0Z`, { fill: slate }),
      box(x - 6, 660, 12, 184, { fill: steelDark, r: 4 }),
      box(x - 11, 650, 22, 56, { fill: navy, r: 5 }),
    ]),
  ],
);

/** Behind you: the company's tail on the wall. */
const wall = picture(
  [1236, 330, 540, 220],
  [
    box(1246, 342, 250, 168, { fill: '#35517c', r: 8 }),
    stroke('M1262 476q112 -30 218 -100', { ink: '#7f9cc6', weight: 4 }),
    ...planeMarks(1268, 420, 1.02, mustard),
    box(1530, 352, 120, 150, { fill: cream, r: 4 }),
    stroke('M1556 470v-60q0 -16 16 -16h36q16 0 16 16v60ZM1574 394v-14h32v14', { fill: '#f5c0b4', weight: 3 }),
    stroke('M1544 488l96 -120', { ink: coral, weight: 5 }),
  ],
);

const wallRight = picture(
  [1780, 340, 320, 470],
  [
    box(1800, 372, 190, 118, { fill: '#2f6fb0', r: 6 }),
    ...planeMarks(1824, 432, 0.66, mustard),
    ...plantMarks(1860, 800, 1.6, sageDeep),
    ...plantMarks(2040, 800, 1.8),
  ],
);

const strip = (cx, y, w) =>
  picture(
    [cx - w / 2 - 8, y - 560, w + 16, 590],
    [
      line([[cx - w * 0.36, y - 560], [cx - w * 0.36, y - 14]], { weight: 2.6 }),
      line([[cx + w * 0.36, y - 560], [cx + w * 0.36, y - 14]], { weight: 2.6 }),
      box(cx - w / 2, y - 16, w, 16, { fill: '#fdf7d8', r: 7 }),
    ],
  );

const counter = servicePicture(desk, 230, [
  flat(1082, 700, 1470, 10, mustard),
  ...loopMarks(1130, 748, 0.85),
  oval(1258, 834, 58, 58, { fill: cream }),
  oval(1258, 834, 48, 48, { weight: 2.4 }),
  ...planeMarks(1226, 836, 0.36, '#35517c'),
]);

const interpreter = picture([1062, 562, 112, 90], interpreterMarks(1118, 648));

const screen = picture(
  [1400, 510, 190, 140],
  screenMarks(1490, 648, 148, 96, (x, y) => [
    flat(x + 1, y + 1, 128, 14, '#35517c'),
    stroke(`M${x + 12} ${y + 30}h70M${x + 12} ${y + 43}h96M${x + 12} ${y + 56}h58`, { weight: 3, ink: steelDark }),
    box(x + 88, y + 50, 32, 14, { fill: mustard, r: 3, weight: 2 }),
  ]),
);

/** Printer of tags, with the next one coming out, and a cup. */
const deskThings = picture(
  [1600, 570, 140, 82],
  [
    poly([[1626, 612], [1650, 612], [1654, 578], [1630, 582]], { fill: cream, ...thin }),
    stroke('M1634 590l14 -2M1634 600l15 -2', { weight: 2 }),
    box(1608, 608, 66, 38, { fill: navy, r: 7 }),
    oval(1660, 628, 5, 5, { fill: '#58c08f', weight: 2 }),
    ...mugMarks(1692, 646, '#4f8fd0', 22, 26),
  ],
);

export const airlineDesk = [
  ['wall-left', wallLeft],
  ['wall-right', wallRight],
  ['doorway', doorway],
  ['door', door],
  ...WEATHERS.map((weather) => [`window-${weather}`, apron(weather)]),
  ['departures', departures],
  ['seat-map', seatMap],
  ['clock', clockPicture(1196, 388, 35, '#35517c')],
  ['wall', wall],
  ['belt', belt],
  ['scales', scales],
  ['tape', tape],
  ['lamp-left', strip(700, 290, 260)],
  ['lamp-right', strip(1160, 282, 260)],
  ['counter', counter],
  ['low-counter', lowPartPicture(desk)],
  ['interpreter', interpreter],
  ['screen', screen],
  ['desk-things', deskThings],
];
