/** What a move is told as to interface, stage and sound: from one standpoint to the next, which cues, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/encounter/cues.ts';
import { arrivalCues, cuesOf } from '../../src/encounter/cues-of.ts';
import type { EncounterState, Standing } from '../../src/encounter/state.ts';
import type { Move, Scenario } from '../../src/scenario/format.ts';
import { aLine, aMove, aStory, standing } from './a-standpoint.ts';

type Sides = { readonly was?: Partial<EncounterState>; readonly is?: Partial<EncounterState> };

/** The cues of a move between two states at the first node (or to an ending). */
function told(scenario: Scenario, { was = {}, is = {} }: Sides, move: Partial<Move> = {}, ending?: string) {
  const before = standing(scenario, was);
  const place = ending === undefined ? before.place : ({ at: 'ending', ending } as const);
  return cuesOf(scenario, before, standing(scenario, is, { place, last: aMove(move), turn: 1 }));
}

/** Those of one kind. */
const only = (type: Cue['type'], cues: readonly Cue[]) => cues.filter((cue) => cue.type === type);

const QUIET = { nodes: { arrives: { lines: [], moves: [aMove()] } } } as Partial<Scenario>;
const quiet = (parts: Partial<Scenario> = {}) => aStory({ ...QUIET, ...parts });

const MOVED: Cue = { type: 'move', kind: 'ask', text: 'Which milk would you like?' };

it('a move that changes nothing is told, and nothing else', () => {
  expect(told(quiet(), {})).toEqual([MOVED]);
});

it('coming in is told before what is said, and coming back as coming back', () => {
  const scenario = aStory();
  for (const again of [false, true])
    expect(arrivalCues(scenario, standing(scenario, { mood: 1 }), again)).toEqual([
      { type: 'arrives', again },
      { type: 'line', by: 'customer', words: 4, mood: 1 },
    ]);
});

describe('time', () => {
  const scenario = quiet({ queue: { start: 1, every: 60, max: 3 }, target: { text: 'Two minutes', seconds: 120 } });
  const passed = (was: number, is: number) => told(scenario, { was: { seconds: was }, is: { seconds: is } }).slice(1);
  const time = (seconds: number): Cue => ({ type: 'time', seconds });
  const queue = (length: number): Cue => ({ type: 'queue', length });
  const late: Cue = { type: 'late' };

  it.each<readonly [number, number, readonly Cue[]]>([
    [0, 0, []],
    [0, 10, [time(10)]],
    [0, 59, [time(59)]],
    [50, 60, [time(10), queue(2)]],
    [60, 70, [time(10)]],
    [0, 125, [time(125), queue(3), late]],
    [110, 120, [time(10), queue(3)]],
    [110, 121, [time(11), queue(3), late]],
    [120, 121, [time(1), late]],
    [121, 130, [time(9)]],
    [170, 185, [time(15)]],
  ])('from %i to %i seconds: %j', (was, is, cues) => {
    expect(passed(was, is)).toEqual(cues);
  });
});

describe('things', () => {
  const put = (was: readonly string[], is: readonly string[]) =>
    only('prop', told(quiet(), { was: { props: was }, is: { props: is } }));
  const prop = (name: string, there: boolean) => ({ type: 'prop', prop: name, there });

  it('go before others come, and whatever stays is not told', () => {
    expect(put(['cup', 'note'], ['note', 'phone'])).toEqual([prop('cup', false), prop('phone', true)]);
    expect(put(['cup'], ['cup'])).toEqual([]);
    expect(put([], ['cup', 'note'])).toEqual([prop('cup', true), prop('note', true)]);
    expect(put(['cup', 'note'], [])).toEqual([prop('cup', false), prop('note', false)]);
  });
});

describe('the notebook', () => {
  const goals = (was: Partial<EncounterState>, is: Partial<EncounterState>) =>
    told(quiet(), { was, is }).filter(({ type }) => type === 'noted' || type === 'goal');
  const coffee = (now: Standing) => ({ coffee: now, asked: 'open' as const });
  const to = (then: Standing) => ({ type: 'goal', goal: 'need', id: 'coffee', to: then });
  const noted = { type: 'noted', goal: 'need', id: 'coffee' };
  const known = ['coffee'];

  it('tells a new entry as what it is, once', () => {
    expect(goals({ known: [] }, { known: ['asked', 'coffee'] })).toEqual([
      { type: 'noted', goal: 'expectation', id: 'asked' },
      noted,
    ]);
    expect(goals({ known }, { known: ['coffee'] })).toEqual([]);
  });

  it.each(['partly', 'met', 'exceeded', 'missed', 'repaired', 'harmed', 'eased'] as const)(
    'tells that a discovered goal is %s, and of one that nobody has discovered nothing',
    (now) => {
      expect(goals({ known, standing: coffee('open') }, { known, standing: coffee(now) })).toEqual([to(now)]);
      expect(goals({ known: [], standing: coffee('open') }, { known: [], standing: coffee(now) })).toEqual([]);
      expect(goals({ known, standing: coffee(now) }, { known, standing: coffee(now) })).toEqual([]);
    },
  );

  it('tells with the note what had come of it before', () => {
    expect(goals({ known: [], standing: coffee('missed') }, { known, standing: coffee('missed') })).toEqual([
      noted,
      to('missed'),
    ]);
  });

  it('tells what was lost only once it is noticed', () => {
    const lost = { known, standing: coffee('missed') };
    expect(goals({ known, standing: coffee('open') }, { ...lost, unnoticed: known })).toEqual([]);
    expect(goals({ ...lost, unnoticed: known }, { ...lost, unnoticed: [] })).toEqual([to('missed')]);
  });
});

describe('an interpreter', () => {
  const scenario = quiet({ interpreted: { ar: { flag: 'here.phone' }, pl: { flag: 'here.ania' } } });
  const heard = (was: readonly string[], is: readonly string[]) =>
    only('interpreted', told(scenario, { was: { flags: was }, is: { flags: is } }));

  it('is told when they begin, by the language, and neither before nor after', () => {
    expect(heard([], [])).toEqual([]);
    expect(heard([], ['here.phone'])).toEqual([{ type: 'interpreted', language: 'ar' }]);
    expect(heard(['here.phone'], ['here.phone'])).toEqual([]);
    expect(heard(['here.phone'], ['here.ania'])).toEqual([{ type: 'interpreted', language: 'pl' }]);
  });

  it('is told once for the varieties of one language, by what they share', () => {
    const both = quiet({
      interpreted: { ar: { flag: 'here.phone' }, 'ar-SY': { flag: 'here.phone' }, pl: { flag: 'here.phone' } },
    });
    expect(only('interpreted', told(both, { was: { flags: [] }, is: { flags: ['here.phone'] } }))).toEqual([
      { type: 'interpreted', language: 'ar' },
      { type: 'interpreted', language: 'pl' },
    ]);
  });
});

describe('lines', () => {
  it('are told with their words, and the mood is that of the customer alone', () => {
    const reply = [aLine('customer', 'Oh dear me.'), aLine('scene', 'A bell.')];
    expect(only('line', told(quiet(), { is: { mood: -2 } }, { reply }))).toEqual([
      { type: 'line', by: 'customer', words: 3, mood: -2 },
      { type: 'line', by: 'scene', words: 2, mood: 0 },
    ]);
  });
});

describe('the order', () => {
  const scenario = aStory({
    queue: { start: 0, every: 60, max: 3 },
    target: { text: 'One minute', seconds: 60 },
    interpreted: { ar: { flag: 'here.phone' } },
  });
  const move = { acts: ['wipe', 'write'], card: 'shelf', reply: [aLine('customer', 'Oh.')] } as Partial<Move>;
  const was = { props: ['cup'], mood: -1, known: [] };
  const is = {
    props: ['note'],
    mood: -2,
    known: ['coffee'],
    seconds: 65,
    flags: ['here.phone'],
    standing: { coffee: 'missed', asked: 'open' },
  } as const;
  const types = (cues: readonly Cue[]) => cues.map(({ type }) => type);

  it('is: the move, what is done, things, card, interpreter, time, queue, mood, what is said, the notebook, being late', () => {
    expect(types(told(scenario, { was, is }, move))).toEqual([
      'move',
      'act',
      'act',
      'prop',
      'prop',
      'card',
      'interpreted',
      'time',
      'queue',
      'mood',
      'line',
      'line',
      'noted',
      'goal',
      'late',
    ]);
  });

  it('has leaving at its very end', () => {
    const cues = told(scenario, { was, is }, move, 'left');
    expect(types(cues).slice(-3)).toEqual(['goal', 'late', 'leaves']);
    expect(cues.at(-1)).toEqual({ type: 'leaves', how: 'upset', face: 'tired' });
  });

  it('keeps acts as they are written', () => {
    expect(only('act', told(scenario, { was, is }, move))).toEqual([
      { type: 'act', act: 'wipe' },
      { type: 'act', act: 'write' },
    ]);
  });
});
