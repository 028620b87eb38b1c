/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "weather.sun": undefined;
  readonly "weather.cloud": undefined;
  readonly "weather.rain": undefined;
  readonly "weather.snow": undefined;
  readonly "weather.night": undefined;
  readonly "things": { readonly where: string | number; readonly things: readonly string[] };
  readonly "inTheRoom": { readonly things: readonly string[] };
  readonly "nowThere": { readonly thing: string | number };
  readonly "gone": { readonly thing: string | number };
}
