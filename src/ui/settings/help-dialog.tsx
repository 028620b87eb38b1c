/** How to play, in seven points, and the keys. */
import { Dialog } from '../parts/dialog.tsx';
import './help-dialog.css';

const points = [
  'Somebody comes to you. They need something, and they expect something from what they have lived through before.',
  'Each turn you say, ask, do or look. There is no time limit for reading: only the clock in the story counts.',
  'Listen for cues. What you find out is written into your notebook by itself.',
  'Asking costs a little patience. Guessing may be wrong. Choose.',
  'How they are stands beside the clock, as a face and a word. At “very upset” one more wrong step ends it; a good one wins them back.',
  'Every fact you must get right stands on a card. Look it up.',
  'Afterwards you read what they needed, what they expected and why, and which sentence made the difference.',
] as const;

const keys = [
  { key: '1 – 4', does: 'choose what you say or do' },
  { key: 'Tab', does: 'go to the next thing' },
  { key: 'Enter', does: 'press what has the focus' },
  { key: 'Escape', does: 'pause, or close a window like this one' },
  { key: 'N', does: 'go to the notebook' },
  { key: 'C', does: 'open the policy cards' },
  { key: 'H', does: 'take a hint, for the points it says' },
  { key: 'T', does: 'take more time, when a clock runs for each turn' },
  { key: '?', does: 'show the keys' },
] as const;

/** The dialog. It can be closed with Escape. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="How to play" onClose={onClose}>
      <ol className="help-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <h3 className="help-heading">Keys</h3>
      <dl className="help-keys">
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
