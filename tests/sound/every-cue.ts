import type { Cue } from '../../src/encounter/cues.ts';
import { ACTS, PROPS } from '../../src/scenario/words.ts';

const STANDINGS = ['met', 'partly', 'exceeded', 'missed', 'repaired', 'harmed', 'eased'] as const;
const EXITS = ['walks', 'rings-off', 'closes'] as const;
const LEAVES = ['pleased', 'calm', 'hurried', 'upset'] as const;

/** One of each kind, so that a new kind of cue does not compile until it is here too. */
const ONE_OF_EACH: { readonly [T in Cue['type']]: readonly Extract<Cue, { type: T }>[] } = {
  arrives: [
    { type: 'arrives', again: false },
    { type: 'arrives', again: true },
  ],
  move: (['say', 'ask', 'do', 'look'] as const).map((kind) => ({ type: 'move', kind, text: 'Hello' })),
  act: ACTS.map((act) => ({ type: 'act', act })),
  prop: PROPS.flatMap((prop) => [true, false].map((there) => ({ type: 'prop', prop, there }) as const)),
  line: [{ type: 'line', by: 'customer', words: 6, mood: 0 }],
  mood: [{ type: 'mood', from: 0, to: -1 }],
  noted: [{ type: 'noted', goal: 'need', id: 'n' }],
  goal: (['need', 'expectation'] as const).flatMap((goal) =>
    STANDINGS.map((to) => ({ type: 'goal', goal, id: 'g', to }) as const),
  ),
  time: [{ type: 'time', seconds: 30 }],
  queue: [{ type: 'queue', length: 2 }],
  card: [{ type: 'card', id: 'allergens' }],
  late: [{ type: 'late' }],
  interpreted: [{ type: 'interpreted', language: 'ar' }],
  edge: EXITS.flatMap((exit) => [true, false].map((there) => ({ type: 'edge', there, exit }) as const)),
  leaves: [
    ...LEAVES.map((how) => ({ type: 'leaves', how, face: 'calm' }) as const),
    ...EXITS.map((out) => ({ type: 'leaves', how: 'upset', face: 'angry', out }) as const),
  ],
};

export const EVERY_CUE: readonly Cue[] = Object.values(ONE_OF_EACH).flat();
