/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "otherName": undefined;
  readonly "notUtf8": undefined;
  readonly "notJson": undefined;
  readonly "hugeNumber": undefined;
  readonly "twice": { readonly name: string | number };
  readonly "noQuery": undefined;
  readonly "notYet": undefined;
  readonly "notInList": undefined;
  readonly "sendAlong": { readonly title: string | number };
  readonly "closesFirst": undefined;
  readonly "keyUsed": undefined;
  readonly "samePerson": undefined;
  readonly "playNamed": undefined;
  readonly "nobody": undefined;
}
