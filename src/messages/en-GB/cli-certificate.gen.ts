/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "serves": { readonly named: 'both' | 'title' | 'from' | 'other'; readonly title: string | number; readonly from: string | number; readonly units: readonly string[]; readonly mark: string | number };
  readonly "guessing": { readonly share: string | number; readonly points: number };
  readonly "seeds": { readonly seeds: readonly string[] };
  readonly "alone": { readonly unit: string | number; readonly share: string | number; readonly pass: string | number };
  readonly "habit": { readonly habits: string | number; readonly habit: string | number; readonly points: number };
  readonly "slipping": { readonly points: number; readonly share: string | number };
  readonly "decisions": { readonly decisions: number };
  readonly "recommended": { readonly mark: string | number; readonly share: string | number };
  readonly "model": { readonly reliability: number; readonly points: number; readonly least: number; readonly length: string | number };
  readonly "areas": { readonly areas: readonly string[] };
  readonly "missing": { readonly areas: readonly string[] };
  readonly "kinds": { readonly kinds: readonly string[]; readonly skills: readonly string[] };
  readonly "shows": undefined;
  readonly "working": undefined;
}
