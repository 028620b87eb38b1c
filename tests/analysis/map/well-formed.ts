/** A strict reader of the little XML our drawings are made of. */

const TOKEN = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
const REFERENCE = /^(?:amp|lt|gt|quot|#39);/;

export interface ReadSvg {
  readonly names: ReadonlySet<string>;
  /** Every text between tags, read back. */
  readonly texts: readonly string[];
}

const unescaped = (text: string) => {
  for (const part of text.split('&').slice(1)) if (!REFERENCE.test(part)) throw new Error(`a bare & in ${text}`);
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)) throw new Error('a forbidden character');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
};

/** Reads well-formed markup; throws at the first thing that is not. */
export function readSvg(markup: string): ReadSvg {
  const names = new Set<string>();
  const texts: string[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(markup);
    if (!token) throw new Error(`not well-formed at ${at}: ${markup.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', empty, text] = token;
    if (text !== undefined) {
      texts.push(unescaped(text));
      continue;
    }
    unescaped(attributes);
    names.add(name);
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
    } else if (empty === '') open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return { names, texts };
}
