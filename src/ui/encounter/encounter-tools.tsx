/** The buttons over the talk: the notebook, the cards, a hint where there are any, and pause. */

import type { ReactNode } from 'react';
import { encounter } from '../../messages/encounter.ts';
import { Icon } from '../parts/icons.tsx';

export interface EncounterToolsProps {
  /** "2 of 5". */
  readonly notebookCount: string;
  /** Does the page lie open beside the talk? Absent where it opens over it. */
  readonly notebookOpen: boolean | undefined;
  /** Was something written into it just now? */
  readonly written: boolean;
  /** The lamp, where hints are given. */
  readonly hint?: ReactNode;
  readonly onNotebook: () => void;
  readonly onCards: () => void;
  readonly onPause: () => void;
}

/** One row. */
export function EncounterTools(props: EncounterToolsProps) {
  const { notebookCount, notebookOpen, written, hint, onNotebook, onCards, onPause } = props;
  return (
    <div className="tools">
      <button
        type="button"
        className="button tool-notebook"
        aria-expanded={notebookOpen}
        data-written={written || undefined}
        onClick={onNotebook}
      >
        <Icon name="notebook" />
        <span className="visually-hidden">{encounter.notebook()} </span>
        {notebookCount}
      </button>
      <button type="button" className="button" onClick={onCards}>
        <Icon name="cards" />
        <span className="tool-word">{encounter.cards()}</span>
      </button>
      <span className="tools-gap" />
      {hint}
      <button type="button" className="button" onClick={onPause}>
        <Icon name="pause" />
        <span className="visually-hidden">{encounter.pause()}</span>
      </button>
    </div>
  );
}
