/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "see": undefined;
  readonly "refused": undefined;
  readonly "written": { readonly file: string | number; readonly hash: string | number };
  readonly "tooMany": { readonly most: string | number; readonly got: string | number };
  readonly "errors": undefined;
  readonly "fileErrors": { readonly path: string | number };
  readonly "otherRules": { readonly path: string | number };
  readonly "noReader": { readonly flag: string | number };
}
