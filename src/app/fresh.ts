/** Chance for the game around the rules: the rules themselves are given theirs as data. */

/** A name no other play has. `randomUUID` is missing where the page is not served securely. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join('');

/** A fresh seed for an opening, 0 … 2^32-1. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
