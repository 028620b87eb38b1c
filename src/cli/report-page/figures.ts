/** Figures as reports write them. */
import { reportPage } from '../../messages/report-page.ts';

/** "12.3 %"; what is there at all is never told as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return reportPage['share.under']();
  return reportPage['share.of']({ share: (share * 100).toFixed(1) });
}

/** A whole number with thin groups of three: "1 203 400". */
export const grouped = (digits: string | number): string => String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
