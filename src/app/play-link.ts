/** A link to one encounter with one seed: "#play=the-blue-parcel&seed=7". All of it stays in the browser; `link.ts` reads it. */

/** Largest seed there is. */
export const SEED_MAX = 2 ** 32 - 1;

/** The fragment that opens this encounter, with this seed if one is given. */
export const playLink = (scenario: string, seed?: number): string =>
  `#${new URLSearchParams({ play: scenario, ...(seed !== undefined && { seed: String(seed) }) }).toString()}`;
