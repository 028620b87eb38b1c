/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "remove": { readonly action: string | number; readonly title: string | number };
  readonly "removeAction": undefined;
  readonly "removeAsk": { readonly title: string | number };
  readonly "removeYes": undefined;
  readonly "removeNo": undefined;
  readonly "head": undefined;
  readonly "note": undefined;
  readonly "kind.scenario": undefined;
  readonly "kind.person": undefined;
  readonly "kind.translation": undefined;
  readonly "trouble": { readonly label: string | number; readonly trouble: string | number };
  readonly "unusable": undefined;
  readonly "save": { readonly action: string | number; readonly title: string | number };
  readonly "saveAction": undefined;
  readonly "kind.shift": undefined;
}
