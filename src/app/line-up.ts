/** This morning at Corner Cup, in the order in which people come. */
export const LINE_UP: readonly string[] = [
  'before-you-go',
  'before-we-open',
  'the-usual-please',
  'does-this-cake-have-nuts',
];
