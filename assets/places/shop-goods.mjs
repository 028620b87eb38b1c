/** What a food shop sells, as marks that stand on y: shelves, crates and counters are filled with these. */
import { box, flat, line, oval, paint, patch, poly, stroke } from './pen.mjs';

const thin = { weight: 2.4 };

/** A tin with a band. */
export const tin = (x, y, fill, w = 26, h = 36) => [
  box(x, y - h, w, h, { fill: paint.steel, r: 3, ...thin }),
  flat(x + 1.5, y - h + 7, w - 3, h - 14, fill),
  line([[x + 1, y - h + 7], [x + w - 1, y - h + 7]], { weight: 1.8 }),
  line([[x + 1, y - 7], [x + w - 1, y - 7]], { weight: 1.8 }),
];

/** A jar with a lid and a label. */
export const jar = (x, y, fill, lid = paint.coral, w = 28, h = 40) => [
  box(x, y - h + 7, w, h - 7, { fill, r: 6, ...thin }),
  box(x + 5, y - h * 0.6, w - 10, h * 0.38, { fill: paint.cream, r: 2, weight: 1.8 }),
  box(x + 1, y - h, w - 2, 9, { fill: lid, r: 3, ...thin }),
];

/** A bottle. */
export const bottle = (x, y, fill, h = 62) => [
  stroke(`M${x} ${y}v${-h * 0.56}q0 -7 6 -9v${-h * 0.22}h10v${h * 0.22}q6 2 6 9v${h * 0.56}Z`, { fill, ...thin }),
  box(x + 2.5, y - h * 0.42, 17, h * 0.26, { fill: paint.cream, r: 2, weight: 1.8 }),
  box(x + 4.5, y - h - 2, 13, 8, { fill: paint.navy, r: 2, weight: 2 }),
];

/** A packet with a round picture on it. */
export const packet = (x, y, fill, dot = paint.cream, w = 34, h = 48) => [
  box(x, y - h, w, h, { fill, r: 3, ...thin }),
  oval(x + w / 2, y - h * 0.52, w * 0.27, w * 0.27, { fill: dot, weight: 2 }),
  line([[x + 6, y - 8], [x + w - 6, y - 8]], { weight: 2 }),
];

/** A bag of flour, folded at the top. */
export const paperBag = (x, y, fill, w = 36, h = 46) => [
  stroke(`M${x} ${y}l2 ${-h + 8}l4 -8h${w - 12}l4 8l2 ${h - 8}Z`, { fill, ...thin }),
  line([[x + 3, y - h + 9], [x + w - 3, y - h + 9]], { weight: 2 }),
  stroke(`M${x + w / 2} ${y - 10}v-16m0 6q-7 -1 -7 -8q7 0 7 8q0 -8 7 -8q0 7 -7 8`, { weight: 2, ink: paint.woodDark }),
];

/** A round loaf with three cuts. */
export const loaf = (x, y, w = 58, h = 30, fill = '#d9964f') => [
  stroke(`M${x} ${y}q-6 ${-h} ${w * 0.5} ${-h}q${w * 0.5 + 6} 0 ${w * 0.5} ${h}Z`, { fill, ...thin }),
  ...[0.28, 0.5, 0.72].map((part) =>
    stroke(`M${x + w * part - 5} ${y - h * 0.8}q7 3 8 11`, { ink: '#f6ddb0', weight: 3.2 }),
  ),
];

/** A long loaf, leaning. */
export const baguette = (x, y, h = 88, lean = 14, fill = '#dca45e') => [
  stroke(`M${x} ${y}l${lean} ${-h}q8 -9 15 1l${-lean + 3} ${h}Z`, { fill, ...thin }),
  ...[0.26, 0.48, 0.7].map((part) =>
    stroke(`M${x + lean * part + 4} ${y - h * part}l9 -7`, { ink: '#f6ddb0', weight: 3 }),
  ),
];

/** A woven basket with its rim at y - h. */
export const basket = (x, y, w, h, fill = '#c98f52') => [
  poly([[x, y - h], [x + w, y - h], [x + w - 8, y], [x + 8, y]], { fill }),
  ...[0.36, 0.68].map((part) =>
    line([[x + 3 + 8 * part, y - h * (1 - part)], [x + w - 3 - 8 * part, y - h * (1 - part)]], { ink: '#96592f', ...thin }),
  ),
  ...Array.from({ length: Math.floor(w / 20) - 1 }, (_, i) =>
    line([[x + 20 + i * 20, y - h + 8], [x + 21 + i * 19.4, y - 4]], { ink: '#96592f', weight: 2 }),
  ),
  box(x - 4, y - h - 6, w + 8, 12, { fill: '#dba869', r: 6, weight: 3 }),
];

/** A basket to give away: handle, jars and a ribbon. `w` is about 1.2 times its height without the handle. */
export const hamper = (x, y, s = 1, ribbon = paint.coral) => {
  const at = (dx) => x + dx * s;
  const up = (dy) => y - dy * s;
  return [
    stroke(`M${at(8)} ${up(48)}C${at(8)} ${up(124)} ${at(102)} ${up(124)} ${at(102)} ${up(48)}`, { weight: 9 }),
    stroke(`M${at(8)} ${up(48)}C${at(8)} ${up(124)} ${at(102)} ${up(124)} ${at(102)} ${up(48)}`, { weight: 4, ink: '#c98f52' }),
    ...bottle(at(64), up(40), paint.sageDeep, 58 * s),
    ...jar(at(20), up(40), '#f0b25a', paint.mustard, 27 * s, 36 * s),
    ...packet(at(44), up(40), paint.plum, paint.cream, 26 * s, 34 * s),
    ...basket(x, y, 110 * s, 46 * s),
    stroke(
      `M${at(55)} ${up(46)}q${-26 * s} ${-20 * s} ${-28 * s} ${2 * s}q0 ${14 * s} ${28 * s} ${-2 * s}q${26 * s} ${-20 * s} ${28 * s} ${2 * s}q0 ${14 * s} ${-28 * s} ${-2 * s}l${-15 * s} ${28 * s}m${15 * s} ${-28 * s}l${16 * s} ${27 * s}`,
      { fill: ribbon, weight: 2.8 },
    ),
    oval(at(55), up(46), 6 * s, 6 * s, { fill: ribbon, weight: 2.6 }),
  ];
};

/** A crate that shows its fruit: `colours` go round and round. */
export const crate = (x, y, w, colours, h = 44) => {
  const fruit = [];
  for (let row = 1; row >= 0; row -= 1) {
    const count = Math.floor((w - 12) / 23) - row;
    for (let i = 0; i < count; i += 1) {
      const cx = x + 18 + i * 23 + row * 11;
      const cy = y - h + 2 - row * 13;
      fruit.push(oval(cx, cy, 12.5, 12, { fill: colours[(i + row) % colours.length], ...thin }));
      fruit.push(stroke(`M${cx + 1} ${cy - 11}q1 -5 5 -6`, { weight: 2 }));
    }
  }
  return [
    ...fruit,
    box(x, y - h, w, h, { fill: paint.woodLight, r: 3 }),
    line([[x + 2, y - h / 2], [x + w - 2, y - h / 2]], { weight: 2.8 }),
    flat(x + 8, y - h + 3, 5, h - 6, paint.wood),
    flat(x + w - 13, y - h + 3, 5, h - 6, paint.wood),
  ];
};

/** A shelf board from x to x + w with a strip of price labels along its edge; goods stand on y. */
export const shelfBoard = (x, y, w, labels, fill = paint.cream) => [
  box(x, y, w, 15, { fill, r: 3, weight: 3 }),
  ...labels.map((dx, i) => box(x + dx, y + 3, 22, 9, { fill: i % 3 === 1 ? '#fbe58a' : '#ffffff', r: 1, weight: 1.6 })),
];

/** Shine on a pane of glass. */
export const shine = (x, y, h) => patch(`M${x} ${y + h}l${h * 0.62} ${-h}h18l${-h * 0.62} ${h}Z`, '#ffffff', 0.45);
