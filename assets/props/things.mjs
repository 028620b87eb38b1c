/** Things that come and go, as [file name, picture]. Each stands on (0, 0): the middle of its base. */
import { box, flat, INK, line, oval, paint, picture, poly, stroke, word } from '../places/pen.mjs';

const carton = (body, band, mark) => [
  poly([[-19, -64], [19, -64], [19, 0], [-19, 0]], { fill: body }),
  poly([[-19, -64], [-8, -84], [8, -84], [19, -64]], { fill: body }),
  box(-9, -92, 18, 10, { fill: body, r: 2, weight: 3 }),
  flat(-17, -44, 34, 24, band),
  mark,
  line([[-19, -44], [19, -44]], { weight: 2.4 }),
  line([[-19, -20], [19, -20]], { weight: 2.4 }),
];

const steamAt = (x, y) => stroke(`M${x} ${y}q-6 -8 0 -15q6 -8 0 -15`, { ink: '#8f9aa0', weight: 3 });

const cardboard = (x, y, w, h, tape = true) => [
  box(x, y - h, w, h, { fill: '#d6a468', r: 3 }),
  ...(tape ? [flat(x + w / 2 - 8, y - h + 2, 16, h * 0.34, '#e9cfa6'), line([[x + w / 2 - 8, y - h + 2], [x + w / 2 - 8, y - h * 0.66]], { weight: 2.2 }), line([[x + w / 2 + 8, y - h + 2], [x + w / 2 + 8, y - h * 0.66]], { weight: 2.2 })] : []),
];

const folderOpen = picture(
  [-82, -44, 164, 54],
  [
    poly([[-74, -6], [-62, -36], [0, -30], [62, -36], [74, -6], [0, 3]], { fill: paint.coral }),
    poly([[-62, -9], [-53, -35], [-1, -30], [-1, -2]], { fill: paint.cream, weight: 2.8 }),
    poly([[62, -9], [53, -35], [1, -30], [1, -2]], { fill: paint.cream, weight: 2.8 }),
    stroke('M-46 -28l34 3M-49 -21l36 4M-52 -14l38 4', { weight: 2.2 }),
    oval(22, -24, 5.5, 3.6, { fill: '#d8a35c', weight: 1.8 }),
    oval(40, -26, 5.5, 3.6, { fill: paint.mustard, weight: 1.8 }),
    oval(24, -13, 5.5, 3.6, { fill: paint.sage, weight: 1.8 }),
    oval(44, -15, 5.5, 3.6, { fill: paint.sky, weight: 1.8 }),
  ],
);

const folderShut = picture(
  [-34, -84, 68, 88],
  [
    box(-27, -78, 54, 78, { fill: paint.coral, r: 4 }),
    flat(-25, -76, 9, 74, '#c4533f'),
    box(-9, -64, 30, 22, { fill: paint.cream, r: 2, weight: 2.6 }),
    stroke('M-2 -53q4 -9 8 -2M8 -52q4 -8 6 0', { weight: 2.2 }),
  ],
);

const chartIcon = [
  ['#d8a35c', 'M-44 -86q8 -10 16 0q0 14 -8 18q-8 -4 -8 -18Z'],
  [paint.cream, 'M-9 -92h18v8q4 4 4 10v8h-26v-8q0 -6 4 -10Z'],
  [paint.mustard, 'M28 -68v-24M28 -86q-8 -2 -8 -8q8 0 8 8q0 -8 8 -8q0 6 -8 8'],
  ['#f2b8a2', 'M-48 -40q12 -16 24 0q-12 14 -24 0l-6 -6v12Z'],
  ['#fff6e0', 'M-10 -38q0 -14 10 -16q10 2 10 16q0 8 -10 8q-10 0 -10 -8Z'],
  [paint.sage, 'M20 -36q2 -16 16 -14q10 4 6 16q-12 8 -22 -2Z'],
];
const pictureChart = picture(
  [-70, -122, 140, 128],
  [
    line([[-44, -10], [-56, 0]], { weight: 5 }),
    line([[44, -10], [56, 0]], { weight: 5 }),
    box(-62, -114, 124, 110, { fill: paint.cream, r: 6 }),
    flat(-60, -112, 120, 12, paint.teal),
    line([[-60, -100], [60, -100]], { weight: 2.6 }),
    ...chartIcon.map(([fill, d]) => stroke(d, { fill, weight: 2.4 })),
    stroke('M-50 -22h22M-10 -22h22M26 -22h22', { weight: 2.6 }),
  ],
);

const phone = picture(
  [-30, -82, 60, 86],
  [
    box(-23, -76, 46, 76, { fill: paint.navy, r: 9 }),
    box(-17, -68, 34, 54, { fill: paint.sky, r: 3, weight: 2.4 }),
    oval(0, -7, 3, 3, { fill: paint.steel, weight: 1.6 }),
    stroke('M-8 -44q8 -12 16 0M-4 -36q4 -6 8 0', { weight: 2.4 }),
    oval(0, -30, 2, 2, { fill: INK, weight: 1.4 }),
  ],
);

const cup = picture(
  [-40, -82, 84, 88],
  [
    steamAt(-7, -46),
    steamAt(8, -48),
    oval(0, -4, 34, 6, { fill: paint.cream }),
    stroke('M22 -32q16 -2 14 10q-3 10 -18 9', {}),
    stroke('M-25 -40h50v16q0 20 -25 20t-25 -20Z', { fill: paint.coral }),
    oval(0, -40, 25, 5, { fill: '#7a4a2b', weight: 2.8 }),
  ],
);

const cupToGo = picture(
  [-30, -88, 60, 92],
  [
    poly([[-22, -66], [22, -66], [16, 0], [-16, 0]], { fill: paint.cream }),
    poly([[-20, -48], [20, -48], [17.5, -20], [-17.5, -20]], { fill: paint.teal, weight: 2.8 }),
    oval(0, -34, 7, 7, { fill: paint.cream, weight: 2.2 }),
    box(-25, -74, 50, 11, { fill: paint.navy, r: 4 }),
    box(-19, -82, 38, 10, { fill: paint.navy, r: 4, weight: 3 }),
  ],
);

const milkJug = picture(
  [-36, -66, 72, 70],
  [
    stroke('M20 -50q20 2 14 22q-4 10 -16 10', { weight: 4.5 }),
    stroke('M-20 -56q20 6 40 0q-2 10 2 22l4 34h-48l4 -34q2 -12 -10 -22Z', { fill: paint.steel }),
    stroke('M-10 -14q-2 -20 2 -30', { ink: '#ffffff', weight: 3.5 }),
  ],
);

const milkCarton = picture([-26, -96, 52, 100], carton(paint.cream, paint.sky, stroke('M-6 -32q0 -6 6 -10q6 4 6 10q-1 6 -6 6t-6 -6Z', { fill: '#ffffff', weight: 2.2 })));
const oatCarton = picture([-26, -96, 52, 100], carton('#f0dcae', paint.sage, stroke('M0 -24v-16M0 -30q-7 -1 -7 -8q7 0 7 8q0 -8 7 -8q0 7 -7 8', { fill: paint.mustard, weight: 2.2 })));

const note = picture(
  [-38, -58, 76, 62],
  [
    poly([[-30, -48], [24, -52], [30, -2], [-24, 0]], { fill: '#fbe58a' }),
    stroke('M-20 -37l36 -3M-18 -26l38 -3M-16 -15l24 -2', { weight: 2.6 }),
  ],
);

const loyaltyCard = picture(
  [-44, -46, 88, 50],
  [
    poly([[-34, -38], [32, -42], [38, -4], [-28, 0]], { fill: paint.cream }),
    ...[0, 1, 2, 3].map((i) => oval(-19 + i * 15, -27 - i * 0.9, 5, 5, { fill: i < 3 ? paint.coral : paint.cream, weight: 2 })),
    ...[0, 1, 2, 3].map((i) => oval(-16 + i * 15, -12 - i * 0.9, 5, 5, { fill: i < 2 ? paint.coral : paint.cream, weight: 2 })),
  ],
);

const fruitPot = picture(
  [-32, -64, 64, 68],
  [
    oval(-10, -46, 9, 9, { fill: paint.coral, weight: 2.6 }),
    oval(9, -48, 10, 10, { fill: '#8fb85a', weight: 2.6 }),
    oval(0, -54, 8, 8, { fill: paint.plum, weight: 2.6 }),
    poly([[-25, -42], [25, -42], [19, 0], [-19, 0]], { fill: '#eef7f7' }),
    oval(-9, -26, 8, 8, { fill: '#8fb85a', weight: 2.4 }),
    oval(8, -29, 8, 8, { fill: paint.mustard, weight: 2.4 }),
    oval(0, -12, 8, 8, { fill: paint.coral, weight: 2.4 }),
    box(-28, -46, 56, 8, { fill: '#ffffff', r: 4, weight: 3 }),
  ],
);

const cake = picture(
  [-44, -64, 88, 70],
  [
    oval(0, -5, 37, 6.5, { fill: paint.cream }),
    poly([[-26, -8], [26, -8], [26, -42], [-26, -34]], { fill: '#e9bd78' }),
    flat(-24, -25, 48, 6, paint.coral),
    poly([[-26, -34], [26, -42], [4, -52]], { fill: paint.cream }),
    stroke('M-4 -43l5 -4M8 -44l4 -4', { ink: '#b77748', weight: 4 }),
  ],
);

const boxes = picture(
  [-96, -258, 192, 264],
  [
    ...cardboard(-88, 0, 96, 92),
    ...cardboard(6, 0, 80, 78),
    ...cardboard(-74, -92, 92, 84),
    ...cardboard(22, -78, 62, 60, false),
    stroke('M42 -104l11 -16l11 16M53 -118v22', { weight: 2.8 }),
    ...cardboard(-56, -176, 76, 68),
    stroke('M-62 -34q0 12 12 12q12 0 12 -12ZM-38 -32q9 -1 7 6q-2 4 -8 4', { weight: 2.6 }),
  ],
);

const clipboard = picture(
  [-42, -94, 84, 98],
  [
    poly([[-32, -82], [30, -82], [34, 0], [-36, 0]], { fill: paint.woodLight }),
    poly([[-25, -74], [24, -74], [27, -7], [-28, -7]], { fill: paint.cream, weight: 2.6 }),
    box(-13, -90, 26, 15, { fill: paint.steel, r: 4, weight: 3 }),
    stroke('M-19 -58l4 4l7 -9M-20 -40l4 4l7 -9M-21 -22l4 4l7 -9', { weight: 2.6, ink: paint.teal }),
    stroke('M-2 -57h18M-2 -39h20M-2 -21h16', { weight: 2.6 }),
  ],
);

const coat = picture(
  [-56, -8, 112, 228],
  [
    stroke('M0 0v12', { weight: 4 }),
    stroke('M-16 12q16 -10 32 0q26 8 30 34l4 150q-50 18 -100 0l4 -150q4 -26 30 -34Z', { fill: paint.dark }),
    stroke('M-16 12q10 24 16 30q8 -10 16 -30M0 42v160', { weight: 3 }),
    stroke('M-36 130h22M14 130h22', { weight: 3 }),
    stroke('M-18 12q-6 40 4 70l10 -4q-8 -30 -2 -56', { fill: paint.coral, weight: 3 }),
  ],
);

const bag = picture(
  [-52, -104, 104, 108],
  [
    stroke('M-20 -62q0 -34 20 -34t20 34', { weight: 5 }),
    poly([[-38, -62], [38, -62], [44, 0], [-44, 0]], { fill: paint.plum }),
    stroke('M-38 -62q38 22 76 0', { weight: 3 }),
    oval(0, -42, 6, 6, { fill: paint.mustard, weight: 2.6 }),
  ],
);

const wetFloorSign = picture(
  [-54, -166, 108, 172],
  [
    poly([[-14, -158], [14, -158], [46, 0], [-46, 0]], { fill: '#f6c945' }),
    poly([[-9, -140], [9, -140], [30, -22], [-30, -22]], { fill: '#fbe08a', weight: 2.4 }),
    stroke('M-2 -112a8 8 0 1 1 1 0M-4 -98l12 16l16 6M-4 -98l-12 12M-2 -96l-4 26l14 18M-6 -72l-16 18', { weight: 4.5 }),
    stroke('M-24 -36q8 -6 14 0t14 0t14 0', { weight: 3 }),
  ],
);

const regularsBook = picture(
  [-58, -40, 116, 46],
  [
    poly([[-50, -4], [-40, -32], [40, -32], [50, -4]], { fill: paint.teal }),
    poly([[-44, -7], [-36, -29], [-1, -27], [-1, -4]], { fill: paint.cream, weight: 2.6 }),
    poly([[44, -7], [36, -29], [1, -27], [1, -4]], { fill: paint.cream, weight: 2.6 }),
    stroke('M-31 -22h22M-33 -16h23', { weight: 2.2 }),
    stroke('M18 -14q-10 -8 -4 -12q5 -2 5 3q3 -5 7 -1q4 5 -8 10Z', { fill: paint.coral, weight: 2 }),
    stroke('M30 -30l3 24l5 -4l3 4l-4 -24', { fill: paint.coral, weight: 2.2 }),
  ],
);

const tablet = picture(
  [-54, -86, 108, 92],
  [
    stroke('M-20 -6l-14 6h68l-14 -6', { fill: paint.steel }),
    box(-47, -80, 94, 72, { fill: paint.navy, r: 8 }),
    box(-39, -72, 78, 56, { fill: paint.glass, r: 3, weight: 2.4 }),
    box(-31, -64, 28, 22, { fill: paint.sage, r: 3, weight: 2.2 }),
    stroke('M6 -60h26M6 -50h20M-30 -30h60', { weight: 2.6 }),
  ],
);

/** Someone waiting behind the glass of the door, with a raised hand. */
const doorCustomer = picture(
  [-62, -330, 124, 334],
  [
    stroke('M-50 0q-8 -140 4 -186q8 -28 40 -30h16q30 4 38 30q12 46 6 186Z', { fill: paint.plum }),
    stroke('M-12 -216q14 22 30 0l-6 40h-18Z', { fill: paint.sand, weight: 3 }),
    stroke('M6 -176V0M-30 -90q8 4 20 2', { weight: 3 }),
    stroke('M30 -150q16 -2 16 -40l-4 -30q10 -6 18 2l4 34q0 60 -34 66Z', { fill: paint.plum }),
    stroke('M41 -220q-8 -16 2 -26q10 -6 16 4q4 12 -2 22Z', { fill: '#d9a27c' }),
    stroke('M-24 -264q-4 -42 26 -42q30 2 26 42q-4 38 -26 38q-22 0 -26 -38Z', { fill: '#d9a27c' }),
    stroke('M-27 -256q-12 -60 30 -60q38 2 27 58q-7 -10 -8 -26q-22 8 -36 0q-3 18 -13 28Z', { fill: '#5a3a26' }),
    stroke('M-8 -262v4M14 -262v4M4 -256q6 6 0 8M-4 -242q8 7 16 -1', { weight: 3.2 }),
  ],
);

/* Small marks of the moment: they belong to acts, not to the list of props. */
const steam = picture([-16, -74, 32, 78], [stroke('M0 0q-13 -16 0 -34q13 -18 0 -36', { ink: '#ffffff', weight: 7 }), stroke('M0 0q-13 -16 0 -34q13 -18 0 -36', { ink: '#9aa5aa', weight: 3 })]);
const speech = picture(
  [-34, -54, 68, 58],
  [
    stroke('M-26 -46q26 -8 52 0q8 16 0 30q-16 6 -30 5l-12 11l1 -12q-18 -4 -11 -34Z', { fill: paint.cream }),
    stroke('M-14 -34h26M-14 -24h18', { weight: 3 }),
  ],
);
const quiet = picture([-40, -60, 80, 64], [stroke('M-26 -6q-12 -22 0 -46M-10 -14q-6 -14 0 -30', { weight: 3 }), stroke('M26 -6q12 -22 0 -46M10 -14q6 -14 0 -30', { weight: 3 })]);
const ring = picture([-34, -44, 68, 48], [stroke('M-24 -4q24 -26 48 0M-15 -16q15 -16 30 0', { weight: 3.5, ink: paint.coral }), stroke('M-30 -22l-2 -12M0 -32v-10M30 -22l2 -12', { weight: 3.5, ink: paint.coral })]);
const tick = picture([-24, -40, 48, 44], [stroke('M-16 -16l11 12l22 -28', { weight: 12, ink: INK }), stroke('M-16 -16l11 12l22 -28', { weight: 6, ink: '#58c08f' })]);
const stamp = picture([-24, -62, 48, 66], [box(-7, -56, 14, 28, { fill: paint.wood, r: 6 }), stroke('M-16 -8q2 -22 16 -22t16 22Z', { fill: paint.wood }), box(-19, -9, 38, 9, { fill: paint.coral, r: 3 })]);
const pen = picture([-8, -58, 46, 64], [poly([[0, 0], [6, -14], [28, -52], [34, -48], [12, -10]], { fill: paint.mustard, weight: 3 }), line([[0, 0], [5, -8]], { weight: 4 })]);
const cloth = picture([-42, -26, 84, 30], [stroke('M-34 -4q-4 -14 14 -16q10 -6 22 0q22 -4 32 8q2 10 -10 10q-26 6 -58 -2Z', { fill: paint.sky }), stroke('M-18 -10q10 -4 20 2M8 -14q8 0 14 6', { weight: 2.4 })]);
const payment = picture([-34, -70, 68, 74], [box(-20, -64, 40, 64, { fill: paint.navy, r: 6 }), box(-14, -58, 28, 20, { fill: paint.sky, r: 2, weight: 2.4 }), stroke('M-10 -28h4M-2 -28h4M6 -28h4M-10 -20h4M-2 -20h4M6 -20h4M-10 -12h4M-2 -12h4M6 -12h4', { weight: 3.4, ink: paint.steel })]);
const plate = picture([-48, -44, 96, 48], [oval(0, -6, 42, 7, { fill: paint.cream }), stroke('M-24 -10q2 -26 24 -28q24 2 26 28Z', { fill: '#e0aa62' }), stroke('M-8 -30l5 8M4 -32l4 8M14 -26l2 7', { weight: 2.6 })]);
const boxInArms = picture([-52, -86, 104, 90], cardboard(-44, 0, 88, 78));
const handset = picture([-22, -60, 44, 64], [stroke('M-10 -56q16 -4 16 8q-4 8 -10 8q-2 14 4 24q8 0 10 8q-2 10 -16 6q-16 -22 -4 -54Z', { fill: paint.coral })]);
const arrow = picture([-40, -40, 80, 44], [stroke('M-30 -18H26M8 -34l20 16l-20 16', { weight: 12, ink: INK }), stroke('M-30 -18H26M8 -34l20 16l-20 16', { weight: 6, ink: paint.mustard })]);
const watch = picture([-30, -62, 60, 66], [stroke('M-9 -52h18l-2 14h-14ZM-7 -14h14l2 14h-18Z', { fill: paint.woodDark, weight: 3 }), oval(0, -28, 19, 19, { fill: paint.cream }), stroke('M0 -28v-11M0 -28l8 5', { weight: 3 })]);
const voice = picture([-30, -52, 60, 56], [stroke('M-20 -10q-10 -16 0 -32M0 -4q-16 -22 0 -44M20 -10q10 -16 0 -32', { weight: 4, ink: paint.plum })]);
const drop = picture([-20, -36, 40, 40], [stroke('M-8 -4l-6 -12M0 -6v-18M8 -4l6 -12', { weight: 3.5 })]);
const splash = picture([-14, -70, 28, 74], [stroke('M-4 -66q8 30 2 64', { weight: 9, ink: INK }), stroke('M-4 -66q8 30 2 64', { weight: 4.5, ink: '#ffffff' })]);
const bin = picture([-46, -136, 92, 142], [poly([[-34, -112], [34, -112], [27, 0], [-27, 0]], { fill: paint.steelDark }), stroke('M-12 -98l3 86M12 -98l-3 86', { weight: 2.8 }), box(-40, -126, 80, 16, { fill: paint.navy, r: 6 })]);
const stockCage = picture(
  [-104, -286, 214, 292],
  [
    ...cardboard(-70, -20, 76, 66),
    ...cardboard(10, -20, 58, 84, false),
    ...cardboard(-66, -86, 68, 58),
    ...cardboard(-60, -144, 62, 46, false),
    ...cardboard(6, -104, 56, 62),
    ...[-74, -44, -14, 16, 46, 76].map((x) => line([[x, -268], [x, -18]], { weight: 3, ink: paint.steelDark })),
    ...[-226, -184, -142, -100, -58].map((y) => line([[-80, y], [80, y]], { weight: 3, ink: paint.steelDark })),
    line([[-82, -278], [-82, -14]], { weight: 8 }),
    line([[82, -278], [82, -14]], { weight: 8 }),
    line([[-82, -272], [82, -272]], { weight: 8 }),
    box(-88, -24, 176, 12, { fill: paint.navy, r: 3 }),
    stroke('M84 -196L102 -214V-128L84 -146Z', { fill: paint.steel, weight: 3 }),
    ...[-66, 66].flatMap((x) => [oval(x, -6, 8, 8, { fill: paint.dark, weight: 3 })]),
  ],
);
const noDogsSign = picture(
  [-40, -92, 80, 96],
  [
    box(-36, -88, 72, 88, { fill: paint.cream, r: 5 }),
    stroke('M-18 -46q-2 -6 -6 -9q7 0 9 6h14q3 -10 9 -11q6 0 8 5l5 2q1 5 -6 5q-2 3 -3 6q1 8 0 14h-4l-2 -9h-13l-3 9h-4q1 -8 0 -12q-3 -2 -4 -6Z', { fill: INK, weight: 1.6 }),
    oval(0, -48, 27, 27, { weight: 9, ink: INK }),
    oval(0, -48, 27, 27, { weight: 5.5, ink: paint.coral }),
    line([[-19, -67], [19, -29]], { weight: 5.5, ink: paint.coral }),
    word('NO DOGS', -27, -15, 9, { weight: 2.2 }),
  ],
);
const keyboard = picture([-64, -26, 128, 30], [poly([[-58, -2], [-50, -20], [50, -20], [58, -2]], { fill: paint.navy }), ...[0, 1].flatMap((row) => Array.from({ length: 8 }, (_, i) => flat(-46 + i * 11.6 - row * 1.6, -17 + row * 7, 8, 4.5, paint.steel)))]);
const keys = picture([-34, -50, 68, 54], [box(-28, -34, 24, 24, { fill: paint.cream, r: 5 }), box(4, -26, 24, 24, { fill: paint.cream, r: 5 }), stroke('M-20 -22h8M16 -20v10', { weight: 3 }), stroke('M-30 -42l-3 -6M-14 -43v-6M24 -35l4 -6', { weight: 3 })]);
const onHold = picture([-42, -62, 84, 66], [stroke('M-34 -54q34 -9 68 0q8 20 0 38q-20 7 -40 6l-13 12l1 -13q-24 -5 -16 -43Z', { fill: paint.cream }), box(-15, -46, 10, 27, { fill: paint.plum, r: 3, weight: 3 }), box(5, -46, 10, 27, { fill: paint.plum, r: 3, weight: 3 })]);
const hungUp = picture([-42, -52, 84, 56], [poly([[-30, 0], [-22, -22], [22, -22], [30, 0]], { fill: paint.navy }), stroke('M-36 -30q2 -16 36 -16q34 0 36 16q-4 8 -14 5l-6 -8h-32l-6 8q-10 3 -14 -5Z', { fill: paint.coral })]);
const chair = picture([-56, -240, 112, 246], [line([[-36, -110], [-42, 0]], { weight: 8, ink: paint.woodDark }), line([[34, -110], [40, 0]], { weight: 8, ink: paint.woodDark }), box(-44, -236, 16, 130, { fill: paint.woodLight, r: 6 }), box(-48, -126, 92, 20, { fill: paint.coral, r: 8 })]);

/** A peace lily that has had no water: every leaf hangs over the rim, out of a carrier bag. */
const plant = picture(
  [-78, -150, 156, 156],
  [
    stroke('M-4 -74q-8 -46 -34 -52q-26 2 -34 48q16 -2 24 -14q6 -20 14 -18q8 12 12 40Z', { fill: '#6f9a72', weight: 3 }),
    stroke('M6 -76q6 -52 34 -54q28 6 32 62q-16 -2 -22 -20q-6 -22 -14 -20q-10 10 -14 38Z', { fill: '#7fa97c', weight: 3 }),
    stroke('M-8 -76q-2 -34 12 -38q20 4 22 50q-14 8 -20 -6q0 -18 -6 -18q-4 4 -2 14Z', { fill: '#5f8a66', weight: 3 }),
    stroke('M12 -78q18 -46 30 -42q20 14 10 34', { weight: 3 }),
    stroke('M52 -86q16 6 12 26q-16 4 -20 -10q0 -12 8 -16Z', { fill: '#fffdf6', weight: 2.8 }),
    poly([[-30, -78], [32, -78], [28, -48], [-26, -48]], { fill: '#c9754f', weight: 3 }),
    stroke('M-50 -66q22 10 50 8q28 2 52 -8l8 60q-58 12 -118 0Z', { fill: '#f4f1ea' }),
    stroke('M-40 -64q-2 -26 12 -30M42 -64q4 -26 -8 -30', { weight: 3 }),
    stroke('M-34 -40l4 34M-10 -44l2 38M18 -44l-2 38M38 -40l-4 34', { ink: '#d8d2c4', weight: 2.4 }),
    box(-26, -38, 52, 20, { fill: '#2a9d8f', r: 4, weight: 2.4 }),
  ],
);

const buggyWheel = (x, y, r) => [
  oval(x, y, r, r, { fill: '#2b2f37' }),
  oval(x, y, r * 0.55, r * 0.55, { fill: paint.steel, weight: 2.6 }),
  oval(x, y, 4, 4, { fill: '#2b2f37', weight: 2 }),
];

/** A wide buggy with the hood down, a blanket, and somebody asleep under it. */
const buggy = picture(
  [-126, -262, 240, 268],
  [
    /* frame and handle, to whoever pushes */
    stroke('M-112 -250q-10 4 -6 14l74 150M-112 -250h30', { weight: 13 }),
    stroke('M-112 -250q-10 4 -6 14l74 150M-112 -250h30', { weight: 6, ink: '#5b6670' }),
    stroke('M-60 -120l96 92M44 -104l-96 76', { weight: 12 }),
    stroke('M-60 -120l96 92M44 -104l-96 76', { weight: 5.5, ink: '#5b6670' }),
    /* the basket below, with a giraffe's worth of things */
    stroke('M-62 -62h100l-10 30h-82Z', { fill: '#7b5aa0' }),
    stroke('M-44 -62q-2 -22 10 -26q12 4 10 26Z', { fill: paint.mustard, weight: 2.8 }),
    stroke('M-36 -78l4 4M-30 -72l4 3', { weight: 3, ink: '#a5623f' }),
    ...buggyWheel(-54, -30, 30),
    ...buggyWheel(58, -26, 26),
    /* the tub, the hood folded back */
    stroke('M-92 -168q-14 -40 22 -58q22 -6 34 12l-6 60Z', { fill: '#23857a' }),
    stroke('M-84 -176q10 -28 36 -36M-80 -164q14 -22 38 -28', { ink: '#1a6a61', weight: 3 }),
    stroke('M-92 -166q4 66 60 74h80q44 -8 52 -70q-20 4 -34 -6q-60 14 -158 2Z', { fill: paint.teal }),
    /* asleep */
    oval(-34, -192, 26, 24, { fill: '#7a4a31' }),
    stroke('M-58 -202q6 -24 30 -20q18 4 18 20q-14 -12 -48 0Z', { fill: '#241a16', weight: 2.8 }),
    stroke('M-42 -192q5 4 10 0M-26 -193q4 3 8 -1M-33 -180q4 3 8 0', { weight: 2.6 }),
    stroke('M-72 -164q30 -22 66 -12q40 -16 96 6q-2 34 -16 52q-60 12 -122 0q-20 -18 -24 -46Z', { fill: '#f0c95f' }),
    stroke('M-44 -164l6 46M-8 -170l2 54M30 -168l0 52M62 -162l-6 44M-66 -146q70 14 150 2', { ink: '#d9a92f', weight: 3 }),
    stroke('M100 -164q12 10 6 24l-18 40', { weight: 9 }),
  ],
);

/** A basket with a lid half up and a bow on the handle: what somebody is given for a birthday. */
const giftBasket = picture(
  [-78, -132, 156, 138],
  [
    stroke('M-50 -58q6 -66 50 -66q44 0 50 66', { weight: 11 }),
    stroke('M-50 -58q6 -66 50 -66q44 0 50 66', { weight: 5, ink: paint.woodLight }),
    /* what is in it */
    box(-40, -96, 22, 44, { fill: paint.coral, r: 5, weight: 2.8 }),
    box(-38, -102, 18, 10, { fill: paint.cream, r: 3, weight: 2.6 }),
    stroke('M-8 -56v-34q4 -8 4 -20h10q0 12 4 20v34Z', { fill: paint.sageDeep, weight: 2.8 }),
    box(20, -84, 28, 32, { fill: paint.mustard, r: 4, weight: 2.8 }),
    stroke('M20 -72h28', { weight: 2.4 }),
    poly([[-62, -58], [62, -58], [50, 0], [-50, 0]], { fill: '#c98d5d' }),
    stroke('M-58 -40h116M-55 -22h110', { weight: 2.8, ink: '#8a5236' }),
    ...[-36, -12, 12, 36].map((x) => stroke(`M${x} -56l${-x * 0.12} 54`, { weight: 2.4, ink: '#8a5236' })),
    box(-66, -64, 132, 12, { fill: paint.woodLight, r: 5 }),
    /* the bow */
    stroke('M0 -62q-34 -22 -36 -2q2 16 36 2q34 -22 36 -2q-2 16 -36 2Z', { fill: paint.plum, weight: 2.8 }),
    stroke('M-4 -58q-14 14 -10 30M4 -58q14 14 10 30', { weight: 6, ink: INK }),
    stroke('M-4 -58q-14 14 -10 30M4 -58q14 14 10 30', { weight: 3, ink: paint.plum }),
    oval(0, -61, 6, 6, { fill: paint.plum, weight: 2.6 }),
  ],
);

/** A suitcase on its wheels, with the label of a flight at its handle. */
const suitcase = picture(
  [-58, -192, 116, 198],
  [
    stroke('M-22 -148v-34h44v34', { weight: 9 }),
    stroke('M-22 -148v-34h44v34', { weight: 4, ink: paint.steel }),
    oval(-34, -5, 9, 8, { fill: paint.dark, weight: 3 }),
    oval(34, -5, 9, 8, { fill: paint.dark, weight: 3 }),
    box(-48, -150, 96, 144, { fill: paint.teal, r: 14 }),
    stroke('M-24 -144v132M0 -146v136M24 -144v132', { weight: 3, ink: '#1f7a70' }),
    box(-18, -160, 36, 14, { fill: paint.dark, r: 6, weight: 3 }),
    poly([[16, -154], [50, -140], [42, -112], [8, -128]], { fill: paint.cream, weight: 2.6 }),
    stroke('M22 -142l18 7M18 -134l14 6', { weight: 2.4 }),
  ],
);

/** A coat laid together, where nothing is there to hang it on. */
const coatFolded = picture(
  [-60, -46, 120, 50],
  [
    stroke('M-50 -4q-8 -26 10 -34q40 -8 82 -2q14 10 8 34q-48 10 -100 2Z', { fill: paint.dark }),
    stroke('M-46 -18q46 8 96 0M-20 -38q10 14 30 14q20 -2 26 -14', { weight: 2.8 }),
    stroke('M-8 -38q6 20 -2 36l12 1q6 -20 2 -38', { fill: paint.coral, weight: 2.8 }),
  ],
);

export const things = [
  ['allergen-folder', folderOpen],
  ['picture-chart', pictureChart],
  ['phone', phone],
  ['cup', cup],
  ['cup-to-go', cupToGo],
  ['milk-jug', milkJug],
  ['milk-carton', milkCarton],
  ['oat-carton', oatCarton],
  ['note', note],
  ['loyalty-card', loyaltyCard],
  ['fruit-pot', fruitPot],
  ['cake', cake],
  ['boxes', boxes],
  ['clipboard', clipboard],
  ['door-customer', doorCustomer],
  ['coat', coat],
  ['bag', bag],
  ['wet-floor-sign', wetFloorSign],
  ['regulars-book', regularsBook],
  ['tablet', tablet],
  ['stock-cage', stockCage],
  ['no-dogs-sign', noDogsSign],
  ['plant', plant],
  ['buggy', buggy],
  ['gift-basket', giftBasket],
  ['suitcase', suitcase],
];

export const marks = [
  ['folder-shut', folderShut],
  ['steam', steam],
  ['speech', speech],
  ['quiet', quiet],
  ['ring', ring],
  ['tick', tick],
  ['stamp', stamp],
  ['pen', pen],
  ['cloth', cloth],
  ['payment', payment],
  ['plate', plate],
  ['box-in-arms', boxInArms],
  ['handset', handset],
  ['arrow', arrow],
  ['watch', watch],
  ['voice', voice],
  ['drop', drop],
  ['splash', splash],
  ['bin', bin],
  ['chair', chair],
  ['keyboard', keyboard],
  ['keys', keys],
  ['on-hold', onHold],
  ['hung-up', hungUp],
  ['coat-folded', coatFolded],
];

