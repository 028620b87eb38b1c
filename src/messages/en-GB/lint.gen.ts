/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "best-option-longest": { readonly longest: string | number; readonly turns: number; readonly ratio: number; readonly more: number; readonly nodes: readonly string[] };
  readonly "best-option-place": { readonly end: 'first' | 'other'; readonly there: string | number; readonly turns: number; readonly more: number; readonly nodes: readonly string[] };
  readonly "weak-without-better": { readonly where: string | number };
  readonly "hard-to-read": { readonly grade: number; readonly most: string | number };
  readonly "hard-text": { readonly where: string | number; readonly grade: number };
  readonly "long-line": { readonly where: string | number; readonly words: string | number; readonly most: string | number };
  readonly "long-option": { readonly where: string | number; readonly words: string | number; readonly most: string | number };
  readonly "repeated-phrase": { readonly phrase: string | number; readonly times: string | number; readonly of: 'options' | 'other'; readonly where: string | number };
  readonly "repeated-line": { readonly where: string | number; readonly text: string | number; readonly others: number };
  readonly "told-feeling": { readonly where: string | number; readonly word: string | number };
  readonly "translation-same": { readonly where: string | number };
  readonly "translation-length": { readonly where: string | number; readonly longer: 'line' | 'other'; readonly ratio: number };
  readonly "translation-numbers": { readonly where: string | number; readonly missing: readonly string[] };
  readonly "translation-varies": { readonly where: string | number; readonly one: string | number; readonly other: string | number };
  readonly "fact-without-source": { readonly where: string | number; readonly fact: string | number };
  readonly "same-words-other-price": { readonly where: string | number; readonly other: string | number };
  readonly "simile": { readonly where: string | number; readonly words: string | number };
  readonly "figure-of-speech": { readonly where: string | number; readonly words: string | number; readonly plain: string | number };
  readonly "sentence-without-verb": { readonly where: string | number; readonly words: string | number };
  readonly "plainness-not-known": { readonly language: string | number };
  readonly "unknown-intended": { readonly code: string | number; readonly near: string | number };
}
