/** Figures and walks in the words of a report. */
import type { Witness } from '../../analysis/witness.ts';
import { walkText } from '../walk-text.ts';
import { type Html, tag } from './html.ts';

/** "12.3 %"; what is there at all is never told as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1 %';
  return `${(share * 100).toFixed(1)} %`;
}

/** A whole number with thin groups of three: "1 203 400". */
export const grouped = (digits: string | number): string => String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

/** A walk to be played again. */
export const walk = (witness: Witness): Html => tag('code', { class: 'walk' }, walkText(witness));
