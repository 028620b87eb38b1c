/** Words as they stand in a conversation: quotation marks and names of languages. */

const MARKED = /^["'“‘«「]/;

/** The words in the quotation marks of their language, unless they bring their own. */
export function quoted(text: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  if (MARKED.test(text)) return text;
  return direction === 'rtl' ? `«${text}»` : `“${text}”`;
}

/** Name of a language in the language of the reader: `languageName('ar', 'en-GB')` is "Arabic". */
export function languageName(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  } catch {
    // A tag that is well-formed for us but unknown to the browser is shown as it is.
    return language;
  }
}
