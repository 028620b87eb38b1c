/** How a need or an expectation stands, in words and as a drawn sign: never as a colour alone. */
import type { Standing } from '../../encounter/state.ts';
import { standing as words } from '../../messages/standing.ts';
import type { IconName } from '../parts/icons.tsx';

/** "partly met". */
export const standingWords = (standing: Standing): string => words[standing]();

export const standingIcons: Readonly<Record<Standing, IconName>> = {
  open: 'open',
  partly: 'half',
  met: 'tick',
  exceeded: 'star',
  missed: 'cross',
  repaired: 'tick',
  harmed: 'cross',
  eased: 'half',
};
