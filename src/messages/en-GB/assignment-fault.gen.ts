/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "must.lines": { readonly field: string | number; readonly most: string | number };
  readonly "must.line": { readonly field: string | number; readonly most: string | number };
  readonly "must.scenario": { readonly field: string | number };
  readonly "must.flagsCarried": { readonly field: string | number; readonly most: string | number };
  readonly "must.rules": { readonly field: string | number };
  readonly "must.words": { readonly field: string | number; readonly most: string | number };
  readonly "must.contentHash": { readonly field: string | number };
  readonly "must.schema": { readonly field: string | number };
  readonly "must.people": { readonly field: string | number; readonly most: string | number };
  readonly "must.day": { readonly field: string | number };
  readonly "fieldOf": { readonly field: string | number; readonly of: string | number };
  readonly "it": undefined;
  readonly "noObject": undefined;
  readonly "unknown": { readonly field: string | number; readonly fields: readonly string[] };
  readonly "missingField": { readonly field: string | number; readonly must: string | number };
  readonly "twin": { readonly id: string | number };
  readonly "tooLarge": undefined;
  readonly "atLine": { readonly line: string | number; readonly reason: string | number };
  readonly "notOne": undefined;
  readonly "newer": { readonly version: string | number };
  readonly "linkNotWhole": undefined;
  readonly "must.dayId": { readonly field: string | number };
  readonly "must.dayHash": { readonly field: string | number };
  readonly "must.dayPeople": { readonly field: string | number; readonly most: string | number };
  readonly "must.days": { readonly field: string | number; readonly most: string | number; readonly version: string | number };
  readonly "person": { readonly number: string | number };
  readonly "day": { readonly number: string | number };
  readonly "noObjectThere": { readonly of: string | number };
  readonly "dayTwice": { readonly id: string | number };
  readonly "dayNotInARow": { readonly id: string | number };
  readonly "daySeed": { readonly person: string | number; readonly id: string | number; readonly seed: string | number };
  readonly "dayCarried": { readonly person: string | number; readonly id: string | number };
}
