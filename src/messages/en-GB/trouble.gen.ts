/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "kept": undefined;
  readonly "notKept": undefined;
  readonly "notCome": undefined;
  readonly "broken": undefined;
  readonly "again": undefined;
  readonly "reload": undefined;
  readonly "home": undefined;
  readonly "save": undefined;
  readonly "without": undefined;
  readonly "reason": { readonly reason: string | number };
}
