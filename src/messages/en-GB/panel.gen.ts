/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "looks.calm": undefined;
  readonly "looks.smile": undefined;
  readonly "looks.big-smile": undefined;
  readonly "looks.laugh": undefined;
  readonly "looks.cheeky": undefined;
  readonly "looks.cute": undefined;
  readonly "looks.awe": undefined;
  readonly "looks.explaining": undefined;
  readonly "looks.driven": undefined;
  readonly "looks.blank": undefined;
  readonly "looks.serious": undefined;
  readonly "looks.solemn": undefined;
  readonly "looks.suspicious": undefined;
  readonly "looks.contempt": undefined;
  readonly "looks.concerned": undefined;
  readonly "looks.worried": undefined;
  readonly "looks.fear": undefined;
  readonly "looks.tired": undefined;
  readonly "looks.eyes-closed": undefined;
  readonly "looks.hectic": undefined;
  readonly "looks.angry": undefined;
  readonly "looks.rage": undefined;
  readonly "looks.old": undefined;
  readonly "looks.in-pain": undefined;
  readonly "looks.embarrassed": undefined;
  readonly "looks.confused": undefined;
  readonly "title": { readonly where: string | number };
  readonly "alone": { readonly names: readonly string[]; readonly where: string | number; readonly first: string | number; readonly look: string | number };
  readonly "with": { readonly names: readonly string[]; readonly where: string | number; readonly thing: string | number; readonly first: string | number; readonly look: string | number };
}
