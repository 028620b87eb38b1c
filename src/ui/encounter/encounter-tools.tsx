/** The buttons beside the strip: notebook (where it is folded away), cards and pause. */
import { Icon } from '../parts/icons.tsx';

export interface EncounterToolsProps {
  /** "2 of 5". */
  readonly notebookCount: string;
  readonly onNotebook: () => void;
  readonly onCards: () => void;
  readonly onPause: () => void;
}

/** A row of three buttons; the notebook's hides where the page lies open anyway. */
export function EncounterTools({ notebookCount, onNotebook, onCards, onPause }: EncounterToolsProps) {
  return (
    <div className="tools" data-cover>
      <button type="button" className="button tool-notebook" onClick={onNotebook}>
        <Icon name="notebook" />
        <span className="visually-hidden">Notebook, found </span>
        {notebookCount}
      </button>
      <button type="button" className="button" onClick={onCards}>
        <Icon name="cards" />
        <span className="tool-word">Cards</span>
      </button>
      <button type="button" className="button" onClick={onPause}>
        <Icon name="pause" />
        <span className="tool-word">Pause</span>
      </button>
    </div>
  );
}
