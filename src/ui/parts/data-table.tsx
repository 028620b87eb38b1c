/** A table of plain words and numbers: the twin of a drawing, or a thing of its own. */

import { type ReactNode, useRef } from 'react';
import { parts } from '../../messages/parts.ts';
import './data-table.css';
import { useScrollTabIndex } from './use-scroll-tab-index.ts';

export interface DataRow {
  readonly key: string;
  /** First cell of the row: what the row is about. */
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

export interface DataTableProps {
  /** Says what the table is about; shown above it. */
  readonly caption: string;
  /** A word for each column, all different; the first is for the head of the rows. */
  readonly head: readonly string[];
  readonly rows: readonly DataRow[];
  /** Where it is narrow each row stands as a small list of its own, a column on each line, instead of scrolling. */
  readonly stacks?: true;
}

/** The table. Where it is wider than its place it scrolls inside itself, by keys too. */
export function DataTable({ caption, head, rows, stacks }: DataTableProps) {
  const box = useRef<HTMLElement>(null);
  const tabIndex = useScrollTabIndex(box, 'inline');
  return (
    <section
      className={stacks ? 'data-table data-table-stacks' : 'data-table'}
      ref={box}
      aria-label={caption}
      tabIndex={tabIndex}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td key={head[index + 1]} data-head={head[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The table behind a drawing, opened by who wants numbers. */
export function TableTwin(props: DataTableProps) {
  return (
    <details className="table-twin">
      <summary>{parts.asTable()}</summary>
      <DataTable {...props} />
    </details>
  );
}
