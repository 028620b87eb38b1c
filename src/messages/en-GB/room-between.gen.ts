/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "went.well": undefined;
  readonly "went.partly": undefined;
  readonly "went.badly": undefined;
  readonly "since": { readonly from: string | number };
  readonly "new": { readonly n: number; readonly since: string | number };
  readonly "daySoFar": undefined;
  readonly "nameAndTime": { readonly name: string | number; readonly time: string | number };
  readonly "next": undefined;
  readonly "toCome": undefined;
  readonly "place": { readonly place: number; readonly of: number };
  readonly "isNext": { readonly name: string | number; readonly time: string | number };
  readonly "clockingIn": { readonly name: string | number; readonly time: string | number };
  readonly "open": { readonly verb: 'meet' | 'serve' | 'other'; readonly name: string | number; readonly time: string | number };
  readonly "leave": undefined;
  readonly "waits": undefined;
  readonly "now": undefined;
  readonly "fact.good": undefined;
  readonly "fact.bad": undefined;
  readonly "fact.unknown": undefined;
  readonly "sinceName": { readonly name: string | number };
  readonly "clock": { readonly time: string | number };
  readonly "clockAndSky": { readonly time: string | number; readonly weather: 'sun' | 'cloud' | 'rain' | 'snow' | 'night' | 'other' };
  readonly "here": { readonly verb: 'meet' | 'serve' | 'other'; readonly time: string | number; readonly name: string | number };
}
