/** The languages a scenario that comes with the game can be played in. */
import type { Scenario } from '../scenario/format.ts';
import { line } from './line.ts';

/** Texts, each fetched when it is asked for. */
export type Texts = readonly (() => Promise<string>)[];

/** Texts of the translations that come with the game, each fetched when its scenario is opened. */
export async function shippedTexts(id: string): Promise<Texts> {
  const { texts, translations } = await import('virtual:manifest/details');
  return (translations[id] ?? []).flatMap((place) => {
    const address = texts[place];
    return address === undefined ? [] : [() => line.text(address, 'A translation')];
  });
}

/**
 * The scenario in every language that players are offered: first as its author wrote it, then each translation in
 * which nothing is missing. One that cannot be fetched or read is left out; the others are still there.
 * @param texts where translations of a scenario come from; a test brings its own
 */
export async function inEveryLanguage(
  scenario: Scenario,
  texts: (id: string) => Texts | Promise<Texts>,
): Promise<readonly Scenario[]> {
  const found = await texts(scenario.id);
  if (found.length === 0) return [scenario];
  const [{ readTranslation }, { isComplete, translated }] = await Promise.all([
    import('../scenario/translation/read-translation.ts'),
    import('../scenario/translation/translate.ts'),
  ]);
  const all = await Promise.all(found.map((text) => text().catch(() => undefined)));
  const made = all.flatMap((text): Scenario[] => {
    const read = text === undefined ? undefined : readTranslation(text, () => scenario);
    return read?.ok && isComplete(scenario, read.value) ? [translated(scenario, read.value)] : [];
  });
  return [scenario, ...made.toSorted((a, b) => (a.language < b.language ? -1 : 1))];
}
