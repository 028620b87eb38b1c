/** Where things end up in the picture: small affine sums, in SVG's order a b c d e f. */

/** An affine map: x becomes a·x + c·y + e, y becomes b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A move by (x, y). */
export function moved(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** A scale about the origin. */
export function scaled(x: number, y = x): Matrix {
  return [x, 0, 0, y, 0, 0];
}

/** A clockwise turn by `degrees` about (x, y). */
export function turned(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** Where a point lands. */
export function placed(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  const [a, b, c, d, e, f] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** As an SVG transform attribute. */
export function transformOf(matrix: Matrix): string {
  return `matrix(${matrix.map((value) => Number(value.toFixed(4))).join(' ')})`;
}
