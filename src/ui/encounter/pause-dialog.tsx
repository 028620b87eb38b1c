/** The two small dialogs of the encounter: the pause menu and the list of keys. */
import './pause-dialog.css';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';

export interface PauseDialogProps {
  readonly onContinue: () => void;
  readonly onSettings: () => void;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

/** A break: nothing runs on, nothing is lost. */
export function PauseDialog({ onContinue, onSettings, onKeys, onLeave }: PauseDialogProps) {
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
        <button type="button" className="button" onClick={onLeave}>
          <Icon name="door" /> Leave – your progress is kept
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
