/**
 * What small acts of the hands are done on and with, as [file name, picture]. A field is 320 by 180, drawn under what moves;
 * a tool stands on (0, 0), like a thing.
 */
import { box, flat, line, oval, paint, patch, picture, poly, stroke } from '../places/pen.mjs';

const { cream, paper, sand, wood, woodLight, top, coral, mustard, teal, sage, sky, steel, steelDark, glass, navy } = paint;
const thin = { weight: 2.6 };
const field = (marks, ground = sand) => picture([0, 0, 320, 180], [flat(0, 0, 320, 180, ground), ...marks]);
/** The edge of a counter, seen from where you stand. */
const counter = [flat(0, 128, 320, 52, top), line([[0, 128], [320, 128]]), line([[0, 160], [320, 160]], { ink: '#dcb987', ...thin })];

const choose = field([
  box(8, 60, 200, 12, { fill: woodLight, r: 4 }),
  ...counter,
  ...[[28, cream, coral], [148, '#f0dcae', sage]].flatMap(([x, fill, band]) => [
    box(x, -18, 40, 78, { fill, r: 4, ...thin }),
    flat(x + 2, 14, 36, 22, band),
  ]),
  oval(256, 132, 34, 8, { fill: cream, ...thin }),
]);
const tilt = field([
  ...counter,
  stroke('M232 92h56v30q0 20 -28 20t-28 -20Z', { fill: coral }),
  oval(260, 92, 28, 6, { fill: '#7a4a2b', ...thin }),
  stroke('M288 100q18 0 16 12q-3 10 -18 9', {}),
]);
const turn = field([...counter, stroke('M70 116q90 -96 180 0', { ink: steelDark, weight: 3 }), stroke('M250 116l-4 -18M250 116l-18 -4', { ink: steelDark, weight: 3 })]);
const holdOpen = field([
  flat(0, 150, 320, 30, '#cfc0a4'),
  line([[0, 150], [320, 150]]),
  box(96, 8, 130, 144, { fill: wood, r: 3 }),
  flat(108, 20, 106, 130, '#f6e3b0'),
  stroke('M226 12l54 22v128l-54 -12Z', { fill: teal }),
  stroke('M238 34l30 12v52l-30 -8Z', { fill: glass, ...thin }),
]);
const stamp = field([...counter, box(212, 116, 76, 22, { fill: coral, r: 5, ...thin }), box(220, 110, 60, 12, { fill: '#8c443c', r: 3, ...thin })]);
const point = field([
  ...counter,
  box(56, 26, 208, 98, { fill: cream, r: 6 }),
  flat(60, 30, 200, 20, teal),
  ...[68, 88, 108].map((y, i) => line([[78, y], [[240, 216, 228][i], y]], { ink: steelDark, weight: 5 })),
]);
const pass = field([
  ...counter,
  stroke('M320 74q-44 -8 -60 10q-12 16 6 22q24 6 54 4Z', { fill: '#c98d62' }),
  stroke('M262 92q-14 0 -18 8q2 8 16 6', { fill: '#c98d62', ...thin }),
]);
const fold = field([...counter, line([[160, 40], [160, 170]], { ink: steelDark, weight: 3 })]);
const press = field([...counter, box(96, 54, 128, 74, { fill: steel, r: 6 }), box(106, 64, 108, 54, { fill: '#eef3f1', r: 4, ...thin })]);
const lift = field([...counter, stroke('M286 140V56M286 56l-14 18M286 56l14 18', { ink: steelDark, weight: 5 })]);
const wipe = field(
  [
    ...[40, 120, 200, 280].map((x) => line([[x, 0], [x - 20, 180]], { ink: '#cdbfa5', ...thin })),
    stroke('M60 60q40 -26 90 -8q70 -20 110 18q30 40 -30 56q-80 26 -140 6q-70 -20 -30 -72Z', { fill: '#a8d5e2', ...thin }),
    stroke('M100 82h40M170 104h50', { ink: '#ffffff', weight: 4 }),
  ],
  '#e2d5bb',
);
const write = field([...counter, poly([[40, 30], [276, 24], [282, 150], [46, 154]], { fill: paper }), ...[66, 96, 126].map((y) => line([[62, y], [262, y - 3]], { ink: '#d9cdb4', ...thin }))]);

const finger = picture(
  [-60, -10, 110, 110],
  [
    stroke('M-8 2q-8 -2 -8 8v44l-12 4q-12 4 -8 18l10 22h46q14 -14 12 -40q-2 -18 -16 -18h-10V10q0 -10 -14 -8Z', { fill: '#c98d62' }),
    stroke('M4 40v14M16 42v12', { weight: 2.4 }),
  ],
);
const hand = picture(
  [-44, -62, 88, 70],
  [
    stroke('M-34 -4q-8 -18 4 -22l14 8V-46q0 -8 8 -8t8 8v18v-24q0 -8 8 -8t8 8v24v-18q0 -7 7 -7t7 7v30q0 18 -14 28h-30q-12 -4 -20 -16Z', { fill: '#c98d62' }),
    patch('M-8 2h34v6h-34Z', teal),
  ],
);
const spare = picture([-30, -70, 60, 74], [box(-22, -62, 44, 62, { fill: sky, r: 6 }), oval(0, -34, 10, 10, { fill: mustard, ...thin }), line([[-12, -12], [12, -12]], { ink: navy, ...thin })]);

export const hands = [
  ['choose', choose],
  ['tilt', tilt],
  ['turn', turn],
  ['hold-open', holdOpen],
  ['stamp', stamp],
  ['point', point],
  ['pass', pass],
  ['fold', fold],
  ['press', press],
  ['lift', lift],
  ['wipe', wipe],
  ['write', write],
];

export const tools = [
  ['finger', finger],
  ['hand', hand],
  ['tin', spare],
];
