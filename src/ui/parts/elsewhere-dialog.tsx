/** What was asked for is open in another tab: leave it there, or take it over. */
import { parts } from '../../messages/parts.ts';
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
    <Dialog title={parts.elsewhere()} onClose={onStay} size="small">
      <p>{parts.elsewhereNote({ title })}</p>
      <div className="elsewhere-ways">
        <button type="button" className="button button-main" onClick={onStay} data-first-focus>
          {parts.leaveThere()}
        </button>
        <button type="button" className="button" onClick={onTakeOver}>
          {parts.takeOver()}
        </button>
      </div>
    </Dialog>
  );
}
