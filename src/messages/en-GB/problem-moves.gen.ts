/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "move-without-words": { readonly where: string | number };
  readonly "move-of-two-kinds": { readonly where: string | number; readonly kinds: readonly string[] };
  readonly "alike-not-said": { readonly where: string | number };
  readonly "hands-not-done": { readonly where: string | number };
  readonly "same-words-twice": { readonly where: string | number; readonly other: string | number };
  readonly "move-id-twice": { readonly where: string | number; readonly other: string | number };
  readonly "reserved-id": { readonly what: 'move' | 'node' | 'person' | 'ways' | 'other'; readonly id: string | number; readonly use: 'program' | 'wayOut' | 'walkingOut' | 'customer' | 'other' };
  readonly "two-effects": { readonly where: string | number; readonly goal: string | number; readonly effects: readonly string[] };
  readonly "too-many-skills": { readonly where: string | number; readonly got: number };
  readonly "unknown-stronger": { readonly where: string | number; readonly id: string | number; readonly near: string | number };
  readonly "flag-set-and-cleared": { readonly where: string | number; readonly flag: string | number };
  readonly "missing-coach": { readonly where: string | number };
  readonly "many-moves": { readonly where: string | number; readonly got: string | number };
  readonly "start-missing": { readonly id: string | number; readonly near: string | number };
  readonly "way-to-nowhere": { readonly where: string | number; readonly to: string | number; readonly near: string | number };
  readonly "last-way-has-condition": { readonly where: string | number };
  readonly "way-never-taken": { readonly where: string | number };
  readonly "too-many-nodes": { readonly got: number };
  readonly "node-never-reached": { readonly node: string | number };
  readonly "node-never-ends": { readonly node: string | number };
  readonly "node-may-strand": { readonly node: string | number };
  readonly "loop-without-time": { readonly where: string | number; readonly nodes: string | number };
  readonly "target-impossible": { readonly ends: 'yes' | 'other'; readonly target: string | number; readonly shortest: string | number };
}
