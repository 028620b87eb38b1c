/** Every writing lint on one text that shows it and on one that does not. */

import { describe, expect, it } from 'vitest';
import { type LintCode, lints } from '../../src/analysis/lints/codes.ts';
import { lintsOf } from '../../src/analysis/lints/lints-of.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import type { ScenarioInput } from '../../src/scenario/format.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';

type Node = ScenarioInput['nodes'][string];
type Move = Node['moves'][number];
type Line = NonNullable<Node['lines']>[number];
type Change = Partial<ScenarioInput>;

const [ask, make] = (aDraft().nodes.arrives?.moves ?? []) as [Move, Move];
const [order] = (aDraft().nodes.arrives?.lines ?? []) as [Line];

/** The small scenario with more lines, and with more moves at its first node. */
const withLines = (...lines: Line[]): Change => ({
  nodes: { arrives: { lines: [order, ...lines], moves: [ask, make] } },
});
const withMoves = (...moves: Partial<Move>[]): Change => ({
  nodes: { arrives: { lines: [order], moves: [ask, make, ...moves.map(aMove)] } },
});
const scene = (text: string): Line => ({ by: 'scene', text });
const aMove = (overrides: Partial<Move>, index = 0): Move => ({
  id: `more-${index}`,
  seconds: 10,
  coach: 'Why.',
  to: 'end',
  ...overrides,
});

/** So many more turns, one after the other, with moves made for each. */
function withTurns(
  turns: number,
  movesAt: (turn: number) => Partial<Move>[],
  linesAt: (turn: number) => Line[] = () => [],
): Change {
  const node = (turn: number): Node => ({
    lines: linesAt(turn),
    moves: movesAt(turn).map((move, index) =>
      aMove({ id: `m-${turn}-${index}`, to: turn + 1 < turns ? `turn-${turn + 1}` : 'end', ...move }),
    ),
  });
  const nodes = Object.fromEntries(Array.from({ length: turns }, (_, turn) => [`turn-${turn}`, node(turn)]));
  return { nodes: { arrives: { lines: [order], moves: [{ ...ask, to: 'turn-0' }, make] }, ...nodes } };
}

const words = (count: number, word = 'tea') => Array(count).fill(word).join(' ');
const well = { skills: { explain: 2 } } as const;
const badly = { skills: { explain: -1 }, instead: 'Better words.' } as const;

/** Six turns, each with one best option among three of the lengths given, written at a place. */
const sixTurns = (best: number, others: number, place: (turn: number) => number) =>
  withTurns(6, (turn) => {
    const moves: Partial<Move>[] = [0, 1].map((index) => ({
      say: `${'abcdef'[turn]}${index} ${words(others)}`,
      ...badly,
    }));
    moves.splice(place(turn), 0, { say: `B${'abcdef'[turn]} ${words(best)}`, ...well });
    return moves;
  });

const arabic = (text: string, translation: string): Line => ({
  by: 'customer',
  text,
  translation,
  language: 'ar',
  inner: 'Do they follow?',
});
const spoken = (...lines: Line[]): Change => ({ ...withLines(...lines), interpreted: { ar: { mood: { max: 3 } } } });

const hard =
  'Unfortunately the aforementioned refrigeration equipment necessitates immediate professional investigation preceding any subsequent utilisation whatsoever by inexperienced personnel.';

/** For each code what shows it, and something near it that does not. */
const cases: Readonly<Record<LintCode, { readonly shows: Change; readonly not: Change }>> = {
  'best-option-longest': { shows: sixTurns(9, 3, (turn) => turn % 3), not: sixTurns(3, 3, (turn) => turn % 3) },
  'best-option-place': { shows: sixTurns(3, 3, () => 0), not: sixTurns(3, 3, (turn) => turn % 3) },
  'weak-without-better': {
    shows: withMoves({ say: 'No idea.', skills: { own: -2 } }),
    // Rated well, and too late for what was missed: there is nothing better left to name.
    not: withMoves({ say: 'That was my fault.', skills: { own: 2 }, misses: ['asked'] }),
  },
  'hard-to-read': {
    shows: withLines(...Array.from({ length: 4 }, (_, i) => scene(`${hard} ${i}`))),
    not: withLines(scene(hard.replaceAll(/\w+/g, 'tea'))),
  },
  'hard-text': {
    shows: withLines(scene(hard)),
    not: withLines(scene('The fridge is warm. Somebody has to look at it. Nobody is to use it before that.')),
  },
  'long-line': { shows: withLines(scene(words(41))), not: withLines(scene(words(40))) },
  'long-option': { shows: withMoves({ say: words(19) }), not: withMoves({ say: words(18) }) },
  'repeated-phrase': {
    shows: withMoves(...['milk', 'tea', 'cake', 'bread'].map((it) => ({ say: `Let me see about your ${it}.` }))),
    // What is done is called the same each time.
    not: withMoves(...['milk', 'tea', 'cake', 'bread'].map((it) => ({ do: `Go and look for the ${it}` }))),
  },
  'repeated-line': {
    shows: withTurns(
      3,
      () => [{ say: 'Yes.' }],
      () => [scene('A bus goes by, full to the door.')],
    ),
    // The answer to three options of one turn.
    not: withMoves(...['A', 'B', 'C'].map((say) => ({ say, reply: [scene('A bus goes by, full to the door.')] }))),
  },
  'told-feeling': {
    shows: withLines(scene('Ada is visibly annoyed.')),
    not: withLines(scene('A poster says “Happy Monday”. Ada looks at the clock.')),
  },
  'translation-same': {
    shows: spoken(arabic('Tea, please.', 'Tea, please')),
    not: spoken(arabic('شاي، من فضلك.', 'Tea, please.')),
  },
  'translation-length': {
    shows: spoken(arabic('شكراً.', 'Thank you, and could you tell me what is in this cake?')),
    not: spoken(arabic('شكراً.', 'Many thanks.')),
  },
  'translation-numbers': {
    shows: spoken(arabic('الحافلة في ٢٠ دقيقة.', 'The bus is in 25 minutes.')),
    not: spoken(arabic('الحافلة في ٢٠ دقيقة، رقم 7.', 'The bus is in 20 minutes, number seven.')),
  },
  'translation-varies': {
    shows: spoken(arabic('لوز.', 'Almond.'), arabic('لوز.', 'Nuts.')),
    not: spoken(arabic('لوز.', 'Almond.'), arabic('لوز.', 'Almond!')),
  },
  'unknown-intended': {
    shows: { intended: { 'cue-to-late': 'It is the point.' } },
    not: { intended: { 'cue-too-late': 'It is the point.', 'long-line': 'She goes on.' } },
  },
  'same-words-other-price': {
    shows: withMoves(
      { say: 'With oat, then?', skills: { confirm: 1 }, if: { mood: { min: 0 } } },
      { say: 'With oat – then?', if: { mood: { max: -1 } } },
    ),
    // Words that say what is different, and words that cost the same.
    not: withMoves(
      { say: 'With oat, then?', skills: { confirm: 1 }, if: { mood: { min: 0 } } },
      { say: 'With oat, in spite of that?', if: { mood: { max: -1 } } },
      { do: 'Take the oat carton', skills: { confirm: 1 }, if: { mood: { min: 0 } } },
      { do: 'Take the oat carton', skills: { confirm: 1 }, if: { mood: { max: -1 } } },
    ),
  },
  simile: {
    shows: withMoves({ do: 'Hold it like a baby' }),
    not: withMoves({ do: 'Hold it as high as the counter' }, { say: 'Would you like a bag?' }),
  },
  'figure-of-speech': {
    shows: withMoves({ say: "I'll keep an eye on it." }),
    // A line without a cue may have its picture.
    not: withLines(scene('She is on the ball.')),
  },
  'sentence-without-verb': {
    shows: withLines({ ...scene('A purse in one hand, a ticket in the other.'), cues: ['asked'] }),
    not: withMoves({ say: 'Oat, please.' }, { do: 'Two cups' }),
  },
  'plainness-not-known': { shows: { language: 'sv' }, not: { language: 'pl' } },
  'fact-without-source': {
    shows: withMoves({ say: "That's four pounds twenty." }),
    not: {
      ...withMoves({ say: "That's four pounds twenty." }),
      policies: { prices: { title: 'Prices', points: ['Oat milk or not, a flat white is £4.20.'] } },
    },
  },
};

const codesOf = (change: Change) => lintsOf(aScenario(change)).map(({ code }) => code);

describe('the writing lints', () => {
  it.each(Object.entries(cases) as [LintCode, (typeof cases)[LintCode]][])(
    'find %s, and not what is near it',
    (code, { shows, not }) => {
      const found = lintsOf(aScenario(shows))
        .filter((one) => one.code === code)
        .map(foundSpoken);
      expect(found).toHaveLength(1);
      expect(found[0]?.severity).toBe('warning');
      expect(found[0]?.message).toMatch(/^["“]?[\p{Lu}\p{N}"].*[.?]$/su);
      expect(found[0]?.message).not.toContain('undefined');
      expect(codesOf(not)).not.toContain(code);
    },
  );

  it('know every code of their table', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(lints).sort());
  });

  it('say nothing of the smallest scenario, nor of the starting point', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf(startingPoint('fine', 'coffee_shop'))).toEqual([]);
  });

  it('measure reading, feelings and facts in English only', () => {
    const german = { ...withLines(scene(hard), scene('angry')), language: 'de' };
    expect(codesOf(german)).toEqual(['plainness-not-known']);
    const price = { ...withMoves({ say: 'Das kostet 9 €, um 8:20.' }), language: 'de' };
    expect(codesOf(price)).toEqual(['plainness-not-known']);
  });

  it('count words also where none are parted by spaces', () => {
    const text = '今天的咖啡很好喝我每天早上都会来这里买一杯咖啡然后坐在窗边看书'.repeat(3);
    expect(codesOf({ ...withLines(scene(text)), language: 'zh' })).toContain('long-line');
  });

  it('point at what they are about', () => {
    const [found] = lintsOf(aScenario(withMoves({ say: "That's £9." }))).map(foundSpoken);
    expect(found?.pointer).toBe('/nodes/arrives/moves/2/say');
    expect(found?.message).toContain('node "arrives", move "more-0"'.replace('node', 'Node'));
  });
});
