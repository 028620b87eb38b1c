/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "unreadable": undefined;
  readonly "otherPeople": undefined;
  readonly "unknownFix": { readonly fix: string | number };
  readonly "firstWithYesterday": undefined;
  readonly "doesNotFit": undefined;
  readonly "newer": { readonly version: string | number };
  readonly "otherShift": { readonly of: string | number; readonly shift: string | number };
  readonly "changed": { readonly title: string | number };
  readonly "notEnded": { readonly encounter: number };
  readonly "noStory": { readonly title: string | number };
  readonly "allServed": undefined;
  readonly "serving": undefined;
  readonly "nobodyServed": undefined;
  readonly "notHere": { readonly title: string | number };
  readonly "oneTooMany": undefined;
  readonly "otherSeed": { readonly encounter: number; readonly has: string | number; readonly wanted: string | number };
  readonly "otherFlags": { readonly encounter: number; readonly has: number; readonly hasFlags: readonly string[]; readonly leaves: number; readonly leavesFlags: readonly string[] };
  readonly "notReplayed": { readonly encounter: number; readonly reason: string | number };
  readonly "notOver": undefined;
  readonly "fixChosen": { readonly fix: string | number };
  readonly "noSuchFix": { readonly fix: string | number };
}
