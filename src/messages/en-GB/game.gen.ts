/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "takenOver": undefined;
  readonly "keptNow": undefined;
  readonly "tryAgain": undefined;
  readonly "beginAnew": undefined;
  readonly "erased": undefined;
  readonly "savedAs": { readonly file: string | number };
  readonly "rawUnreadable": { readonly reason: string | number };
  readonly "notInLibrary": { readonly reasons: string | number };
  readonly "notKept": { readonly title: string | number };
  readonly "setAside": { readonly plays: number };
  readonly "closeNotice": undefined;
  readonly "fetching": undefined;
  readonly "reading": undefined;
  readonly "asBegins": undefined;
  readonly "assessmentNotOpened": { readonly reason: string | number };
  readonly "tooLong": { readonly moves: number };
  readonly "cannotContinue": { readonly reason: string | number };
  readonly "dayNotOpened": { readonly reason: string | number };
  readonly "shiftChanged": { readonly title: string | number };
  readonly "renewed": { readonly title: string | number };
  readonly "lagging": { readonly reason: string | number };
  readonly "noYesterday": undefined;
}
