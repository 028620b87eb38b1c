/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "if": { readonly condition: string | number };
  readonly "otherwise": undefined;
  readonly "start": undefined;
  readonly "end": undefined;
  readonly "ifShort": undefined;
  readonly "endings": undefined;
  readonly "order": undefined;
  readonly "move": { readonly kind: string | number; readonly text: string | number };
  readonly "moveIf": { readonly kind: string | number; readonly text: string | number; readonly condition: string | number };
  readonly "back": { readonly kind: string | number; readonly id: string | number; readonly to: string | number };
  readonly "leads": { readonly kind: string | number; readonly id: string | number; readonly to: string | number };
  readonly "node": { readonly id: string | number; readonly words: string | number };
  readonly "ending": { readonly title: string | number; readonly condition: string | number };
  readonly "described": { readonly start: string | number; readonly turns: string | number; readonly endings: string | number };
  readonly "describedOut": { readonly start: string | number; readonly turns: string | number; readonly endings: string | number; readonly out: string | number; readonly title: string | number; readonly edge: string | number };
  readonly "turn": { readonly id: string | number; readonly moves: string | number };
  readonly "turnMove": { readonly kind: string | number; readonly id: string | number; readonly to: readonly string[] };
}
