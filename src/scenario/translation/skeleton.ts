/** A translation file made, or brought up to date, from its scenario. Nothing that was translated is ever lost. */
import type { Draft } from '../format.ts';
import { TRANSLATION_FORMAT, type TranslationFile } from './format.ts';
import { progressOf, sourcesOf } from './translate.ts';

type Entry = TranslationFile['texts'][string];

/** An empty translation: every text to be translated, none translated. */
export function emptyTranslation(story: Draft, language: string): TranslationFile {
  return { format: TRANSLATION_FORMAT, of: story.id, language, texts: {} };
}

/**
 * The file with an entry for every text of the story, in the order of the story. A stale translation keeps what it
 * was made from, so that it stays stale. An entry that has lost its place goes to where its source words stand now;
 * if they stand nowhere, it is kept at the end.
 */
export function broughtUpToDate(story: Draft, file: TranslationFile): TranslationFile {
  const { surplus } = progressOf(story, file);
  const lost = new Map(surplus.map((key) => [key, file.texts[key] as Entry]));
  const texts: Record<string, Entry> = {};
  for (const [key, { text: source, mark }] of sourcesOf(story, file.language)) {
    const own = Object.hasOwn(file.texts, key) ? file.texts[key] : undefined;
    const [moved, entry] = (!own?.text && [...lost].find(([, { from, text }]) => from === mark && text)) || [];
    if (moved !== undefined) lost.delete(moved);
    const kept = entry ?? own;
    texts[key] = kept?.text ? { from: kept.from, source, text: kept.text } : { from: mark, source, text: '' };
  }
  for (const [key, entry] of lost) if (entry.text) texts[key] = entry;
  return { ...file, texts };
}
