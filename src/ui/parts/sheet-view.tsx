/** A page to print, on the screen and on paper: black on white, with the words that the command line writes too. */

import { type ReactNode, useId } from 'react';
import { piecesOf, type Sheet, type SheetBlock } from '../../comparison/sheet.ts';
import { parts } from '../../messages/parts.ts';
import { DataTable } from './data-table.tsx';
import './sheet-view.css';

/** Words in which those of a file keep their own direction. */
function Words({ words }: { readonly words: string }): ReactNode {
  const pieces = piecesOf(words);
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which never change places.
  return pieces.map((piece, at) => (at % 2 === 1 ? <bdi key={at}>{piece}</bdi> : piece));
}

function Block({ block }: { readonly block: SheetBlock }) {
  switch (block.is) {
    case 'words':
      return (
        <p>
          {block.strong ? (
            <strong>
              <Words words={block.words} />
            </strong>
          ) : (
            <Words words={block.words} />
          )}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Words words={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <DataTable
          caption={block.caption}
          head={block.head}
          rows={block.rows.map(([first = '', ...cells], at) => ({
            key: `${at} ${first}`,
            head: <Words words={first} />,
            cells: cells.map((cell) => <Words key={cell} words={cell} />),
          }))}
        />
      );
    case 'saying':
      return (
        <p className="sheet-saying">
          <strong>
            <Words words={block.label} />
          </strong>{' '}
          <q lang={block.language} dir="auto">
            {block.words}
          </q>
        </p>
      );
  }
}

/** The sheet. Its title is a heading of level 2, its parts are of level 3. */
export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  const id = useId();
  return (
    <article className="sheet" aria-labelledby={id}>
      <h2 id={id}>
        <Words words={sheet.title} />
      </h2>
      <p>
        <Words words={sheet.about} />
      </p>
      <p className="sheet-verdict" data-stands={sheet.verdict.stands}>
        <strong>
          <Words words={sheet.verdict.words} />
        </strong>
      </p>
      {sheet.parts.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          {part.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn anew as a whole.
            <Block key={at} block={block} />
          ))}
        </section>
      ))}
      <p className="sheet-shows">
        <Words words={sheet.shows} />
      </p>
    </article>
  );
}

/** The sheet on the screen, with its way to paper: what is printed is the sheet and nothing else of the page. */
export function SheetToPrint({ sheet, children }: { readonly sheet: Sheet; readonly children?: ReactNode }) {
  return (
    <div className="sheet-to-print">
      <SheetView sheet={sheet} />
      <div className="sheet-ways">
        <button type="button" className="button" onClick={() => print()}>
          {parts.print()}
        </button>
        {children}
      </div>
    </div>
  );
}
