/** Numbers for the eye. */
import { language } from '../../messages/language.ts';

/** "79.5", as the language writes it. */
export const oneDecimal = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
