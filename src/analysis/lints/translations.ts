/** Translations that are none, or no longer fit their line. That there is one at all is checked with the format. */
import { everyLine } from '../../scenario/check/story.ts';
import type { Line, Scenario } from '../../scenario/format.ts';
import type { Said } from '../../scenario/said.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { SPELT_MAX, TRANSLATION_CHARACTERS, TRANSLATION_RATIO } from './thresholds.ts';

/** Where the digits of Arabic, Persian and Hindi begin. */
const ZEROS = [0x660, 0x6f0, 0x966];

/** Numbers of a text that nobody would spell out, in the digits 0 to 9, whatever digits it is written in. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
  return (plain.match(/\d+/g) ?? []).filter((number) => Number(number) > SPELT_MAX);
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function ofOne({ text }: Line, translation: string, at: string, where: Said): Lint[] {
  if (lettersOf(text) === lettersOf(translation)) return [lint('translation-same', `${at}/translation`, { where })];
  const [a, b] = [text.length, translation.length];
  const ratio = Math.max(a, b) / Math.min(a, b);
  const missing = [...new Set(difference(numbersIn(text), numbersIn(translation)))];
  return [
    ...(ratio >= TRANSLATION_RATIO && Math.max(a, b) >= TRANSLATION_CHARACTERS
      ? [lint('translation-length', `${at}/translation`, { where, ratio, longer: a > b ? 'line' : 'translation' })]
      : []),
    ...(missing.length > 0 ? [lint('translation-numbers', `${at}/translation`, { where, missing })] : []),
  ];
}

/** What stands in only one of two lists. */
const difference = (one: readonly string[], other: readonly string[]) => [
  ...one.filter((it) => !other.includes(it)),
  ...other.filter((it) => !one.includes(it)),
];

/** Translations that are the line itself, much longer or shorter, with other numbers, or not always the same. */
export function translationLints(scenario: Scenario): readonly Lint[] {
  const first = new Map<string, string>();
  return everyLine(scenario).flatMap(({ it, at }) => {
    const { language, translation } = it;
    if (language === undefined || language === scenario.language || translation === undefined) return [];
    const where = whereAt(scenario, at);
    const key = `${language} ${it.by} ${it.text}`;
    const known = first.get(key) ?? translation;
    first.set(key, known);
    return [
      ...ofOne(it, translation, at, where),
      ...(lettersOf(known) === lettersOf(translation)
        ? []
        : [lint('translation-varies', `${at}/translation`, { where, one: translation, other: known })]),
    ];
  });
}
