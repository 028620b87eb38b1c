/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "usage": undefined;
  readonly "asWritten": { readonly file: string | number };
  readonly "faults": { readonly faults: number; readonly file: string | number };
  readonly "nobody": { readonly id: string | number };
  readonly "personErased": undefined;
  readonly "teamErased": undefined;
  readonly "copyMade": { readonly path: string | number; readonly bytes: string | number };
  readonly "copy": { readonly path: string | number; readonly bytes: string | number };
  readonly "noCopies": undefined;
  readonly "restored": { readonly file: string | number };
  readonly "restoredAside": { readonly file: string | number; readonly aside: string | number };
  readonly "erasedAgain": { readonly erased: number };
  readonly "noTeam": { readonly id: string | number };
  readonly "forWhom": { readonly names: readonly string[] };
  readonly "openLink": { readonly link: string | number };
  readonly "wants.restore": { readonly command: string | number };
  readonly "wants.export": { readonly command: string | number };
  readonly "wants.forget": { readonly command: string | number };
  readonly "noCommand": { readonly command: string | number };
  readonly "postgres": undefined;
  readonly "noData": { readonly folder: string | number };
  readonly "sweepFailed": undefined;
}
