/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "unsealed": undefined;
  readonly "other-words": undefined;
  readonly "other-title": undefined;
  readonly "other-language": undefined;
  readonly "their-language": undefined;
  readonly "no-time": undefined;
}
