/** The choice of how the player looks, over whatever is open. */
import { anybody } from '../catalogue/looks.ts';
import { YouChooser } from '../ui/you/you-chooser.tsx';
import { rememberYou, useYou } from './remembered-you.ts';
import { LookFigure } from './you-figure.tsx';

/** The dialog: every choice is kept at once. */
export function YouDialog({ onClose }: { readonly onClose: () => void }) {
  const you = useYou();
  return (
    <YouChooser
      you={you}
      picture={(one, crop) => <LookFigure you={one} crop={crop} />}
      onChange={rememberYou}
      onSurprise={() => rememberYou(anybody(you, Math.random))}
      onClose={onClose}
    />
  );
}
