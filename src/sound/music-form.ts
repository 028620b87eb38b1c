/**
 * How the music goes on: two parts over the same chords, and a rest. A round takes 60 to 90 seconds, and no two rounds
 * need be the same.
 */

/** What sounds: one wording, the other, or nothing. */
export type Part = 'one' | 'two' | 'rest';

/** A part and how long it goes on (seconds). */
export interface Passage {
  readonly part: Part;
  readonly seconds: number;
}

/** A part is gone through once: eight bars. */
const PART = 20;
/** A round may end with half of its first part again. */
const HALF = PART / 2;
const REST_LEAST = 20;
const REST_MOST = 34;

/** One round, with a rest at its end. @param random gives numbers from 0 to below 1 */
export function musicRound(random: () => number): readonly Passage[] {
  const [first, second]: readonly Part[] = random() < 0.5 ? ['one', 'two'] : ['two', 'one'];
  const again = random() < 0.5;
  const rest = REST_LEAST + Math.floor(random() * (REST_MOST - REST_LEAST + 1));
  return [
    { part: first as Part, seconds: PART },
    { part: second as Part, seconds: PART },
    ...(again ? [{ part: first as Part, seconds: HALF }] : []),
    { part: 'rest', seconds: rest },
  ];
}
