/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "end": undefined;
  readonly "begins": undefined;
  readonly "beginsForYou": undefined;
  readonly "desk": { readonly they: 'she' | 'he' | 'other' };
  readonly "side": { readonly they: 'she' | 'he' | 'other'; readonly side: string | number };
  readonly "deskOf": { readonly name: string | number };
  readonly "sideOf": { readonly name: string | number; readonly side: string | number };
}
