/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "title": undefined;
  readonly "done": undefined;
  readonly "about": undefined;
  readonly "surprise": undefined;
  readonly "now": { readonly look: string | number };
  readonly "head": undefined;
  readonly "skin": undefined;
  readonly "cloth": undefined;
  readonly "hair": undefined;
  readonly "glasses": undefined;
  readonly "beard": undefined;
  readonly "with": undefined;
  readonly "hearingAid": undefined;
  readonly "wheelchair": undefined;
  readonly "spoken": undefined;
  readonly "pronoun.they": undefined;
  readonly "pronoun.she": undefined;
  readonly "pronoun.he": undefined;
  readonly "glasses.none": undefined;
  readonly "beard.none": undefined;
  readonly "look.head": { readonly head: string | number; readonly colour: string | number };
  readonly "look.skin": { readonly skin: string | number };
  readonly "look.wears": { readonly what: string | number };
  readonly "look.hearingAid": undefined;
  readonly "look.wheelchair": undefined;
  readonly "look.and": { readonly one: string | number; readonly other: string | number };
}
