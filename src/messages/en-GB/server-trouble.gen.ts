/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "check.open": { readonly reason: string | number };
  readonly "check.sqlite": { readonly fault: string | number };
  readonly "check.newer": { readonly form: string | number };
  readonly "check.orphans": { readonly rows: string | number };
  readonly "check.log": { readonly line: string | number; readonly team: string | number };
  readonly "check.fault": { readonly kind: string | number; readonly about: string | number };
  readonly "check.faultOf": { readonly kind: string | number; readonly about: string | number; readonly team: string | number };
  readonly "check.read": { readonly reason: string | number };
  readonly "copy.notWhole": { readonly file: string | number; readonly faults: string | number };
  readonly "copy.notMade": { readonly reason: string | number };
  readonly "copy.restored": { readonly faults: string | number };
  readonly "copy.stays": undefined;
  readonly "disk.full": undefined;
  readonly "disk.again": undefined;
  readonly "disk.refuses": { readonly left: string | number };
  readonly "folder.inUse": { readonly pid: string | number; readonly folder: string | number };
  readonly "database.reached": undefined;
  readonly "database.reachedBecause": { readonly reason: string | number };
  readonly "database.written": { readonly reason: string | number };
  readonly "database.newer": { readonly last: string | number; readonly known: string | number };
  readonly "database.sqlite": { readonly version: string | number; readonly least: string | number };
  readonly "database.journal": { readonly mode: string | number };
  readonly "plays.looking": undefined;
  readonly "plays.judging": undefined;
  readonly "plays.given": undefined;
  readonly "plays.twice": undefined;
}
