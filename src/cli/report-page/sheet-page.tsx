/** A page to print as HTML: the same words as on the screens, black on white, one A4 page. */
import type { ReactNode } from 'react';
import { piecesOf, type Sheet, type SheetBlock } from '../../comparison/sheet.ts';
import { each } from './each.tsx';
import { documentOf } from './page.tsx';
import { Section, Table } from './parts.tsx';
import { SHEET_STYLE } from './sheet-style.ts';

/** Words in which those of a file keep their own direction. */
const set = (words: string): ReactNode =>
  each(piecesOf(words), (piece, at) => (at % 2 === 1 ? <bdi>{piece}</bdi> : piece));

function Block({ one }: { readonly one: SheetBlock }) {
  switch (one.is) {
    case 'words':
      return <p>{one.strong ? <strong>{set(one.words)}</strong> : set(one.words)}</p>;
    case 'list':
      return (
        <ul>
          {one.items.map((item) => (
            <li key={item}>{set(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table caption={one.caption} head={one.head} rows={one.rows.map((row) => row.map(set))} />;
    case 'saying':
      return (
        <p className="saying">
          <span className="label">{set(one.label)}</span>{' '}
          <q lang={one.language} dir="auto">
            {one.words}
          </q>
        </p>
      );
  }
}

/** The whole document. @param maker what it names as its maker */
export function sheetPage({ title, about, verdict, parts, shows }: Sheet, maker: string): string {
  return documentOf(
    { title: title.replace(/[\u2068\u2069]/gu, ''), maker, style: SHEET_STYLE },
    <>
      <header>
        <h1>{set(title)}</h1>
        <p>{set(about)}</p>
        <p className={`verdict ${verdict.stands}`}>
          <strong>{set(verdict.words)}</strong>
        </p>
      </header>
      {parts.map((part, at) => (
        <Section key={part.title} id={`part-${at + 1}`} title={part.title}>
          {each(part.blocks, (one) => (
            <Block one={one} />
          ))}
        </Section>
      ))}
      <footer>
        <p>{set(shows)}</p>
      </footer>
    </>,
  );
}
