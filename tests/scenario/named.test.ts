/** Names in a file (people, conditions, ways), and where what is wrong with them is told, in new files and in old. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { problemText } from '../spoken.ts';
import { aDraft } from './a-scenario.ts';

const read = (draft: object) => readScenario(JSON.stringify(draft));
const problemsIn = (result: ReturnType<typeof readScenario>) => (result.ok ? result.warnings : result.problems);
const told = (draft: object) => problemsIn(read(draft)).map(({ code, pointer }) => `${code} ${pointer}`);

type Way = Exclude<ScenarioInput['nodes'][string]['moves'][number]['to'], string>;

/** The smallest scenario with another `to` for both moves. */
function leading(
  to: ScenarioInput['nodes'][string]['moves'][number]['to'],
  more: Partial<ScenarioInput>,
): ScenarioInput {
  const draft = aDraft(more);
  const { arrives } = draft.nodes;
  if (!arrives) throw new Error('the draft has a node');
  return { ...draft, nodes: { arrives: { ...arrives, moves: arrives.moves.map((move) => ({ ...move, to })) } } };
}

const lastTwo = (first: Way[number]): Way => [first, { to: 'end' }];

describe('named conditions and ways', () => {
  test('stand wherever a condition or a way may stand, inside other conditions too', () => {
    const draft = leading('leaves', {
      conditions: { low: { mood: { max: -2 } } },
      ways: { leaves: lastTwo({ if: { all: ['low', { not: 'low' }] } as never, to: 'arrives' }) },
    });
    const result = read(draft);
    expect(problemsIn(result)).toEqual([]);
    const low = { mood: { max: -2 } };
    const to = [{ if: { all: [low, { not: low }] }, to: 'arrives' }, { to: 'end' }];
    expect(result.ok && result.value.nodes.arrives?.moves.map((move) => move.to)).toEqual([to, to]);
  });

  test('what is wrong in one is told once, where it is written, in words that name it', () => {
    const conditions = { tea: { any: [{ known: ['tea'] }] } };
    const draft = leading('leaves', { conditions, ways: { leaves: lastTwo({ if: 'tea' as never, to: 'ned' }) } });
    const problems = problemsIn(read({ ...draft, props: [{ prop: 'cup', if: 'tea' }] }));
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unknown-goal /conditions/tea/any/0/known/0',
      'way-to-nowhere /ways/leaves/0/to',
    ]);
    expect(problemText(problems[0])).toContain('Condition "tea", "any" entry 1 names "tea"');
  });

  test('an unknown name, a name within a named condition, and a circle are each told once', () => {
    const ways = { leaves: lastTwo({ if: 'nobody' as never, to: 'arrives' }) };
    expect(told(leading('leaves', { ways }))).toEqual(['unknown-condition /ways/leaves/0/if']);
    const circle = { one: { not: 'two' }, two: { not: 'one' } } as never;
    const both = leading(lastTwo({ if: { any: ['one', 'two'] } as never, to: 'arrives' }), { conditions: circle });
    expect(told(both)).toEqual(['name-in-condition /conditions/one/not', 'name-in-condition /conditions/two/not']);
  });

  test('a list of ways is not called end, and holds no names of lists', () => {
    const ways = { end: lastTwo({ if: { mood: { max: -2 } }, to: 'arrives' }) };
    expect(told(leading('end', { ways }))).toEqual(['reserved-id /ways/end']);
    const nested = { one: lastTwo({ if: { mood: { max: -2 } }, to: 'two' }), two: ways.end };
    expect(told(leading('one', { ways: nested }))).toEqual([
      'way-to-nowhere /ways/one/0/to',
      'ways-never-used /ways/two',
    ]);
  });

  test('a way that is nearly the name of a list is asked about', () => {
    const ways = { leaves: lastTwo({ if: { mood: { max: -2 } }, to: 'arrives' }) };
    const problems = problemsIn(read(leading('leavs', { ways })));
    expect(problemText(problems.find(({ code }) => code === 'way-to-nowhere'))).toContain('Did you mean "leaves"?');
  });

  test('the last of a named list is told at the list', () => {
    const ways = {
      leaves: lastTwo({ if: { mood: { max: -2 } }, to: 'arrives' })
        .slice(0, 1)
        .concat([{ if: { mood: { min: 1 } }, to: 'end' }]),
    };
    expect(told(leading('leaves', { ways }))).toEqual(['last-way-has-condition /ways/leaves/1/if']);
  });
});

describe('people by name', () => {
  const named = aDraft();
  const { person } = named.customer;
  if (typeof person === 'string') throw new Error('the person is written in place');

  test('are found where they are known, and wear what they wear today', () => {
    const draft = { ...named, customer: { person: 'ada', history: 1, clothes: { top: '#112233' } } };
    const found = readScenario(JSON.stringify(draft), {
      people: (id) => (id === 'ada' ? (person as never) : undefined),
    });
    expect(found.ok && found.value.customer).toMatchObject({ id: 'ada', name: 'Ada Finch', cast: { top: '#112233' } });
    expect(told(draft)).toEqual(['unknown-person /customer/person']);
  });

  test('a blank in a person is told in the person, or at their name', () => {
    const blank = { ...person, name: ' \u200b' };
    expect(told({ ...named, customer: { person: blank, history: 1 } })).toEqual(['blank-text /customer/person/name']);
    const draft = { ...named, customer: { person: 'ada', history: 1 } };
    const found = readScenario(JSON.stringify(draft), { people: () => blank as never });
    expect(problemsIn(found).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['blank-text /customer/person']);
  });
});

describe('a file of format 1', () => {
  const old = JSON.parse(readFileSync('tests/scenario/a-flat-white.1.json', 'utf8'));
  const text = (change: (file: ReturnType<typeof JSON.parse>) => void) => {
    const file = structuredClone(old);
    change(file);
    return JSON.stringify(file, null, 2);
  };
  const toldOf = (file: string) =>
    problemsIn(readScenario(file)).map(({ code, pointer, line, column }) => ({
      code,
      pointer,
      at: `${line}:${column}`,
    }));
  /** Line and column at which a piece of the text begins. */
  const placeOf = (file: string, piece: string) => {
    const before = file.slice(0, file.indexOf(piece)).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
  };

  test('is read as it was written, and means the same as its format 2', () => {
    const result = readScenario(text(() => undefined));
    expect(problemsIn(result)).toEqual([]);
    expect(result.ok && result.value.customer.name).toBe('Ada Finch');
    const now = readScenario(JSON.stringify(aDraft()));
    expect(result.ok && now.ok && result.value).toEqual(now.ok && now.value);
  });

  test.each<[string, (file: ReturnType<typeof JSON.parse>) => void, string, string]>([
    ['not-one-of', (file) => Object.assign(file.customer, { voice: 'altoo' }), '/customer/voice', '"altoo"'],
    ['bad-colour', (file) => Object.assign(file.customer.cast, { top: 'blue' }), '/customer/cast/top', '"blue"'],
    ['blank-text', (file) => Object.assign(file.customer, { about: '\u3164' }), '/customer/about', '"\u3164"'],
    [
      'unknown-goal',
      (file) => Object.assign(file.endings.glad, { if: { met: ['tea'] } }),
      '/endings/glad/if/met/0',
      '"tea"',
    ],
    [
      'looks-like-link',
      (file) => Object.assign(file.endings.left, { text: 'See www.x.org' }),
      '/endings/left/text',
      '"See www',
    ],
    [
      'bad-id',
      (file) => Object.assign(file.endings, { Gone: { ...file.endings.left } }),
      '/endings/Gone',
      '{\n      "title": "Ada left without",\n      "text": "She left it on the counter.",\n      "face": "tired",\n      "leaves": "upset",\n      "outcome": {\n        "loyalty": "shaken",\n        "referral": -1\n      }\n    }\n  }',
    ],
  ])('%s is told in the old file', (code, change, pointer, piece) => {
    const file = text(change);
    const found = toldOf(file).find((one) => one.code === code);
    expect(found).toEqual({ code, pointer, at: placeOf(file, piece) });
  });

  test('as 0.1.0 played it, it is not held to what came later', () => {
    const file = text((one) => Object.assign(one, { title: '  ' }));
    expect(readScenario(file, { engine: 1 }).ok).toBe(true);
    expect(readScenario(file).ok).toBe(false);
  });
});
