/** What a map says around the words of the story. Whoever has one drawn gives it: `messages/map.ts`. */
export interface MapWords {
  readonly if: (values: { readonly condition: string }) => string;
  /** Beside a move that has a condition. */
  readonly ifShort: () => string;
  /** In place of the condition of an ending that has none. */
  readonly otherwise: () => string;
  readonly start: () => string;
  readonly end: () => string;
  /** On the end, and in place of what is said there. */
  readonly endings: () => string;
  readonly order: () => string;
  readonly move: (values: { readonly kind: string; readonly text: string }) => string;
  readonly moveIf: (values: { readonly kind: string; readonly text: string; readonly condition: string }) => string;
  readonly back: (values: { readonly kind: string; readonly id: string; readonly to: string }) => string;
  readonly leads: (values: { readonly kind: string; readonly id: string; readonly to: string }) => string;
  readonly node: (values: { readonly id: string; readonly words: string }) => string;
  readonly ending: (values: { readonly title: string; readonly condition: string }) => string;
  /** The whole map in sentences; `describedOut` where somebody can walk out. */
  readonly described: (values: Described) => string;
  readonly describedOut: (
    values: Described & { readonly out: string; readonly title: string; readonly edge: string },
  ) => string;
  readonly turn: (values: { readonly id: string; readonly moves: string }) => string;
  readonly turnMove: (values: { readonly kind: string; readonly id: string; readonly to: readonly string[] }) => string;
}

interface Described {
  readonly start: string;
  readonly turns: string;
  readonly endings: string;
}
