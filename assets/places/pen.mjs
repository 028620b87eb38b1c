/**
 * The pen everything in the places is drawn with: ink of one weight, flat colours, and a little
 * wobble that is the same on every run (it comes from the coordinates, never from chance).
 * All coordinates are world units: an adult is about 560 units tall and stands on y = 1000.
 */

export const INK = '#17181c';
export const WEIGHT = 3.5;

/** The paint box. Names say what a colour is for, so that places stay in one family. */
export const paint = {
  cream: '#fffdf6',
  paper: '#fff6e0',
  sand: '#f4e2c8',
  sandDeep: '#e9cfa6',
  wood: '#b77748',
  woodDark: '#96592f',
  woodLight: '#d9a066',
  top: '#f3d6ae',
  coral: '#e26d5c',
  mustard: '#f2ae30',
  teal: '#2a9d8f',
  sage: '#93c1ac',
  sageDeep: '#6ea18a',
  sky: '#bfe0e8',
  navy: '#3c4150',
  slate: '#2d3b3a',
  plum: '#7b5aa0',
  steel: '#c9d0d3',
  steelDark: '#8f9aa0',
  glass: '#dff0f2',
  brick: '#e6c9a0',
  dark: '#1f2a44',
};

const round = (value) => Math.round(value * 10) / 10;

/** A number from -1 to 1 that depends only on where it is asked for. */
function shake(x, y, salt) {
  const s = Math.sin(x * 12.9898 + y * 78.233 + salt * 37.719) * 43758.5453;
  return (s - Math.floor(s)) * 2 - 1;
}

const attributes = ({ fill = 'none', ink = INK, weight = WEIGHT, opacity } = {}) =>
  `fill="${fill}" stroke="${ink}" stroke-width="${weight}" stroke-linejoin="round" stroke-linecap="round"${
    opacity === undefined ? '' : ` opacity="${opacity}"`
  }`;

/** One edge, bowed by up to 1.4 units. */
function edge(x1, y1, x2, y2, salt) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 12) return `L${round(x2)} ${round(y2)}`;
  const bow = Math.min(1.6, length / 40) * shake(x1 + x2, y1 + y2, salt);
  const nx = -(y2 - y1) / length;
  const ny = (x2 - x1) / length;
  return `Q${round((x1 + x2) / 2 + nx * bow * 2)} ${round((y1 + y2) / 2 + ny * bow * 2)} ${round(x2)} ${round(y2)}`;
}

/** Any path the hand draws by itself. */
export const stroke = (d, style) => `<path d="${d}" ${attributes(style)}/>`;

/** A line through points [[x, y], ...]. */
export function line(points, style) {
  const [first, ...rest] = points;
  let [px, py] = first;
  let d = `M${round(px)} ${round(py)}`;
  for (const [x, y] of rest) {
    d += edge(px, py, x, y, 3);
    [px, py] = [x, y];
  }
  return stroke(d, style);
}

/** A closed shape with straight, slightly bowed edges. */
export function poly(points, style) {
  const [first] = points;
  let [px, py] = first;
  let d = `M${round(px)} ${round(py)}`;
  for (const [x, y] of [...points.slice(1), first]) {
    d += edge(px, py, x, y, 5);
    [px, py] = [x, y];
  }
  return stroke(`${d}Z`, style);
}

/** A box with rounded corners of radius `r`. */
export function box(x, y, w, h, { r = 5, ...style } = {}) {
  const q = Math.min(r, w / 2, h / 2);
  const d = [
    `M${round(x + q)} ${round(y)}`,
    edge(x + q, y, x + w - q, y, 1),
    `Q${round(x + w)} ${round(y)} ${round(x + w)} ${round(y + q)}`,
    edge(x + w, y + q, x + w, y + h - q, 2),
    `Q${round(x + w)} ${round(y + h)} ${round(x + w - q)} ${round(y + h)}`,
    edge(x + w - q, y + h, x + q, y + h, 3),
    `Q${round(x)} ${round(y + h)} ${round(x)} ${round(y + h - q)}`,
    edge(x, y + h - q, x, y + q, 4),
    `Q${round(x)} ${round(y)} ${round(x + q)} ${round(y)}Z`,
  ].join('');
  return stroke(d, style);
}

/** An ellipse, drawn by hand: the two halves do not quite match. */
export function oval(cx, cy, rx, ry = rx, style) {
  const a = 0.5523;
  const w = 1 + 0.02 * shake(cx, cy, 9);
  const d =
    `M${round(cx - rx)} ${round(cy)}` +
    `C${round(cx - rx)} ${round(cy - ry * a * w)} ${round(cx - rx * a)} ${round(cy - ry)} ${round(cx)} ${round(cy - ry)}` +
    `C${round(cx + rx * a * w)} ${round(cy - ry)} ${round(cx + rx)} ${round(cy - ry * a)} ${round(cx + rx)} ${round(cy)}` +
    `C${round(cx + rx)} ${round(cy + ry * a * w)} ${round(cx + rx * a)} ${round(cy + ry)} ${round(cx)} ${round(cy + ry)}` +
    `C${round(cx - rx * a * w)} ${round(cy + ry)} ${round(cx - rx)} ${round(cy + ry * a)} ${round(cx - rx)} ${round(cy)}Z`;
  return stroke(d, style);
}

/** A flat patch of colour without an outline: light, shade, a stripe. */
export const patch = (d, fill, opacity) =>
  `<path d="${d}" fill="${fill}"${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;

/** A flat rectangle without an outline. */
export const flat = (x, y, w, h, fill, opacity) => patch(`M${x} ${y}h${w}v${h}h${-w}Z`, fill, opacity);

/** Letters as single pen strokes in a 10 by 14 cell, so that no picture needs a font. */
const LETTERS = {
  A: 'M0 14L5 0L10 14M2 9H8',
  B: 'M1 14V0H6Q9 0 9 3.5Q9 7 5 7H1M5 7Q10 7 10 10.5Q10 14 6 14H1',
  C: 'M9.5 2.5Q8 0 5 0Q0 0 0 7Q0 14 5 14Q8 14 9.5 11.5',
  D: 'M1 0V14H4Q10 14 10 7Q10 0 4 0Z',
  E: 'M9 0H1V14H9M1 7H7',
  F: 'M9 0H1V14M1 7H7',
  G: 'M9.5 2.5Q8 0 5 0Q0 0 0 7Q0 14 5 14Q10 14 10 8H6',
  H: 'M1 0V14M9 0V14M1 7H9',
  I: 'M5 0V14',
  K: 'M1 0V14M9 0L1 8L9 14',
  L: 'M1 0V14H9',
  M: 'M0 14V0L5 9L10 0V14',
  N: 'M1 14V0L9 14V0',
  O: 'M5 0Q0 0 0 7Q0 14 5 14Q10 14 10 7Q10 0 5 0Z',
  P: 'M1 14V0H6Q10 0 10 4Q10 8 6 8H1',
  R: 'M1 14V0H6Q10 0 10 4Q10 8 6 8H1M5 8L10 14',
  S: 'M9 2.5Q8 0 5 0Q1 0 1 3.5Q1 6.5 5 7Q9.5 7.5 9.5 10.5Q9.5 14 5 14Q1.5 14 0.5 11.5',
  T: 'M0 0H10M5 0V14',
  U: 'M1 0V9Q1 14 5 14Q9 14 9 9V0',
  W: 'M0 0L2.5 14L5 5L7.5 14L10 0',
  Y: 'M0 0L5 7L10 0M5 7V14',
};

/** A word in pen strokes, `size` units high, starting at (x, y) top left. */
export function word(text, x, y, size, style) {
  const unit = size / 14;
  return [...text]
    .map((letter, index) => {
      const d = LETTERS[letter];
      if (d === undefined) {
        if (letter === ' ') return '';
        throw new Error(`The pen cannot write "${letter}" yet`);
      }
      const at = `translate(${round(x + index * 13.4 * unit)} ${round(y)}) scale(${round(unit * 100) / 100})`;
      return `<g transform="${at}">${stroke(d, { ...style, weight: (style?.weight ?? WEIGHT) / unit })}</g>`;
    })
    .join('');
}

/** Width of such a word in units. */
export const wordWidth = (text, size) => ((text.length * 13.4 - 3.4) * size) / 14;

/** The same marks, moved. */
export const moved = (x, y, marks) => `<g transform="translate(${round(x)} ${round(y)})">${marks.join('')}</g>`;

/** A whole picture. `view` is [x, y, width, height] in world units; the stage hangs it up by these. */
export function picture(view, marks) {
  const [x, y, w, h] = view;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">${marks.join('\n')}</svg>\n`;
}
