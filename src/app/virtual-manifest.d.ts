/** What scripts/manifest.mjs makes of the files. */
declare module 'virtual:manifest' {
  /** What comes with the game. */
  export const packed: import('./manifest.ts').PackedManifest;
  /** Addresses of the ready pictures. */
  export const pictures: readonly string[];
}

declare module 'virtual:manifest/files' {
  /** Addresses of the scenarios, then of the days, in the order of the manifest. */
  export const files: readonly string[];
}

declare module 'virtual:manifest/details' {
  /** More of each scenario that can be played, by id. */
  export const details: Readonly<Record<string, import('./manifest.ts').ManifestDetails>>;
  /** Why days cannot be worked, by the id of each that cannot. */
  export const unworkable: Readonly<Record<string, string>>;
  /** Places of whole translations among the texts, by the id of their scenario. */
  export const translations: Readonly<Record<string, readonly number[]>>;
  /** Addresses of translations, as their reader gave them. */
  export const texts: readonly string[];
}
