/** The writing lints: what a second reader would say of a scenario's texts. Nothing here keeps it from being played. */
import type { Scenario } from '../../scenario/format.ts';
import { bestOptionLints } from './best-option.ts';
import { coachingLints } from './coaching.ts';
import type { Lint } from './codes.ts';
import { factLints } from './facts.ts';
import { feelingLints } from './feelings.ts';
import { intendedLints } from './intended.ts';
import { lengthLints } from './lengths.ts';
import { plainLints } from './plain/plain.ts';
import { readingLints } from './reading.ts';
import { repeatLints } from './repeats.ts';
import { sameWordsLints } from './same-words.ts';
import { translationLints } from './translations.ts';

const SUBJECTS = [
  bestOptionLints,
  coachingLints,
  readingLints,
  lengthLints,
  repeatLints,
  feelingLints,
  translationLints,
  factLints,
  plainLints,
  sameWordsLints,
  intendedLints,
];

/** Everything about the writing of one checked scenario that is worth a second look. */
export const lintsOf = (scenario: Scenario): readonly Lint[] => SUBJECTS.flatMap((lintsIn) => lintsIn(scenario));
