/** The player as a drawn figure for the interface. */
import { useMemo } from 'react';
import type { Crop } from '../art/index.ts';
import { youIn } from '../art/you.ts';
import type { You } from '../catalogue/looks.ts';
import type { Wear } from '../catalogue/place.ts';
import { Figure } from './figure.tsx';
import { useYou } from './remembered-you.ts';

/** Off work. */
const OWN_CLOTHES: Wear = { outfit: 'tee', top: '#2f6f5e', bottom: '#37475a', accent: '#f4efe4' };

/** Somebody the player could look like. @param wear what is worn there, else their own clothes */
export function LookFigure({ you, wear = OWN_CLOTHES, crop = 'bust' }: { you: You; wear?: Wear; crop?: Crop }) {
  const cast = useMemo(() => youIn(wear, you), [wear, you]);
  return <Figure cast={cast} face="smile" crop={crop} />;
}

/** The player as they look now. */
export const YouFigure = ({ wear }: { readonly wear?: Wear }) => <LookFigure you={useYou()} {...(wear && { wear })} />;
