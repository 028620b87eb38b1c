/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "label": undefined;
  readonly "take": { readonly again: 'yes' | 'other'; readonly cost: number; readonly points: string | number };
  readonly "points": undefined;
  readonly "noMore": undefined;
  readonly "none": undefined;
}
