/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "fault.tooLong": { readonly most: string | number };
  readonly "fault.empty": undefined;
  readonly "fault.hidden": undefined;
  readonly "fault.noLetter": undefined;
  readonly "fault.accentFirst": undefined;
}
