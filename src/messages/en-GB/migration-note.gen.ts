/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "person-apart": undefined;
  readonly "endings-listed": undefined;
  readonly "ending-renamed": { readonly detail: string | number };
  readonly "accepts-renamed": undefined;
  readonly "tone-clamped": { readonly detail: string | number };
  readonly "patience-by-the-move": { readonly detail: string | number };
  readonly "no-edge": undefined;
  readonly "no-harm": undefined;
  readonly "rooms-by-rule": undefined;
}
