/** The finer points of the story rules. Each rule's plain case is a file in tests/broken. */
import { describe, expect, test } from 'vitest';
import type { DraftInput } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft } from './a-scenario.ts';

type MoveInput = DraftInput['nodes'][string]['moves'][number];
type LineInput = NonNullable<DraftInput['nodes'][string]['lines']>[number];
type EndingInput = DraftInput['endings'][string];

const told = (draft: DraftInput) => {
  const read = readScenario(JSON.stringify(draft));
  return (read.ok ? read.warnings : read.problems).map(({ code, pointer }) => `${code} ${pointer}`);
};

const { arrives } = aDraft().nodes;
const [askMove, makeMove] = arrives?.moves ?? [];
const [firstLine] = arrives?.lines ?? [];
const { glad, left } = aDraft().endings;
if (!askMove || !makeMove || !firstLine || !glad || !left) throw new Error('the draft is not what these tests expect');

/** The smallest scenario with its first move, its line or its last ending changed, or with more nodes. */
const withMove = (change: Partial<MoveInput>, overrides: Partial<DraftInput> = {}): DraftInput =>
  aDraft({ nodes: { arrives: { lines: [firstLine], moves: [{ ...askMove, ...change }, makeMove] } }, ...overrides });
const withLine = (change: Partial<LineInput>, overrides: Partial<DraftInput> = {}): DraftInput =>
  aDraft({ nodes: { arrives: { lines: [{ ...firstLine, ...change }], moves: [askMove, makeMove] } }, ...overrides });
const withLastEnding = (change: Partial<EndingInput>, overrides: Partial<DraftInput> = {}): DraftInput =>
  aDraft({ endings: { glad, left: { ...left, ...change } }, ...overrides });
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
    const { customer } = aDraft();
    const { cast, voice, name, short, pronoun, relation } = customer;
    const draft = aDraft({
      moodIf: [{ if: wrong, mood: 1 }],
      others: { sam: { cast, voice, name, short, pronoun, relation, where: 'behind', if: wrong } },
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
      endings: { glad: { ...glad, if: wrong }, left },
    });
    const places = told(draft).map((line) => line.replace(/^unknown-move /, ''));
    expect(places.toSorted()).toEqual([
      '/brief/known/0/if/done/0',
      '/endings/glad/if/done/0',
      '/interpreted/pl/done/0',
      '/moodIf/0/if/done/0',
      `${L0}/if/done/0`,
      `${M0}/if/done/0`,
      `${M0}/reply/0/if/all/0/not/done/0`,
      `${M0}/to/0/if/done/0`,
      '/others/sam/if/done/0',
      '/props/0/if/done/0',
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
    expect(told(withLastEnding({ set: ['info.a'] }))).toEqual(['flag-not-declared /endings/left/set/0']);
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
    const waits = { moves: [aWait('wait', 'arrives'), aWait('leave', 'end')] };
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
