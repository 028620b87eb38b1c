/** Who someone is, in plain words: relation, segments and pronouns as a new colleague would say them. */
import { persona } from '../../messages/persona.ts';
import type { Relation, Segment } from '../../scenario/words.ts';

/** "Customer", "Colleague". */
export const relationWords = (relation: Relation): string => persona[`relation.${relation}`]();

/** Not told beforehand: finding it out belongs to the encounter, or it is so of most people and tells nothing. */
const UNTOLD = ['ext.individual', 'ext.hidden', 'ext.vulnerable', 'adv.impostor'] as const;

const isTold = (segment: Segment): segment is Exclude<Segment, (typeof UNTOLD)[number]> =>
  !UNTOLD.some((one) => one === segment);

/** The segments without those that would give something away, or tell nothing. */
export const toldSegments = (segments: readonly Segment[]) => segments.filter(isTold);

/** The segments in words, in the order they are written, without those that would give something away. */
export const segmentList = (segments: readonly Segment[]): readonly string[] =>
  toldSegments(segments).map((segment) => persona[`segment.${segment}`]());

export type Pronoun = 'she' | 'he' | 'they';

/** How messages choose their words for somebody: `{pronoun, select, she {…} he {…} other {…}}`. */
export type SpokenOf = 'she' | 'he' | 'other';

/** A pronoun as messages choose by it. */
export const spokenOf = (pronoun: Pronoun): SpokenOf => (pronoun === 'they' ? 'other' : pronoun);
