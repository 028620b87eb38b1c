/** One minimal file for everything a proof or a writing lint can find: told at its place, with a walk that can be played. */
import { describe, expect, test } from 'vitest';
import { type FindingCode, findings } from '../../src/analysis/findings.ts';
import { type LintCode, lints } from '../../src/analysis/lints/codes.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { brokenFile, brokenNames, scenarioFor, type Told, toldOf } from '../broken-files.ts';
import { NEVER_HAPPENS } from './walkless.ts';

type Place = readonly [line: number, column: number, pointer: string];

/** Line, column and pointer of each finding of the proofs. */
const proved: Readonly<Record<FindingCode, Place>> = {
  'node-out-of-reach': [114, 5, '/nodes/thanks'],
  'ending-out-of-reach': [133, 5, '/endings/delighted'],
  'move-never-offered': [100, 9, '/nodes/arrives/moves/3'],
  'card-out-of-reach': [163, 5, '/policies/milks'],
  'line-never-heard': [61, 9, '/nodes/arrives/lines/1'],
  'flag-without-effect': [142, 7, '/flags/in/info.regulars'],
  'dead-end': [102, 5, '/nodes/cup'],
  'no-way-out': [102, 5, '/nodes/cup'],
  'edge-too-early': [89, 9, '/nodes/arrives/moves/2'],
  'edge-without-way-back': [136, 5, '/nodes/door'],
  'crowded-offer': [50, 5, '/nodes/arrives'],
  'free-loop': [100, 9, '/nodes/arrives/moves/3'],
  'goal-unattainable': [42, 5, '/expectations/asked'],
  'critical-unattainable': [34, 3, '/needs'],
  'full-marks-unattainable': [34, 3, '/needs'],
  'target-against-needs': [132, 5, '/target/seconds'],
  'target-against-full-marks': [146, 5, '/target/seconds'],
  'cue-too-late': [42, 5, '/expectations/asked'],
  'missed-before-cue': [62, 9, '/nodes/arrives/moves/0'],
  'luck-decides': [50, 5, '/nodes/arrives'],
  'later-missing': [126, 5, '/endings/1'],
  'ending-against-mood': [139, 7, '/endings/0/leaves'],
  'praise-after-harm': [160, 7, '/endings/0/leaves'],
  'face-against-mood': [106, 15, '/nodes/arrives/moves/2/reply/0/face'],
  'option-never-better': [87, 9, '/nodes/arrives/moves/2'],
  'stronger-worse': [85, 11, '/nodes/arrives/moves/1/stronger'],
  'stronger-in-circle': [86, 11, '/nodes/arrives/moves/1/stronger'],
  'stronger-no-better': [98, 11, '/nodes/arrives/moves/2/stronger'],
  'naive-passes': [49, 3, '/nodes'],
  'guessing-passes': [49, 3, '/nodes'],
  'lucky-guesses': [49, 3, '/nodes'],
  'not-proved': [1, 1, ''],
  'mood-not-proved': [1, 1, ''],
  'luck-not-proved': [1, 1, ''],
  'words-not-proved': [1, 1, ''],
};

/** Line, column and pointer of each lint. */
const linted: Readonly<Record<LintCode, Place>> = {
  'best-option-longest': [49, 3, '/nodes'],
  'best-option-place': [49, 3, '/nodes'],
  'weak-without-better': [91, 9, '/nodes/arrives/moves/2'],
  'hard-to-read': [49, 3, '/nodes'],
  'hard-text': [61, 9, '/nodes/arrives/lines/1'],
  'long-line': [61, 9, '/nodes/arrives/lines/1'],
  'long-option': [91, 9, '/nodes/arrives/moves/2'],
  'repeated-phrase': [91, 9, '/nodes/arrives/moves/2'],
  'repeated-line': [61, 9, '/nodes/arrives/lines/1'],
  'told-feeling': [61, 9, '/nodes/arrives/lines/1'],
  'translation-same': [64, 11, '/nodes/arrives/lines/1/translation'],
  'translation-length': [64, 11, '/nodes/arrives/lines/1/translation'],
  'translation-numbers': [64, 11, '/nodes/arrives/lines/1/translation'],
  'translation-varies': [71, 11, '/nodes/arrives/lines/2/translation'],
  'unknown-intended': [126, 5, '/intended/cue-to-late'],
  'fact-without-source': [93, 11, '/nodes/arrives/moves/2/say'],
  'same-words-other-price': [108, 11, '/nodes/arrives/moves/3/say'],
  simile: [61, 9, '/nodes/arrives/lines/1'],
  'figure-of-speech': [61, 9, '/nodes/arrives/lines/1'],
  'sentence-without-verb': [61, 9, '/nodes/arrives/lines/1'],
  'plainness-not-known': [8, 3, '/language'],
};

/** Told along with a finding, since one makes the other. */
const also: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  // One search answers both: where it gives up, neither is proved.
  'luck-not-proved': ['mood-not-proved'],
  'card-out-of-reach': ['move-never-offered'],
  'flag-without-effect': ['line-never-heard'],
  'stronger-no-better': ['option-never-better'],
  'goal-unattainable': ['full-marks-unattainable'],
  'critical-unattainable': ['full-marks-unattainable'],
};

/** What has no walk to show: what never happens, and what is not known. */
const WALKLESS: ReadonlySet<FindingCode> = new Set([
  ...NEVER_HAPPENS,
  'not-proved',
  'mood-not-proved',
  'luck-not-proved',
  'words-not-proved',
]);

/** Told more than once of one file: of each habit that wins it, of each move of a circle. */
const MANY: ReadonlySet<string> = new Set(['naive-passes', 'stronger-in-circle']);

function shown(kind: 'proof' | 'lint', code: string, [line, column, pointer]: Place): { text: string; found: Told } {
  const text = brokenFile(kind, code)?.text;
  if (text === undefined) throw new Error(`no file in tests/broken/${kind} shows "${code}"`);
  const told = toldOf(kind, code, text);
  const [found, ...more] = told.filter((one) => one.code === code);
  if (!found) throw new Error(`${code} is not told; what is: ${told.map((one) => one.code).join(', ')}`);
  if (!MANY.has(code)) expect(more).toEqual([]);
  expect(found).toMatchObject({ line, column, pointer });
  expect(found.message).not.toMatch(/undefined|NaN|\[object| {2}/);
  const company: readonly string[] = [code, ...(also[code as FindingCode] ?? [])];
  expect(told.filter((one) => !company.includes(one.code))).toEqual([]);
  return { text, found };
}

describe('every finding of the proofs', () => {
  test.each(Object.keys(findings) as FindingCode[])('%s is told at its place', (code) => {
    const { text, found } = shown('proof', code, proved[code]);
    expect(found.severity).toBe(findings[code].severity);
    expect(found.message).toMatch(/^(\p{Lu}|100).{20,}\.$/u);
    expect(found.witness === undefined).toBe(WALKLESS.has(code));
    const walked = found.witness && walkThrough(scenarioFor(code, text), found.witness.opening, found.witness.moves);
    expect(walked?.refused).toBeUndefined();
  });
});

describe('every writing lint', () => {
  test.each(Object.keys(lints) as LintCode[])('%s is told at its place', (code) => {
    const { found } = shown('lint', code, linted[code]);
    expect(found.severity).toBe('warning');
    expect(found.message).toMatch(/^["\p{Lu}].{20,}[.?]$/u);
  });
});

test('no broken file is without a code of its name', () => {
  expect(brokenNames('proof').filter((code) => !Object.hasOwn(findings, code))).toEqual([]);
  expect(brokenNames('lint').filter((code) => !Object.hasOwn(lints, code))).toEqual([]);
});
