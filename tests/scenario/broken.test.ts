/** One minimal file for every problem: it is told with its code, at its place, in a sentence, and nothing else is told. */
import { describe, expect, test } from 'vitest';
import { problemsOfFilesBeside } from '../../src/scenario/problems/of-files-beside.ts';
import type { ProblemCode } from '../../src/scenario/problems.ts';
import { problems } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { brokenFile, brokenNames, toldOf } from '../broken-files.ts';
import { MADE } from '../broken-made.ts';

/** Files beside scenarios have codes of their own, with a test of their own below. */
type FileCode = Exclude<ProblemCode, keyof typeof problemsOfFilesBeside>;

/** Line, column and pointer of each. */
const places: Readonly<Record<FileCode, readonly [line: number, column: number, pointer: string]>> = {
  'file-too-large': [1, 1, ''],
  'too-deep': [99, 274, `/endings/0/if${'/not'.repeat(29)}`],
  'too-many-parts': [1, 200_001, '/99999'],
  'empty-file': [2, 1, ''],
  'bracket-not-closed': [1, 1, '/endings'],
  'text-after-end': [126, 1, ''],
  unexpected: [72, 19, '/nodes/arrives/moves/0/mood'],
  'trailing-comma': [110, 22, '/endings/0/outcome'],
  'extra-comma': [10, 20, ''],
  'missing-comma': [10, 19, '/clock'],
  'missing-comma-or-quote': [56, 23, '/nodes/arrives/lines/0/text'],
  'missing-colon': [10, 11, '/clock'],
  comment: [10, 21, ''],
  'wrong-quotes': [10, 12, '/clock'],
  'text-not-closed': [10, 12, '/clock'],
  'name-without-quotes': [10, 3, '/clock'],
  'text-without-quotes': [7, 11, '/role'],
  'bad-escape': [20, 28, '/customer/person/about'],
  'bad-number': [73, 22, '/nodes/arrives/moves/0/seconds'],
  'number-not-whole': [73, 22, '/nodes/arrives/moves/0/seconds'],
  'number-too-big': [73, 22, '/nodes/arrives/moves/0/seconds'],
  'odd-character': [10, 3, ''],
  'control-character': [56, 19, '/nodes/arrives/lines/0/text'],
  'half-character': [56, 19, '/nodes/arrives/lines/0/text'],
  'broken-character': [56, 19, '/nodes/arrives/lines/0/text'],
  'name-twice': [11, 3, '/clock'],
  'name-too-long': [11, 3, ''],
  'forbidden-name': [11, 3, '/__proto__'],
  'format-too-new': [2, 13, '/format'],
  'format-too-old': [2, 13, '/format'],
  'unknown-field': [78, 11, '/nodes/arrives/moves/0/coahc'],
  'missing-field': [65, 9, '/nodes/arrives/moves/0'],
  'wrong-kind': [73, 22, '/nodes/arrives/moves/0/seconds'],
  'not-one-of': [6, 14, '/setting'],
  'empty-text': [4, 12, '/title'],
  'text-too-long': [7, 11, '/role'],
  'list-too-short': [79, 22, '/nodes/arrives/moves/0/reveals'],
  'list-too-long': [28, 19, '/customer/person/cast/extras'],
  'number-out-of-range': [72, 19, '/nodes/arrives/moves/0/mood'],
  'number-not-in-steps': [73, 22, '/nodes/arrives/moves/0/seconds'],
  'bad-id': [90, 23, '/nodes/arrives/moves/1/stronger'],
  'bad-flag': [127, 7, '/flags/in/regulars'],
  'bad-clock': [10, 12, '/clock'],
  'bad-colour': [24, 17, '/customer/person/cast/skin'],
  'bad-language': [8, 15, '/language'],
  'unknown-person': [12, 15, '/customer/person'],
  'customer-incomplete': [12, 15, '/customer/person'],
  'unknown-condition': [106, 13, '/endings/0/if'],
  'name-in-condition': [58, 9, '/conditions/went-well/all/0'],
  'condition-never-used': [51, 5, '/conditions/had-coffee'],
  'ways-named-like-node': [51, 5, '/ways/arrives'],
  'ways-never-used': [51, 5, '/ways/stays-or-goes'],
  'too-much-put-in': [1, 1, ''],
  'ending-id-twice': [115, 13, '/endings/1/id'],
  'line-id-twice': [93, 21, '/nodes/arrives/moves/1/reply/0/id'],
  'move-without-words': [65, 9, '/nodes/arrives/moves/0'],
  'move-of-two-kinds': [65, 9, '/nodes/arrives/moves/0'],
  'alike-not-said': [83, 11, '/nodes/arrives/moves/1/alike'],
  'hands-not-done': [68, 11, '/nodes/arrives/moves/0/hands'],
  'same-words-twice': [95, 18, '/nodes/arrives/moves/2/ask'],
  'move-id-twice': [98, 17, '/nodes/waits/moves/0/id'],
  'reserved-id': [126, 5, '/others/scene'],
  'two-effects': [80, 13, '/nodes/arrives/moves/0/misses/0'],
  'too-many-skills': [74, 21, '/nodes/arrives/moves/0/skills'],
  'unknown-stronger': [90, 23, '/nodes/arrives/moves/1/stronger'],
  'flag-set-and-cleared': [88, 13, '/nodes/arrives/moves/0/clear/0'],
  'missing-coach': [65, 9, '/nodes/arrives/moves/0'],
  'many-moves': [64, 7, '/nodes/arrives/moves'],
  'start-missing': [50, 12, '/start'],
  'way-to-nowhere': [91, 17, '/nodes/arrives/moves/1/to'],
  'last-way-has-condition': [101, 15, '/nodes/arrives/moves/1/to/1/if'],
  'way-never-taken': [95, 13, '/nodes/arrives/moves/1/to/1'],
  'too-many-nodes': [1, 790, '/nodes'],
  'node-never-reached': [95, 5, '/nodes/waits'],
  'node-never-ends': [95, 5, '/nodes/waits'],
  'node-may-strand': [95, 5, '/nodes/waits'],
  'loop-without-time': [96, 22, '/nodes/arrives/moves/2/seconds'],
  'target-impossible': [127, 16, '/target/seconds'],
  'no-need': [36, 12, '/needs'],
  'many-needs': [36, 3, '/needs'],
  'goal-id-twice': [49, 5, '/expectations/coffee'],
  'unknown-goal': [80, 13, '/nodes/arrives/moves/0/reveals/0'],
  'need-exceeded': [79, 13, '/nodes/arrives/moves/0/exceeds/0'],
  'expectation-partly': [92, 13, '/nodes/arrives/moves/1/partly/0'],
  'goal-never-noticed': [37, 5, '/needs/coffee'],
  'goal-never-met': [44, 5, '/expectations/asked'],
  'unnoticed-without-effect': [87, 13, '/nodes/arrives/moves/1/unnoticed/0'],
  'unnoticed-and-learned': [88, 13, '/nodes/arrives/moves/1/unnoticed/0'],
  'never-unnoticed': [73, 13, '/nodes/arrives/moves/0/learns/0'],
  'never-harmed': [105, 13, '/endings/0/if/not/harmed/0'],
  'condition-too-deep': [107, 30, '/endings/0/if/not/not/not/not/not/not/not/not'],
  'empty-condition': [62, 17, '/nodes/arrives/lines/0/if'],
  'empty-range': [63, 21, '/nodes/arrives/lines/0/if/mood'],
  'unknown-move': [101, 11, '/endings/0/if/done/0'],
  'unknown-draw': [64, 15, '/nodes/arrives/lines/0/if/drawn/opener'],
  'unknown-option': [64, 25, '/nodes/arrives/lines/0/if/drawn/opener'],
  'option-twice': [134, 7, '/draws/opener/2'],
  'draw-never-used': [126, 5, '/draws/opener'],
  'flag-not-declared': [80, 13, '/nodes/arrives/moves/0/set/0'],
  'here-flag-travels': [130, 7, '/flags/out/here.milk'],
  'flag-not-here': [135, 7, '/flags/here/stock.oat_milk'],
  'flag-never-read': [127, 7, '/flags/in/info.regulars'],
  'flag-never-set': [127, 7, '/flags/out/stock.oat_milk'],
  'unknown-speaker': [55, 17, '/nodes/arrives/lines/0/by'],
  'line-without-translation': [54, 9, '/nodes/arrives/lines/0'],
  'language-never-interpreted': [62, 23, '/nodes/arrives/lines/0/language'],
  'language-never-spoken': [126, 5, '/interpreted/pl'],
  'translation-not-needed': [62, 11, '/nodes/arrives/lines/0/translation'],
  'missing-inner': [54, 9, '/nodes/arrives/lines/0'],
  'unknown-card': [79, 19, '/nodes/arrives/moves/0/card'],
  'card-never-opened': [126, 5, '/policies/milks'],
  'ragged-table': [141, 11, '/policies/milks/table/rows/1'],
  'queue-too-long': [126, 14, '/queue/start'],
  'no-ending': [96, 14, '/endings'],
  'last-ending-has-condition': [123, 7, '/endings/1/if'],
  'ending-never-taken': [108, 5, '/endings/1'],
  'ending-named-like-node': [97, 5, '/endings/0'],
  'unknown-in-panel': [111, 11, '/endings/0/panel/who/0'],
  'ending-without-panel': [120, 5, '/endings/1'],
  'incident-without-harm': [122, 9, '/endings/1/outcome/incident'],
  'nothing-to-find-out': [119, 7, '/endings/1/later'],
  'no-warning': [125, 3, '/walksOut'],
  'warning-for-nothing': [125, 3, '/warning'],
  'walks-out-not-lost': [138, 18, '/walksOut/outcome/loyalty'],
  'walks-out-without-flags': [135, 3, '/walksOut'],
  'starts-at-the-edge': [11, 11, '/mood'],
  'direction-character': [4, 12, '/title'],
  'looks-like-markup': [5, 14, '/summary'],
  'looks-like-link': [5, 14, '/summary'],
  'blank-text': [4, 12, '/title'],
  'more-problems': [1, 501, '/0'],
};

/** More than one problem is the point of these. */
const inCompany: readonly string[] = ['more-problems'];

describe('every problem', () => {
  test.each(Object.keys(places) as FileCode[])('%s is told at its place in a sentence', (code) => {
    const text = brokenFile('file', code)?.text ?? MADE[code]?.broken;
    if (text === undefined) throw new Error(`no file in tests/broken shows the problem "${code}"`);

    const told = toldOf('file', code, text);
    const problem = told.find((one) => one.code === code);
    const [line, column, pointer] = places[code];
    expect(problem).toMatchObject({ line, column, pointer, severity: problems[code].severity });
    expect(problem?.message).toMatch(/^["A-Z].{20,}[.?!]$/s);
    expect(problem?.message).not.toMatch(/undefined|NaN|\[object|Invalid input| {2}/);
    expect(readScenario(text).ok).toBe(problems[code].severity === 'warning' && !inCompany.includes(code));
    if (!inCompany.includes(code)) expect(told.map((one) => one.code)).toEqual([code]);
  });

  test('no broken file is without a problem of its name', () => {
    expect(brokenNames('file').filter((code) => !Object.hasOwn(problems, code))).toEqual([]);
  });
});

describe('every problem of people and translations beside scenarios', () => {
  const besides: Readonly<Record<keyof typeof problemsOfFilesBeside, readonly [place: string, pointer: string]>> = {
    'file-name-differs': ['1:1', ''],
    'person-id-twice': ['1:1', ''],
    'id-twice': ['1:1', ''],
    'translation-of-nothing': ['3:9', '/of'],
    'translation-into-own-language': ['4:15', '/language'],
    'translation-too-long': ['8:15', '/texts/title/text'],
    'translation-missing': ['62:39', '/texts/nodes~1arrives~1moves~1make-it~1do'],
    'translation-stale': ['7:15', '/texts/title/from'],
    'translation-surplus': ['86:5', '/texts/nodes~1waits~1lines~1says-so~1text'],
  };

  test.each(Object.entries(besides))('%s is told at its place', (code, [place, pointer]) => {
    const told = toldOf('beside', code, brokenFile('beside', code)?.text ?? '');
    expect(told.find((one) => one.code === code)).toMatchObject({ pointer });
    expect(told.filter((one) => one.code === code).map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    // Somebody with another's id has another's name too.
    expect(told.map((one) => one.code).filter((one) => one !== code)).toEqual(
      code === 'person-id-twice' ? ['file-name-differs'] : [],
    );
  });

  test('each has a file, and each file a code', () => {
    expect(brokenNames('beside').toSorted()).toEqual(Object.keys(problemsOfFilesBeside).toSorted());
  });
});
