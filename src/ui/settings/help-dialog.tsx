/** How to play, in seven points, and the keys. */
import { help } from '../../messages/help.ts';
import { Dialog } from '../parts/dialog.tsx';
import './help-dialog.css';

const POINTS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What each key does; the letter that stands on it, where one does. */
const KEYS = [
  { does: 'move', letter: '1 – 4' },
  { does: 'tab' },
  { does: 'press' },
  { does: 'escape' },
  { does: 'notebook', letter: 'N' },
  { does: 'cards', letter: 'C' },
  { does: 'hint', letter: 'H' },
  { does: 'time', letter: 'T' },
  { does: 'keys', letter: '?' },
] as const;

/** The dialog. It can be closed with Escape. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={help.title()} onClose={onClose}>
      <ol className="help-points">
        {POINTS.map((point) => (
          <li key={point}>{help[`point.${point}`]()}</li>
        ))}
      </ol>
      <h3 className="help-heading">{help.keys()}</h3>
      <dl className="help-keys">
        {KEYS.map((key) => (
          <div key={key.does}>
            <dt>
              <kbd>{'letter' in key ? key.letter : help[`key.${key.does}`]()}</kbd>
            </dt>
            <dd>{help[`does.${key.does}`]()}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
