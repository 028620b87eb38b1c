/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "unknown-person": { readonly id: string | number };
  readonly "customer-incomplete": { readonly missing: readonly string[] };
  readonly "unknown-condition": { readonly name: string | number; readonly near: string | number };
  readonly "name-in-condition": { readonly inside: string | number; readonly name: string | number };
  readonly "condition-never-used": { readonly name: string | number };
  readonly "ways-named-like-node": { readonly name: string | number };
  readonly "ways-never-used": { readonly name: string | number };
  readonly "too-much-put-in": undefined;
  readonly "ending-id-twice": { readonly id: string | number };
  readonly "line-id-twice": { readonly where: string | number; readonly id: string | number; readonly other: string | number };
}
