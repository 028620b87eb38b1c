/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "again": undefined;
  readonly "againAsk": undefined;
  readonly "againYes": undefined;
  readonly "againNo": undefined;
  readonly "lastLabel": undefined;
  readonly "allStood": { readonly well: number; readonly people: number };
  readonly "weakest": { readonly well: number; readonly people: number; readonly name: string | number };
  readonly "fix": { readonly fix: string | number };
  readonly "where": { readonly place: string | number; readonly role: string | number };
  readonly "mine": undefined;
  readonly "title": { readonly title: string | number };
  readonly "continue": { readonly name: string | number; readonly turn: number; readonly people: number };
  readonly "report": undefined;
  readonly "next": undefined;
  readonly "start": undefined;
  readonly "people": { readonly people: number };
  readonly "served": undefined;
  readonly "isNext": undefined;
  readonly "meet": { readonly name: string | number; readonly time: string | number };
  readonly "serve": { readonly name: string | number; readonly time: string | number };
}
