/** How a play came out, in a few words. */
import type { Outcome } from '../record/walks-again.ts';

/** "arrived, satisfaction 100, target hit". */
export const outcomeText = ({ ends, satisfaction, score, target }: Outcome): string =>
  [
    ends ?? 'not finished',
    `satisfaction ${satisfaction}`,
    ...(score === undefined ? [] : [`score ${score}`]),
    ...(target ? [`target ${target}`] : []),
  ].join(', ');
