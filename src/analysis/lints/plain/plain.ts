/** Plain language where it counts: no pictures, and a verb in each sentence, in what whoever plays must act on. */
import type { Scenario } from '../../../scenario/format.ts';
import { whereAt } from '../../where.ts';
import { type Lint, lint } from '../codes.ts';
import { type Field, fieldsToActOn } from './fields.ts';
import { type PlainLanguage, plainLanguage } from './languages.ts';
import { verblessIn } from './verbless.ts';

function lintsOfField({ text, at, kind }: Field, language: PlainLanguage, scenario: Scenario): readonly Lint[] {
  const where = whereAt(scenario, at);
  return [
    ...language.similes(text).map((words) => lint('simile', at, { where, words })),
    ...language.figures(text).map(({ words, plain }) => lint('figure-of-speech', at, { where, words, plain })),
    ...verblessIn(text, kind, language).map((words) => lint('sentence-without-verb', at, { where, words })),
  ];
}

/** Similes, idioms and sentences without a verb among the texts to act on; or that nobody knows them in this language. */
export function plainLints(scenario: Scenario): readonly Lint[] {
  const language = plainLanguage(scenario.language);
  if (!language) return [lint('plainness-not-known', '/language', { language: scenario.language })];
  return fieldsToActOn(scenario).flatMap((field) => lintsOfField(field, language, scenario));
}
