/** Where people are afterwards, under a roof: as [file name, picture]. Each is 960 by 720; `…-front` lies over the people. */
import { box, flat, line, oval, paint, patch, picture, poly, stroke } from '../places/pen.mjs';
import { plantMarks } from '../places/shared-things.mjs';

const { cream, sandDeep, wood, woodDark, woodLight, top, coral, mustard, teal, sage, sageDeep, sky, navy, steel, steelDark, glass, plum } = paint;
const thin = { weight: 2.6 };
const scene = (marks) => picture([0, 0, 960, 720], marks);

const boards = (y, fill, ink) => [
  flat(0, y, 960, 720 - y, fill),
  line([[0, y], [960, y]]),
  ...[60, 260, 460, 660, 860].map((x) => line([[x + 30, y + 4], [x - 40, 716]], { ink, weight: 2.6 })),
];

const mug = (x, y, fill) => [
  stroke(`M${x + 17} ${y - 30}q16 0 14 12q-3 10 -16 8`, {}),
  box(x - 18, y - 38, 36, 38, { fill, r: 6, ...thin }),
];

const kitchen = scene([
  flat(0, 0, 960, 540, '#f5dcae'),
  box(330, 84, 260, 210, { fill: cream, r: 6 }),
  box(344, 98, 232, 182, { fill: '#cfe3ea', r: 3, ...thin }),
  stroke('M470 280q-4 -44 -20 -60q-34 6 -30 -26q-16 -30 22 -38q24 -30 52 -6q36 4 28 36q12 28 -24 32q-16 20 -14 62Z', { fill: sage, ...thin }),
  box(346, 214, 228, 64, { fill: '#e3b48f', r: 1, weight: 2.2 }),
  stroke('M348 236h224M348 257h224M384 216v20M430 216v20M480 216v20M530 216v20M404 237v20M456 237v20M508 237v20M384 258v20M430 258v20M480 258v20M530 258v20', { ink: '#c98f68', weight: 2.4 }),
  line([[460, 98], [460, 280]], { weight: 5, ink: cream }),
  stroke('M326 84q60 60 30 214h-34ZM594 84q-60 60 -30 214h34Z', { fill: coral }),
  box(640, 70, 300, 170, { fill: sageDeep, r: 5 }),
  line([[790, 74], [790, 236]], thin),
  oval(774, 200, 6, 6, { fill: cream, weight: 2.2 }),
  oval(806, 200, 6, 6, { fill: cream, weight: 2.2 }),
  box(300, 360, 680, 26, { fill: top, r: 5 }),
  box(316, 386, 660, 170, { fill: sageDeep, r: 3 }),
  line([[520, 390], [520, 552]], thin),
  line([[720, 390], [720, 552]], thin),
  box(730, 310, 150, 50, { fill: navy, r: 4, ...thin }),
  oval(770, 308, 26, 6, { fill: steelDark, ...thin }),
  stroke('M748 306q-2 -52 46 -50q34 2 30 50Z', { fill: coral }),
  stroke('M824 276q30 -14 34 -34', { weight: 8 }),
  ...mug(640, 360, teal),
  ...plantMarks(560, 360, 0.7),
  box(40, 130, 220, 430, { fill: '#eef3f1', r: 14 }),
  line([[44, 290], [256, 290]]),
  box(226, 200, 12, 60, { fill: steel, r: 5, ...thin }),
  box(226, 320, 12, 90, { fill: steel, r: 5, ...thin }),
  poly([[76, 170], [150, 164], [156, 250], [82, 256]], { fill: cream, ...thin }),
  stroke('M92 190l46 -4M92 206l48 -4M94 222l34 -2', { weight: 2.2 }),
  oval(112, 168, 7, 7, { fill: coral, weight: 2 }),
  poly([[88, 320], [160, 326], [154, 396], [84, 390]], { fill: '#fbe58a', ...thin }),
  stroke('M102 372q20 -34 36 -8M110 342a6 6 0 1 0 1 0', { weight: 2.4 }),
  ...boards(556, '#d9a874', '#bd8a56'),
]);
const kitchenFront = scene([
  stroke('M640 560l-18 160M920 560l18 160', { weight: 20 }),
  stroke('M640 560l-18 160M920 560l18 160', { weight: 13, ink: wood }),
  box(560, 536, 420, 30, { fill: woodLight, r: 8 }),
  ...mug(880, 538, mustard),
]);

/** In the last of the day: the lamp is on already, the sky still warm. People sit on it. */
const sofa = scene([
  flat(0, 0, 960, 560, '#7c7299'),
  flat(0, 420, 960, 140, '#6d6389'),
  line([[0, 420], [960, 420]], { ink: '#5b5276', weight: 3 }),
  patch('M690 150q150 40 260 330v80H520q40 -240 170 -410Z', '#b39a94', 0.55),
  box(90, 70, 210, 240, { fill: cream, r: 5 }),
  `<clipPath id="dusk"><rect x="104" y="84" width="182" height="212" rx="3"/></clipPath>`,
  `<g clip-path="url(#dusk)">${[
    flat(104, 84, 182, 212, '#e9b98e'),
    flat(104, 84, 182, 84, '#b9a3c6'),
    flat(104, 168, 182, 40, '#d6a99f'),
    oval(236, 222, 26, 26, { fill: '#f7cf7e', ...thin }),
    ...[[104, 232, 54, '#6d6389'], [158, 214, 48, '#7c6f93'], [206, 244, 84, '#645a80']].map(([x, y, w, fill]) => box(x, y, w, 90, { fill, r: 1, weight: 2.2 })),
    ...[[118, 250], [172, 236], [184, 262], [226, 262], [254, 262]].map(([x, y]) => flat(x, y, 10, 13, '#f7cf7e')),
  ].join('')}</g>`,
  line([[195, 84], [195, 296]], { weight: 6, ink: cream }),
  stroke('M84 66q26 90 4 256h-30q-8 -160 2 -256ZM306 66q-24 90 -4 256h32q8 -160 -2 -256Z', { fill: '#c98a78' }),
  box(60, 56, 272, 12, { fill: woodDark, r: 5 }),
  box(430, 90, 150, 116, { fill: woodLight, r: 4 }),
  box(444, 104, 122, 88, { fill: '#e9dcc0', r: 2, ...thin }),
  stroke('M452 184q24 -56 46 -22q26 -46 60 22Z', { fill: sage, ...thin }),
  box(610, 116, 74, 90, { fill: cream, r: 3, ...thin }),
  stroke('M647 186q-26 -22 -8 -36q8 -4 9 6q3 -12 12 -5q12 12 -13 35Z', { fill: coral, weight: 2.2 }),
  box(808, 190, 12, 400, { fill: navy, r: 3 }),
  stroke('M742 196l34 -96h76l34 96Z', { fill: '#f7cf7e' }),
  oval(814, 592, 60, 14, { fill: navy }),
  ...boards(560, '#8a6a60', '#73544e'),
  stroke('M-10 640q240 -40 480 -36q280 -6 500 40v90H-10Z', { fill: '#b9665c', ...thin }),
  stroke('M30 660q220 -36 440 -32q240 -4 460 34M110 690q180 -24 360 -20q200 -2 380 24', { ink: '#d68d78', weight: 5 }),
  /* the sofa itself: back, seat, arms */
  stroke('M110 640V330q0 -50 60 -50h520q60 0 60 50v310Z', { fill: plum }),
  line([[430, 284], [430, 500]], { ink: '#5d4380', weight: 4 }),
  stroke('M236 300l110 -10l14 96l-112 14Z', { fill: '#e8b75c', ...thin }),
  stroke('M262 318l70 -6M266 344l72 -8M270 370l72 -8', { ink: '#c4923a', weight: 4 }),
  box(120, 566, 630, 96, { fill: '#75539c', r: 8 }),
  box(130, 494, 302, 86, { fill: '#9a7bc0', r: 20 }),
  box(430, 494, 302, 86, { fill: '#9a7bc0', r: 20 }),
  ...[[40, 96], [732, 90]].map(([x, w]) => stroke(`M${x} 664V440q0 -44 ${w / 2} -44q${w / 2} 0 ${w / 2} 44v224Z`, { fill: '#8a6ab0' })),
  ...[66, 772].map((x) => box(x, 660, 26, 26, { fill: woodDark, r: 4 })),
]);

const office = scene([
  flat(0, 0, 960, 550, '#d8e4e2'),
  box(380, 70, 340, 250, { fill: cream, r: 5 }),
  box(394, 84, 312, 222, { fill: sky, r: 3, ...thin }),
  ...[[394, 150, 90], [474, 190, 70], [560, 140, 80], [636, 200, 70]].map(([x, y, w]) => box(x, y, w, 306 - y, { fill: '#c2cdbf', r: 1, weight: 2.2 })),
  ...[98, 118, 138].map((y) => line([[396, y], [704, y]], { ink: cream, weight: 9 })),
  line([[550, 84], [550, 306]], { weight: 5, ink: cream }),
  box(40, 80, 250, 470, { fill: woodLight, r: 4 }),
  ...[210, 350].map((y) => line([[44, y], [286, y]])),
  ...[60, 94, 128, 172, 206].map((x, i) => box(x, 108 + (i % 2) * 14, 32, 100 - (i % 2) * 14, { fill: [coral, teal, mustard, plum, sage][i], r: 3, ...thin })),
  ...[60, 98, 136].map((x, i) => box(x, 250, 34, 98, { fill: [cream, '#5f8fb0', cream][i], r: 3, ...thin })),
  ...plantMarks(230, 350, 0.9),
  box(60, 420, 210, 110, { fill: wood, r: 3, ...thin }),
  line([[130, 470], [200, 470]], { weight: 6 }),
  box(780, 90, 130, 160, { fill: cream, r: 4 }),
  flat(784, 94, 122, 30, coral),
  stroke('M796 150h102M796 176h102M796 202h102M796 228h60M822 134v110M848 134v110M874 134v110', { weight: 2 }),
  ...boards(548, '#b7a58b', '#9c8a70'),
]);
const officeFront = scene([
  box(570, 548, 420, 190, { fill: '#c39a6b', r: 3 }),
  line([[780, 560], [780, 716]], thin),
  box(546, 520, 440, 30, { fill: top, r: 7 }),
  box(812, 500, 96, 20, { fill: steelDark, r: 5, ...thin }),
  box(850, 452, 20, 52, { fill: steelDark, r: 3, ...thin }),
  box(760, 330, 200, 136, { fill: navy, r: 8 }),
  box(772, 342, 176, 110, { fill: '#dcecf2', r: 3, ...thin }),
  stroke('M790 430l34 -40l28 18l40 -48l36 34', { ink: teal, weight: 5 }),
]);

/** A photo in a chat: what lies behind is the wall of the place, what lies over it the telephone. */
const photo = scene([
  flat(0, 0, 960, 720, '#f3d9ac'),
  box(120, 60, 300, 190, { fill: navy, r: 6 }),
  stroke('M160 110h140M160 150h90M160 190h120', { ink: cream, weight: 6 }),
  oval(640, 120, 60, 60, { fill: teal }),
  flat(0, 440, 960, 280, woodLight),
]);
const chat = scene([
  `<path fill-rule="evenodd" d="M-6 -6H966V726H-6ZM220 120H712Q730 120 730 138V472Q730 490 712 490H220Q202 490 202 472V138Q202 120 220 120Z" fill="#efe3f4"/>`,
  `<path fill-rule="evenodd" d="M180 -30H752Q796 -30 796 14V750H136V14Q136 -30 180 -30ZM220 120H712Q730 120 730 138V472Q730 490 712 490H220Q202 490 202 472V138Q202 120 220 120Z" fill="${navy}" stroke="#17181c" stroke-width="4"/>`,
  `<path fill-rule="evenodd" d="M160 8H772V730H160ZM220 120H712Q730 120 730 138V472Q730 490 712 490H220Q202 490 202 472V138Q202 120 220 120Z" fill="#f7f3ea" stroke="#17181c" stroke-width="2.6"/>`,
  flat(161, 9, 610, 72, plum),
  oval(212, 45, 24, 24, { fill: mustard, ...thin }),
  oval(238, 45, 24, 24, { fill: teal, ...thin }),
  stroke('M280 36h190M280 58h110', { ink: cream, weight: 6 }),
  stroke('M220 120H712Q730 120 730 138V472Q730 490 712 490H220Q202 490 202 472V138Q202 120 220 120Z', { weight: 4 }),
  box(202, 512, 300, 56, { fill: '#d9f0e4', r: 16, ...thin }),
  stroke('M226 532h240M226 550h150', { weight: 4, ink: steelDark }),
  box(470, 586, 280, 54, { fill: cream, r: 16, ...thin }),
  stroke('M494 606h150M494 622h90', { weight: 4, ink: steelDark }),
  stroke('M708 632q-26 -22 -10 -32q10 -4 12 8q4 -12 14 -8q12 12 -16 32Z', { fill: coral, ...thin }),
  box(202, 656, 220, 54, { fill: '#d9f0e4', r: 16, ...thin }),
  stroke('M226 676h160M226 692h80', { weight: 4, ink: steelDark }),
  ...[[84, 190, coral], [866, 300, mustard], [70, 470, mustard], [880, 560, coral]].map(([x, y, fill]) =>
    stroke(`M${x} ${y}q-34 -28 -13 -41q13 -5 15 10q5 -15 18 -10q15 15 -20 41Z`, { fill, ...thin }),
  ),
]);

const chair = (x, y) => [
  stroke(`M${x + 16} ${y + 70}v60M${x + 112} ${y + 70}v60`, { weight: 9 }),
  box(x + 6, y - 60, 116, 104, { fill: '#7fb0ac', r: 14 }),
  box(x, y + 44, 128, 28, { fill: '#6a9a96', r: 10 }),
];
const waitingRoom = scene([
  flat(0, 0, 960, 400, '#e8f0ea'),
  flat(0, 400, 960, 150, '#b9d6d0'),
  line([[0, 400], [960, 400]], thin),
  box(360, 16, 260, 22, { fill: cream, r: 8 }),
  box(372, 38, 236, 9, { fill: '#fbe9a9', r: 4, ...thin }),
  oval(500, 130, 52, 52, { fill: cream }),
  stroke('M500 130v-34M500 130l24 14', { weight: 5 }),
  box(70, 90, 170, 210, { fill: cream, r: 4 }),
  flat(74, 94, 162, 40, teal),
  stroke('M92 160h126M92 184h126M92 208h80', { weight: 2.6 }),
  stroke('M156 282q-34 -28 -14 -40q12 -6 15 8q4 -14 16 -8q16 14 -17 40Z', { fill: coral, ...thin }),
  box(710, 96, 210, 454, { fill: '#f7f4ea', r: 5 }),
  line([[815, 100], [815, 548]]),
  oval(770, 220, 26, 30, { fill: glass, ...thin }),
  oval(860, 220, 26, 30, { fill: glass, ...thin }),
  box(786, 320, 14, 70, { fill: steel, r: 5, ...thin }),
  box(830, 320, 14, 70, { fill: steel, r: 5, ...thin }),
  stroke('M752 420h128', { weight: 12, ink: teal }),
  ...boards(548, '#cbd6cf', '#b0beb6'),
  ...chair(40, 452),
  ...chair(176, 452),
  ...chair(470, 452),
  ...plantMarks(660, 600, 1.2, sageDeep),
]);

/** Where one waits for a flight: a row of seats, a wall of glass, and the tail of what one waits for. */
const lounge = scene([
  flat(0, 0, 960, 560, '#e4eaec'),
  flat(0, 0, 960, 62, '#cfd9de'),
  line([[0, 62], [960, 62]], thin),
  ...[110, 380, 650].map((x) => box(x, 20, 160, 16, { fill: '#fbf3cf', r: 6, ...thin })),
  box(30, 96, 690, 360, { fill: steel, r: 6 }),
  `<clipPath id="apron-pane"><rect x="44" y="110" width="662" height="332" rx="3"/></clipPath>`,
  `<g clip-path="url(#apron-pane)">${[
    flat(44, 110, 662, 332, sky),
    stroke('M90 190q0 -22 26 -22q10 -22 34 -10q28 -8 28 18q20 4 12 20H98Z', { fill: cream, ...thin }),
    stroke('M520 160q0 -18 22 -18q10 -18 30 -8q24 -6 24 16q16 4 10 16h-80Z', { fill: cream, ...thin }),
    flat(44, 366, 662, 80, '#b9bfc2'),
    stroke('M44 366h662', thin),
    stroke('M44 340q90 -20 180 -6t200 -8t290 4v36H44Z', { fill: '#9cc4a2', ...thin }),
    /* the plane, nose to the left */
    stroke('M196 330q-46 4 -60 -14q4 -22 66 -26h290l64 -92h48l-20 106q-8 26 -60 28Z', { fill: cream }),
    stroke('M556 198h48l-12 62h-78Z', { fill: coral }),
    stroke('M290 318l92 56h44l-46 -56Z', { fill: '#dbe3e6' }),
    box(330, 340, 52, 26, { fill: steelDark, r: 10, ...thin }),
    ...[224, 254, 284, 314, 344, 374, 404, 434, 464].map((x) => oval(x, 306, 6, 8, { fill: '#8fb9c9', weight: 2 })),
    stroke('M158 304l22 -6v10l-24 4Z', { fill: '#8fb9c9', weight: 2.2 }),
    line([[230, 332], [230, 372]], { weight: 5, ink: navy }),
    line([[486, 330], [486, 372]], { weight: 5, ink: navy }),
    ...[230, 486].map((x) => oval(x, 378, 9, 9, { fill: navy, ...thin })),
    box(590, 356, 80, 36, { fill: mustard, r: 5, ...thin }),
    ...[608, 652].map((x) => oval(x, 394, 8, 8, { fill: navy, weight: 2.2 })),
    patch('M70 440l160 -330h40l-160 330ZM420 440l160 -330h26l-160 330Z', '#ffffff', 0.32),
  ].join('')}</g>`,
  ...[262, 486].map((x) => box(x, 110, 12, 332, { fill: steel, r: 2, ...thin })),
  box(30, 456, 690, 22, { fill: '#f4f1e8', r: 4 }),
  /* the door to the plane, with its number */
  box(760, 120, 180, 438, { fill: '#5d7184', r: 5 }),
  box(776, 214, 70, 344, { fill: '#c7dbe0', r: 3, ...thin }),
  box(852, 214, 72, 344, { fill: '#c7dbe0', r: 3, ...thin }),
  box(790, 134, 120, 62, { fill: mustard, r: 6 }),
  stroke('M822 150q26 -8 26 8q-2 10 -14 8q18 -2 16 14q-8 14 -30 4M872 148v36M864 154l8 -6', { weight: 5 }),
  box(858, 380, 10, 60, { fill: steel, r: 4, ...thin }),
  ...boards(556, '#c3c9cc', '#a9b1b6'),
  /* seats on one beam */
  ...[40, 150, 260].flatMap((x) => [
    box(x, 404, 100, 104, { fill: '#4d7f9c', r: 14 }),
    stroke(`M${x + 14} 430q36 -12 72 0`, { ink: '#386580', weight: 4 }),
  ]),
  box(30, 546, 350, 16, { fill: steelDark, r: 6 }),
  ...[40, 150, 260].map((x) => box(x - 4, 508, 108, 32, { fill: '#5b92b1', r: 11 })),
  ...[64, 330].map((x) => stroke(`M${x} 562l-14 66M${x} 562l14 66`, { weight: 8 })),
  ...plantMarks(720, 604, 1.25, sageDeep),
]);

const backRoom = scene([
  flat(0, 0, 960, 550, '#ecd2a6'),
  ...[130, 290, 450].map((y) => box(30, y, 330, 16, { fill: woodLight, r: 4 })),
  ...[40, 340].map((x) => box(x, 60, 14, 492, { fill: woodDark, r: 3 })),
  ...[[70, 130, 110, 74], [190, 130, 130, 52], [66, 290, 120, 96], [200, 290, 60, 110], [268, 290, 60, 80], [80, 450, 230, 92]].flatMap(([x, y, w, h]) => [
    box(x, y - h, w, h, { fill: '#d6a468', r: 3 }),
    flat(x + w / 2 - 8, y - h + 2, 16, h * 0.36, sandDeep),
  ]),
  box(440, 96, 200, 150, { fill: wood, r: 4 }),
  box(452, 108, 176, 126, { fill: '#f1e2c4', r: 2, ...thin }),
  poly([[466, 124], [530, 120], [534, 186], [470, 190]], { fill: cream, ...thin }),
  poly([[548, 126], [612, 132], [606, 196], [544, 190]], { fill: '#fbe58a', ...thin }),
  stroke('M476 140l44 -3M476 156l44 -3M478 172l28 -2M558 146l44 4M556 162l44 4', { weight: 2.2 }),
  box(700, 70, 200, 170, { fill: cream, r: 5 }),
  box(714, 84, 172, 142, { fill: sky, r: 3, ...thin }),
  line([[800, 84], [800, 226]], { weight: 6, ink: cream }),
  line([[714, 150], [886, 150]], { weight: 6, ink: cream }),
  box(420, 300, 190, 14, { fill: woodDark, r: 4 }),
  ...[450, 510, 570].map((x) => stroke(`M${x} 314v14q0 12 10 10`, { weight: 5 })),
  stroke('M432 336q18 -14 36 0l10 120h-56Z', { fill: teal }),
  stroke('M496 338q16 -12 32 0l6 92h-44Z', { fill: coral }),
  ...boards(548, '#c99c6b', '#a97d4f'),
]);
const backRoomFront = scene([
  stroke('M620 566l-12 154M930 566l12 154', { weight: 20 }),
  stroke('M620 566l-12 154M930 566l12 154', { weight: 13, ink: woodDark }),
  box(556, 540, 420, 30, { fill: top, r: 7 }),
  ...mug(890, 542, sage),
]);

const seats = (x, y, w, fill, dark) => [
  stroke(`M${x} 730V${y + 50}q0 -50 50 -50h${w - 100}q50 0 50 50V730Z`, { fill }),
  stroke(`M${x + 24} ${y + 60}q${w / 2 - 24} -30 ${w - 48} 0`, { ink: dark, weight: 4 }),
];
const bus = scene([
  flat(0, 0, 960, 720, '#e7e0cf'),
  flat(0, 0, 960, 96, cream),
  line([[0, 96], [960, 96]], thin),
  box(30, 124, 560, 300, { fill: cream, r: 22 }),
  box(46, 140, 528, 268, { fill: sky, r: 16, ...thin }),
  box(630, 124, 360, 300, { fill: cream, r: 22 }),
  box(646, 140, 360, 268, { fill: sky, r: 16, ...thin }),
  ...[[60, 250, 110, '#f0c9a0'], [180, 210, 120, '#e9dcc0'], [310, 270, 110, '#dba48c'], [440, 230, 120, '#c9d8c0'], [660, 240, 120, '#f0c9a0'], [800, 200, 150, '#e3d3ea']].flatMap(
    ([x, y, w, fill]) => [
      box(x, y, w, 408 - y, { fill, r: 1, weight: 2.2 }),
      ...[0.18, 0.6].map((at) => box(x + w * at, y + 30, w * 0.22, 34, { fill: glass, r: 1, weight: 2 })),
    ],
  ),
  flat(48, 380, 524, 26, '#a7c49a'),
  flat(648, 380, 310, 26, '#a7c49a'),
  patch('M80 400l150 -252h40l-150 252ZM700 400l150 -252h24l-150 252Z', '#ffffff', 0.35),
  box(596, 0, 18, 720, { fill: mustard, r: 4 }),
  box(584, 300, 42, 56, { fill: coral, r: 10 }),
  oval(605, 328, 10, 10, { fill: cream, ...thin }),
  box(0, 436, 960, 24, { fill: steel, r: 4 }),
  ...seats(250, 330, 330, '#54749a', '#3f5a7c'),
]);
const busFront = scene([
  ...seats(60, 528, 292, '#6286ae', '#4c6d92'),
  ...seats(352, 528, 292, '#6286ae', '#4c6d92'),
  stroke('M90 522q270 -34 524 0', { weight: 16 }),
  stroke('M90 522q270 -34 524 0', { weight: 9, ink: mustard }),
]);

/** A table by the window of a café: whoever has time sits on the bench along the wall. */
const byTheWindow = scene([
  flat(0, 0, 960, 600, '#f4e2c8'),
  box(90, 60, 640, 330, { fill: cream, r: 6 }),
  box(108, 78, 604, 294, { fill: sky, r: 3, ...thin }),
  ...[[128, 210, 120, '#e9a58e'], [262, 170, 110, '#e9dcc0'], [386, 220, 130, '#c9d8c0'], [530, 180, 150, '#dba48c']].flatMap(([x, y, w, fill]) => [
    box(x, y, w, 372 - y, { fill, r: 1, weight: 2.2 }),
    ...[0.18, 0.58].map((at) => box(x + w * at, y + 34, w * 0.24, 40, { fill: glass, r: 1, weight: 2 })),
  ]),
  flat(110, 344, 600, 28, '#cbb894'),
  line([[410, 80], [410, 370]], { weight: 9 }),
  line([[410, 80], [410, 370]], { weight: 4, ink: cream }),
  patch('M150 366l170 -284h46l-170 284ZM470 366l150 -284h26l-150 284Z', '#ffffff', 0.35),
  box(70, 386, 680, 22, { fill: cream, r: 5 }),
  ...plantMarks(690, 386, 0.7, sageDeep),
  /* a lamp over the table, a board on the wall */
  line([[800, 0], [800, 84]], { weight: 4 }),
  stroke('M752 132q4 -50 48 -50q44 0 48 50Z', { fill: coral }),
  patch('M760 134h80l60 150H700Z', '#fbe9a9', 0.5),
  box(800, 210, 130, 156, { fill: '#2d3b3a', r: 5 }),
  stroke('M822 246h84M822 276h56M822 306h72M822 336h40', { weight: 4, ink: cream }),
  /* bench: its back along the wall, its seat, its feet */
  box(40, 424, 620, 88, { fill: woodLight, r: 8 }),
  ...[190, 350, 510].map((x) => line([[x, 430], [x, 506]], thin)),
  ...boards(598, '#d2a878', '#b78a5a'),
  ...[60, 620].map((x) => box(x, 556, 20, 100, { fill: woodDark, r: 4 })),
  box(28, 510, 644, 52, { fill: coral, r: 16 }),
]);
/** In front: a small round table on one leg. */
const byTheWindowFront = scene([
  stroke('M790 566v118', { weight: 22 }),
  stroke('M790 566v118', { weight: 15, ink: '#8a5236' }),
  stroke('M726 700q8 -24 64 -24q56 0 64 24Z', { fill: woodDark }),
  stroke('M664 548q0 -20 126 -20q126 0 126 20q0 22 -126 22q-126 0 -126 -22Z', { fill: woodLight }),
  box(868, 492, 22, 40, { fill: cream, r: 5, ...thin }),
  stroke('M872 492q7 -12 14 0', { fill: steel, ...thin }),
]);

/** A pane in the cabin, round as an egg, with the sky in it. */
const porthole = (x, y, inside) => [
  box(x - 66, y - 84, 132, 168, { fill: '#f7f4ec', r: 60 }),
  `<clipPath id="pane-${x}"><rect x="${x - 48}" y="${y - 66}" width="96" height="132" rx="44"/></clipPath>`,
  `<g clip-path="url(#pane-${x})">${[flat(x - 48, y - 66, 96, 132, sky), ...inside].join('')}</g>`,
  box(x - 48, y - 66, 96, 132, { r: 44, ...thin }),
  patch(`M${x - 30} ${y + 40}l44 -92h14l-44 92Z`, '#ffffff', 0.4),
];

/** In the air: the wing in two of the windows, a light over each row, seats with a cloth for the head. */
const plane = scene([
  flat(0, 0, 960, 720, '#e3e6e4'),
  stroke('M-10 -10H970V70q-480 52 -980 0Z', { fill: cream }),
  stroke('M-10 92q480 48 980 0', { ink: '#b9c2c4', weight: 4 }),
  ...[150, 430, 710].flatMap((x) => [box(x, 30, 120, 34, { fill: '#d4dadb', r: 12, ...thin }), oval(x + 36, 47, 9, 9, { fill: '#fbe9a9', weight: 2.4 }), oval(x + 84, 47, 9, 9, { fill: '#fbe9a9', weight: 2.4 })]),
  ...porthole(130, 230, [stroke('M80 280q20 -30 50 -16q30 -20 60 10v30H80Z', { fill: cream, ...thin })]),
  ...porthole(400, 230, [stroke('M340 262q40 -18 70 -2q30 -14 50 6v50H340Z', { fill: cream, ...thin }), stroke('M352 244l110 -36v14l-110 40Z', { fill: steel, ...thin })]),
  ...porthole(670, 230, [stroke('M610 246l90 -38l6 -26l14 -4l-4 30l-106 54Z', { fill: steel, ...thin }), stroke('M610 280q40 -14 120 0v30H610Z', { fill: cream, ...thin })]),
  ...porthole(900, 230, [stroke('M846 272q30 -24 60 -6q20 -10 50 6v40H846Z', { fill: cream, ...thin })]),
  stroke('M-10 352q480 26 980 0', { ink: '#b9c2c4', weight: 4 }),
  ...[[196, 250], [520, 250]].flatMap(([x, w]) => [...seats(x, 250, w, '#3d6a8a', '#2c5270'), box(x + 30, 252, w - 60, 54, { fill: cream, r: 14, ...thin })]),
]);
const planeFront = scene([
  ...[[20, 300], [326, 300], [632, 300]].flatMap(([x, w]) => [...seats(x, 548, w, '#4d7f9c', '#386580'), box(x + 60, 604, w - 120, 78, { fill: '#386580', r: 8, ...thin }), stroke(`M${x + 76} 624h${w - 152}`, { ink: '#6fa0bd', weight: 4 })]),
]);

const train = scene([
  flat(0, 0, 960, 720, '#dfe5dc'),
  box(-20, 16, 1000, 54, { fill: steel, r: 8 }),
  box(250, 110, 650, 330, { fill: cream, r: 26 }),
  `<clipPath id="pane"><rect x="268" y="128" width="614" height="294" rx="18"/></clipPath>`,
  `<g clip-path="url(#pane)">${[
    flat(268, 128, 614, 294, sky),
    oval(780, 190, 34, 34, { fill: '#f9d56e', ...thin }),
    stroke('M260 330q140 -80 300 -20q150 50 330 -40v160H260Z', { fill: '#9cc4a2', ...thin }),
    stroke('M260 380q200 -40 380 0q120 20 250 -20v70H260Z', { fill: '#cfd28a', ...thin }),
    stroke('M300 330v-170M296 180h60M640 340v-190M636 170h60M300 190q180 40 340 -14M696 172q120 20 200 0', { weight: 3 }),
    stroke('M470 346q-24 -6 -16 -28q4 -22 26 -18q24 -2 22 22q8 22 -32 24Z', { fill: sageDeep, ...thin }),
  ].join('')}</g>`,
  box(268, 128, 614, 294, { r: 18, ...thin }),
  ...seats(150, 230, 330, '#a9574e', '#8c443c'),
  box(150, 226, 330, 44, { fill: cream, r: 14, ...thin }),
]);
const trainFront = scene([
  box(30, 560, 790, 190, { fill: '#c9cdbf', r: 4 }),
  line([[60, 610], [780, 610]], { ink: '#a9ae9f', weight: 3 }),
  box(10, 536, 810, 34, { fill: cream, r: 10 }),
  ...mug(96, 538, teal),
  ...seats(770, 330, 330, '#a9574e', '#8c443c'),
]);

export const indoors = [
  ['kitchen-at-home', kitchen],
  ['kitchen-at-home-front', kitchenFront],
  ['sofa-at-home', sofa],
  ['office', office],
  ['office-front', officeFront],
  ['group-chat', photo],
  ['group-chat-front', chat],
  ['waiting-room', waitingRoom],
  ['departure-lounge', lounge],
  ['back-room', backRoom],
  ['back-room-front', backRoomFront],
  ['bus', bus],
  ['bus-front', busFront],
  ['by-the-window', byTheWindow],
  ['by-the-window-front', byTheWindowFront],
  ['plane', plane],
  ['plane-front', planeFront],
  ['train', train],
  ['train-front', trainFront],
];
