/** How a need or an expectation stands, in words and as a drawn sign: never as a colour alone. */
import type { Standing } from '../../encounter/state.ts';
import type { IconName } from '../parts/icons.tsx';

export const standingWords: Readonly<Record<Standing, string>> = {
  open: 'still open',
  partly: 'partly met',
  met: 'met',
  exceeded: 'more than met',
  missed: 'missed',
  repaired: 'put right',
  harmed: 'lost for good',
  eased: 'made up for in part',
};

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
