/** The trainer's guide tells the truth: its examples are read, its walks are played, its lists are whole. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lints } from '../../src/analysis/lints/codes.ts';
import { lintsOf } from '../../src/analysis/lints/lints-of.ts';
import * as limits from '../../src/analysis/lints/thresholds.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { readWalks, type WrittenWalk } from '../../src/record/walk-file.ts';
import { WrittenCondition } from '../../src/scenario/format/condition.ts';
import { Ending, WalksOut } from '../../src/scenario/format/ending.ts';
import { Line } from '../../src/scenario/format/line.ts';
import { Move } from '../../src/scenario/format/move.ts';
import { Node } from '../../src/scenario/format/node.ts';
import { Customer, Other } from '../../src/scenario/format/persona.ts';
import { Cast, Expectation, Need, Person, PolicyCard, WrittenScenario } from '../../src/scenario/format.ts';
import { problems } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import * as words from '../../src/scenario/words.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { withWordLists } from './word-lists.ts';

const guide = readFileSync('docs/writing-scenarios.md', 'utf8');

interface Example {
  readonly kind: string;
  readonly text: string;
  /** Line of the guide on which its text begins, from 1. */
  readonly line: number;
}

/** Every fenced block of JSON or of walks, with the comment before it. */
const examples = [...guide.matchAll(/(?:<!-- example: (\w+) -->\n)?```(?:json|text)\n([\s\S]*?)```/g)].map(
  (match): Example => ({
    kind: match[1] ?? 'unmarked',
    text: match[2] ?? '',
    line: guide.slice(0, match.index).split('\n').length + 2,
  }),
);
const fragments = examples.filter(({ kind }) => kind !== 'whole' && kind !== 'walks');

/** What each kind of fragment has to be. `fields` are fields of the whole file, as many as are shown. */
const SCHEMAS = {
  fields: WrittenScenario.partial(),
  person: Person,
  customer: Customer,
  node: Node,
  line: Line,
  move: Move,
  ending: Ending,
  condition: WrittenCondition,
} as const;

const isKind = (kind: string): kind is keyof typeof SCHEMAS => Object.hasOwn(SCHEMAS, kind);

function wholeScenario() {
  const [whole, ...more] = examples.filter(({ kind }) => kind === 'whole');
  if (!whole || more.length > 0) throw new Error('the guide has exactly one whole scenario');
  const read = readScenario(whole.text);
  if (!read.ok)
    throw new Error(read.problems.map(({ line, code }) => `line ${whole.line + line - 1}: ${code}`).join('\n'));
  return read;
}

/** The part of the guide under a heading, up to the next of the same depth. */
function section(title: string): string {
  const [, after] = guide.split(`\n## ${title}\n`);
  if (after === undefined) throw new Error(`the guide has no part "${title}"`);
  return after.split('\n## ')[0] ?? '';
}

/** Codes in the first column of the tables in a part of the guide. */
const firstColumn = (part: string) => [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1] ?? '');

describe('examples', () => {
  it('are all marked with what they are', () => {
    expect(examples.filter(({ kind }) => !isKind(kind) && kind !== 'whole' && kind !== 'walks')).toEqual([]);
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set([...Object.keys(SCHEMAS), 'whole', 'walks']));
  });

  it.each(fragments.map((example) => [example.line, example.kind, example] as const))(
    'line %i is a true piece: %s',
    (_line, kind, { text }) => {
      if (!isKind(kind)) throw new Error(`nothing is known of "${kind}"`);
      const read = SCHEMAS[kind].safeParse(JSON.parse(text));
      expect(read.error?.issues ?? []).toEqual([]);
    },
  );

  it('has a whole scenario that passes the checker without a warning', () => {
    expect(wholeScenario().warnings).toEqual([]);
    expect(lintsOf(wholeScenario().value)).toEqual([]);
  });

  it('counts the turns, moves and endings of the whole one rightly', () => {
    const { nodes, endings } = wholeScenario().value;
    const moves = Object.values(nodes).flatMap((node) => node.moves);
    expect([Object.keys(nodes).length, moves.length, Object.keys(endings).length]).toEqual([3, 8, 4]);
    expect(guide).toContain('Three turns, eight moves, four endings.');
  });
});

describe('walks of the whole one', () => {
  const file = readWalks(examples.find(({ kind }) => kind === 'walks')?.text ?? '');
  if (!file.ok) throw new Error(`line ${file.line}: ${file.says.key}`);
  const played = (walk: WrittenWalk) => walkThrough(wholeScenario().value, walk, walk.moves);

  it.each(file.walks.map((walk) => [walk.name, walk] as const))('%s', (_name, written) => {
    const { walk, refused } = played(written);
    expect(refused).toBeUndefined();
    const { ending, satisfaction, target } = scorecard(walk);
    expect({ ending, satisfaction, hit: target?.hit }).toEqual({
      ending: written.ends,
      satisfaction: written.satisfaction,
      hit: written.target === undefined ? target?.hit : written.target === 'hit',
    });
  });

  it('come to the worked sum as it stands in the guide', () => {
    const long = file.walks.find(({ name }) => name === 'the long way round');
    if (!long) throw new Error('the guide names a walk that is not there');
    const card = scorecard(played(long).walk);
    const part = section('How it is scored');
    const rows = [...part.matchAll(/^\| (need|expectation) `(\w+)`.*\| (\d+) \| .* \| (\d+) \|$/gm)];
    expect(rows.map(([, kind, id, of, points]) => [kind, id, Number(of), Number(points)])).toEqual(
      card.goals.map(({ kind, id, of, points }) => [kind, id, of, points]),
    );
    expect(part).toContain(`**${card.satisfaction}**`);
    expect(part).toContain(`It took ${card.target?.seconds} in-world seconds`);
  });
});

describe('words', () => {
  it('name every field of the format', () => {
    const [panel, hands] = [Ending.shape.panel.unwrap(), Move.shape.hands.unwrap()];
    const people = { Person, Customer, Other, Cast };
    const schemas = {
      WrittenScenario,
      ...people,
      Need,
      Expectation,
      Line,
      Move,
      Node,
      Ending,
      WalksOut,
      PolicyCard,
      panel,
      hands,
    };
    const unnamed = Object.entries(schemas).flatMap(([name, { shape }]) =>
      Object.keys(shape)
        .filter((field) => !guide.includes(`\`${field}\``) && !guide.includes(`"${field}"`))
        .map((field) => `${name}: ${field}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('list all fourteen operators of a condition, and show each in a true condition', () => {
    const shape = 'shape' in WrittenCondition ? Object.keys(WrittenCondition.shape as object) : [];
    expect(shape).toHaveLength(14);
    const part = guide.split('\n### Conditions\n')[1]?.split('\n### ')[0] ?? '';
    expect(firstColumn(part)).toEqual(shape);
    const shown = examples
      .filter(({ kind }) => kind !== 'walks')
      .map(({ text }) => text)
      .join();
    expect(shape.filter((operator) => !shown.includes(`"${operator}":`))).toEqual([]);
  });

  // After a change of the vocabulary: npx vitest run --project node tests/docs/writing-scenarios.test.ts -u
  it('stand in the guide as the vocabulary has them, where they are plain', async () => {
    await expect(withWordLists(guide)).toMatchFileSnapshot('../../docs/writing-scenarios.md');
  });

  it('list every word of every choice, and no other', () => {
    const lists = Object.values(words).flatMap((list) => (Array.isArray(list) ? [list as readonly string[]] : []));
    // The kinds of moves and flags stand in the parts about moves and flags.
    const apart: readonly (readonly string[])[] = [words.MOVE_KINDS, words.FLAG_KINDS];
    const part = section('Words you may use');
    const missing = lists.flatMap((list) =>
      list.filter((word) => !(apart.includes(list) ? guide : part).includes(`\`${word}\``)),
    );
    expect(missing).toEqual([]);
    const allowed = new Set(lists.flat());
    expect(
      [...part.matchAll(/: ((?:`[\w.-]+`[,.]\s)+)/g)]
        .flatMap(([, run]) => run?.match(/[\w.-]+(?=`[,.])/g) ?? [])
        .filter((word) => !allowed.has(word)),
    ).toEqual([]);
  });

  it('name only codes of the checker that exist, ten of them', () => {
    const codes = firstColumn(section('What the checker says'));
    expect(codes).toHaveLength(10);
    expect(codes.filter((code) => !Object.hasOwn(problems, code))).toEqual([]);
  });

  it('list every writing lint, each with the figure it is told from', () => {
    const rows = [...section('What the checker says').matchAll(/^\| .* \| `([\w-]+)` \| (.*?) ?\|$/gm)];
    expect(rows.map(([, code]) => code)).toEqual(Object.keys(lints));
    const figures = new Map(rows.map(([, code = '', figure = '']) => [code, figure]));
    expect(figures.get('best-option-longest')).toContain(`${limits.BIAS_TURNS} or more turns`);
    expect(figures.get('best-option-longest')).toContain(`${limits.LENGTH_RATIO} times`);
    expect(figures.get('best-option-place')).toContain(`${limits.PLACE_SHARE * 10} in 10 of ${limits.BIAS_TURNS}`);
    expect(figures.get('hard-to-read')).toContain(`grade ${limits.GRADE_WHOLE}`);
    expect(figures.get('hard-text')).toBe(`grade ${limits.GRADE_TEXT}, in ${limits.GRADE_WORDS} words or more`);
    expect(figures.get('long-line')).toBe(`${limits.LINE_WORDS + 1} words`);
    expect(figures.get('long-option')).toBe(`${limits.OPTION_WORDS + 1} words`);
    expect(figures.get('repeated-phrase')).toBe(`${limits.PHRASE_OPTIONS} things to say, ${limits.PHRASE_COACH} notes`);
    expect(figures.get('repeated-line')).toBe(
      `${limits.SAME_LINE_TURNS} turns, ${limits.SAME_LINE_WORDS} words or more`,
    );
    expect(figures.get('translation-length')).toBe(
      `${limits.TRANSLATION_RATIO} times, in ${limits.TRANSLATION_CHARACTERS} characters or more`,
    );
    expect(figures.get('translation-numbers')).toBe(`numbers above ${limits.SPELT_MAX}`);
  });

  it('lead only to parts of the guide that exist', () => {
    const anchors = new Set(
      [...guide.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...guide.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
