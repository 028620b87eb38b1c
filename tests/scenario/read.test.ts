import { describe, expect, test } from 'vitest';
import { readScenario, readToJudge } from '../../src/scenario/read.ts';
import { aDraft, aScenario } from './a-scenario.ts';

const valid = JSON.stringify(aDraft(), null, 2);
const told = (text: string) => {
  const read = readScenario(text);
  return (read.ok ? read.warnings : read.problems).map(({ code, line }) => `${line} ${code}`);
};

describe('reading a scenario', () => {
  test('the smallest valid scenario passes without a warning, defaults filled in', () => {
    const read = readScenario(valid);
    expect(read).toMatchObject({ ok: true, warnings: [], value: { mood: 0, version: 1, policies: {} } });
  });

  test('mistakes of writing, of fields and of the story are told in one go, in the order of the file', () => {
    const text = valid
      .replace('"clock": "08:05",', '"clock": "08:05", // early')
      .replace('"setting": "coffee_shop"', '"setting": "cofee_shop"')
      .replace('"title": "A flat white"', '"titel": "x", "title": ""')
      .replace('"stronger": "ask-about-milk"', '"stronger": "ask"')
      .replace('"met": [', '"known": ["tea"], "met": [');
    expect(told(text)).toEqual([
      '4 unknown-field',
      '4 empty-text',
      '6 not-one-of',
      '10 comment',
      '90 unknown-stronger',
      '100 unknown-goal',
    ]);
  });

  test('a wrong value is told once, not once for each check that trips over it', () => {
    expect(told(valid.replace('"seconds": 10', '"seconds": 2.5'))).toEqual(['73 number-not-whole']);
    expect(told(valid.replace('"seconds": 10', '"seconds": ten'))).toEqual(['73 text-without-quotes']);
    expect(told(valid.replace('"to": "end"', '"to": []'))).toEqual(['78 list-too-short']);
  });

  test('warnings come along with a scenario, and with errors', () => {
    const quiet = valid.replace(/\n *"inner": ".*",/, '');
    expect(told(quiet)).toEqual(['54 missing-inner']);
    expect(readScenario(quiet).ok).toBe(true);
    expect(told(quiet.replace('"to": "end"', '"to": "ned"'))).toContain('54 missing-inner');
  });

  test('a scenario cannot be changed, and holds nothing that is not its own', () => {
    const scenario = aScenario();
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(scenario)).toBe(true);
    expect(scenario.nodes.constructor).toBeUndefined();
    expect('toString' in scenario.endings).toBe(false);
  });

  test('defaults are not shared between scenarios', () => {
    expect(aScenario().flags).not.toBe(aScenario().flags);
  });
});

describe('what can still be told of a file with errors', () => {
  const story = valid.replace('"stronger": "ask-about-milk"', '"stronger": "ask"');

  test.each([
    ['an unknown field', '"seconds": 10', '"tempo": "quick", "seconds": 10', 'unknown-field'],
    ['an unknown field in a condition', '"met": [', '"mett": [', 'unknown-field'],
    ['a misspelt field that a rule asks for', '"meets": [', '"metes": [', 'unknown-field'],
    ['a missing number', '"seconds": 10,', '', 'missing-field'],
    ['a missing text', '"title": "A flat white",', '', 'missing-field'],
    ['a number in quotation marks', '"seconds": 10', '"seconds": "10"', 'wrong-kind'],
    [
      'a list without its brackets',
      '"cues": [\n            "coffee",\n            "asked"\n          ]',
      '"cues": "coffee"',
      'wrong-kind',
    ],
    ['a misspelt word', '"coffee_shop"', '"cofee_shop"', 'not-one-of'],
  ])('%s does not hide what is wrong with the story', (_what, piece, put, code) => {
    const text = story.replace(piece, put);
    expect(text).not.toBe(story);
    const codes = told(text).map((line) => line.split(' ')[1]);
    expect(codes).toContain(code);
    expect(codes).toContain('unknown-stronger');
  });

  test('what stands in for a slip leads to no other sentence', () => {
    expect(told(valid.replace('"meets": [', '"metes": ['))).toEqual(['68 unknown-field']);
    expect(told(valid.replace('"seconds": 10,', ''))).toEqual(['65 missing-field']);
    expect(told(valid.replace('"seconds": 10', '"seconds": "10"'))).toEqual(['73 wrong-kind']);
  });

  test('plays can be judged as long as no rule is in doubt, and such a file is never played', () => {
    const judged = (text: string) => readToJudge(text).judged;
    const misspelt = readToJudge(valid.replace('"meets": [', '"metes": ['));
    expect(misspelt.read.ok).toBe(false);
    expect(misspelt.judged?.nodes.arrives?.moves[0]?.meets).toEqual(['coffee', 'asked']);
    expect(judged(valid.replace('"title": "A flat white"', '"title": " "'))).toBeDefined();
    expect(judged(valid.replace('"clock": "08:05",', '"clock": "08:05", // early'))).toBeDefined();
    // Here a rule is in doubt, or there is nothing wrong at all.
    expect(judged(valid.replace('"seconds": 10', '"seconds": "10"'))).toBeUndefined();
    expect(judged(valid.replace('"to": "end"', '"to": "ned"'))).toBeUndefined();
    expect(judged(valid.replace('"title": "A flat white",', '').replace('"id": "make-it"', '"id": 5'))).toBeUndefined();
    expect(judged(valid)).toBeUndefined();
  });
});
