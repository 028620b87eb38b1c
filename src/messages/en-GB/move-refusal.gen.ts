/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "already-over": { readonly move: string | number };
  readonly "reserved-name": { readonly move: string | number };
  readonly "unknown-move": { readonly move: string | number };
  readonly "not-here": { readonly move: string | number };
  readonly "not-offered": { readonly move: string | number };
  readonly "too-long": { readonly most: string | number };
  readonly "move-refused": { readonly number: string | number; readonly reason: string | number };
}
