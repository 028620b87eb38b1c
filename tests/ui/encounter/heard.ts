/** What a screen reader has to read of markup that React made: text in its order, without what is hidden from it. */

/** A piece of markup: an element with its attributes, or text. */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Piece | string)[];
}

const VOID = new Set(['img', 'input', 'br', 'hr', 'meta', 'link', 'wbr']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name ?? '', plain(value)]),
  );

/** Reads markup as React writes it: every element is closed, every value is in quotation marks. */
export function piecesOf(markup: string): Piece {
  const top: { tag: string; attributes: Record<string, string>; children: (Piece | string)[] } = {
    tag: '',
    attributes: {},
    children: [],
  };
  const open = [top];
  for (const [, closing, tag, attributes, alone, text] of markup.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) open.at(-1)?.children.push(plain(text));
    else if (closing) open.pop();
    else {
      const piece = { tag: tag ?? '', attributes: attributesIn(attributes ?? ''), children: [] };
      open.at(-1)?.children.push(piece);
      if (!alone && !VOID.has(piece.tag)) open.push(piece);
    }
  }
  if (open.length !== 1) throw new Error(`not closed: ${open.map(({ tag }) => tag).join(' ')}`);
  return top;
}

/** The first piece that something is so of, the markup's own order. */
export function find(piece: Piece, so: (piece: Piece) => boolean): Piece | undefined {
  if (so(piece)) return piece;
  for (const child of piece.children) {
    const found = typeof child === 'string' ? undefined : find(child, so);
    if (found) return found;
  }
  return undefined;
}

export const hasClass = (name: string) => (piece: Piece) => (piece.attributes.class ?? '').split(' ').includes(name);

const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'section', 'details', 'summary']);

/** What is read of it, a line for each block; words in another language with that language before them. */
export function heardIn(piece: Piece, language: string): readonly string[] {
  const lines = [''];
  const read = (child: Piece | string, spoken: string) => {
    if (typeof child === 'string') lines[lines.length - 1] += child;
    else if (child.attributes['aria-hidden'] !== 'true') {
      const own = child.attributes.lang ?? spoken;
      if (BLOCKS.has(child.tag)) lines.push('');
      if (own !== spoken) lines[lines.length - 1] += `[${own}] `;
      // A folded part tells its summary alone.
      const folded = child.tag === 'details' && child.attributes.open === undefined;
      for (const one of child.children)
        if (!folded || (typeof one !== 'string' && one.tag === 'summary')) read(one, own);
      if (BLOCKS.has(child.tag)) lines.push('');
    }
  };
  read(piece, language);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
