/** Shares of plays as data, to be said (`messages/share.ts`). */
import type { Said } from '../../scenario/said.ts';
import type { ShareBounds } from './guessing.ts';

/** Below this a share (0 … 1) is only said to be less. */
const LITTLE = 0.0001;

/** A share (0 … 1): "4.93 %", or "less than 0.01 %". */
export const percentSaid = (share: number): Said =>
  share > 0 && share < LITTLE ? { key: 'share.little' } : { key: 'share.of', values: { share } };

/** Bounds: "4.93 %", or "from 1 % to 20 %" where the share is not known. */
export const shareSaid = ({ least, most }: ShareBounds): Said =>
  least === most
    ? percentSaid(least)
    : { key: 'share.between', values: { least: percentSaid(least), most: percentSaid(most) } };
