/** A day at Corner Cup, in the order in which people come. */
export const LINE_UP: readonly string[] = [
  'before-you-go',
  'before-we-open',
  'the-usual-please',
  'no-room-for-a-buggy',
  'does-this-cake-have-nuts',
  'numbers-by-four',
];

/** The guided first minute: offered on a first visit, and not one of the day. */
export const FIRST_MINUTE = 'the-first-minute';
