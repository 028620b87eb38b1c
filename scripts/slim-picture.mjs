/**
 * Takes out of a picture what its frame does not show. A bust is cut from a figure that stands: most of the figure's
 * outline is below the frame. What is seen stays exactly as it is, but for rounding to a fifth of a pixel.
 */
import { parsedPath, pathBounds, subpaths, writtenPath } from './svg-path.mjs';

/** Pixels around the frame in which everything is kept: lines have a breadth. */
const MARGIN = 16;

const multiplied = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The matrix of a `transform` attribute; undefined for one that is not understood. */
function matrixOf(transform) {
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, inner] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = inner.split(/[\s,]+/).map(Number);
    const [x, y = name === 'scale' ? x : 0] = numbers;
    const own = { matrix: numbers, translate: [1, 0, 0, 1, x, y], scale: [x, 0, 0, y, 0, 0] }[name];
    if (own?.length !== 6 || own.some(Number.isNaN)) return undefined;
    matrix = multiplied(matrix, own);
  }
  return matrix;
}

/** Sides of a frame, each as a test of a point that is farther out. */
const sidesOf = ([x, y, width, height]) => [
  (px) => px < x - MARGIN,
  (px) => px > x + width + MARGIN,
  (_, py) => py < y - MARGIN,
  (_, py) => py > y + height + MARGIN,
];

/** Each run of steps that lies wholly on the far side of a line becomes one straight step: nothing of it comes back over. */
function straightened(shape, isOut) {
  const kept = [];
  let before = false;
  let running = false;
  for (const step of shape) {
    const points = [];
    for (let i = 0; i < step.p.length; i += 2) points.push([step.p[i], step.p[i + 1]]);
    const out = points.length > 0 && points.every(isOut);
    const end = points.at(-1);
    if (step.c !== 'M' && step.c !== 'Z' && out && before) {
      if (running) kept.pop();
      kept.push({ c: 'L', p: end });
      running = true;
    } else {
      kept.push(step);
      running = false;
    }
    before = end !== undefined && isOut(end);
  }
  return kept;
}

/** Path data without what lies outside; undefined when nothing is left. @param whole keep every step, round only */
function slimPath(d, matrix, frame, whole) {
  let path;
  try {
    path = parsedPath(d);
  } catch {
    // Arcs and their like are rare and short.
    return d;
  }
  const [a, b, c, e, x, y] = matrix;
  const place = ([px, py]) => [a * px + c * py + x, b * px + e * py + y];
  if (!whole) {
    for (const side of sidesOf(frame)) {
      const isOut = (point) => side(...place(point));
      const shapes = subpaths(path).filter((shape) => {
        const [left, top, right, bottom] = pathBounds(shape);
        return ![
          [left, top],
          [right, top],
          [left, bottom],
          [right, bottom],
        ].every(isOut);
      });
      path = shapes.flatMap((shape) => straightened(shape, isOut));
    }
    if (path.length === 0) return undefined;
  }
  return writtenPath(path, Math.hypot(a, b) <= 0.25 ? 0 : 1);
}

/**
 * The picture with less in it.
 * @param {string} svg a document of nested frames, each with a `viewBox`, groups with a `transform`, and paths
 */
export function slimPicture(svg) {
  /** Of each open element: where it stands, the frame it is in, and whether it is only defined there. */
  const open = [{ matrix: [1, 0, 0, 1, 0, 0], frame: undefined, defined: false }];
  return svg.replace(/<(\/?)(\w+)([^>]*?)(\/?)>/g, (tag, closing, name, attributes, empty) => {
    const at = open.at(-1);
    if (closing) {
      open.pop();
      return tag;
    }
    const attribute = (wanted) => new RegExp(`\\s${wanted}="([^"]*)"`).exec(attributes)?.[1];
    const [d, transform, box] = [attribute('d'), attribute('transform'), attribute('viewBox')];
    const own = transform === undefined ? [1, 0, 0, 1, 0, 0] : matrixOf(transform);
    const matrix = at.matrix && own && multiplied(at.matrix, own);
    if (!empty) {
      // What stands in a frame is measured by that frame's own box.
      open.push(
        name === 'svg'
          ? { matrix: [1, 0, 0, 1, 0, 0], frame: box?.split(' ').map(Number), defined: false }
          : { matrix, frame: at.frame, defined: at.defined || name === 'defs' || name === 'clipPath' },
      );
    }
    if (name !== 'path' || d === undefined || !matrix || !at.frame) return tag;
    const slim = slimPath(d, matrix, at.frame, at.defined);
    return slim === undefined ? '' : `<path${attributes.replace(d, slim)}${empty}>`;
  });
}
