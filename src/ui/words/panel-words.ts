/** The picture of an ending in words: who is seen, where, and with what. */
import { backdropOf } from '../../catalogue/backdrops.ts';
import type { PanelLook } from '../../encounter/panel.ts';
import type { Face } from '../../scenario/words.ts';
import { propWords } from './prop-words.ts';

/** How somebody looks who makes such a face. */
const LOOKS: Readonly<Record<Face, string>> = {
  calm: 'calm',
  smile: 'pleased',
  'big-smile': 'delighted',
  laugh: 'very amused',
  cheeky: 'cheeky',
  cute: 'happy',
  awe: 'amazed',
  explaining: 'lively',
  driven: 'determined',
  blank: 'blank',
  serious: 'serious',
  solemn: 'solemn',
  suspicious: 'suspicious',
  contempt: 'scornful',
  concerned: 'concerned',
  worried: 'worried',
  fear: 'frightened',
  tired: 'tired',
  'eyes-closed': 'far away',
  hectic: 'hurried',
  angry: 'angry',
  rage: 'furious',
  old: 'calm',
};

const all = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "Afterwards: Ada and Finn in a park, with a cup. Ada looks tired." */
export function panelSentence({ backdrop, people, thing, face }: PanelLook): string {
  const names = people.map(({ name }) => name);
  const beside = thing === undefined ? '' : `, with ${propWords(thing)}`;
  return `Afterwards: ${all(names)} ${backdropOf(backdrop).words}${beside}. ${names[0]} looks ${LOOKS[face]}.`;
}

/** What stands on the picture: "Afterwards, in a park". */
export const panelTitle = ({ backdrop }: Pick<PanelLook, 'backdrop'>): string =>
  `Afterwards, ${backdropOf(backdrop).words}`;
