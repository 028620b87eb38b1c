/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "customer": undefined;
  readonly "person": { readonly name: string | number };
  readonly "personText": { readonly name: string | number };
  readonly "moves": undefined;
  readonly "movesText": undefined;
  readonly "movesKeys": undefined;
  readonly "asked": undefined;
  readonly "ask": undefined;
  readonly "askText": undefined;
  readonly "do": undefined;
  readonly "doText": undefined;
  readonly "looked": undefined;
  readonly "lookedText": undefined;
  readonly "look": undefined;
  readonly "lookText": undefined;
  readonly "notebook": { readonly name: string | number };
  readonly "notebookText": undefined;
  readonly "notebookKeys": undefined;
  readonly "clock": undefined;
  readonly "clockText": undefined;
  readonly "clockStandard": { readonly standard: string | number };
  readonly "ending": undefined;
  readonly "endingText": undefined;
  readonly "tip": { readonly title: string | number; readonly text: string | number };
  readonly "gotIt": undefined;
  readonly "skip": undefined;
}
