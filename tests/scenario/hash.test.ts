import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { canonicalJson, rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft, aScenario } from './a-scenario.ts';

const hashesOf = (scenario: Scenario) => ({ rules: rulesHash(scenario), words: wordsHash(scenario) });
const first = hashesOf(aScenario());

function scenarioIn(text: string, engine?: 1): Scenario {
  const read = readScenario(text, engine ? { engine } : {});
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return read.value;
}

/** The draft of the tests with something in it changed. */
function changed(change: (draft: ReturnType<typeof JSON.parse>) => void): Scenario {
  const draft = JSON.parse(JSON.stringify(aDraft()));
  change(draft);
  return scenarioIn(JSON.stringify(draft));
}

describe('the two hashes', () => {
  test('are the same for the same content, however it is written', () => {
    expect(first.rules).toMatch(/^[0-9a-f]{64}$/);
    expect(first.words).not.toBe(first.rules);
    const draft = aDraft();
    const turned = Object.fromEntries(Object.entries(draft).toReversed());
    expect(hashesOf(scenarioIn(JSON.stringify(turned, null, 4)))).toEqual(first);
    expect(hashesOf(scenarioIn(JSON.stringify({ ...draft, version: 1, mood: 0, policies: {} })))).toEqual(first);
  });

  test('are the same whether conditions and ways are written in place or by name', () => {
    const named = changed((draft) => {
      draft.conditions = { 'had-coffee': { met: ['coffee'] } };
      draft.endings[0].if = 'had-coffee';
    });
    expect(hashesOf(named)).toEqual(first);
    const ways = [{ if: { mood: { max: -2 } }, to: 'arrives' }, { to: 'end' }];
    const inPlace = changed((draft) => {
      draft.nodes.arrives.moves[1].to = ways;
    });
    const byName = changed((draft) => {
      draft.ways = { 'stays-or-goes': ways };
      draft.nodes.arrives.moves[1].to = 'stays-or-goes';
    });
    expect(hashesOf(byName)).toEqual(hashesOf(inPlace));
  });

  test('do not change with what players never meet', () => {
    const noted = changed((draft) => {
      draft.$schema = '../scenario.schema.json';
      draft.note = 'Written on a Tuesday.';
      draft.intended = { 'naive-passes': 'Meant to be won.' };
      draft.nodes.arrives.note = 'Keep short.';
      draft.nodes.arrives.moves[0].note = 'The good one.';
    });
    expect(hashesOf(noted)).toEqual(first);
  });

  test.each<[string, (draft: ReturnType<typeof JSON.parse>) => void]>([
    ['a title', (draft) => (draft.title = 'A flat whitE')],
    ['a line', (draft) => (draft.nodes.arrives.lines[0].text = 'A flat white, love.')],
    ['a skill', (draft) => (draft.nodes.arrives.moves[0].skills = { adapt: 1 })],
    ['an area', (draft) => (draft.needs.coffee.area = 'assistance')],
    [
      'a coach note',
      (draft) => draft.nodes.arrives.moves.push({ ...draft.nodes.arrives.moves.pop(), coach: 'A guess.' }),
    ],
    ['clothes', (draft) => (draft.customer.clothes = { top: '#112233' })],
    ['a card called note', (draft) => (draft.policies = { note: { title: 'A note', points: ['One.'] } })],
    ['a prop called note', (draft) => (draft.props = [{ prop: 'note' }])],
  ])('%s is words alone', (_what, change) => {
    const now = hashesOf(changed(change));
    expect(now.rules).toBe(first.rules);
    expect(now.words).not.toBe(first.words);
  });

  test.each<[string, (draft: ReturnType<typeof JSON.parse>) => void]>([
    ['a tone', (draft) => (draft.nodes.arrives.moves[0].mood = 2)],
    ['seconds', (draft) => (draft.nodes.arrives.moves[0].seconds = 15)],
    ['patience', (draft) => (draft.patience = 30)],
    ['a weight', (draft) => (draft.needs.coffee.weight = 2)],
    ['harm', (draft) => Object.assign(draft.nodes.arrives.moves[1], { misses: ['asked'], harms: ['coffee'] })],
    ['what goes unnoticed', (draft) => (draft.nodes.arrives.moves[1].unnoticed = ['coffee'])],
    ['an outcome', (draft) => (draft.endings[1].outcome.referral = 0)],
    [
      'the order of endings',
      (draft) => draft.endings.unshift({ ...draft.endings[0], id: 'late', if: { done: ['make-it'] } }),
    ],
  ])('%s is a rule', (_what, change) => {
    expect(rulesHash(changed(change))).not.toBe(first.rules);
  });

  test('the order of moves is no rule, that of endings is', () => {
    const turned = changed((draft) => draft.nodes.arrives.moves.reverse());
    expect(rulesHash(turned)).toBe(first.rules);
    const late = { ...aDraft().endings[0], id: 'late', if: { mood: { min: 3 } } } as ScenarioInput['endings'][number];
    const [glad, left] = aDraft().endings as [typeof late, typeof late];
    const one = aScenario({ endings: [glad, late, left] });
    const two = aScenario({ endings: [late, glad, left] });
    expect(rulesHash(one)).not.toBe(rulesHash(two));
  });
});

describe('the hash of a file as 0.1.0 played it', () => {
  test('stays what it was: a changed hash would part old plays from their scenario', () => {
    const old = scenarioIn(readFileSync('tests/scenario/a-flat-white.1.json', 'utf8'), 1);
    expect(hashesOf(old)).toEqual({
      rules: 'ee906ee2c1dc442756c3efd643a4cf8abe0affff4789ac553ac89643bba5a183',
      words: 'ee906ee2c1dc442756c3efd643a4cf8abe0affff4789ac553ac89643bba5a183',
    });
  });
});

describe('canonical JSON', () => {
  test('sorts by UTF-16 units and writes texts as RFC 8785 asks', () => {
    // The order and the escapes of the example in RFC 8785, section 3.2.3.
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toEqual(
      [
        'One',
        'Carriage Return',
        'Control',
        'Latin Small Letter O With Diaeresis',
        'Euro Sign',
        'Emoji: Grinning Face',
        'Hebrew Letter Dalet With Dagesh',
      ].toSorted((a) => (a === 'One' ? -1 : 0)),
    );
    expect(canonicalJson({ b: [true, null, -3], a: undefined, '"': '\u000f\n€/' })).toBe(
      '{"\\"":"\\u000f\\n€/","b":[true,null,-3]}',
    );
  });

  test('refuses numbers that have more than one spelling', () => {
    expect(() => canonicalJson([0.5])).toThrow('not a whole number: 0.5');
  });
});
