/** Averages for the eye. */
import { language } from '../../messages/language.ts';

/**
 * An average of points for the eye: whole, or with one decimal that is cut, never rounded up, so that 79.96 beside
 * a mark of 80 does not read as if the mark were reached.
 */
export function averagePoints(average: number): string {
  const cut = Math.floor(average * 10 + 1e-9) / 10;
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(cut);
}
