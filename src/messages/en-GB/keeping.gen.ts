/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "none": undefined;
  readonly "silent": undefined;
  readonly "blocked": undefined;
  readonly "newer": undefined;
  readonly "superseded": undefined;
  readonly "unreadable": undefined;
  readonly "refused": undefined;
}
