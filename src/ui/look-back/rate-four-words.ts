/** Words for rating the options of a turn. */

import { rateFour } from '../../messages/rate-four.ts';
import type { MoveKind } from '../../scenario/words.ts';
import type { Rating } from '../../scoring/rate-four.ts';
import type { ScaleStep } from './scale-choice.tsx';

/** The five steps, from worst to best. */
export const ratingSteps = (): readonly ScaleStep<Rating>[] => [
  { value: -2, label: '−2', words: rateFour['step.veryPoor']() },
  { value: -1, label: '−1', words: rateFour['step.poor']() },
  { value: 0, label: '0', words: rateFour['step.neither']() },
  { value: 1, label: '+1', words: rateFour['step.good']() },
  { value: 2, label: '+2', words: rateFour['step.veryGood']() },
];

/** A rating in words: "+1, good". */
export function ratingStepWords(rating: Rating): string {
  const step = ratingSteps().find(({ value }) => value === rating);
  return step ? rateFour.stepWords({ number: step.label, words: step.words }) : String(rating);
}

/** What kind of move an option is, before its words. */
export const optionWord = (kind: MoveKind): string => rateFour[`kind.${kind}`]();

/** How far a rating is from the key, in words. `off` is the rating less the key. */
export function offWords(off: number): string {
  if (off === 0) return rateFour['off.same']();
  const steps = Math.abs(off);
  return off > 0 ? rateFour['off.kinder']({ steps }) : rateFour['off.stricter']({ steps });
}
