/** Homes on a day on which something is wrong with the power: as [file name, picture]. Each is 960 by 720; `…-front` lies over the people. */
import { plantMarks } from '../places/shared-things.mjs';
import { box, flat, line, oval, paint, patch, picture, poly, stroke } from '../places/pen.mjs';

const { cream, woodDark, coral, mustard, teal, sage, sageDeep, steel, steelDark, glass, navy } = paint;
const thin = { weight: 2.6 };
const scene = (marks) => picture([0, 0, 960, 720], marks);

/** What is dark keeps its own colour, only deeper. */
const dim = { wall: '#4a5068', far: '#3c4259', wood: '#6d5a55', top: '#8d7f78', paper: '#a7a5ae', leaf: '#55695f' };

const torchlight = [
  patch('M700 468L560 0H930L764 468Z', '#f2d27a', 0.2),
  patch('M710 468L620 0H850L754 468Z', '#f7e3a1', 0.28),
  patch('M540 -4q195 66 390 0v40q-195 52 -390 0Z', '#f7e3a1', 0.35),
];

/** By day, with the window boarded since the night: the light is a torch on its end, and the lamp of a machine. */
const darkKitchen = scene([
  flat(0, 0, 960, 560, dim.wall),
  flat(0, 330, 960, 230, dim.far),
  line([[0, 330], [960, 330]], { ink: '#333850', weight: 3 }),
  /* the window: boards, and day in the gaps */
  box(330, 74, 270, 220, { fill: dim.paper, r: 6 }),
  box(344, 88, 242, 192, { fill: '#cfe0e6', r: 3, ...thin }),
  poly([[338, 92], [592, 84], [594, 136], [340, 146]], { fill: '#8a7059', ...thin }),
  poly([[336, 152], [594, 160], [592, 212], [336, 202]], { fill: '#7c644f', ...thin }),
  poly([[340, 218], [590, 214], [594, 268], [338, 274]], { fill: '#8a7059', ...thin }),
  ...[[352, 118], [578, 110], [350, 178], [580, 186], [352, 246], [580, 240]].map(([x, y]) => oval(x, y, 4, 4, { fill: navy, weight: 1.6 })),
  stroke('M376 112q60 -8 120 -4M380 182q70 6 150 4M392 246q80 -6 140 -4', { ink: '#5c4938', weight: 2.4 }),
  /* cupboards and the long top */
  box(660, 76, 290, 160, { fill: dim.leaf, r: 5 }),
  line([[804, 80], [804, 232]], thin),
  oval(788, 200, 6, 6, { fill: dim.paper, weight: 2.2 }),
  oval(820, 200, 6, 6, { fill: dim.paper, weight: 2.2 }),
  box(300, 376, 680, 24, { fill: dim.top, r: 5 }),
  box(316, 400, 660, 160, { fill: dim.leaf, r: 3 }),
  line([[520, 404], [520, 556]], thin),
  line([[720, 404], [720, 556]], thin),
  stroke('M590 374q-8 -46 22 -52h22q30 6 24 52Z', { fill: '#77808f' }),
  stroke('M606 322q0 -22 18 -22q18 0 18 22M656 342q20 -10 30 -26', { weight: 6 }),
  /* an armchair pulled in from next door, a blanket over it */
  stroke('M36 560V396q0 -52 62 -54h60q62 2 62 54v164Z', { fill: '#5d4f74' }),
  stroke('M20 560v-92q2 -28 30 -28q26 0 26 28v92ZM180 560v-92q2 -28 28 -28q28 0 30 28v92Z', { fill: '#6a5a84' }),
  stroke('M92 344q48 -10 84 4l-8 96q-36 -10 -72 2Z', { fill: '#8b5560', ...thin }),
  stroke('M96 372q38 -8 76 4M98 404q34 -8 72 4M126 344v92M150 346v92', { ink: '#6d3f49', weight: 2.6 }),
  ...torchlight,
  flat(0, 558, 960, 162, '#5a5156'),
  line([[0, 558], [960, 558]]),
  ...[60, 260, 460, 660, 860].map((x) => line([[x + 30, 562], [x - 40, 716]], { ink: '#463f45', weight: 2.6 })),
]);

/** In front: the table with the torch, the machine with its green light and the cylinder beside it. */
const darkKitchenFront = scene([
  box(196, 470, 118, 214, { fill: '#8f9db0', r: 16 }),
  box(212, 488, 86, 60, { fill: '#c6d0da', r: 8, ...thin }),
  oval(232, 518, 12, 12, { fill: '#5fe08a', weight: 2.6 }),
  oval(232, 518, 24, 24, { ink: '#5fe08a', weight: 2.6, opacity: 0.6 }),
  stroke('M258 508h28M258 522h28', { ink: '#5d6a7a', weight: 4 }),
  ...[574, 592, 610, 628].map((y) => line([[222, y], [288, y]], { ink: '#6b7a8d', weight: 3.4 })),
  stroke('M296 500q56 -8 60 40q6 56 -20 86', { ink: '#dbe6ee', weight: 5 }),
  box(220, 682, 18, 20, { fill: navy, r: 5, ...thin }),
  box(272, 682, 18, 20, { fill: navy, r: 5, ...thin }),
  stroke('M120 700V520q0 -36 28 -40q28 4 28 40v180Z', { fill: '#dfe5ea' }),
  flat(122, 560, 52, 22, '#3f8f6f'),
  box(136, 452, 24, 30, { fill: steelDark, r: 5, ...thin }),
  oval(148, 440, 18, 18, { fill: cream, ...thin }),
  line([[148, 440], [158, 430]], { ink: coral, weight: 4 }),
  stroke('M620 590l-16 140M910 590l16 140', { weight: 20 }),
  stroke('M620 590l-16 140M910 590l16 140', { weight: 13, ink: dim.wood }),
  box(556, 566, 420, 28, { fill: '#a08a78', r: 8 }),
  box(712, 492, 40, 76, { fill: coral, r: 6 }),
  poly([[700, 470], [764, 470], [752, 494], [712, 494]], { fill: navy }),
  patch('M704 470h56l-4 -8h-48Z', '#fff3bf'),
  box(724, 516, 14, 22, { fill: cream, r: 4, weight: 2.2 }),
  stroke('M846 566v-36q0 -6 6 -6h32q6 0 6 6v36Z', { fill: teal, ...thin }),
  stroke('M890 534q16 0 14 12q-3 10 -14 8', {}),
]);

/** A hall: coats, a cupboard for the meter, the front door. Where the meter is hot, its air shivers and the lamp cannot make up its mind. */
const hall = (hot) => scene([
  flat(0, 0, 960, 600, '#e7dcc0'),
  flat(0, 420, 960, 180, '#cdd8c4'),
  line([[0, 420], [960, 420]], { ink: '#a9b49d', weight: 3 }),
  ...[40, 140, 240, 340, 440, 540, 640, 740, 840, 940].map((x) => line([[x, 424], [x, 596]], { ink: '#b4c0a9', weight: 2.6 })),
  /* the lamp: half on */
  line([[470, 0], [470, 62]], { weight: 4 }),
  stroke('M418 104q6 -42 52 -42q46 0 52 42Z', { fill: mustard }),
  patch('M424 106h92l46 120H378Z', '#fbe9a9', hot ? 0.5 : 0.75),
  ...(hot ? [stroke('M440 116l-8 20M470 118v22M500 116l8 20', { ink: '#d99a1f', weight: 4 })] : []),
  /* the cupboard of the meter, shut, with its warning */
  box(196, 150, 168, 220, { fill: woodDark, r: 5 }),
  box(208, 162, 144, 196, { fill: '#c98d5d', r: 3, ...thin }),
  box(222, 176, 116, 60, { fill: glass, r: 4, ...thin }),
  box(236, 188, 52, 18, { fill: navy, r: 3, weight: 2 }),
  stroke('M242 197h6M256 197h6M270 197h6', { ink: '#f7e3a1', weight: 3.4 }),
  oval(312, 206, 16, 16, { fill: cream, weight: 2.2 }),
  line([[312, 206], [320, 197]], { weight: 2.6, ink: coral }),
  poly([[280, 258], [312, 316], [248, 316]], { fill: mustard, ...thin }),
  stroke('M284 272l-12 22h14l-8 18', { weight: 4 }),
  oval(344, 262, 6, 6, { fill: steel, weight: 2.2 }),
  /* warmth over it, or what one puts on a cupboard */
  ...(hot
    ? [stroke('M224 142q-10 -16 2 -30q12 -14 2 -32M280 140q-10 -16 2 -30q12 -14 2 -34M336 142q-10 -16 2 -30q12 -14 2 -32', { ink: coral, weight: 6 })]
    : [box(214, 118, 70, 32, { fill: '#8b5560', r: 4, ...thin }), stroke('M222 118v-8h54v8', { fill: cream, ...thin }), ...plantMarks(326, 150, 0.5, sageDeep)]),
  /* front door with a pane, and coats */
  box(620, 120, 236, 482, { fill: '#3f6b66', r: 4 }),
  box(646, 150, 184, 190, { fill: '#bcd6df', r: 4, ...thin }),
  stroke('M660 186l16 34M700 166l22 46M752 176l18 38M796 196l14 30M676 250l16 34M730 244l18 40M784 258l14 30', { ink: '#7fa3b3', weight: 4 }),
  line([[738, 152], [738, 338]], thin),
  box(690, 400, 96, 16, { fill: steel, r: 4, ...thin }),
  oval(836, 420, 9, 9, { fill: mustard, ...thin }),
  box(52, 176, 116, 16, { fill: woodDark, r: 5, ...thin }),
  stroke('M72 192q-14 10 -16 40l-10 150h62l-6 -150q-4 -32 -18 -40Z', { fill: coral, ...thin }),
  stroke('M136 192q-12 10 -14 36l-6 120h50l-6 -120q-4 -28 -14 -36Z', { fill: '#5f7f9c', ...thin }),
  stroke('M78 206v160M140 206v128', { weight: 2.2 }),
  /* floor and mat */
  flat(0, 598, 960, 122, '#c08a5a'),
  line([[0, 598], [960, 598]]),
  ...[60, 260, 460, 660, 860].map((x) => line([[x + 30, 602], [x - 40, 716]], { ink: '#9a683d', weight: 2.6 })),
  /* a bench under the coats, shoes beneath it: here one sets down what one comes home with */
  ...[26, 226].map((x) => box(x, 538, 18, 124, { fill: woodDark, r: 4 })),
  stroke('M64 656q-4 -22 16 -22q14 12 34 10q10 2 10 12ZM138 656q-4 -22 16 -22q14 12 34 10q10 2 10 12Z', { fill: navy, ...thin }),
  box(10, 516, 250, 26, { fill: '#c98d5d', r: 6 }),
  poly([[610, 622], [872, 622], [906, 668], [584, 668]], { fill: sageDeep, ...thin }),
  poly([[634, 632], [850, 632], [872, 658], [612, 658]], { fill: sage, weight: 2 }),
]);

export const homes = [
  ['kitchen-in-the-dark', darkKitchen],
  ['kitchen-in-the-dark-front', darkKitchenFront],
  ['hall-at-home', hall(false)],
  ['hall-with-hot-meter', hall(true)],
];
