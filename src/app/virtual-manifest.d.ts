/** What scripts/manifest.mjs makes of the files. */
declare module 'virtual:manifest' {
  /** What comes with the game. */
  export const manifest: import('./manifest.ts').Manifest;
  /** Addresses of scenarios and days, by their path. */
  export const files: Readonly<Record<string, string>>;
  /** Addresses of ready pictures, by name. */
  export const pictures: Readonly<Record<string, string>>;
}

declare module 'virtual:manifest/details' {
  /** More of each scenario that can be played, by id. */
  export const details: Readonly<Record<string, import('./manifest.ts').ManifestDetails>>;
  /** Paths of whole translations, by the id of their scenario. */
  export const translations: Readonly<Record<string, readonly string[]>>;
  /** Addresses of those, by path. */
  export const texts: Readonly<Record<string, string>>;
}
