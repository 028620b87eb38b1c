/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "output": { readonly reason: string | number };
  readonly "failed": { readonly reason: string | number };
}
