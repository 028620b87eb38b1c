/** Every figure the proofs measure a scenario by, in one place. */

/** Satisfaction from which a play counts as passed. */
export const PASS = 80;

/** Most moves that should be on offer at once: the keys 1 to 4, and what a person keeps in mind. */
export const OFFERED_MAX = 4;

/** States looked at before a proof gives up and says so. */
export const STATES_MAX = 2_000_000;

/** Openings (carried-in flags and draws) looked at before a proof gives up and says so. */
export const OPENINGS_MAX = 16_384;

/** Variants of lines alone (draws that change words but no rule) told apart; beyond this cues are not proved. */
export const VARIANTS_MAX = 64;

/** Needs and expectations that fit the proofs' bit sets. */
export const GOALS_MAX = 30;

/** Share of random plays above which guessing passes too often for a score to be compared. */
export const GUESSES_NOTED = 0.01;

/** Share of random plays above which guessing passes. */
export const GUESSES_PASS = 0.1;

/** The same for files of format 1, which were written before the share was known: half of the plays and more. */
export const GUESSES_PASS_IN_FORMAT_1 = 0.5;

/** Plays simulated for a report. */
export const REPORT_PLAYS = 10_000;

/** Seeds tried to find one that draws a wanted variation. */
export const SEEDS_TRIED = 1_000_000;
