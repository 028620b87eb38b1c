/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "cannotPlay": { readonly file: string | number; readonly problems: string | number };
  readonly "twins": { readonly files: readonly string[]; readonly id: string | number };
  readonly "noScenario": { readonly id: string | number };
  readonly "noShift": { readonly id: string | number };
  readonly "cannotWork": { readonly title: string | number; readonly reason: string | number };
  readonly "titled": { readonly title: string | number };
  readonly "problem": { readonly line: string | number; readonly message: string | number };
  readonly "moreProblems": { readonly more: number };
  readonly "sameId": { readonly file: string | number; readonly other: string | number; readonly id: string | number };
  readonly "sameIdShipped": { readonly file: string | number; readonly title: string | number; readonly id: string | number };
  readonly "sameIdOwn": { readonly file: string | number; readonly other: string | number; readonly id: string | number };
  readonly "cannotUse": { readonly file: string | number; readonly problems: string | number };
  readonly "scenarios": { readonly files: number };
  readonly "people": { readonly files: number };
  readonly "translations": { readonly files: number };
  readonly "shifts": { readonly files: number };
  readonly "taken": { readonly kinds: readonly string[] };
  readonly "known": { readonly files: number };
  readonly "moreRefused": { readonly files: number };
  readonly "nothing": undefined;
  readonly "byItself": { readonly file: string | number };
  readonly "otherRules": { readonly title: string | number };
  readonly "noStory": { readonly id: string | number; readonly title: string | number };
  readonly "keptScenario": undefined;
  readonly "thisFile": undefined;
  readonly "tooSlow": { readonly file: string | number; readonly seconds: number };
  readonly "tooLargeHere": undefined;
  readonly "tooLarge": { readonly file: string | number };
  readonly "results": { readonly file: string | number };
  readonly "noAssignment": { readonly file: string | number; readonly reason: string | number };
  readonly "noPlay": { readonly file: string | number; readonly reason: string | number };
  readonly "notReplayed": { readonly file: string | number; readonly reason: string | number };
  readonly "noWorker": undefined;
  readonly "stopped": undefined;
}
