/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "title": undefined;
  readonly "lead": undefined;
  readonly "back": undefined;
  readonly "days": undefined;
  readonly "people": undefined;
  readonly "narrow": undefined;
  readonly "search": undefined;
  readonly "place": undefined;
  readonly "kind": undefined;
  readonly "area": undefined;
  readonly "skill": undefined;
  readonly "length": undefined;
  readonly "difficulty": undefined;
  readonly "played": undefined;
  readonly "order": undefined;
  readonly "any": undefined;
  readonly "length.short": undefined;
  readonly "length.middle": undefined;
  readonly "length.long": undefined;
  readonly "played.new": undefined;
  readonly "played.due": undefined;
  readonly "played.played": undefined;
  readonly "order.day": undefined;
  readonly "order.short": undefined;
  readonly "order.gentle": undefined;
  readonly "order.lowest": undefined;
  readonly "shown": { readonly shown: number; readonly all: number };
  readonly "nobody": undefined;
  readonly "clear": undefined;
  readonly "due": { readonly skill: string | number };
}
