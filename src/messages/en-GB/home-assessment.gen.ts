/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "from": { readonly from: string | number };
  readonly "done": { readonly people: number };
  readonly "forYou": { readonly people: number };
  readonly "underWay": { readonly served: number; readonly people: number };
  readonly "results": undefined;
  readonly "open": undefined;
  readonly "goOn": undefined;
  readonly "which": { readonly action: string | number; readonly title: string | number };
}
