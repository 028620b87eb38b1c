/** The languages players are offered. */
import { describe, expect, test } from 'vitest';
import { inEveryLanguage, writtenTranslation } from '../../src/app/languages.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { broughtUpToDate, emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { aScenario } from '../scenario/a-scenario.ts';

const scenario = aScenario();

function translationInto(language: string, text: (source: string) => string) {
  const file = broughtUpToDate(scenario, emptyTranslation(scenario, language));
  for (const entry of Object.values(file.texts)) entry.text = text(entry.source ?? '');
  return file;
}
const fetched =
  (...files: readonly unknown[]) =>
  () =>
    files.map((file) => writtenTranslation(JSON.stringify(file)));
const languages = async (...files: readonly unknown[]) =>
  (await inEveryLanguage(scenario, fetched(...files))).map(({ language }) => language);

describe('languages', () => {
  test('a scenario without translations is offered as it is', async () => {
    expect(await inEveryLanguage(scenario, fetched())).toEqual([scenario]);
  });

  test('each translation in which nothing is missing is offered, by the same rules in other words', async () => {
    const [own, polish, welsh] = await inEveryLanguage(
      scenario,
      fetched(
        translationInto('pl', (text) => `Po polsku: ${text}`),
        translationInto('cy', (text) => `Cymraeg: ${text}`),
      ),
    );
    expect([own?.language, polish?.language, welsh?.language]).toEqual([scenario.language, 'cy', 'pl']);
    expect(polish?.title).toBe(`Cymraeg: ${scenario.title}`);
    for (const made of [polish, welsh]) {
      expect(made && rulesHash(made)).toBe(rulesHash(scenario));
      // A play in this language carries what it began with, like any other.
      const again = made && readScenario(writeScenario(made));
      expect(again?.ok && wordsHash(again.value)).toBe(made && wordsHash(made));
    }
  });

  test('one that lacks a text, is of another story, is broken or cannot be fetched is not, and the others are', async () => {
    const good = translationInto('cy', (text) => `Cymraeg: ${text}`);
    const missing = translationInto('pl', (text) => text);
    if (missing.texts.title) missing.texts.title.text = ' ';
    expect(await languages(missing, { ...good, of: 'another' }, '{', good)).toEqual([scenario.language, 'cy']);
    const lost = () => [() => Promise.reject(new Error('offline')), writtenTranslation(JSON.stringify(good))];
    expect((await inEveryLanguage(scenario, lost)).map(({ language }) => language)).toEqual([scenario.language, 'cy']);
  });
});
