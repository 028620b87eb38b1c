/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "offline": { readonly what: string | number };
  readonly "slow": { readonly what: string | number; readonly seconds: number };
  readonly "replaced": { readonly what: string | number };
  readonly "gone": { readonly what: string | number; readonly status: string | number };
  readonly "status": { readonly what: string | number; readonly status: string | number };
  readonly "part": undefined;
  readonly "title": { readonly title: string | number };
  readonly "storeSilent": undefined;
}
