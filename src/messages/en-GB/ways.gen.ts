/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "backTo.report": undefined;
  readonly "backTo.profile": undefined;
  readonly "backTo.results": undefined;
  readonly "endOfDay": undefined;
  readonly "backToDay": undefined;
  readonly "next": { readonly name: string | number };
  readonly "nextPerson": undefined;
  readonly "seeResults": undefined;
  readonly "compare": undefined;
  readonly "overtaken": undefined;
  readonly "saved": undefined;
  readonly "notSaved": undefined;
}
