/** What lies over an encounter: the cards, the notebook where there is no room beside the talk, the keys, the pause. */
import type { ReactNode } from 'react';
import { encounter } from '../../messages/encounter.ts';
import { Dialog } from '../parts/dialog.tsx';
import { type CardLook, CardsDialog } from '../parts/policy-card.tsx';
import { KeysDialog, PauseDialog, type Safety } from './pause-dialog.tsx';

/** What is over it just now. */
export type WhatIsOver = 'none' | 'cards' | 'notebook' | 'pause' | 'keys';

/** The dialog that is open, if one is. */
export function Over({
  open,
  onOpen,
  cards,
  name,
  notebook,
  shortcuts,
  safety,
  onSave,
  onSettings,
  onLeave,
}: {
  readonly open: WhatIsOver;
  readonly onOpen: (what: WhatIsOver) => void;
  readonly cards: readonly CardLook[];
  /** Whose notebook it is. */
  readonly name: string;
  readonly notebook: ReactNode;
  readonly shortcuts: boolean;
  readonly safety: Safety;
  readonly onSave: (() => void) | undefined;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
}) {
  const close = () => onOpen('none');
  switch (open) {
    case 'none':
      return null;
    case 'cards':
      return <CardsDialog cards={cards} onClose={close} />;
    case 'notebook':
      return (
        <Dialog title={encounter.page({ name })} onClose={close} className="notebook-dialog">
          {notebook}
        </Dialog>
      );
    case 'keys':
      return <KeysDialog onClose={close} shortcuts={shortcuts} />;
    case 'pause':
      return (
        <PauseDialog
          safety={safety}
          onSave={
            onSave &&
            (() => {
              close();
              onSave();
            })
          }
          onContinue={close}
          onKeys={() => onOpen('keys')}
          onSettings={() => {
            close();
            onSettings();
          }}
          onLeave={onLeave}
        />
      );
  }
}
