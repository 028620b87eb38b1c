/** Which language the program speaks. English is always there; any other is fetched whole before the first screen. */

type Written = Readonly<Record<string, Readonly<Record<string, (values?: unknown) => string>>>>;

/** English, in which everything is written first. */
export const ENGLISH = 'en-GB';

interface Spoken {
  readonly tag: string;
  readonly messages?: Written;
}

let spoken: Spoken = { tag: ENGLISH };

/** The language's tag (BCP 47), for `lang` and for Intl. */
export const language = (): string => spoken.tag;

/** Which way it is written. */
export const direction = (tag: string = language()): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur|ps|yi|dv|ckb)\b/.test(tag) ? 'rtl' : 'ltr';

/** A message as the spoken language has it, if it has it. */
export const inLanguage = (subject: string, key: string): ((values?: unknown) => string) | undefined =>
  spoken.messages?.[subject]?.[key];

/** Speaks another language from now on. Screens that are drawn already are not drawn anew: it is called before the first. */
export function speak(tag: string, messages?: Written): void {
  spoken = { tag, ...(messages && { messages }) };
}
