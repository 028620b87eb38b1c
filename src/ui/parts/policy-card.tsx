/** Policy cards: the facts one may look up instead of guessing. */

import { type ReactNode, useState } from 'react';
import { parts } from '../../messages/parts.ts';
import './policy-card.css';
import type { Look } from '../../encounter/look.ts';
import { Dialog } from './dialog.tsx';

export type CardLook = Look['cards'][number];

/** What a card says: its points, its table if it has one, and when it was last checked. */
export function PolicyCardText({ card }: { readonly card: Omit<CardLook, 'id' | 'atHand'> }) {
  const { points, table, dated } = card;
  return (
    <div className="policy">
      <ul className="policy-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {table && (
        <div className="policy-table">
          <table>
            <thead>
              <tr>
                {table.head.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <TableRow key={row.join('|')} row={row} head={table.head} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {dated !== undefined && <p className="policy-dated">{dated}</p>}
    </div>
  );
}

function TableRow({ row, head }: { readonly row: readonly string[]; readonly head: readonly string[] }) {
  return (
    <tr>
      {row.map((cell, column): ReactNode => {
        const key = head[column] ?? `column ${column + 1}`;
        return column === 0 ? (
          <th key={key} scope="row">
            {cell}
          </th>
        ) : (
          <td key={key} data-head={key}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** All cards at hand in a dialog: a row of tabs as buttons, and the card that is chosen. */
export function CardsDialog({ cards, onClose }: { readonly cards: readonly CardLook[]; readonly onClose: () => void }) {
  const [chosen, choose] = useState(cards[0]?.id);
  const card = cards.find(({ id }) => id === chosen) ?? cards[0];
  return (
    <Dialog title={parts.cards()} onClose={onClose} size="wide">
      {card ? (
        <>
          {cards.length > 1 && (
            <ul className="policy-choice">
              {cards.map(({ id, title }) => (
                <li key={id}>
                  <button type="button" className="button" aria-pressed={id === card.id} onClick={() => choose(id)}>
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <section>
            <h3 className="policy-title">{card.title}</h3>
            <PolicyCardText card={card} />
          </section>
        </>
      ) : (
        <p>{parts.noCards()}</p>
      )}
    </Dialog>
  );
}
