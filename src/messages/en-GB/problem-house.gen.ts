/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "place-not-written": { readonly setting: string | number };
  readonly "folder-differs": { readonly id: string | number; readonly wanted: string | number };
  readonly "entry-twice": { readonly id: string | number; readonly others: readonly string[] };
  readonly "room-not-drawn": { readonly drawing: string | number; readonly near: string | number };
  readonly "sign-missing": { readonly drawing: string | number };
  readonly "not-drawn": { readonly name: string | number; readonly folders: readonly string[]; readonly near: string | number };
  readonly "sound-not-made": { readonly of: string | number; readonly sound: string | number; readonly near: string | number };
  readonly "air-not-made": { readonly sound: string | number; readonly near: string | number; readonly airs: readonly string[] };
  readonly "no-recipe": { readonly sound: string | number; readonly from: string | number; readonly near: string | number };
  readonly "sound-not-built": { readonly sound: string | number; readonly file: string | number };
}
