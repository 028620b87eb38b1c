/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "asTable": undefined;
  readonly "elsewhere": undefined;
  readonly "elsewhereNote": { readonly title: string | number };
  readonly "leaveThere": undefined;
  readonly "takeOver": undefined;
  readonly "home": undefined;
  readonly "name": undefined;
  readonly "nameHint": { readonly most: number };
  readonly "cards": undefined;
  readonly "noCards": undefined;
  readonly "print": undefined;
  readonly "close": undefined;
}
