/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "veryUpset": undefined;
  readonly "upset": undefined;
  readonly "uneasy": undefined;
  readonly "patient": undefined;
  readonly "atEase": undefined;
  readonly "pleased": undefined;
  readonly "delighted": undefined;
}
