/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "file-name-differs": { readonly name: string | number; readonly wanted: string | number };
  readonly "person-id-twice": { readonly id: string | number; readonly other: string | number };
  readonly "id-twice": { readonly id: string | number; readonly others: readonly string[] };
  readonly "translation-of-nothing": { readonly of: string | number };
  readonly "translation-into-own-language": { readonly language: string | number };
  readonly "translation-too-long": { readonly key: string | number; readonly length: number; readonly most: number };
  readonly "translation-missing": { readonly count: number; readonly of: string | number; readonly more: number; readonly first: readonly string[] };
  readonly "translation-stale": { readonly key: string | number; readonly source: string | number; readonly from: string | number };
  readonly "translation-surplus": { readonly key: string | number };
}
