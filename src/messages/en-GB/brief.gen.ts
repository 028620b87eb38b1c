/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "knownHead": undefined;
  readonly "nothingKnown": undefined;
  readonly "noted": { readonly label: string | number; readonly text: string | number };
  readonly "notedLabel": undefined;
  readonly "earlier": undefined;
  readonly "from": { readonly from: string | number };
  readonly "cardsHead": undefined;
  readonly "cardsNote": undefined;
  readonly "details": undefined;
  readonly "seed": undefined;
  readonly "seedWrong": { readonly max: string | number; readonly seed: string | number };
  readonly "seedSays": undefined;
  readonly "seedOf.day": undefined;
  readonly "seedOf.assessment": undefined;
  readonly "carried": undefined;
  readonly "nothingCarried": undefined;
  readonly "back": undefined;
  readonly "where": { readonly clock: string | number; readonly place: string | number; readonly weather: string | number; readonly role: string | number };
  readonly "minutes": { readonly minutes: number };
  readonly "about": { readonly label: string | number; readonly content: string | number };
  readonly "aboutLabel": undefined;
  readonly "practice": undefined;
  readonly "comes": { readonly name: string | number };
  readonly "calls": { readonly name: string | number };
  readonly "tags": { readonly name: string | number };
  readonly "colleague": { readonly pronoun: 'she' | 'he' | 'other' };
  readonly "standHead": undefined;
  readonly "standard": { readonly label: string | number; readonly standard: string | number; readonly time: string | number };
  readonly "standardLabel": undefined;
  readonly "standardTime": { readonly time: string | number };
  readonly "takeCall": undefined;
  readonly "language": undefined;
}
