/** Signs of being about to break it off, and of having done so. Their words: `exit` of the messages. */
import type { Exit } from '../../encounter/edge.ts';
import type { IconName } from '../parts/icons.tsx';

export const exitIcons: Readonly<Record<Exit, IconName>> = { walks: 'door', 'rings-off': 'phone', closes: 'mute' };
