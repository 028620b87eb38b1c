/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "quoted": { readonly words: string | number };
  readonly "alsoSays": { readonly words: string | number };
  readonly "noName": undefined;
  readonly "unknownName": { readonly name: string | number };
  readonly "seed": { readonly seed: string | number };
  readonly "tooLong": undefined;
  readonly "unknown": { readonly words: string | number };
}
