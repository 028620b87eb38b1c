/** The moves on offer: a number to press, a kind, and the words. */
import { useState } from 'react';
import './move-list.css';
import type { MoveLook } from '../../encounter/look.ts';
import { encounter } from '../../messages/encounter.ts';
import { Icon } from '../parts/icons.tsx';
import { quoted } from '../words/said-words.ts';

/** Words of a move as shown: what is said or asked stands in quotation marks. */
export function shownMove(kind: MoveLook['kind'], text: string): string {
  return kind === 'say' || kind === 'ask' ? quoted(text) : text;
}

export interface MoveListProps {
  /** The turn they are of. */
  readonly turn: number;
  readonly moves: readonly MoveLook[];
  /** Language the moves are written in. */
  readonly language: string;
  readonly onChoose: (id: string) => void;
  /** The move that is being made by hand, if one is. */
  readonly byHand?: string | undefined;
  /** Opens the act of the hands of a move. Absent: none are offered. */
  readonly onHands?: ((id: string) => void) | undefined;
  /** Moves near to what the player said first. */
  readonly near?: readonly string[] | undefined;
  /** Whether the number keys work, so that screen readers tell of them only then. */
  readonly shortcuts: boolean;
}

/** The list of moves, each a button. */
export function MoveList({ turn, moves, language, near = [], byHand, onHands, onChoose, shortcuts }: MoveListProps) {
  // A pointer that only rests where the turn before was answered points at nothing yet.
  const [pointed, setPointed] = useState<number>();
  return (
    <ol
      className="moves"
      aria-label={encounter.moves()}
      data-pointed={pointed === turn || undefined}
      onPointerMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && setPointed(turn)}
    >
      {moves.map(({ id, kind, text, key, hands }) => (
        <li key={id}>
          <button
            type="button"
            className="move"
            data-near={near.includes(id) || undefined}
            {...(shortcuts && key <= 9 && { 'aria-keyshortcuts': String(key) })}
            // The second half of a double click must not fall on a move of the next turn.
            onClick={(event) => event.detail < 2 && onChoose(id)}
          >
            <span className="move-key">{key}</span>
            <span className="move-kind" data-kind={kind}>
              <Icon name={kind} />
              {encounter[`kind.${kind}`]()}
            </span>
            <span className="move-text">
              <span lang={language}>{shownMove(kind, text)}</span>
              {near.includes(id) && (
                <>
                  {' '}
                  <span className="move-near">
                    <Icon name="say" /> {encounter.near()}
                  </span>
                </>
              )}
            </span>
          </button>
          {hands && onHands && (
            <button
              type="button"
              className="by-hand"
              aria-expanded={byHand === id}
              // The second half of a double click must not fall on what comes next.
              onClick={(event) => event.detail < 2 && onHands(id)}
            >
              <Icon name="do" />
              <span>
                {encounter.byHandAction()}
                <span className="visually-hidden">: {text}</span>
              </span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
