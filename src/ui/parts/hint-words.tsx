/** A hint as it is read: its sentences, and the words it quotes in their own language and direction. */
import { hint as words } from '../../messages/hint.ts';
import { sentence } from '../../messages/subject.ts';
import type { Hint } from '../../scoring/hints.ts';
import { quoted } from '../words/said-words.ts';

/** The words of a hint, for a line of text. */
export function HintWords({ hint: { says, quote } }: { readonly hint: Hint }) {
  const text = says.map((one) => sentence(words, one)).join(' ');
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
