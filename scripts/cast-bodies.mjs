/**
 * Bodies that the package has not, drawn by hand in its ink and its units: 2500 from neck to ground for who stands,
 * 2080 for who sits in a wheelchair; the neck about (740, 100).
 */

const INK = '#000';
const shape = (fill, d, width = 16) =>
  `<path fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" d="${d}"/>`;
const line = (d, width = 14, ink = INK) =>
  `<path fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" d="${d}"/>`;

const FRAME = '#f4f1ea';
const TYRE = '#2b2f37';

/** A large wheel seen from before, a little on a slant, with the rim one pushes it by outside of it. */
const wheel = (x, out) =>
  [
    shape(
      TYRE,
      `M${x - 46} 1590C${x - 46} 1320 ${x - 26} 1112 ${x} 1112C${x + 26} 1112 ${x + 46} 1320 ${x + 46} 1590C${x + 46} 1860 ${x + 26} 2072 ${x} 2072C${x - 26} 2072 ${x - 46} 1860 ${x - 46} 1590z`,
    ),
    line(`M${x - 8} 1180C${x - 20} 1400 ${x - 20} 1780 ${x - 8} 2004`, 9, '#6b7280'),
    line(`M${x + out * 62} 1200C${x + out * 84} 1420 ${x + out * 84} 1760 ${x + out * 62} 1980`, 30),
    line(`M${x + out * 62} 1200C${x + out * 84} 1420 ${x + out * 84} 1760 ${x + out * 62} 1980`, 10, FRAME),
    line(`M${x + out * 12} 1590H${x + out * 74}`, 14),
  ].join('');

/** A small wheel in its fork. */
const caster = (x) =>
  [
    line(`M${x} 1700V1900`, 34),
    line(`M${x} 1700V1900`, 12, FRAME),
    shape(
      TYRE,
      `M${x - 34} 1966C${x - 34} 1890 ${x - 18} 1852 ${x} 1852C${x + 18} 1852 ${x + 34} 1890 ${x + 34} 1966C${x + 34} 2040 ${x + 18} 2078 ${x} 2078C${x - 18} 2078 ${x - 34} 2040 ${x - 34} 1966z`,
    ),
    line(`M${x} 1910V2020`, 9, '#9aa1a8'),
  ].join('');

/** The same on the other side of the middle. */
const mirrored = (markup) => `<g transform="matrix(-1 0 0 1 1480 0)">${markup}</g>`;

const tube = (d) => line(d, 38) + line(d, 14, FRAME);

const leg = [
  shape(
    '{{bottom}}',
    'M470 1112C452 1210 456 1318 486 1400C492 1560 500 1700 516 1852L694 1850C710 1700 728 1540 732 1396C742 1290 744 1200 738 1112z',
  ),
  line('M520 1412C580 1436 650 1438 704 1420M600 1500C604 1580 604 1640 602 1700', 11),
  shape(
    '#ffffff',
    'M506 1846C474 1906 470 1968 506 2000C560 2016 650 2016 706 1998C736 1966 732 1900 702 1846C640 1862 566 1862 506 1846z',
  ),
  line('M560 1880L650 1880M556 1912L654 1912M500 1972C560 1990 656 1990 712 1970', 11),
].join('');

const arm = [
  shape(
    '{{skin}}',
    'M598 1000C640 968 700 968 736 1000C752 1030 744 1076 716 1092C668 1108 622 1098 596 1074C580 1050 582 1018 598 1000z',
  ),
  line(
    'M640 1086C636 1070 640 1056 650 1046M676 1094C672 1078 676 1062 684 1052M706 1090C704 1076 708 1064 714 1054',
    10,
  ),
  shape(
    '{{top}}',
    'M476 246C398 300 342 470 322 700C312 806 340 862 404 902C470 950 540 1020 586 1070L640 978C596 920 540 846 500 780C504 660 520 540 540 430z',
  ),
  line('M500 780C480 752 470 700 474 640M560 1040C574 1018 590 1000 612 984', 12),
].join('');

export const drawnBodies = {
  // Facing you: at a low counter, or turned round to talk.
  'wheelchair-front': [
    shape('#3c4150', 'M420 470C420 430 450 412 500 412H980C1030 412 1060 430 1060 470V1180H420z'),
    tube('M410 1170V1700M1070 1170V1700'),
    wheel(318, -1),
    wheel(1162, 1),
    shape(
      TYRE,
      'M366 1036C366 1024 376 1018 388 1018H470V1062H388C376 1062 366 1050 366 1036zM1114 1036C1114 1024 1104 1018 1092 1018H1010V1062H1092C1104 1062 1114 1050 1114 1036z',
      12,
    ),
    shape('{{skin}}', 'M652-40C650 20 652 70 640 108C670 190 810 192 842 108C830 70 830 20 828-40z'),
    shape(
      '{{top}}',
      'M640 104C560 130 486 170 466 262C440 460 436 820 452 1150H1028C1044 820 1040 460 1014 262C994 170 920 130 842 104C820 200 664 200 640 104z',
    ),
    shape('{{accent}}', 'M646 128C672 218 808 218 834 128C816 330 806 700 812 1142H668C674 700 664 330 646 128z', 13),
    shape('#3c4150', 'M424 1120C520 1140 960 1140 1056 1120L1064 1290C960 1316 520 1316 416 1290z'),
    caster(430),
    caster(1050),
    shape('#9aa1a8', 'M466 1998H730V2040H466zM750 1998H1014V2040H750z'),
    leg,
    mirrored(leg),
    mirrored(arm),
    arm,
  ].join(''),
};
