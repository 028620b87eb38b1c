/** What `scripts/drawn-files.mjs` makes of `x.json?drawn`. */
declare module '*.json?drawn' {
  /** Markup of every drawing beside the file and below it, by its name without ".svg". */
  export const drawings: Readonly<Record<string, string>>;
}
