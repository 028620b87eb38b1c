/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "day-not-proved": { readonly of: 'day' | 'other'; readonly states: number; readonly scenario: string | number; readonly worst: string | number; readonly best: string | number };
  readonly "full-marks-lost-today": { readonly ends: 'no' | 'other'; readonly scenario: string | number; readonly carrying: string | number; readonly best: string | number };
  readonly "slip-costs-twice": { readonly standing: 'up' | 'other'; readonly scenario: string | number; readonly best: string | number; readonly flag: string | number; readonly otherwise: string | number };
  readonly "flag-never-so-today": { readonly scenario: string | number; readonly flag: string | number; readonly standing: 'up' | 'other' };
  readonly "told-never": { readonly where: string | number };
  readonly "fix-never-offered": { readonly fix: string | number };
  readonly "fix-changes-nothing": { readonly fix: string | number };
  readonly "carrying.none": undefined;
  readonly "carrying.some": { readonly flags: readonly string[] };
}
