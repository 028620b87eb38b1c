/** One minimal file for every problem: it is told with its code, at its place, in a sentence, and nothing else is told. */
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../src/scenario/problems.ts';
import { problems } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { brokenFile, brokenNames, toldOf } from '../broken-files.ts';
import { MADE } from '../broken-made.ts';

/** Line, column and pointer of each. */
const places: Readonly<Record<ProblemCode, readonly [line: number, column: number, pointer: string]>> = {
  'file-too-large': [1, 1, ''],
  'too-many-parts': [1, 200_001, '/99999'],
  'too-deep': [96, 274, `/endings/glad/if${'/not'.repeat(29)}`],
  'empty-file': [2, 1, ''],
  'bracket-not-closed': [1, 1, '/endings'],
  'text-after-end': [122, 1, ''],
  unexpected: [70, 19, '/nodes/arrives/moves/0/mood'],
  'trailing-comma': [107, 22, '/endings/glad/outcome'],
  'extra-comma': [10, 20, ''],
  'missing-comma': [10, 19, '/clock'],
  'missing-comma-or-quote': [54, 23, '/nodes/arrives/lines/0/text'],
  'missing-colon': [10, 11, '/clock'],
  comment: [10, 21, ''],
  'wrong-quotes': [10, 12, '/clock'],
  'text-not-closed': [10, 12, '/clock'],
  'name-without-quotes': [10, 3, '/clock'],
  'text-without-quotes': [7, 11, '/role'],
  'bad-escape': [20, 26, '/customer/about'],
  'bad-number': [71, 22, '/nodes/arrives/moves/0/seconds'],
  'number-not-whole': [71, 22, '/nodes/arrives/moves/0/seconds'],
  'number-too-big': [71, 22, '/nodes/arrives/moves/0/seconds'],
  'odd-character': [10, 3, ''],
  'control-character': [54, 19, '/nodes/arrives/lines/0/text'],
  'half-character': [54, 19, '/nodes/arrives/lines/0/text'],
  'broken-character': [54, 19, '/nodes/arrives/lines/0/text'],
  'name-twice': [11, 3, '/clock'],
  'name-too-long': [11, 3, ''],
  'forbidden-name': [11, 3, '/__proto__'],
  'format-too-new': [2, 13, '/format'],
  'format-too-old': [2, 13, '/format'],
  'unknown-field': [76, 11, '/nodes/arrives/moves/0/coahc'],
  'missing-field': [63, 9, '/nodes/arrives/moves/0'],
  'wrong-kind': [71, 22, '/nodes/arrives/moves/0/seconds'],
  'not-one-of': [6, 14, '/setting'],
  'empty-text': [4, 12, '/title'],
  'text-too-long': [7, 11, '/role'],
  'list-too-short': [77, 22, '/nodes/arrives/moves/0/reveals'],
  'list-too-long': [28, 17, '/customer/cast/extras'],
  'number-out-of-range': [70, 19, '/nodes/arrives/moves/0/mood'],
  'number-not-in-steps': [71, 22, '/nodes/arrives/moves/0/seconds'],
  'bad-id': [88, 23, '/nodes/arrives/moves/1/stronger'],
  'bad-flag': [123, 7, '/flags/in/regulars'],
  'bad-clock': [10, 12, '/clock'],
  'bad-colour': [24, 15, '/customer/cast/skin'],
  'bad-language': [8, 15, '/language'],
  'move-without-words': [63, 9, '/nodes/arrives/moves/0'],
  'move-of-two-kinds': [63, 9, '/nodes/arrives/moves/0'],
  'move-id-twice': [96, 17, '/nodes/waits/moves/0/id'],
  'reserved-id': [122, 5, '/others/scene'],
  'two-effects': [78, 13, '/nodes/arrives/moves/0/misses/0'],
  'too-many-skills': [72, 21, '/nodes/arrives/moves/0/skills'],
  'unknown-stronger': [88, 23, '/nodes/arrives/moves/1/stronger'],
  'flag-set-and-cleared': [86, 13, '/nodes/arrives/moves/0/clear/0'],
  'missing-coach': [63, 9, '/nodes/arrives/moves/0'],
  'many-moves': [62, 7, '/nodes/arrives/moves'],
  'many-needs': [34, 3, '/needs'],
  'no-need': [34, 12, '/needs'],
  'goal-id-twice': [47, 5, '/expectations/coffee'],
  'unknown-goal': [78, 13, '/nodes/arrives/moves/0/reveals/0'],
  'need-exceeded': [77, 13, '/nodes/arrives/moves/0/exceeds/0'],
  'expectation-partly': [90, 13, '/nodes/arrives/moves/1/partly/0'],
  'goal-never-noticed': [35, 5, '/needs/coffee'],
  'goal-never-met': [42, 5, '/expectations/asked'],
  'condition-too-deep': [104, 30, '/endings/glad/if/not/not/not/not/not/not/not/not'],
  'empty-condition': [60, 17, '/nodes/arrives/lines/0/if'],
  'empty-range': [61, 21, '/nodes/arrives/lines/0/if/mood'],
  'unknown-move': [98, 11, '/endings/glad/if/done/0'],
  'unknown-draw': [62, 15, '/nodes/arrives/lines/0/if/drawn/opener'],
  'unknown-option': [62, 25, '/nodes/arrives/lines/0/if/drawn/opener'],
  'option-twice': [130, 7, '/draws/opener/2'],
  'draw-never-used': [122, 5, '/draws/opener'],
  'flag-not-declared': [78, 13, '/nodes/arrives/moves/0/set/0'],
  'here-flag-travels': [126, 7, '/flags/out/here.milk'],
  'flag-not-here': [131, 7, '/flags/here/stock.oat_milk'],
  'flag-never-read': [123, 7, '/flags/in/info.regulars'],
  'flag-never-set': [123, 7, '/flags/out/stock.oat_milk'],
  'unknown-speaker': [53, 17, '/nodes/arrives/lines/0/by'],
  'line-without-translation': [52, 9, '/nodes/arrives/lines/0'],
  'language-never-interpreted': [60, 23, '/nodes/arrives/lines/0/language'],
  'language-never-spoken': [122, 5, '/interpreted/pl'],
  'translation-not-needed': [60, 11, '/nodes/arrives/lines/0/translation'],
  'missing-inner': [52, 9, '/nodes/arrives/lines/0'],
  'unknown-card': [77, 19, '/nodes/arrives/moves/0/card'],
  'card-never-opened': [122, 5, '/policies/milks'],
  'ragged-table': [137, 11, '/policies/milks/table/rows/1'],
  'queue-too-long': [122, 14, '/queue/start'],
  'too-many-nodes': [1, 779, '/nodes'],
  'start-missing': [48, 12, '/start'],
  'way-to-nowhere': [89, 17, '/nodes/arrives/moves/1/to'],
  'last-way-has-condition': [99, 15, '/nodes/arrives/moves/1/to/1/if'],
  'way-never-taken': [93, 13, '/nodes/arrives/moves/1/to/1'],
  'node-never-reached': [93, 5, '/nodes/waits'],
  'node-never-ends': [93, 5, '/nodes/waits'],
  'node-may-strand': [93, 5, '/nodes/waits'],
  'loop-without-time': [94, 22, '/nodes/arrives/moves/2/seconds'],
  'target-impossible': [123, 16, '/target/seconds'],
  'no-ending': [94, 14, '/endings'],
  'last-ending-has-condition': [119, 7, '/endings/left/if'],
  'ending-never-taken': [105, 5, '/endings/left'],
  'ending-named-like-node': [95, 5, '/endings/arrives'],
  'direction-character': [4, 12, '/title'],
  'looks-like-markup': [5, 14, '/summary'],
  'looks-like-link': [5, 14, '/summary'],
  'more-problems': [1, 501, '/0'],
};

/** More than one problem is the point of these. */
const inCompany: readonly string[] = ['more-problems'];

describe('every problem', () => {
  test.each(Object.keys(problems) as ProblemCode[])('%s is told at its place in a sentence', (code) => {
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
