/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "label": undefined;
  readonly "note": undefined;
  readonly "empty": undefined;
  readonly "say": undefined;
  readonly "show": undefined;
  readonly "near.none": undefined;
  readonly "near.one": undefined;
  readonly "near.two": undefined;
  readonly "options": undefined;
  readonly "youSaid": undefined;
  readonly "compared": undefined;
  readonly "listening": undefined;
  readonly "speak": undefined;
  readonly "hears": undefined;
  readonly "no": undefined;
  readonly "hearsBrowser": undefined;
  readonly "hearsKept": undefined;
  readonly "hearsNames": undefined;
  readonly "yesListen": undefined;
  readonly "trouble.refused": undefined;
  readonly "trouble.microphone": undefined;
  readonly "trouble.network": undefined;
  readonly "trouble.language": undefined;
  readonly "trouble.nothing": undefined;
}
