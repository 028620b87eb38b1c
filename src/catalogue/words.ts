/** Closed lists that places, props and acts share. What scenarios may say stands in `scenario/words.ts`. */

/** Where you can walk to. Every room has all of them, so that every act can be seen in every place. */
export const SPOTS = [
  'home',
  'front',
  'machine',
  'till',
  'shelf',
  'fridge',
  'sink',
  'bin',
  'board',
  'door',
  'aside',
] as const;
/** See SPOTS. */
export type Spot = (typeof SPOTS)[number];

/** Kinds of spots where things stand. A prop asks for one of them; every room has at least one spot of each. */
export const STANDS = ['front-row', 'back-row', 'floor', 'hook', 'doorway', 'seat'] as const;
/** See STANDS. */
export type Stand = (typeof STANDS)[number];

/** What is between you and the customer. Behind a counter or a desk you are covered; at a table or a door you are not. */
export const BETWEEN = ['counter', 'desk', 'table', 'doorway'] as const;
/** See BETWEEN. */
export type Between = (typeof BETWEEN)[number];
