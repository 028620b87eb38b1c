/** What a desk for customers is made of, and what stands on it so that everybody can be served. */
import { box, flat, line, oval, paint, patch, picture, poly, stroke } from './pen.mjs';

const thin = { weight: 2.4 };

/**
 * The desk between you and the customer. `colours` are body, groove, top and edge; `gap` is the distance
 * between two grooves; `front` are marks on its front: a badge, a loop sign.
 */
export const servicePicture = ({ body, groove, top, edge }, gap, front) => {
  const grooves = [];
  for (let x = 1080 + gap; x < 2500; x += gap) grooves.push(line([[x, 694], [x, 984]], { ink: groove, weight: 3.5 }));
  return picture(
    [1056, 628, 1500, 396],
    [
      box(1080, 672, 1480, 340, { fill: body, r: 2 }),
      flat(1082, 676, 1470, 14, groove, 0.7),
      ...grooves,
      flat(1082, 984, 1470, 27, groove),
      line([[1082, 984], [2550, 984]], { weight: 3 }),
      box(1062, 638, 1500, 36, { fill: top, r: 7 }),
      line([[1074, 662], [2550, 662]], { ink: edge, weight: 2.6 }),
      ...front,
    ],
  );
};

/** The low part of the desk, with room for knees under it: whoever sits is served face to face. */
export const lowPartPicture = ({ body, groove, top, edge }) =>
  picture(
    [942, 706, 152, 318],
    [
      box(1040, 746, 44, 266, { fill: body, r: 2 }),
      patch('M972 748h68v264h-68Z', '#000000', 0.1),
      line([[1061, 762], [1061, 1000]], { ink: groove }),
      box(972, 746, 14, 266, { fill: body, r: 2, weight: 3 }),
      box(950, 716, 136, 32, { fill: top, r: 7 }),
      line([[960, 738], [1078, 738]], { ink: edge, weight: 2.6 }),
    ],
  );

/** "There is a hearing loop here": an ear with a line across it, on a plate whose middle is (x, y). */
export const loopMarks = (x, y, s = 1) => {
  const at = (dx, dy) => `${(x + dx * s).toFixed(1)} ${(y + dy * s).toFixed(1)}`;
  const by = (dx, dy) => `${(dx * s).toFixed(1)} ${(dy * s).toFixed(1)}`;
  return [
    box(x - 30 * s, y - 30 * s, 60 * s, 60 * s, { fill: '#2f6fb0', r: 8 * s }),
    stroke(
      `M${at(-15, 4)}q${by(-4, -26)} ${by(12, -28)}q${by(20, 0)} ${by(17, 19)}q${by(-1, 9)} ${by(-9, 14)}q${by(-3, 12)} ${by(-12, 9)}`,
      { weight: 4.5 * s, ink: '#ffffff' },
    ),
    stroke(`M${at(-5, -5)}q${by(-1, -10)} ${by(6, -10)}q${by(7, 1)} ${by(5, 9)}`, { weight: 3.4 * s, ink: '#ffffff' }),
    line([[x - 20 * s, y + 21 * s], [x + 21 * s, y - 20 * s]], { weight: 4 * s, ink: '#f6d465' }),
  ];
};

/**
 * A tablet on a stand, its face to the customer: one touch of the button rings an interpreter. Its screen is dark
 * until somebody does; the thing "tablet" has the same outline and is pinned over it. Middle of its foot at (x, y).
 */
export const interpreterMarks = (x, y) => [
  stroke(`M${x - 20} ${y - 6}l-14 6h68l-14 -6`, { fill: paint.steel }),
  box(x - 47, y - 80, 94, 72, { fill: paint.navy, r: 8 }),
  box(x - 39, y - 72, 78, 56, { fill: '#51607a', r: 3, ...thin }),
  stroke(`M${x - 26} ${y - 32}v-12q0 -5 4 -5v-8q3 -4 5 0v-4q3 -4 5 0v4q4 -3 5 1v20q-2 9 -10 9q-8 0 -9 -5Z`, { fill: paint.cream, weight: 2.2 }),
  stroke(`M${x + 14} ${y - 38}v-12q0 -5 -4 -5v-8q-3 -4 -5 0v-4q-3 -4 -5 0v4q-4 -3 -5 1v20q2 9 10 9q8 0 9 -5Z`, { fill: paint.cream, weight: 2.2 }),
  oval(x + 28, y - 26, 6, 6, { fill: '#58c08f', weight: 2.2 }),
];

/** A screen for work whose foot stands on y, its middle at x; `shown` is drawn on its face from (left, top). */
export const screenMarks = (x, y, w, h, shown) => [
  line([[x, y - 28], [x, y - 6]], { weight: 12 }),
  line([[x, y - 28], [x, y - 6]], { weight: 6, ink: paint.steelDark }),
  box(x - 34, y - 10, 68, 11, { fill: paint.steelDark, r: 4, weight: 3 }),
  box(x - w / 2, y - 30 - h, w, h, { fill: paint.navy, r: 8 }),
  box(x - w / 2 + 9, y - 21 - h, w - 18, h - 18, { fill: '#eef6f8', r: 3, weight: 2.6 }),
  ...shown(x - w / 2 + 9, y - 21 - h, w - 18, h - 18),
];

/** A chair to wait in, seen from the front: its feet stand on y, its middle is x. With arms to push up from. */
export const waitingChairMarks = (x, y, fill, seat) => [
  line([[x - 40, y - 74], [x - 46, y]], { weight: 7 }),
  line([[x + 40, y - 74], [x + 46, y]], { weight: 7 }),
  stroke(`M${x - 40} ${y - 96}l-4 -92q0 -16 18 -16h52q18 0 18 16l-4 92Z`, { fill }),
  box(x - 50, y - 102, 100, 30, { fill: seat, r: 10 }),
  stroke(`M${x - 54} ${y - 76}v-46q0 -9 12 -9M${x + 54} ${y - 76}v-46q0 -9 -12 -9`, { weight: 7 }),
];

/** The bell on a spring over a door. */
export const doorBell = picture(
  [454, 328, 52, 64],
  [
    stroke('M496 338q-14 -6 -18 12', { weight: 3.5 }),
    stroke('M462 378q2 -28 17 -28q15 0 17 28Z', { fill: paint.mustard, weight: 3 }),
    line([[460, 378], [498, 378]], { weight: 3.5 }),
    oval(479, 384, 4.5, 4.5, { fill: paint.mustard, weight: 2.6 }),
  ],
);

/** The mat inside a door, in two colours. */
export const doorMat = (fill, ink) =>
  picture(
    [310, 796, 200, 50],
    [
      poly([[326, 802], [492, 802], [504, 838], [314, 838]], { fill }),
      line([[336, 822], [484, 822]], { ink, weight: 4 }),
    ],
  );
