/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "tooLarge": { readonly file: string | number };
  readonly "said": { readonly plays: number };
  readonly "days": { readonly days: number };
  readonly "assessments": { readonly assessments: number };
  readonly "files": { readonly files: number };
  readonly "looks": undefined;
  readonly "added": { readonly plays: number };
  readonly "further": { readonly plays: number };
  readonly "known": { readonly plays: number };
  readonly "apart": { readonly plays: number };
  readonly "refused": { readonly plays: number; readonly reason: string | number };
  readonly "also": { readonly things: readonly string[] };
  readonly "whole": { readonly facts: string | number };
  readonly "notMyData": { readonly file: string | number };
  readonly "newerData": { readonly file: string | number };
}
