/** What hints say, as codes: whoever shows them has the words. They point; they never say which move to make. */
import type { Area, Skill } from '../scenario/words.ts';

/** What says all without a value. */
type PlainKey =
  | 'lookAgain'
  | 'notebook'
  | 'ask'
  | 'fact'
  | 'leave'
  | 'stake.critical'
  | 'stake.need'
  | 'stake.expectation'
  | `about.${Area}`
  | `takes.${Skill}`;

type Plain<Key> = Key extends PlainKey ? { readonly key: Key; readonly values?: undefined } : never;
type Named<Key> = Key extends string ? { readonly key: Key; readonly values: { readonly name: string } } : never;

/** A sentence of a hint: which it is, and what it tells. Each is true whenever it is used. */
export type HintSentence =
  | Plain<PlainKey>
  | Named<'listen' | 'language' | 'risk'>
  | { readonly key: 'clock'; readonly values: { readonly seconds: number; readonly standard: string } };

/** What is at stake: whose goal, how much it weighs, its area, and the skill that serves it when one is known. */
export interface Stake {
  readonly kind: 'need' | 'expectation';
  readonly critical: boolean;
  readonly area: Area;
  readonly skill?: Skill;
}

/** The line of somebody, or what was to be seen where nobody spoke. */
export const listenTo = (name: string): HintSentence =>
  name === '' ? { key: 'lookAgain' } : { key: 'listen', values: { name } };

/** What is at stake, what it is about, and what it takes. */
export const stakeSentences = ({ kind, critical, area, skill }: Stake): readonly HintSentence[] => [
  { key: critical ? 'stake.critical' : `stake.${kind}` },
  { key: `about.${area}` },
  ...(skill ? [{ key: `takes.${skill}` } as const] : []),
];
