/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "cannotUse": { readonly file: string | number; readonly problems: string | number };
  readonly "sameId": { readonly file: string | number; readonly other: string | number; readonly id: string | number };
  readonly "sameIdShipped": { readonly file: string | number; readonly title: string | number; readonly id: string | number };
  readonly "sameIdOwn": { readonly file: string | number; readonly other: string | number; readonly id: string | number };
  readonly "scenarios": { readonly files: number };
  readonly "people": { readonly files: number };
  readonly "translations": { readonly files: number };
  readonly "shifts": { readonly files: number };
  readonly "taken": { readonly kinds: readonly string[] };
  readonly "known": { readonly files: number };
  readonly "moreRefused": { readonly files: number };
  readonly "nothing": undefined;
  readonly "byItself": { readonly file: string | number };
  readonly "results": { readonly file: string | number };
  readonly "noAssignment": { readonly file: string | number; readonly reason: string | number };
  readonly "noPlay": { readonly file: string | number; readonly reason: string | number };
  readonly "notReplayed": { readonly file: string | number; readonly reason: string | number };
  readonly "tooLarge": { readonly file: string | number };
}
