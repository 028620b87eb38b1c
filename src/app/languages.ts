/** The languages a scenario can be played in. */
import type { Scenario } from '../scenario/format.ts';
import type { TranslationFile } from '../scenario/translation/format.ts';
import { line } from './line.ts';
import { readyIn } from './ready-file.ts';

/** A translation of a scenario, fetched or read when it is asked for; undefined for one that is none of it. */
export type Translation = (scenario: Scenario) => Promise<TranslationFile | undefined>;

/** A translation in the text of a file. The reader is fetched with the first of them. */
export const writtenTranslation =
  (text: string): Translation =>
  async (scenario) => {
    const { readTranslation } = await import('../scenario/translation/read-translation.ts');
    const read = readTranslation(text, () => scenario);
    return read.ok ? read.value : undefined;
  };

/** A translation that comes with the game: it was read, and found whole, when the game was built. */
const readyTranslation =
  (address: string): Translation =>
  async () => {
    const read = readyIn<TranslationFile, never>(await line.text(address, 'A translation'));
    return read.ok ? read.value : undefined;
  };

/** The translations of a scenario that come with the game. */
export async function shippedTranslations(id: string): Promise<readonly Translation[]> {
  const { texts, translations } = await import('virtual:manifest/details');
  return (translations[id] ?? []).flatMap((place) => {
    const address = texts[place];
    return address === undefined ? [] : [readyTranslation(address)];
  });
}

/**
 * The scenario in every language that players are offered: first as its author wrote it, then each translation in
 * which nothing is missing. One that cannot be fetched or read is left out; the others are still there.
 * @param translations where those of a scenario come from; a test brings its own
 */
export async function inEveryLanguage(
  scenario: Scenario,
  translations: (id: string) => readonly Translation[] | Promise<readonly Translation[]>,
): Promise<readonly Scenario[]> {
  const found = await translations(scenario.id);
  if (found.length === 0) return [scenario];
  const [{ isComplete, translated }, ...all] = await Promise.all([
    import('../scenario/translation/translate.ts'),
    ...found.map((translation) => translation(scenario).catch(() => undefined)),
  ]);
  const made = all.flatMap((file) => (file && isComplete(scenario, file) ? [translated(scenario, file)] : []));
  return [scenario, ...made.toSorted((a, b) => (a.language < b.language ? -1 : 1))];
}
