/** The gate for translation files: text in, a translation out, with what it lacks beside its scenario. */
import type { Scenario } from '../format.ts';
import { pointer } from '../places.ts';
import type { Checked } from '../problems.ts';
import { type BesideForm, readBeside } from '../read-beside.ts';
import type { Report } from '../report.ts';
import { TRANSLATION_FORMAT, TranslationFile } from './format.ts';
import { progressOf } from './translate.ts';

const FORM: BesideForm<TranslationFile> = {
  schema: TranslationFile,
  parts: { whole: 'whole.translation', entry: { texts: 'part.text' }, item: {} },
  format: TRANSLATION_FORMAT,
  called: 'called.translation',
};

/**
 * Reads and checks the text of a translation file. Never throws on any text. Without its scenario only the file itself
 * is looked at.
 * @param scenarioOf finds the scenario that it is a translation of, by its id
 */
export const readTranslation = (
  text: string,
  scenarioOf?: (id: string) => Scenario | undefined,
): Checked<TranslationFile> => {
  return readBeside(FORM, text, (file, report) => {
    if (!scenarioOf) return;
    const scenario = scenarioOf(file.of);
    if (scenario) tellBeside(scenario, file, report);
    else report('translation-of-nothing', '/of', { of: file.of });
  });
};

function tellBeside(scenario: Scenario, file: TranslationFile, report: Report): void {
  if (file.language === scenario.language) {
    report('translation-into-own-language', '/language', { language: file.language });
    return;
  }
  const { all, missing, stale, surplus } = progressOf(scenario, file);
  const [first] = missing;
  if (first !== undefined) report('translation-missing', pointer('texts', first), { missing, of: all.size });
  for (const key of stale) {
    const { text, mark } = all.get(key) ?? { text: '', mark: '' };
    report('translation-stale', pointer('texts', key, 'from'), { key, source: text, from: mark });
  }
  for (const key of surplus) report('translation-surplus', pointer('texts', key), { key }, 'key');
  for (const [key, { most }] of all) {
    const length = (Object.hasOwn(file.texts, key) ? file.texts[key]?.text.length : undefined) ?? 0;
    if (length > most) report('translation-too-long', pointer('texts', key, 'text'), { key, length, most });
  }
}
