/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "none": undefined;
  readonly "met": { readonly met: number; readonly of: number };
  readonly "metAndPartly": { readonly met: number; readonly of: number; readonly partly: number };
}
