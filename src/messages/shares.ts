/** How messages write shares of plays, reliabilities and means: rounded as everywhere, written as the language has it. */

/** So many digits behind the point, rounded as `toFixed` does: figures in files and pages are rounded so as well. */
function fixed(value: number, digits: number, language: string): string {
  const form = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language, form).format(Number(value.toFixed(digits)));
}

/** Has a value nothing but noughts behind the point, where so many digits are written? */
const isWhole = (value: number, digits: number) => Number.isInteger(Number(value.toFixed(digits)));

/**
 * Three digits that say something, as far as two places behind the point: "4.93" of 0.0493, "12.5" of 0.125, "7" of 0.07:
 * `{share, share} %`. All digits or none: "1.50" is as exact as "1.52".
 * @param value the share, 0 … 1
 */
export function share(value: number, language: string): string {
  const percent = value * 100;
  const digits = percent >= 10 ? 1 : 2;
  return fixed(percent, isWhole(percent, digits) ? 0 : digits, language);
}

/**
 * ".75": `{reliability, coefficient}`. What can never be more than one is written without its nought in English.
 * @param value 0 … 1
 */
export function coefficient(value: number, language: string): string {
  const written = fixed(value, 2, language);
  return new Intl.Locale(language).language === 'en' ? written.replace(/^0/, '') : written;
}

/**
 * "12.0": `{mean, tenths}`.
 * @param how `short`: "12"
 */
export const tenths = (value: number, language: string, how?: string | null): string =>
  fixed(value, how?.trim() === 'short' && isWhole(value, 1) ? 0 : 1, language);
