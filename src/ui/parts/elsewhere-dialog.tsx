/** What was asked for is open in another tab: leave it there, or take it over. */
import { Dialog } from './dialog.tsx';
import './elsewhere-dialog.css';

export interface ElsewhereDialogProps {
  /** Of the play or the day. */
  readonly title: string;
  readonly onTakeOver: () => void;
  /** Leaves it where it is. */
  readonly onStay: () => void;
}

/** The question. Nothing is changed before it is answered. */
export function ElsewhereDialog({ title, onTakeOver, onStay }: ElsewhereDialogProps) {
  return (
    <Dialog title="Open in another tab" onClose={onStay} size="small">
      <p>
        “{title}” is open in another tab of this browser. Only one tab at a time goes on with it, so that nothing is
        written over.
      </p>
      <div className="elsewhere-ways">
        <button type="button" className="button button-main" onClick={onStay} data-first-focus>
          Leave it there
        </button>
        <button type="button" className="button" onClick={onTakeOver}>
          Take it over here
        </button>
      </div>
    </Dialog>
  );
}
