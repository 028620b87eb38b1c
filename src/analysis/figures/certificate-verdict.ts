/** What is against a list, in sentences with the mend, and what it is fit for. */

import { PASS } from '../thresholds.ts';
import type { Certificate } from './certificate.ts';
import { percentWords } from './guessing.ts';

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
  readonly words: string;
}

/** One decimal at most. */
export const points = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** ".75", as reliabilities are written. */
export const reliabilityWords = (value: number): string => value.toFixed(2).replace(/^0/, '');

/** "4 people like these in all", or that no list is that long. */
export function lengthWords({ lengths }: Certificate['model'], wanted: number): string {
  const people = lengths.find(({ reliability }) => reliability === wanted)?.people;
  return people === undefined ? 'more people than any list holds' : `${people} people like these in all`;
}

/** What is said instead of a mark to recommend. */
export const NO_MARK_HELPS =
  'No mark helps: one that keeps out guessing and habits fails more than a quarter of those who know it all and slip now and then. Add a person.';

/** What there is to say of a list without a mark. */
export const NO_MARK = `Nobody has set a mark: the list is judged by ${PASS}, and an assessment of it has none.`;

function againstGuessing({ mark, markSet, guessing, people }: Certificate): readonly Objection[] {
  return [
    ...people
      .filter(({ use }) => use === 'practice')
      .map(
        ({ title }): Objection => ({
          kind: 'practice',
          refuses: true,
          words: `“${title}” is for practice: it stays out of lists and comparisons. Take somebody else.`,
        }),
      ),
    ...(guessing > GUESSED_LIST
      ? [
          {
            kind: 'guessed',
            refuses: true,
            words: `Guessing passes in ${percentWords(guessing)} of attempts at a mark of ${mark}; ${percentWords(GUESSED_LIST)} is the most that lets a result mean something. ${markSet ? 'Add a person, or raise the mark.' : `${NO_MARK} Add a person, or set a mark above ${PASS}.`}`,
          } as const,
        ]
      : []),
    ...people
      .filter((one) => one.guessing > GUESSED_PERSON)
      .map(
        (one): Objection => ({
          kind: 'guessed-person',
          refuses: true,
          words: `With “${one.title}” alone, guessing reaches ${PASS} in ${percentWords(one.guessing)} of plays; ${percentWords(GUESSED_PERSON)} is the most. Take somebody else, or another seed.`,
        }),
      ),
  ];
}

/** Of somebody whose plays are too many to be looked at all. */
export const notProved = (title: string): Objection => ({
  kind: 'not-proved',
  refuses: true,
  words: `“${title}” can go in more ways than can be looked at: nothing is proved.`,
});

/** Habits named before the rest is only counted. */
const HABITS_TOLD = 3;

function againstHabits({ mark, players }: Certificate): readonly Objection[] {
  const passing = players.filter(({ passes }) => passes).toSorted((a, b) => b.average - a.average);
  if (passing.length === 0) return [];
  const told = passing
    .slice(0, HABITS_TOLD)
    .map(({ words, average }) => `one who would ${words} gets ${points(average)}`);
  const more = passing.length - told.length;
  return [
    {
      kind: 'habit',
      refuses: false,
      words: `Of players who listen to nobody, ${told.join(', ')}${more > 0 ? `, and ${more} more` : ''}: enough to pass at ${mark}. Add a person with whom that fails, or raise the mark.`,
    },
  ];
}

/** Everything against a list; nothing when it may be handed out as it is. */
export function objectionsTo(certificate: Certificate): readonly Objection[] {
  const { slipping, model } = certificate;
  return [
    ...againstGuessing(certificate),
    ...againstHabits(certificate),
    ...(slipping.passes < SLIPPING_LEAST
      ? [
          {
            kind: 'too-hard',
            refuses: false,
            words: `Somebody who knows it all and slips in one decision of ten passes in ${percentWords(slipping.passes)} only. Lower the mark, or nobody will.`,
          } as const,
        ]
      : []),
    ...(model.reliability < RELIABLE
      ? [
          {
            kind: 'too-short',
            refuses: false,
            words: `It is too short to tell people apart: under the model of people its average has a reliability of ${reliabilityWords(model.reliability)}, and ${reliabilityWords(RELIABLE)} is the least. It takes ${lengthWords(model, RELIABLE)}.`,
          } as const,
        ]
      : []),
  ];
}

/** The verdict on top of a certificate. */
export interface Verdict {
  readonly stands: 'good' | 'doubtful' | 'bad';
  readonly words: string;
}

const FIRST: Readonly<Record<Objection['kind'], string>> = {
  'not-proved': 'Not proved.',
  practice: 'Not for judging: somebody on it is there for practice.',
  guessed: 'Can be guessed.',
  'guessed-person': 'Can be guessed, with one person at least.',
  habit: 'Can be passed by habit.',
  'too-hard': 'The mark is too high.',
  'too-short': 'Too short.',
};

/** What a list is fit for, in one sentence. */
export function verdictOf(certificate: Certificate, objections: readonly Objection[]): Verdict {
  const [first] = objections;
  if (first) return { stands: first.refuses ? 'bad' : 'doubtful', words: FIRST[first.kind] };
  return certificate.model.reliability >= COMPARES
    ? { stands: 'good', words: 'Fit for comparing people, with their ranges.' }
    : { stands: 'good', words: 'Fit for seeing who needs which help; too short to compare people closely.' };
}
