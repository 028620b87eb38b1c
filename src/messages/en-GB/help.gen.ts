/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "title": undefined;
  readonly "point.1": undefined;
  readonly "point.2": undefined;
  readonly "point.3": undefined;
  readonly "point.4": undefined;
  readonly "point.5": undefined;
  readonly "point.6": undefined;
  readonly "point.7": undefined;
  readonly "keys": undefined;
  readonly "does.move": undefined;
  readonly "does.tab": undefined;
  readonly "does.press": undefined;
  readonly "does.escape": undefined;
  readonly "does.notebook": undefined;
  readonly "does.cards": undefined;
  readonly "does.hint": undefined;
  readonly "does.time": undefined;
  readonly "does.keys": undefined;
  readonly "key.tab": undefined;
  readonly "key.press": undefined;
  readonly "key.escape": undefined;
  readonly "credits": undefined;
  readonly "credit": { readonly label: string | number; readonly text: string | number };
  readonly "people": undefined;
  readonly "text.people": undefined;
  readonly "places": undefined;
  readonly "text.places": undefined;
  readonly "letters": undefined;
  readonly "text.letters": undefined;
  readonly "sound": undefined;
  readonly "text.sound": undefined;
  readonly "software": undefined;
  readonly "text.software": undefined;
  readonly "invented": undefined;
}
