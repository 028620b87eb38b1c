/** How messages write shares of plays, and reliabilities. */

/**
 * Three digits that say something, as far as two places behind the point: "4.93" of 0.0493, "12.5" of 0.125, "7" of 0.07: `{share, share} %`.
 * @param value the share, 0 … 1
 */
export function share(value: number, language: string): string {
  const percent = value * 100;
  const digits = percent >= 10 ? 1 : 2;
  // All digits or none: "1.50" is as exact as "1.52".
  const none = Number(percent.toFixed(digits)) === Math.trunc(Number(percent.toFixed(digits)));
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: none ? 0 : digits,
    maximumFractionDigits: none ? 0 : digits,
  }).format(percent);
}

/**
 * ".75": `{reliability, coefficient}`. What can never be more than one is written without its nought in English.
 * @param value 0 … 1
 */
export function coefficient(value: number, language: string): string {
  const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  return new Intl.Locale(language).language === 'en' ? written.replace(/^0/, '') : written;
}
