/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "notProved": { readonly file: string | number };
  readonly "errors": { readonly errors: number; readonly file: string | number };
  readonly "guessing": { readonly pass: string | number; readonly share: string | number; readonly ofThree: string | number };
  readonly "guessedDay": { readonly pass: string | number; readonly share: string | number };
  readonly "guessedDayMean": { readonly pass: string | number; readonly share: string | number; readonly mean: number };
  readonly "open": undefined;
  readonly "fine": { readonly warnings: number };
  readonly "checking": { readonly at: string | number; readonly of: string | number; readonly file: string | number };
  readonly "checkingPerson": { readonly file: string | number; readonly person: string | number };
  readonly "kind.scenarios": { readonly n: number };
  readonly "kind.people": { readonly n: number };
  readonly "kind.translations": { readonly n: number };
  readonly "kind.shifts": { readonly n: number };
  readonly "kind.house": { readonly n: number };
  readonly "checked": { readonly kinds: readonly string[] };
  readonly "checkedWith": { readonly kinds: readonly string[]; readonly found: readonly string[] };
  readonly "found.errors": { readonly files: number; readonly errors: number };
  readonly "found.unread": { readonly n: number };
  readonly "found.unproved": { readonly n: number };
  readonly "notAllProved": { readonly files: readonly string[] };
  readonly "explain": { readonly called: string | number };
  readonly "noPath": { readonly path: string | number };
  readonly "noScenario": { readonly paths: readonly string[] };
  readonly "noCode": { readonly code: string | number; readonly near: string | number; readonly called: string | number };
}
