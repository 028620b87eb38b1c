/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "goes.plays": { readonly plays: number };
  readonly "goes.unfinished": { readonly plays: number };
  readonly "goes.said": { readonly plays: number };
  readonly "goes.profile": undefined;
  readonly "goes.name": { readonly name: string | number };
  readonly "goes.looks": undefined;
  readonly "goes.settings": undefined;
  readonly "goes.team": { readonly waiting: number; readonly team: string | number };
  readonly "eraseAsk": undefined;
  readonly "cancel": undefined;
  readonly "goesTitle": undefined;
  readonly "staysTitle": undefined;
  readonly "stays.files": undefined;
  readonly "stays.game": undefined;
  readonly "stays.team": { readonly team: string | number };
  readonly "keep": undefined;
  readonly "eraseAll": undefined;
  readonly "import": undefined;
  readonly "importField": undefined;
  readonly "yours": undefined;
  readonly "kept": { readonly plays: number };
  readonly "nobodySees": undefined;
  readonly "teamSees": { readonly team: string | number };
  readonly "promised": undefined;
  readonly "mayClear": undefined;
  readonly "unreadable": { readonly plays: number };
  readonly "export": undefined;
  readonly "exportRaw": undefined;
  readonly "erase": undefined;
}
