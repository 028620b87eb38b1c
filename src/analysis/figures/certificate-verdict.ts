/** What is against a list, with the mend, and what it is fit for: data, to be said (`messages/certificate.ts`). */

import type { Said } from '../../scenario/said.ts';
import { habitNamed } from '../players/habit.ts';
import { PASS } from '../thresholds.ts';
import type { Certificate } from './certificate.ts';
import { percentSaid } from './share.ts';

/** The most that guessing may pass: a list, and one person alone. */
export const GUESSED_LIST = 0.001;
export const GUESSED_PERSON = 0.01;
/** Below this reliability a list is too short to tell people apart; from the second on it may compare them. */
export const RELIABLE = 0.7;
export const COMPARES = 0.8;
/** Of those who slip in one decision of ten so many should pass, at least. */
const SLIPPING_LEAST = 0.25;

/** Something against a list. */
export interface Objection {
  readonly kind: 'not-proved' | 'practice' | 'guessed' | 'guessed-person' | 'habit' | 'too-hard' | 'too-short';
  /** Is the list not handed out because of it? */
  readonly refuses: boolean;
  /** What is wrong, with the mend. */
  readonly says: Said;
}

const objection = (kind: Objection['kind'], refuses: boolean, values: NonNullable<Said['values']>): Objection => ({
  kind,
  refuses,
  says: { key: `objection.${kind}`, values },
});

/** "4 people like these in all", or that no list is that long. */
export function lengthSaid({ lengths }: Certificate['model'], wanted: number): Said {
  const people = lengths.find(({ reliability }) => reliability === wanted)?.people;
  return people === undefined ? { key: 'length.none' } : { key: 'length.people', values: { people } };
}

/** What there is to say of a list without a mark. */
export const NO_MARK: Said = { key: 'noMark', values: { pass: PASS } };

function againstGuessing({ mark, markSet, guessing, people }: Certificate): readonly Objection[] {
  return [
    ...people.filter(({ use }) => use === 'practice').map(({ title }) => objection('practice', true, { title })),
    ...(guessing > GUESSED_LIST
      ? [
          objection('guessed', true, {
            share: percentSaid(guessing),
            mark,
            most: percentSaid(GUESSED_LIST),
            set: markSet ? 'other' : 'no',
            pass: PASS,
          }),
        ]
      : []),
    ...people
      .filter((one) => one.guessing > GUESSED_PERSON)
      .map(({ title, guessing: alone }) =>
        objection('guessed-person', true, {
          title,
          pass: PASS,
          share: percentSaid(alone),
          most: percentSaid(GUESSED_PERSON),
        }),
      ),
  ];
}

/** Of somebody whose plays are too many to be looked at all. */
export const notProved = (title: string): Objection => objection('not-proved', true, { title });

/** Habits named before the rest is only counted. */
const HABITS_TOLD = 3;

function againstHabits({ mark, players }: Certificate): readonly Objection[] {
  const passing = players.filter(({ passes }) => passes).toSorted((a, b) => b.average - a.average);
  if (passing.length === 0) return [];
  const told = passing
    .slice(0, HABITS_TOLD)
    .map(({ name, average }): Said => ({ key: 'habit.gets', values: { habit: habitNamed(name), points: average } }));
  return [objection('habit', false, { told, more: passing.length - told.length, mark })];
}

/** Everything against a list; nothing when it may be handed out as it is. */
export function objectionsTo(certificate: Certificate): readonly Objection[] {
  const { slipping, model } = certificate;
  return [
    ...againstGuessing(certificate),
    ...againstHabits(certificate),
    ...(slipping.passes < SLIPPING_LEAST
      ? [objection('too-hard', false, { share: percentSaid(slipping.passes) })]
      : []),
    ...(model.reliability < RELIABLE
      ? [
          objection('too-short', false, {
            reliability: model.reliability,
            least: RELIABLE,
            length: lengthSaid(model, RELIABLE),
          }),
        ]
      : []),
  ];
}

/** The verdict on top of a certificate. */
export interface Verdict {
  readonly stands: 'good' | 'doubtful' | 'bad';
  readonly words: Said;
}

/** What a list is fit for, in one sentence. */
export function verdictOf(certificate: Certificate, objections: readonly Objection[]): Verdict {
  const [first] = objections;
  if (first) return { stands: first.refuses ? 'bad' : 'doubtful', words: { key: `verdict.${first.kind}` } };
  return certificate.model.reliability >= COMPARES
    ? { stands: 'good', words: { key: 'verdict.compares' } }
    : { stands: 'good', words: { key: 'verdict.helps' } };
}
