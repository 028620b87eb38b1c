/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "open": undefined;
  readonly "partly": undefined;
  readonly "met": undefined;
  readonly "exceeded": undefined;
  readonly "missed": undefined;
  readonly "repaired": undefined;
  readonly "harmed": undefined;
  readonly "eased": undefined;
}
