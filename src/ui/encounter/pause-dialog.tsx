/** The two small dialogs of the encounter: the pause menu and the list of keys. */
import './pause-dialog.css';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';

/**
 * How safe the play is: kept for good, kept while the page is open, its last moves kept nowhere (saving failed), or a
 * play that is never kept.
 */
export type Safety = 'lasting' | 'page' | 'lost' | 'never';

/** What the pause offers. */
export interface PauseDialogProps {
  readonly safety: Safety;
  readonly onContinue: () => void;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
  /** Saves the play, as far as it is, as a file. Absent where none is to be had. */
  readonly onSave?: (() => void) | undefined;
  readonly onLeave: () => void;
}

const LEAVE: Readonly<Record<Safety, string>> = {
  lasting: 'Leave – your progress is kept',
  page: 'Leave – kept until you close this page',
  lost: 'Leave – your last moves are not kept',
  never: 'Leave',
};

/** Asks before moves are lost that are kept nowhere. Staying is the first answer. */
function LeaveUnkept({ onContinue, onSave, onLeave }: Pick<PauseDialogProps, 'onContinue' | 'onSave' | 'onLeave'>) {
  return (
    <Dialog title="Leave without your last moves?" onClose={onContinue} size="small">
      <p className="pause-note">
        Your last moves could not be saved in this browser. When you leave, they are gone
        {onSave ? ', unless you save this play as a file first.' : '.'}
      </p>
      <div className="pause-menu">
        <button type="button" className="button button-main" onClick={onContinue} data-first-focus>
          <Icon name="play" /> Stay
        </button>
        {onSave && (
          <button type="button" className="button" onClick={onSave}>
            Save this play as a file
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          <Icon name="door" /> Leave all the same
        </button>
      </div>
    </Dialog>
  );
}

/** A break: nothing runs on, and what is said to be kept is kept. */
export function PauseDialog({ safety, onContinue, onSettings, onKeys, onSave, onLeave }: PauseDialogProps) {
  const [asking, setAsking] = useState(false);
  if (asking) return <LeaveUnkept onContinue={onContinue} onSave={onSave} onLeave={onLeave} />;
  return (
    <Dialog title="Pause" onClose={onContinue} size="small">
      <p className="pause-note">Take your time. Only your moves use up time in the scene.</p>
      <div className="pause-menu">
        <button type="button" className="button button-main" onClick={onContinue} data-first-focus>
          <Icon name="play" /> Continue
        </button>
        <button type="button" className="button" onClick={onSettings}>
          <Icon name="gear" /> Settings
        </button>
        <button type="button" className="button" onClick={onKeys}>
          <Icon name="keys" /> Keys
        </button>
        {onSave && (
          <button type="button" className="button" onClick={onSave}>
            Save this play as a file
          </button>
        )}
        <button type="button" className="button" onClick={() => (safety === 'lost' ? setAsking(true) : onLeave())}>
          <Icon name="door" /> {LEAVE[safety]}
        </button>
      </div>
    </Dialog>
  );
}

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['1', '2', '3', '…'], does: 'Make the move with that number' },
  { keys: ['Tab', 'Shift + Tab'], does: 'Go to the next or the last button' },
  { keys: ['Enter', 'Space'], does: 'Press the button you are on' },
  { keys: ['N'], does: 'Go to the notebook' },
  { keys: ['C'], does: 'Open the policy cards' },
  { keys: ['H'], does: 'Take a hint, for the points it says' },
  { keys: ['T'], does: 'Take more time, when a clock runs for each turn' },
  { keys: ['R'], does: 'At the end: take the turn again that is offered' },
  { keys: ['Esc'], does: 'Close what is open, or pause' },
  { keys: ['?'], does: 'Show these keys' },
];

/** Every key of the encounter screen. */
export function KeysDialog({ onClose, shortcuts }: { readonly onClose: () => void; readonly shortcuts: boolean }) {
  return (
    <Dialog title="Keys" onClose={onClose} size="small">
      {!shortcuts && (
        <p className="pause-note">Single keys are switched off in the settings: numbers, letters and ? rest.</p>
      )}
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
