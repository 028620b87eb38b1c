/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "refused": { readonly plays: number };
  readonly "here.line": { readonly plays: number };
  readonly "here.room": { readonly plays: number };
  readonly "here.way": { readonly plays: number };
  readonly "none": undefined;
  readonly "had": { readonly plays: number };
  readonly "team": undefined;
  readonly "ended": { readonly team: string | number };
  readonly "with": { readonly team: string | number; readonly name: string | number };
  readonly "handedOut": undefined;
  readonly "myTeam": undefined;
  readonly "joinTeam": undefined;
  readonly "forTrainers": undefined;
  readonly "playWith": { readonly team: string | number; readonly name: string | number };
  readonly "noTeam": undefined;
  readonly "toMyTeam": undefined;
  readonly "goOnWithCode": undefined;
}
