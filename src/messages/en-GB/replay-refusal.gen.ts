/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "replay.otherScenario": { readonly of: string | number; readonly scenario: string | number };
  readonly "replay.otherRules": { readonly scenario: string | number };
  readonly "replay.noSuchFlag": { readonly flag: string | number };
  readonly "replay.hint": { readonly hint: string | number; readonly move: string | number };
  readonly "replay.move": { readonly move: string | number; readonly id: string | number };
  readonly "replay.otherTime": { readonly what: string | number; readonly at: string | number; readonly seconds: string | number };
  readonly "replay.backwards": { readonly what: string | number };
  readonly "replay.hintsInAssignment": undefined;
  readonly "replay.noHint": { readonly move: string | number };
  readonly "replay.otherEnd": { readonly ended: string | number };
}
