/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "lineUpForm": { readonly file: string | number };
  readonly "twins": { readonly files: readonly string[]; readonly id: string | number };
  readonly "problem": { readonly line: string | number; readonly message: string | number };
  readonly "notListed": { readonly file: string | number };
  readonly "cannotPlay": { readonly file: string | number; readonly problem: string | number };
  readonly "cannotWork": { readonly file: string | number; readonly problem: string | number };
  readonly "lineUpUnknown": { readonly file: string | number; readonly id: string | number };
}
