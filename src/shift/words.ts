/** Words and bounds of a shift. Apart from format.ts, so that working a day does not load the format's checker. */

/** Levels of `history`: 0 does not know you … 3 expects to be remembered in every detail. */
export const HISTORY_MIN = 0;
/** See HISTORY_MIN. */
export const HISTORY_MAX = 3;
