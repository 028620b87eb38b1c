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
  readonly "otherRules": { readonly title: string | number };
  readonly "noStory": { readonly id: string | number; readonly title: string | number };
  readonly "keptScenario": undefined;
  readonly "thisFile": undefined;
  readonly "tooSlow": { readonly file: string | number; readonly seconds: number };
  readonly "tooLargeHere": undefined;
}
