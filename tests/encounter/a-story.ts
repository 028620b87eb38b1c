/** A small story to try single rules on: what it leaves out is plain, what a test is about is written over it. */
import type { Ending, Move, Need, Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';

const outcome = { loyalty: 'kept', referral: 0 };
const ending = { title: 'Over', text: 'It is over.', face: 'calm', leaves: 'calm', outcome };

/** A move of a story; it says its own id and leads to its own node unless told otherwise. */
export type SomeMove = { readonly id: string } & Partial<Record<Exclude<keyof Move, 'id'>, unknown>>;

/** What a test may write over the plain story. */
export interface Over {
  readonly needs?: Readonly<Record<string, Partial<Need>>>;
  readonly expectations?: readonly string[];
  readonly moves: readonly SomeMove[];
  readonly edge?: boolean;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly ending?: Partial<Ending>;
}

const flagsOf = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'flag'
          ? [String(inner)]
          : (key === 'set' || key === 'clear') && Array.isArray(inner)
            ? inner.map(String)
            : flagsOf(inner),
      );

/**
 * The story: one node "here" with the moves given and one that ends it ("leave"). Every goal can be met by
 * "leave-all", every flag is declared. Throws with all problems when it is no scenario.
 */
export function aStory({
  needs = { drink: {} },
  expectations = [],
  moves,
  edge = false,
  fields = {},
  ending: own,
}: Over): Scenario {
  const goals = [...Object.keys(needs), ...expectations];
  const all: SomeMove[] = [
    ...moves,
    { id: 'leave', say: 'Goodbye.', to: 'end' },
    {
      id: 'leave-all',
      say: 'Everything, and goodbye.',
      meets: goals,
      reveals: goals,
      if: { seconds: { min: 1500 } },
      to: 'end',
    },
  ];
  const story = {
    format: 2,
    id: 'a-story',
    title: 'A story',
    summary: 'A story.',
    setting: 'shop',
    role: 'assistant',
    language: 'en-GB',
    jurisdiction: 'GB',
    clock: '09:00',
    customer: {
      person: {
        name: 'Kim Test',
        short: 'Kim',
        pronoun: 'they',
        relation: 'external',
        segments: ['ext.new'],
        about: 'Someone.',
        cast: { outfit: 'tee', head: 'short', skin: '#e8b48f', hair: '#3b2a20', top: '#2a9d8f', bottom: '#33415c' },
        voice: 'alto',
      },
      history: 0,
    },
    brief: { situation: 'Here.' },
    needs: Object.fromEntries(Object.entries(needs).map(([id, need]) => [id, { text: id, area: 'safety', ...need }])),
    expectations: Object.fromEntries(expectations.map((id) => [id, { text: id, area: 'safety', from: 'Before' }])),
    start: 'here',
    nodes: {
      here: {
        lines: [{ by: 'scene', text: 'Here.' }],
        moves: all.map((move) => ({ say: move.id, seconds: 5, to: 'here', ...move })),
      },
    },
    endings: [{ id: 'over', ...ending, ...own }],
    ...(edge && {
      warning: [{ by: 'scene', text: 'They look at the door.' }],
      walksOut: { ...ending, title: 'Gone', outcome: { loyalty: 'lost', referral: -1 }, set: [] },
    }),
    ...fields,
  };
  const flags = [...new Set(flagsOf(story))];
  const here = flags.filter((flag) => flag.startsWith('here.'));
  const out = flags.filter((flag) => !flag.startsWith('here.'));
  const declared = (list: string[]) => Object.fromEntries(list.map((flag) => [flag, `${flag}.`]));
  const read = readScenario(
    JSON.stringify({ ...story, flags: { in: declared(out), out: declared(out), here: declared(here) } }),
  );
  if (!read.ok) throw new Error(read.problems.map(({ pointer, code }) => `${pointer} ${code}`).join('\n'));
  return read.value;
}
