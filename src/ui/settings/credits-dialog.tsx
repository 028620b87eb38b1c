/** Whose work this stands on. */
import { help } from '../../messages/help.ts';
import { Dialog } from '../parts/dialog.tsx';
import { withParts } from '../parts/with-parts.tsx';
import './help-dialog.css';

const PARTS = ['people', 'places', 'letters', 'sound', 'software'] as const;

/** The dialog. It can be closed with Escape. */
export function CreditsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={help.credits()} onClose={onClose}>
      <div className="credits">
        {PARTS.map((part) => (
          <p key={part}>
            {withParts(help.credit, { label: <strong>{help[part]()}</strong>, text: help[`text.${part}`]() })}
          </p>
        ))}
        <p>{help.invented()}</p>
      </div>
    </Dialog>
  );
}
