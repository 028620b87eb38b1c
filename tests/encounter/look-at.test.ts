/** What is shown of a standpoint to interface, stage and sound: small cases, each of one thing, and what must stay hidden. */
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../src/encounter/look-at.ts';
import type { EncounterState, Standing } from '../../src/encounter/state.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { aLine, aMove, another, aStory, standing } from './a-standpoint.ts';

const shown = (scenario: Scenario, state: Partial<EncounterState> = {}, more = {}) =>
  lookAt(scenario, standing(scenario, state, more));

/** The smallest story with these lines at its first node. */
const saying = (lines: readonly ReturnType<typeof aLine>[], parts: Partial<Scenario> = {}) =>
  aStory({ nodes: { arrives: { lines: [...lines], moves: [aMove()] } }, ...parts } as Partial<Scenario>);

describe('the queue', () => {
  const scenario = aStory({ queue: { start: 1, every: 60, max: 3 } });
  it.each([
    [0, 1],
    [1, 1],
    [59, 1],
    [60, 2],
    [61, 2],
    [119, 2],
    [120, 3],
    [180, 3],
    [1800, 3],
  ])('after %i seconds is %i long: somebody joins once a whole minute is over, up to the most', (seconds, length) => {
    expect(shown(scenario, { seconds }).queue).toBe(length);
  });

  it('is none where the story has none', () => {
    expect(shown(aStory(), { seconds: 1800 }).queue).toBe(0);
  });
});

describe('the clock', () => {
  it.each([
    ['08:05', 0, '08:05'],
    ['08:05', 59, '08:05'],
    ['08:05', 60, '08:06'],
    ['08:05', 119, '08:06'],
    ['08:59', 60, '09:00'],
    ['09:05', 1800, '09:35'],
    ['23:59', 60, '00:00'],
  ])('that began at %s is after %i seconds at %s', (clock, seconds, then) => {
    expect(shown(aStory({ clock }), { seconds })).toMatchObject({ clock: then, seconds });
  });
});

describe('the house standard', () => {
  const target = { text: 'Served within two minutes', seconds: 120 };
  it.each([
    [119, false],
    [120, false],
    [121, true],
  ])('of 120 seconds is overrun after %i: %s', (seconds, late) => {
    expect(shown(aStory({ target }), { seconds }).target).toEqual({ ...target, late });
  });

  it('is not there where the story has none', () => {
    expect(shown(aStory(), { seconds: 1800 })).not.toHaveProperty('target');
  });
});

describe('the notebook', () => {
  const STANDINGS: readonly Standing[] = ['open', 'partly', 'met', 'exceeded', 'missed', 'repaired', 'harmed', 'eased'];
  const standingOf = (coffee: Standing) => ({ standing: { coffee, asked: 'open' as const } });
  const need = (state: Partial<EncounterState>) => shown(aStory(), state).notebook.needs;

  it.each(STANDINGS)('shows of an undiscovered goal only that there is one, though it is critical and %s', (now) => {
    expect(need({ ...standingOf(now), known: [] })).toEqual([{ id: 'coffee', critical: false, standing: 'open' }]);
    expect(need({ ...standingOf(now), known: ['asked'], unnoticed: ['coffee'] })).toEqual([
      { id: 'coffee', critical: false, standing: 'open' },
    ]);
  });

  it.each(STANDINGS)('shows a discovered one with its words, that it is critical, and how it stands: %s', (now) => {
    expect(need({ ...standingOf(now), known: ['coffee'] })).toEqual([
      { id: 'coffee', text: 'A flat white with oat milk', critical: true, standing: now },
    ]);
  });

  it.each([
    ['missed', 'open'],
    ['harmed', 'open'],
    ['repaired', 'met'],
    ['eased', 'partly'],
    ['partly', 'partly'],
    ['met', 'met'],
    ['exceeded', 'exceeded'],
  ] as const)('shows what is %s and nobody has noticed as %s', (now, then) => {
    expect(need({ ...standingOf(now), known: ['coffee'], unnoticed: ['coffee'] })).toMatchObject([{ standing: then }]);
  });

  it('lists needs and expectations apart, and no expectation as critical', () => {
    expect(shown(aStory(), { known: ['asked'] }).notebook.expectations).toEqual([
      { id: 'asked', text: 'To be asked about milk', critical: false, standing: 'open' },
    ]);
  });
});

describe('people', () => {
  const others = {
    salma: another('Salma'),
    guard: another('Guard', { where: 'back', if: { flag: 'here.guard' } } as never),
  };
  const ids = (flags: readonly string[]) => shown(aStory({ others }), { flags }).people.map(({ id }) => id);

  it('are the customer first, and of the others those who are there', () => {
    expect(ids([])).toEqual(['customer', 'salma']);
    expect(ids(['here.guard'])).toEqual(['customer', 'salma', 'guard']);
  });

  it.each([
    [-3, 'angry', 'turn-away'],
    [-2, 'serious', 'closed'],
    [-1, 'concerned', 'closed'],
    [0, 'calm', 'rest'],
    [1, 'smile', 'rest'],
    [2, 'big-smile', 'open'],
    [3, 'laugh', 'open'],
  ])('in mood %i a customer who says nothing special shows %s and %s', (mood, face, posture) => {
    expect(shown(saying([aLine('customer', 'Well.')]), { mood }).people[0]).toMatchObject({ face, posture });
  });

  it.each([
    ['rage', -3, 'rage'],
    ['rage', 0, 'calm'],
    ['laugh', 3, 'laugh'],
    ['laugh', -1, 'concerned'],
    ['calm', -3, 'serious'],
  ] as const)('a line written with %s shows in mood %i %s: mood is the truth', (face, mood, then) => {
    expect(shown(saying([aLine('customer', 'Well.', { face })]), { mood }).people[0]?.face).toBe(then);
  });

  it.each([
    ['beside', -2, 'worried'],
    ['beside', -1, 'calm'],
    ['back', -2, 'serious'],
    ['back', -1, 'calm'],
  ] as const)('somebody %s who says nothing shows, when the mood is %i, %s', (where, mood, face) => {
    const scenario = aStory({ others: { salma: another('Salma', { where }) } });
    expect(shown(scenario, { mood }).people[1]).toMatchObject({ face, posture: 'rest' });
  });

  it('speak one at a time: whoever spoke last, what is only seen left out', () => {
    const lines = [aLine('customer', 'One.'), aLine('salma', 'Two.', { face: 'angry' }), aLine('scene', 'A bell.')];
    const { people } = shown(saying(lines, { others }));
    expect(people.map(({ id, speaking }) => [id, speaking])).toEqual([
      ['customer', false],
      ['salma', true],
    ]);
    expect(people[1]?.face).toBe('angry');
  });
});

describe('moves', () => {
  const moves = ['one', 'two', 'three', 'four'].map((id) =>
    aMove({ id, ...(id === 'four' && { if: { met: ['coffee'] } }) } as never),
  );
  const scenario = aStory({ nodes: { arrives: { lines: [], moves } } } as never);

  it('are those on offer, each under the next key, in an order of the seed', () => {
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const look = shown(scenario, {}, { opening: { seed, carried: [] } });
      expect(look.moves.map(({ key }) => key)).toEqual([1, 2, 3]);
      expect(look.moves.map(({ id }) => id).toSorted()).toEqual(['one', 'three', 'two']);
      return look.moves.map(({ id }) => id).join();
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
    const met = shown(scenario, { standing: { coffee: 'met', asked: 'open' } });
    expect(met.moves).toHaveLength(4);
  });

  it('are none once it is over', () => {
    const look = shown(scenario, { mood: 2 }, { place: { at: 'ending', ending: 'glad' } });
    expect(look).toMatchObject({
      moves: [],
      node: 'glad',
      ending: { id: 'glad', title: 'Ada had her coffee', leaves: 'pleased' },
    });
    expect(shown(scenario)).not.toHaveProperty('ending');
  });
});

describe('cards', () => {
  const card = (title: string, atHand: boolean) => ({ title, points: [], atHand });
  const scenario = aStory({
    policies: { open: card('Open', true), shelf: card('Shelf', false), drawer: card('Drawer', false) },
    nodes: {
      arrives: { lines: [], moves: [aMove({ id: 'reach', card: 'shelf' } as never), aMove({ id: 'wait' })] },
    },
  } as never);

  it.each([
    [[], ['open']],
    [['wait'], ['open']],
    [['reach'], ['open', 'shelf']],
    [
      ['reach', 'wait'],
      ['open', 'shelf'],
    ],
  ])('at hand after %j are %j: a card that lies elsewhere has to be opened by a move', (done, cards) => {
    expect(shown(scenario, { done }).cards.map(({ id }) => id)).toEqual(cards);
  });
});

describe('lines', () => {
  const foreign = aLine('customer', 'شكرا', { language: 'ar', translation: 'Thank you' });
  const scenario = saying([foreign, aLine('customer', 'Thanks.')], { interpreted: { ar: { flag: 'here.phone' } } });

  it('in another language have no translation until somebody interprets', () => {
    expect(shown(scenario).lines[0]).toEqual({
      by: 'customer',
      name: 'Ada',
      text: 'شكرا',
      language: 'ar',
      direction: 'rtl',
      foreign: true,
    });
    expect(shown(scenario, { flags: ['here.phone'] }).lines[0]).toMatchObject({
      translation: 'Thank you',
      foreign: false,
    });
  });

  it('in a language that nobody can interpret never have one', () => {
    expect(shown(saying([foreign]), { flags: ['here.phone'] }).lines[0]).not.toHaveProperty('translation');
  });

  it('of the reply come first, then those of the place', () => {
    const last = aMove({ do: 'Wait', ask: undefined, reply: [aLine('customer', 'Oh.')] } as never);
    const look = shown(scenario, {}, { last, turn: 1 });
    expect(look.lines.map(({ text }) => text)).toEqual(['Oh.', 'شكرا', 'Thanks.']);
    expect(look.said).toEqual({ kind: 'do', text: 'Wait' });
    expect(shown(scenario)).not.toHaveProperty('said');
  });
});
