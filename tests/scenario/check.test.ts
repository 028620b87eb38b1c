/** The finer points of the story rules. Each rule's plain case is a file in tests/broken. */
import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft } from './a-scenario.ts';

type MoveInput = ScenarioInput['nodes'][string]['moves'][number];
type LineInput = NonNullable<ScenarioInput['nodes'][string]['lines']>[number];
type OutInput = NonNullable<ScenarioInput['walksOut']>;
type EndingInput = ScenarioInput['endings'][number];

const told = (draft: ScenarioInput) => {
  const read = readScenario(JSON.stringify(draft));
  return (read.ok ? read.warnings : read.problems).map(({ code, pointer }) => `${code} ${pointer}`);
};

const { arrives } = aDraft().nodes;
const [askMove, makeMove] = arrives?.moves ?? [];
const [firstLine] = arrives?.lines ?? [];
const [glad, left] = aDraft().endings;
const out: OutInput = {
  title: 'Ada walked out',
  text: 'She went next door.',
  face: 'angry',
  leaves: 'upset',
  outcome: { loyalty: 'lost', referral: -1 },
};
if (!askMove || !makeMove || !firstLine || !glad || !left) throw new Error('the draft is not what these tests expect');

/** The smallest scenario with its first move, its line or its last ending changed, or with more nodes. */
const withMove = (change: Partial<MoveInput>, overrides: Partial<ScenarioInput> = {}): ScenarioInput =>
  aDraft({ nodes: { arrives: { lines: [firstLine], moves: [{ ...askMove, ...change }, makeMove] } }, ...overrides });
const withLine = (change: Partial<LineInput>, overrides: Partial<ScenarioInput> = {}): ScenarioInput =>
  aDraft({ nodes: { arrives: { lines: [{ ...firstLine, ...change }], moves: [askMove, makeMove] } }, ...overrides });
const withLastEnding = (change: Partial<EndingInput>, overrides: Partial<ScenarioInput> = {}): ScenarioInput =>
  aDraft({ endings: [glad, { ...left, ...change }], ...overrides });
const aWait = (id: string, to: MoveInput['to'], change: Partial<MoveInput> = {}): MoveInput => ({
  id,
  do: 'Wait',
  seconds: 10,
  coach: 'Waiting is sometimes right.',
  to,
  ...change,
});

const M0 = '/nodes/arrives/moves/0';
const L0 = '/nodes/arrives/lines/0';

describe('ids', () => {
  test('a node cannot be called end, nor a move like something built in', () => {
    expect(told(withMove({}, { nodes: { ...aDraft().nodes, end: { moves: [aWait('wait', 'end')] } } }))).toContain(
      'reserved-id /nodes/end',
    );
    expect(told(withMove({ id: 'constructor' }))).toContain(`reserved-id ${M0}/id`);
  });

  test('a move is not stronger than itself, nor is one at another node', () => {
    expect(told(withMove({ stronger: 'ask-about-milk' }))).toEqual([`unknown-stronger ${M0}/stronger`]);
  });
});

describe('needs and expectations', () => {
  test('one goal in any two effects of a move is told', () => {
    expect(told(withMove({ meets: ['coffee', 'asked'], exceeds: ['asked'] }))).toEqual([`two-effects ${M0}/exceeds/0`]);
    expect(told(withMove({ partly: ['coffee'] }))).toEqual([`two-effects ${M0}/partly/0`]);
  });

  test('exceeding an expectation is meeting it; meeting a need in part is not', () => {
    expect(told(withMove({ meets: ['coffee'], exceeds: ['asked'] }))).toEqual([]);
    expect(told(withMove({ meets: ['asked'], partly: ['coffee'] }))).toEqual(['goal-never-met /needs/coffee']);
  });

  test('a goal that is known needs no cue, and a move may reveal one', () => {
    const known = { coffee: { text: 'A flat white', area: 'accuracy' as const, known: true } };
    expect(told(withLine({ cues: ['asked'] }, { needs: known }))).toEqual([]);
    expect(
      told(
        aDraft({
          nodes: {
            arrives: {
              lines: [{ ...firstLine, cues: ['asked'] }],
              moves: [{ ...askMove, reveals: ['coffee'] }, makeMove],
            },
          },
        }),
      ),
    ).toEqual([]);
  });

  test('conditions name goals too', () => {
    expect(told(withLine({ if: { any: [{ missed: ['tea'] }, { partly: ['asked'] }] } }))).toEqual([
      `unknown-goal ${L0}/if/any/0/missed/0`,
      `expectation-partly ${L0}/if/any/1/partly/0`,
    ]);
  });
});

describe('conditions', () => {
  test('are looked at wherever one may stand', () => {
    const wrong = { done: ['nothing'] };
    const { person } = aDraft().customer;
    const draft = aDraft({
      moodIf: [{ if: wrong, mood: 1 }],
      others: { sam: { person, where: 'behind', if: wrong } },
      brief: { situation: 'You stand behind the counter.', known: [{ text: 'She is in a hurry.', if: wrong }] },
      props: [{ prop: 'cup', if: wrong }],
      nodes: {
        arrives: {
          lines: [
            { ...firstLine, if: wrong },
            { ...firstLine, language: 'pl', translation: 'A flat white, please.' },
          ],
          moves: [
            {
              ...askMove,
              if: wrong,
              reply: [{ ...firstLine, if: { all: [{ not: wrong }] } }],
              to: [{ if: wrong, to: 'end' }, { to: 'end' }],
            },
            makeMove,
          ],
        },
      },
      interpreted: { pl: wrong },
      endings: [
        { ...glad, if: wrong },
        { ...left, later: { if: wrong, text: 'She heard of it at noon.' } },
      ],
      warning: [{ by: 'scene', text: 'She looks at the door.', if: wrong }],
      walksOut: { ...out, later: { if: wrong, text: 'She heard of it at noon.' } },
    });
    const places = told(draft).flatMap((line) => (line.startsWith('unknown-move ') ? [line.split(' ')[1]] : []));
    expect(places.toSorted()).toEqual([
      '/brief/known/0/if/done/0',
      '/endings/0/if/done/0',
      '/endings/1/later/if/done/0',
      '/interpreted/pl/done/0',
      '/moodIf/0/if/done/0',
      `${L0}/if/done/0`,
      `${M0}/if/done/0`,
      `${M0}/reply/0/if/all/0/not/done/0`,
      `${M0}/to/0/if/done/0`,
      '/others/sam/if/done/0',
      '/props/0/if/done/0',
      '/walksOut/later/if/done/0',
      '/warning/0/if/done/0',
    ]);
  });

  test('eight deep is deep enough', () => {
    const nested = (depth: number): LineInput['if'] =>
      depth === 1 ? { mood: { min: 1 } } : { not: nested(depth - 1) };
    expect(told(withLine({ if: nested(8) }))).toEqual([]);
    expect(told(withLine({ if: nested(9) }))).toHaveLength(1);
    expect(told(withLine({ if: nested(12) }))).toHaveLength(1);
  });

  test('a range may leave out either end, and both ends may be the same', () => {
    expect(told(withLine({ if: { mood: { min: 1, max: 1 }, seconds: { max: 60 } } }))).toEqual([]);
  });
});

describe('flags', () => {
  test('are declared, whether read, set, cleared or carried out', () => {
    expect(told(withMove({ set: ['info.a'], clear: ['info.b'], if: { flag: 'info.c' } }))).toEqual([
      `flag-not-declared ${M0}/set/0`,
      `flag-not-declared ${M0}/clear/0`,
      `flag-not-declared ${M0}/if/flag`,
    ]);
    expect(told(withLastEnding({ set: ['info.a'] }))).toEqual(['flag-not-declared /endings/1/set/0']);
  });

  test('what comes in and goes out may just be taken down here; what only goes out must be put up', () => {
    const danger = { 'hazard.a': 'Something is dangerous.' };
    const ended = { if: { flag: 'hazard.a' }, clear: ['hazard.a'] };
    expect(told(withMove(ended, { flags: { in: danger, out: danger } }))).toEqual([]);
    expect(told(withMove(ended, { flags: { out: danger } }))).toContain('flag-never-set /flags/out/hazard.a');
  });

  test('an ending may set what goes out; what only stays here must be set and read', () => {
    const out = { out: { 'info.a': 'Something to tell the next.' } };
    expect(told(withLastEnding({ set: ['info.a'] }, { flags: out }))).toEqual([]);
    expect(told(aDraft({ flags: { here: { 'here.a': 'Something.' } } }))).toEqual([
      'flag-never-read /flags/here/here.a',
      'flag-never-set /flags/here/here.a',
    ]);
  });
});

describe('ways', () => {
  test('a way back is no dead end, and a loop that takes time is none', () => {
    const waits = { moves: [aWait('wait', 'arrives'), aWait('leave', 'end', { do: 'Leave' })] };
    const nodes = { arrives: { lines: [firstLine], moves: [askMove, { ...makeMove, to: 'waits' }] }, waits };
    expect(told(aDraft({ nodes }))).toEqual([]);
  });

  test('a loop for nothing may be walked once', () => {
    const listen = aWait('listen', 'arrives', { seconds: 0 });
    const nodes = (change: Partial<MoveInput>) => ({
      arrives: { lines: [firstLine], moves: [askMove, makeMove, { ...listen, ...change }] },
    });
    expect(told(aDraft({ nodes: nodes({}) }))).toEqual(['loop-without-time /nodes/arrives/moves/2/seconds']);
    expect(told(aDraft({ nodes: nodes({ once: true }) }))).toEqual([]);
    expect(told(aDraft({ nodes: nodes({ seconds: 5 }) }))).toEqual([]);
  });

  test('one of several ways can be the one that closes a loop for nothing', () => {
    const listen = aWait('listen', [{ if: { mood: { min: 1 } }, to: 'end' }, { to: 'arrives' }], { seconds: 0 });
    const nodes = { arrives: { lines: [firstLine], moves: [askMove, makeMove, listen] } };
    expect(told(aDraft({ nodes }))).toEqual(['loop-without-time /nodes/arrives/moves/2/seconds']);
  });

  test('a target is possible when the shortest way just fits', () => {
    expect(told(aDraft({ target: { text: 'Ten seconds', seconds: 10 } }))).toEqual([]);
  });

  test('with a start that is not there, nodes are not said to be out of reach as well', () => {
    expect(told(aDraft({ start: 'nowhere' }))).toEqual(['start-missing /start']);
  });
});

describe('languages and texts', () => {
  test("a line in the scenario's own language needs nothing, named or not", () => {
    expect(told(withLine({ language: 'en-GB' }))).toEqual([]);
  });

  test('a line in another language with its translation and its rule passes, right to left too', () => {
    const arabic = {
      text: 'هل في هذه الكعكة مكسّرات؟\u200F',
      language: 'ar',
      translation: 'Are there nuts in this cake?',
    };
    expect(told(withLine(arabic, { interpreted: { ar: { mood: { min: 0 } } } }))).toEqual([]);
  });

  test('plain words with signs in them are no markup and no link', () => {
    const text = 'Tea & cake < 5 pounds; more > less? See point 3: "milk". Data: none. AT&T; x<y';
    expect(told(withLine({ text }))).toEqual([]);
  });

  test('what is seen needs no inner thought', () => {
    expect(told(withLine({ by: 'scene', inner: undefined } as Partial<LineInput>))).toEqual([]);
  });
});

describe('harm, and what goes unnoticed', () => {
  const withMake = (change: Partial<MoveInput>, overrides: Partial<ScenarioInput> = {}): ScenarioInput =>
    aDraft({
      nodes: { arrives: { lines: [firstLine], moves: [askMove, { ...makeMove, ...change }] } },
      ...overrides,
    });

  test('every field that names goals is looked at', () => {
    expect(told(withMake({ harms: ['tea'], unnoticed: ['tea'], learns: ['milk'] }))).toEqual([
      'unknown-goal /nodes/arrives/moves/1/harms/0',
      'unknown-goal /nodes/arrives/moves/1/unnoticed/0',
      'unknown-goal /nodes/arrives/moves/1/learns/0',
    ]);
    expect(told(withLine({ if: { harmed: ['tea'], unnoticed: ['tea'] } }))).toEqual([
      `unknown-goal ${L0}/if/harmed/0`,
      `unknown-goal ${L0}/if/unnoticed/0`,
    ]);
  });

  test('harm is one of the things a move does to a goal, and only one', () => {
    const draft = withMake({ harms: ['coffee'] });
    expect(told(draft)).toEqual(['two-effects /nodes/arrives/moves/1/harms/0']);
    expect(told(withMake({ misses: ['asked'], harms: ['coffee'] }))).toEqual([]);
  });

  test('any effect may go unnoticed, and is asked for and found out', () => {
    for (const field of ['meets', 'partly', 'misses', 'harms'] as const) {
      const does = { misses: ['asked'], [field]: field === 'misses' ? ['asked', 'coffee'] : ['coffee'] };
      const wait = aWait('sip', 'end', { learns: ['coffee'], if: { unnoticed: ['coffee'] } });
      const stay = aWait('stay', 'end', { do: 'Stay' });
      const draft = withMake({ ...does, unnoticed: ['coffee'], to: 'sips' });
      expect(told({ ...draft, nodes: { ...draft.nodes, sips: { moves: [wait, stay] } } })).toEqual([]);
    }
  });

  test('an ending may tell of finding out, or of harm, where there was some', () => {
    const later = { text: 'At noon she knew.' };
    const unhappy = { ...left, later, outcome: { ...left.outcome, incident: 'harm' as const } };
    const draft = withMake({ misses: ['asked'], harms: ['coffee'], unnoticed: ['coffee'] });
    expect(told({ ...draft, endings: [glad, unhappy] })).toEqual([]);
    expect(told(aDraft({ endings: [glad, unhappy] }))).toEqual([
      'incident-without-harm /endings/1/outcome/incident',
      'nothing-to-find-out /endings/1/later',
    ]);
  });
});

describe('the edge', () => {
  const warning = [{ ...firstLine, text: 'I will not ask again.' }];
  const edge = { warning, walksOut: out };

  test('takes a warning and an ending of its own, neither tried with the others nor shadowed by them', () => {
    expect(told(aDraft(edge))).toEqual([]);
    expect(told(aDraft({ walksOut: out }))).toEqual(['no-warning /walksOut']);
    expect(told(aDraft({ warning }))).toEqual(['warning-for-nothing /warning']);
    expect(told(aDraft({ ...edge, endings: [] }))).toContain('no-ending /endings');
  });

  test('its lines are lines like any others', () => {
    const lines = [
      { ...warning[0], by: 'nobody', cues: ['tea'], id: 'one' },
      { ...warning[0], id: 'one' },
    ] as LineInput[];
    expect(told(aDraft({ ...edge, warning: lines }))).toEqual([
      'unknown-speaker /warning/0/by',
      'unknown-goal /warning/0/cues/0',
      'line-id-twice /warning/1/id',
    ]);
  });

  test('its name is kept for it', () => {
    expect(told(aDraft({ endings: [{ ...glad, id: 'walks-out' }, left] }))).toEqual(['reserved-id /endings/0/id']);
    const nodes = { arrives: { lines: [firstLine], moves: [askMove, { ...makeMove, to: 'walks-out' }] } };
    expect(told(aDraft({ nodes: { ...nodes, 'walks-out': { moves: [aWait('wait', 'end')] } } }))).toEqual([
      'reserved-id /nodes/walks-out',
    ]);
  });

  test('what goes out is said where somebody leaves, if only that it is nothing', () => {
    const flags = { out: { 'info.a': 'Something to tell the next.' } };
    const set = { ...edge, walksOut: { ...out, set: [] } };
    expect(told(withMove({ set: ['info.a'] }, { ...edge, flags }))).toEqual(['walks-out-without-flags /walksOut']);
    expect(told(withMove({ set: ['info.a'] }, { ...set, flags }))).toEqual([]);
    expect(told(aDraft({ ...edge, walksOut: { ...out, set: ['info.a'] } }))).toEqual([
      'flag-not-declared /walksOut/set/0',
    ]);
  });

  test('nobody starts at it, and no morning puts them close to it; without it moods are free', () => {
    const moodIf = (mood: number) => [{ if: { seconds: { min: 0 } }, mood }];
    expect(told(aDraft({ ...edge, mood: -2, moodIf: moodIf(-1) }))).toEqual([]);
    expect(told(aDraft({ ...edge, mood: -3, moodIf: moodIf(-2) }))).toEqual([
      'starts-at-the-edge /mood',
      'starts-at-the-edge /moodIf/0/mood',
    ]);
    expect(told(aDraft({ mood: -3, moodIf: moodIf(-3) }))).toEqual([]);
  });
});

describe('words of moves', () => {
  const pair = (one: Partial<MoveInput>, two: Partial<MoveInput>): ScenarioInput =>
    aDraft({
      nodes: {
        arrives: { lines: [firstLine], moves: [askMove, makeMove, aWait('one', 'end', one), aWait('two', 'end', two)] },
      },
    });
  const twice = ['same-words-twice /nodes/arrives/moves/3/do'];
  const happy = { if: { mood: { min: 1 } } };
  const sad = { if: { mood: { max: 0 } } };

  test('are the same whatever their blanks and capitals, while both can be on offer', () => {
    expect(told(pair({}, {}))).toEqual(twice);
    expect(told(pair({ do: ' wait' }, { do: 'WAIT ' }))).toEqual(twice);
    expect(told(pair({}, happy))).toEqual(twice);
    expect(told(pair(happy, happy))).toEqual(twice);
  });

  test('may come again for another moment, in another turn, or as another kind of move', () => {
    expect(told(pair(happy, sad))).toEqual([]);
    expect(told(pair({ once: true }, { if: { done: ['one'] } }))).toEqual([]);
    expect(told(pair({}, { do: undefined, say: 'Wait' } as Partial<MoveInput>))).toEqual([]);
    const elsewhere = {
      arrives: { lines: [firstLine], moves: [askMove, makeMove, aWait('one', 'on')] },
      on: { moves: [aWait('two', 'end')] },
    };
    expect(told(aDraft({ nodes: elsewhere }))).toEqual([]);
  });
});

describe('texts of nothing', () => {
  const BLANKS = [
    '   ',
    '\n\n',
    '\u00a0\u2003',
    '\u200b\u200d\ufeff',
    '\u2060',
    '\u3164',
    '\u115f',
    '\u2800',
    '\ufe0f',
    '\u00ad',
  ];

  test.each(BLANKS.map((blank) => [JSON.stringify(blank), blank]))('%s is blank', (_shown, blank) => {
    expect(told(withLine({ text: blank }))).toEqual([`blank-text ${L0}/text`]);
    expect(told(aDraft({ title: blank }))).toEqual(['blank-text /title']);
    expect(told(withMove({ coach: blank }))).toEqual([`blank-text ${M0}/coach`]);
  });

  test('one sign that can be seen is enough, and a cell of a table may be empty or blank', () => {
    for (const text of ['…', '?', '👨‍👩‍👧', 'ㅎ', '\u200fنعم']) expect(told(withLine({ text }))).toEqual([]);
    const table = {
      head: ['Cake', 'Nuts'],
      rows: [
        ['Lemon', ''],
        ['Plum', ' '],
      ],
    };
    expect(told(aDraft({ policies: { cakes: { title: 'Cakes', points: ['Ask.'], table } } }))).toEqual([]);
  });
});

describe('pictures at the end', () => {
  const panel = (...who: string[]) => ({ panel: { backdrop: 'park' as const, who, pose: 'rest' as const } });

  test('show people of the scenario, and what only a person can be', () => {
    const { person } = aDraft().customer;
    const others = { sam: { person, where: 'beside' as const } };
    expect(
      told(
        aDraft({
          others,
          endings: [
            { ...glad, ...panel('customer', 'sam') },
            { ...left, ...panel('sam') },
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      told(
        aDraft({
          endings: [
            { ...glad, ...panel('scene') },
            { ...left, ...panel('customer') },
          ],
        }),
      ),
    ).toEqual(['unknown-in-panel /endings/0/panel/who/0']);
  });

  test('are missed at walking out too', () => {
    const edge = { warning: [firstLine], walksOut: out };
    const endings = [
      { ...glad, ...panel('customer') },
      { ...left, ...panel('customer') },
    ];
    expect(told(aDraft({ ...edge, endings }))).toEqual(['ending-without-panel /walksOut']);
  });
});
