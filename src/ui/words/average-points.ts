/**
 * An average of points for the eye: whole, or with one decimal that is cut, never rounded up, so that 79.96 beside
 * a mark of 80 does not read as if the mark were reached.
 */
export function averagePoints(average: number): string {
  return String(Math.floor(average * 10 + 1e-9) / 10);
}
