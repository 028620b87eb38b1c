/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "you.say": undefined;
  readonly "you.ask": undefined;
  readonly "you.do": undefined;
  readonly "you.look": undefined;
  readonly "stands.met": undefined;
  readonly "stands.exceeded": undefined;
  readonly "stands.repaired": undefined;
  readonly "stands.partly": undefined;
  readonly "stands.missed": undefined;
  readonly "stands.untouched": undefined;
  readonly "stands.harmed": undefined;
  readonly "stands.eased": undefined;
  readonly "cue": undefined;
  readonly "noted": undefined;
  readonly "learned": { readonly standing: string | number };
  readonly "goal.need.met": undefined;
  readonly "goal.need.repaired": undefined;
  readonly "goal.need.partly": undefined;
  readonly "goal.need.missed": undefined;
  readonly "goal.need.harmed": undefined;
  readonly "goal.need.eased": undefined;
  readonly "goal.expectation.met": undefined;
  readonly "goal.expectation.repaired": undefined;
  readonly "goal.expectation.partly": undefined;
  readonly "goal.expectation.missed": undefined;
  readonly "goal.expectation.harmed": undefined;
  readonly "goal.expectation.eased": undefined;
  readonly "stars": { readonly count: number; readonly word: string | number };
  readonly "starsWord": undefined;
  readonly "seeTurn": { readonly turn: number };
}
