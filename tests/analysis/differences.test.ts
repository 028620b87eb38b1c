import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionSaid } from '../../src/analysis/condition-words.ts';
import { differencesOf } from '../../src/analysis/differences.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { conditionsSaid } from '../../src/messages/condition-said.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';

const text = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));

function edited(...edits: readonly (readonly [string, string])[]): Scenario {
  const changed = edits.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, text);
  const read = readScenario(changed);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
}

const old = edited();

describe('differences', () => {
  it('are none between a scenario and itself, or itself with other notes', () => {
    expect(differencesOf(old, edited())).toEqual([]);
    expect(differencesOf(old, edited(['The first turn.', 'A first turn.']))).toEqual([]);
  });

  it.each([
    [['"seconds":60', '"seconds":65'], 'move', 'walk-along', 'seconds', '60', '65', true],
    [['So am I in', 'Am I in'], 'node', 'knows', 'line 1', undefined, undefined, false],
    [['"critical":true', '"critical":false'], 'need', 'place', 'critical', 'true', 'false', true],
    [['At the library somebody', 'There somebody'], 'expectation', 'walked', 'from', undefined, undefined, false],
    [['"meets":["place"]', '"partly":["place"]'], 'move', 'tell-way', 'meets', 'place', undefined, true],
    [['"stars":3', '"stars":4'], 'ending', 'found', 'review stars', '3', '4', false],
    [
      ['"if":{"met":["place"]}', '"if":{"partly":["place"]}'],
      'ending',
      'found',
      'if',
      'place met',
      'place partly met',
      true,
    ],
    [
      ['"to":"sets-off"', '"to":[{"if":{"mood":{"min":1}},"to":"knows"},{"to":"sets-off"}]'],
      'move',
      'answer-lift',
      'to',
      'sets-off',
      'knows if mood at least 1, else sets-off',
      true,
    ],
    [['"patience":60', '"patience":120'], 'scenario', 'quick-question', 'patience', '60', '120', true],
    [['"loyalty":"kept"', '"loyalty":"shaken"'], 'ending', 'found', 'outcome loyalty', undefined, undefined, true],
  ] as const)('%j', (edit, part, id, field, before, after, rules) => {
    const [first] = conditionsSaid(differencesOf(old, edited(edit)));
    expect(first).toMatchObject({ part, id, change: 'changed', rules });
    const found = first?.fields.find((one) => one.field === field);
    expect(found).toMatchObject({ ...(before && { before }), ...(after && { after }) });
  });

  it('name what came and what went', () => {
    const renamed = edited(['"id":"send-up"', '"id":"send-up-there"']);
    expect(differencesOf(old, renamed).map(({ part, id, change }) => `${part} ${id} ${change}`)).toEqual([
      'move send-up removed',
      'move send-up-there added',
    ]);
  });

  it('see the order of endings and of moves', () => {
    const turned = {
      ...old,
      endings: Object.fromEntries(Object.entries(old.endings).reverse()),
      nodes: Object.fromEntries(
        Object.entries(old.nodes).map(([id, node]) => [id, { ...node, moves: [...node.moves].reverse() }]),
      ),
    };
    expect(
      differencesOf(old, turned).flatMap(({ id, fields }) => fields.map(({ field }) => `${id}: ${field}`)),
    ).toEqual([
      'quick-question: order-of-endings',
      'arrives: order-of-moves',
      'knows: order-of-moves',
      'sets-off: order-of-moves',
    ]);
  });

  it('are none exactly when rules and words are the same, and say so when the rules are not', () => {
    // Any leaf of the file is given another value of its kind; what is then no scenario is passed over.
    const leaves: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (typeof value !== 'object' || value === null) leaves.push(path);
      else for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(JSON.parse(text), []);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.integer({ min: 0, max: 3 }), (path, change) => {
        const draft = JSON.parse(text);
        const parent = path.slice(0, -1).reduce((value, key) => value[key], draft);
        const key = path.at(-1) ?? '';
        const value = parent[key];
        parent[key] =
          typeof value === 'string'
            ? `${value}${' x'.repeat(change)}`
            : typeof value === 'number'
              ? value + 5 * change
              : !value;
        const read = readScenario(JSON.stringify(draft));
        if (!read.ok) return;
        const differences = differencesOf(old, read.value);
        const [rules, words] = [rulesHash, wordsHash].map((hash) => hash(old) === hash(read.value));
        expect(differences.length === 0).toBe(rules && words);
        expect(differences.some((one) => one.rules)).toBe(!rules);
        for (const { fields } of differences) for (const { before, after } of fields) expect(before).not.toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});

describe('conditions in words', () => {
  it.each([
    [{}, 'always'],
    [{ drawn: {} }, 'always'],
    [{ all: [] }, 'always'],
    [{ any: [] }, 'never'],
    [{ met: ['a', 'b'], mood: { min: 1, max: 2 } }, 'a and b met and mood 1 to 2'],
    [
      { any: [{ flag: 'info.x' }, { all: [{ known: ['a'] }, { not: { done: ['m'] } }] }] },
      'flag info.x up or a known and not (m done)',
    ],
    [{ harmed: ['a', 'b'], unnoticed: ['c', 'd'] }, 'a and b harmed and c or d not noticed yet'],
    [
      { seconds: { max: 120 }, any: [{ missed: ['a'] }, { drawn: { company: 'alone' } }] },
      'time at most 120 s and (a missed or company drawn as alone)',
    ],
  ])('%j', (condition, words) => {
    expect(conditionsSaid(conditionSaid(condition))).toBe(words);
  });
});
