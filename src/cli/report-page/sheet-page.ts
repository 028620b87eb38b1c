/** A page to print as HTML: the same words as on the screens, black on white, one A4 page. */
import { piecesOf, type Sheet, type SheetBlock } from '../../comparison/sheet.ts';
import { type Html, type Inside, own, section, table, tag } from './html.ts';
import { documentOf } from './page.ts';
import { SHEET_STYLE } from './sheet-style.ts';

/** Words in which those of a file keep their own direction. */
const set = (words: string): Inside => piecesOf(words).map((piece, at) => (at % 2 === 1 ? own(piece) : piece));

function block(one: SheetBlock): Inside {
  switch (one.is) {
    case 'words':
      return tag('p', {}, one.strong ? tag('strong', {}, set(one.words)) : set(one.words));
    case 'list':
      return tag(
        'ul',
        {},
        one.items.map((item) => tag('li', {}, set(item))),
      );
    case 'table':
      return table(
        one.caption,
        one.head,
        one.rows.map((row) => row.map(set)),
      );
    case 'saying':
      return tag(
        'p',
        { class: 'saying' },
        tag('span', { class: 'label' }, set(one.label)),
        ' ',
        tag('q', { lang: one.language, dir: 'auto' }, one.words),
      );
  }
}

/** The whole document. @param maker what it names as its maker */
export function sheetPage({ title, about, verdict, parts, shows }: Sheet, maker: string): string {
  const head: Html = tag(
    'header',
    {},
    tag('h1', {}, set(title)),
    tag('p', {}, set(about)),
    tag('p', { class: `verdict ${verdict.stands}` }, tag('strong', {}, set(verdict.words))),
  );
  const body = parts.map((part, at) => section(`part-${at + 1}`, part.title, part.blocks.map(block)));
  return documentOf({ title: title.replace(/[\u2068\u2069]/gu, ''), maker, style: SHEET_STYLE }, [
    head,
    ...body,
    tag('footer', {}, tag('p', {}, set(shows))),
  ]);
}
