/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "share.little": undefined;
  readonly "share.of": { readonly share: number };
  readonly "share.between": { readonly least: string | number; readonly most: string | number };
}
