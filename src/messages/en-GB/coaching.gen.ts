/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "off": undefined;
  readonly "always": undefined;
  readonly "everyMove": { readonly left: number };
  readonly "onlySlips": undefined;
  readonly "whatCounts": undefined;
  readonly "quiet": { readonly skills: readonly string[] };
  readonly "back": { readonly skills: readonly string[] };
}
