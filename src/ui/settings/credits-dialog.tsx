/** Whose work this stands on. */
import { Dialog } from '../parts/dialog.tsx';
import './help-dialog.css';

/** The dialog. It can be closed with Escape. */
export function CreditsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Credits" onClose={onClose}>
      <div className="credits">
        <p>
          <strong>People:</strong> drawn from Open Peeps by Pablo Stanley (CC0), by way of the package
          @opeepsfun/open-peeps (MIT). What it lacks was drawn for this project in the same ink.
        </p>
        <p>
          <strong>Places, things and signs:</strong> drawn for this project (MIT).
        </p>
        <p>
          <strong>Letters:</strong> Atkinson Hyperlegible Next by the Braille Institute, and Noto Sans Arabic by the
          Noto Project authors, both under the SIL Open Font License 1.1.
        </p>
        <p>
          <strong>Sound:</strong> every note, voice and noise is synthesised by this project’s own scripts (MIT).
        </p>
        <p>
          <strong>Software:</strong> React, Phaser, XState, Howler, Zod and noble-hashes (MIT), idb (ISC). Counterpart
          itself is free software under the MIT licence.
        </p>
        <p>The people in the stories are invented.</p>
      </div>
    </Dialog>
  );
}
