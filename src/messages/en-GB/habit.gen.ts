/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "habit.first": undefined;
  readonly "habit.last": undefined;
  readonly "habit.longest": undefined;
  readonly "habit.shortest": undefined;
  readonly "habit.mood": undefined;
  readonly "habit.ask": undefined;
  readonly "habit.do": undefined;
  readonly "habit.say": undefined;
  readonly "habit.look": undefined;
  readonly "habit.polite": undefined;
  readonly "habit.random": undefined;
}
