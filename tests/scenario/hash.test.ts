import { describe, expect, test } from 'vitest';
import { canonicalJson, contentHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft, aScenario } from './a-scenario.ts';

const hashOf = (text: string) => {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return contentHash(read.value);
};

describe('the content hash', () => {
  const first = contentHash(aScenario());

  test('is the same for the same content, however it is written', () => {
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    const draft = aDraft();
    const turned = Object.fromEntries(Object.entries(draft).toReversed());
    expect(hashOf(JSON.stringify(turned, null, 4))).toBe(first);
    expect(hashOf(JSON.stringify({ ...draft, version: 1, mood: 0, policies: {} }))).toBe(first);
  });

  test('stays what it was: a changed hash would part old plays from their scenario', () => {
    expect(first).toMatchInlineSnapshot(`"ee906ee2c1dc442756c3efd643a4cf8abe0affff4789ac553ac89643bba5a183"`);
  });

  test('does not change with notes or the path of the schema', () => {
    const draft = JSON.parse(JSON.stringify(aDraft()));
    draft.$schema = '../scenario.schema.json';
    draft.note = 'Written on a Tuesday.';
    draft.nodes.arrives.note = 'Keep short.';
    draft.nodes.arrives.moves[0].note = 'The good one.';
    expect(hashOf(JSON.stringify(draft))).toBe(first);
  });

  test('keeps a card or a prop that is called note', () => {
    const card = { title: 'A note', points: ['One.'] };
    const one = contentHash(aScenario({ policies: { note: card } }));
    const two = contentHash(aScenario({ policies: { note: { ...card, points: ['Two.'] } } }));
    expect(new Set([first, one, two]).size).toBe(3);
    expect(contentHash(aScenario({ props: [{ prop: 'note' }] }))).not.toBe(first);
  });

  test('changes with the order of endings, since they are tried in order', () => {
    const { glad, left } = aDraft().endings;
    if (!glad || !left) throw new Error('the draft has two endings');
    const late = { ...glad, if: { mood: { min: 3 } } };
    const one = contentHash(aScenario({ endings: { glad, late, left } }));
    const two = contentHash(aScenario({ endings: { late, glad, left } }));
    expect(one).not.toBe(two);
  });

  test('changes with any word', () => {
    expect(contentHash(aScenario({ title: 'A flat whitE' }))).not.toBe(first);
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
