/** The two small dialogs of the encounter: the pause menu and the list of keys. */
import './pause-dialog.css';
import { useState } from 'react';
import { pause } from '../../messages/pause.ts';
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

/** Asks before moves are lost that are kept nowhere. Staying is the first answer. */
function LeaveUnkept({ onContinue, onSave, onLeave }: Pick<PauseDialogProps, 'onContinue' | 'onSave' | 'onLeave'>) {
  return (
    <Dialog title={pause.lostTitle()} onClose={onContinue} size="small">
      <p className="pause-note">{onSave ? pause.lostSave() : pause.lost()}</p>
      <div className="pause-menu">
        <button type="button" className="button button-main" onClick={onContinue} data-first-focus>
          <Icon name="play" /> {pause.stay()}
        </button>
        {onSave && (
          <button type="button" className="button" onClick={onSave}>
            {pause.save()}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          <Icon name="door" /> {pause.leaveAll()}
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
    <Dialog title={pause.title()} onClose={onContinue} size="small">
      <p className="pause-note">{pause.note()}</p>
      <div className="pause-menu">
        <button type="button" className="button button-main" onClick={onContinue} data-first-focus>
          <Icon name="play" /> {pause.continue()}
        </button>
        <button type="button" className="button" onClick={onSettings}>
          <Icon name="gear" /> {pause.settings()}
        </button>
        <button type="button" className="button" onClick={onKeys}>
          <Icon name="keys" /> {pause.keys()}
        </button>
        {onSave && (
          <button type="button" className="button" onClick={onSave}>
            {pause.save()}
          </button>
        )}
        <button type="button" className="button" onClick={() => (safety === 'lost' ? setAsking(true) : onLeave())}>
          <Icon name="door" /> {pause[`leave.${safety}`]()}
        </button>
      </div>
    </Dialog>
  );
}

/** Names of keys that no letter stands on. */
type NamedKey = 'tab' | 'shiftTab' | 'enter' | 'space' | 'escape';
const NAMED: readonly string[] = ['tab', 'shiftTab', 'enter', 'space', 'escape'] satisfies NamedKey[];
const isNamed = (key: string): key is NamedKey => NAMED.includes(key);

const KEYS = [
  { keys: ['1', '2', '3', '…'], does: 'number' },
  { keys: ['tab', 'shiftTab'], does: 'tab' },
  { keys: ['enter', 'space'], does: 'press' },
  { keys: ['N'], does: 'notebook' },
  { keys: ['C'], does: 'cards' },
  { keys: ['H'], does: 'hint' },
  { keys: ['T'], does: 'time' },
  { keys: ['R'], does: 'again' },
  { keys: ['escape'], does: 'escape' },
  { keys: ['?'], does: 'help' },
] as const;

/** Every key of the encounter screen. */
export function KeysDialog({ onClose, shortcuts }: { readonly onClose: () => void; readonly shortcuts: boolean }) {
  return (
    <Dialog title={pause.keys()} onClose={onClose} size="small">
      {!shortcuts && <p className="pause-note">{pause.keysOff()}</p>}
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{isNamed(key) ? pause[`key.${key}`]() : key}</kbd>
              ))}
            </dt>
            <dd>{pause[`does.${does}`]()}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
