/** Words for rating the options of a turn. */

import type { MoveKind } from '../../scenario/words.ts';
import type { Rating } from '../../scoring/rate-four.ts';
import { numberWordFirst } from '../words/number-words.ts';
import type { ScaleStep } from './scale-choice.tsx';

/** The five steps, from worst to best. */
export const RATING_STEPS: readonly ScaleStep<Rating>[] = [
  { value: -2, label: '−2', words: 'very poor' },
  { value: -1, label: '−1', words: 'poor' },
  { value: 0, label: '0', words: 'neither way' },
  { value: 1, label: '+1', words: 'good' },
  { value: 2, label: '+2', words: 'very good' },
];

/** A rating in words: "+1, good". */
export function ratingStepWords(rating: Rating): string {
  const step = RATING_STEPS.find(({ value }) => value === rating);
  return step ? `${step.label}, ${step.words}` : String(rating);
}

/** What kind of move an option is, before its words. */
export const optionWord: Readonly<Record<MoveKind, string>> = { say: 'Say', ask: 'Ask', do: 'Do', look: 'Look' };

/** How far a rating is from the key, in words. `off` is the rating less the key. */
export function offWords(off: number): string {
  if (off === 0) return 'The same';
  const steps = Math.abs(off) === 1 ? 'One step' : `${numberWordFirst(Math.abs(off))} steps`;
  return `${steps} ${off > 0 ? 'kinder' : 'stricter'} than the authors`;
}
