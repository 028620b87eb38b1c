/** The picture of an ending in words: who is seen, where, and with what. */
import { backdropOf } from '../../catalogue/backdrops.ts';
import type { PanelLook } from '../../encounter/panel.ts';
import { panel } from '../../messages/panel.ts';
import { propWords } from './prop-words.ts';

/** "Afterwards: Ada and Finn in a park, with a cup. Ada looks tired." */
export function panelSentence({ backdrop, people, thing, face }: PanelLook): string {
  const names = people.map(({ name }) => name);
  const seen = { names, where: backdropOf(backdrop).words, first: names[0] ?? '', look: panel[`looks.${face}`]() };
  return thing === undefined ? panel.alone(seen) : panel.with({ ...seen, thing: propWords(thing) });
}

/** What stands on the picture: "Afterwards, in a park". */
export const panelTitle = ({ backdrop }: Pick<PanelLook, 'backdrop'>): string =>
  panel.title({ where: backdropOf(backdrop).words });
