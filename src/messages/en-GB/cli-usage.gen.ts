/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "noOption": { readonly option: string | number; readonly near: string | number };
  readonly "noCommand": { readonly name: string | number; readonly near: string | number };
  readonly "takesNothing": { readonly option: string | number };
  readonly "needsMore": { readonly option: string | number };
  readonly "needsValue": { readonly option: string | number; readonly next: string | number };
  readonly "onlyOne": { readonly more: string | number };
  readonly "name.map": undefined;
  readonly "name.new": undefined;
  readonly "name.play": undefined;
  readonly "name.replay": undefined;
  readonly "name.report": undefined;
  readonly "name.simulate": undefined;
  readonly "name.code": undefined;
  readonly "name.walks": undefined;
  readonly "name.units": undefined;
  readonly "name.check": undefined;
  readonly "name.migrate": undefined;
  readonly "name.results": undefined;
  readonly "name.diff": undefined;
  readonly "name.translate": undefined;
  readonly "noFile": { readonly file: string | number };
  readonly "stdinMoves": undefined;
  readonly "jsonOrHtml": undefined;
  readonly "writeOrOut": undefined;
  readonly "oneOf": { readonly option: string | number; readonly values: readonly string[] };
  readonly "plays": { readonly most: string | number };
  readonly "seed": { readonly most: string | number };
  readonly "noPlayer": { readonly player: string | number; readonly players: readonly string[] };
  readonly "link": undefined;
  readonly "pass": undefined;
  readonly "titleFrom": undefined;
  readonly "forPeers": undefined;
  readonly "walkName": undefined;
  readonly "nothingToMigrate": undefined;
}
