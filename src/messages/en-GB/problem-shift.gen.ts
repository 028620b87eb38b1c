/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "encounter-twice": { readonly scenario: string | number };
  readonly "flag-of-day-not-declared": { readonly where: string | number; readonly flag: string | number; readonly near: string | number };
  readonly "here-flag-of-day": { readonly flag: string | number };
  readonly "empty-day-condition": { readonly where: string | number };
  readonly "fix-does-nothing": { readonly fix: string | number };
  readonly "fix-raises-and-lowers": { readonly fix: string | number; readonly flag: string | number };
  readonly "no-fix-for-every-day": undefined;
  readonly "ratchet-for-nobody": { readonly scenario: string | number; readonly near: string | number };
  readonly "level-twice": { readonly history: string | number; readonly scenario: string | number };
  readonly "unknown-scenario": { readonly scenario: string | number; readonly near: string | number };
  readonly "flag-without-writer": { readonly late: 'yes' | 'other'; readonly where: string | number; readonly flag: string | number; readonly later: readonly string[] };
  readonly "flag-without-sentence": { readonly scenario: string | number; readonly flag: string | number };
  readonly "flag-never-read-today": { readonly scenario: string | number; readonly flag: string | number };
  readonly "day-flag-never-used": { readonly flag: string | number };
  readonly "given-never-read": { readonly by: string | number; readonly flag: string | number };
  readonly "change-without-effect": { readonly by: string | number; readonly where: string | number; readonly flag: string | number };
  readonly "settled-unseen": { readonly scenario: string | number; readonly flag: string | number; readonly earlier: readonly string[] };
  readonly "change-not-handed-on": { readonly scenario: string | number; readonly flag: string | number };
  readonly "goal-hangs-on-flag": { readonly moves: number; readonly scenario: string | number; readonly goal: string | number; readonly flag: string | number; readonly standing: 'up' | 'other' };
  readonly "clock-goes-back": { readonly scenario: string | number; readonly clock: string | number; readonly before: string | number; readonly beforeClock: string | number };
  readonly "room-twice": { readonly room: string | number };
  readonly "unknown-room": { readonly flag: string | number; readonly room: string | number; readonly near: string | number };
  readonly "unknown-tells": { readonly flag: string | number; readonly standing: 'up' | 'other' };
  readonly "part-twice": { readonly first: string | number; readonly flag: string | number; readonly part: string | number };
  readonly "met-nowhere": { readonly scenario: string | number; readonly relation: string | number };
  readonly "portrait-of-nobody": { readonly flag: string | number; readonly portrait: string | number; readonly near: string | number };
  readonly "unknown-picture": { readonly room: string | number; readonly picture: string | number; readonly setting: string | number; readonly near: string | number; readonly drawn: number; readonly pictures: readonly string[] };
  readonly "unknown-part": { readonly flag: string | number; readonly part: string | number; readonly room: string | number; readonly near: string | number };
  readonly "another-role": { readonly scenario: string | number; readonly role: string | number; readonly shift: string | number };
}
