/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "seconds": { readonly seconds: number };
  readonly "minutes": { readonly minutes: number };
  readonly "both": { readonly minutes: number; readonly seconds: number };
}
