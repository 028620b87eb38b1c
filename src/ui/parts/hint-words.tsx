/** A hint as it is read: the sentence, and the words it quotes in their own language and direction. */
import type { Hint } from '../../scoring/hints.ts';
import { quoted } from '../words/said-words.ts';

/** The words of a hint, for a line of text. */
export function HintWords({ hint: { text, quote } }: { readonly hint: Hint }) {
  if (!quote) return text;
  return (
    <>
      {text}{' '}
      <em lang={quote.language} dir={quote.direction}>
        {quote.spoken ? quoted(quote.text, quote.direction) : quote.text}
      </em>
    </>
  );
}
