/** A scenario in another language: what there is to translate, what of it is translated, and the story in those words. */
import type { Draft, Scenario } from '../format.ts';
import { frozenCopy } from '../freeze.ts';
import { pointerInFile, rememberPlaces } from '../written-places.ts';
import { withEachText } from './each-text.ts';
import type { TranslationFile } from './format.ts';
import { markOf } from './mark.ts';

/** A text to be translated. */
export interface Source {
  readonly text: string;
  /** Eight hexadecimal digits that stand for it. */
  readonly mark: string;
  /** Characters that its translation may have. */
  readonly most: number;
}

/** Every text that players of a language meet and that is not in it yet, by its key, in the order of the story. */
export function sourcesOf(story: Draft, language: string): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  withEachText(story, language, (key, text, most) => {
    sources.set(key, { text, mark: markOf(text), most });
    return text;
  });
  return sources;
}

/** Is there any translation in this entry? Blanks are none. */
const isThere = (entry: { readonly text: string } | undefined) => entry !== undefined && entry.text.trim() !== '';

const entryOf = (file: TranslationFile, key: string) => (Object.hasOwn(file.texts, key) ? file.texts[key] : undefined);

/** How far a translation has come. Each list holds keys. */
export interface Progress {
  readonly all: ReadonlyMap<string, Source>;
  /** Not translated yet: as long as there is any, players are not offered the language. */
  readonly missing: readonly string[];
  /** Translated from words that have changed since. */
  readonly stale: readonly string[];
  /** Entries that name no text of the scenario. */
  readonly surplus: readonly string[];
}

/** How far a translation of this scenario has come. */
export function progressOf(story: Draft, file: TranslationFile): Progress {
  const all = sourcesOf(story, file.language);
  const keys = [...all.keys()];
  return {
    all,
    missing: keys.filter((key) => !isThere(entryOf(file, key))),
    stale: keys.filter((key) => {
      const entry = entryOf(file, key);
      return isThere(entry) && entry?.from !== all.get(key)?.mark;
    }),
    surplus: Object.keys(file.texts).filter((key) => !all.has(key)),
  };
}

/** Can players be offered this language? */
export const isComplete = (story: Draft, file: TranslationFile): boolean =>
  file.of === story.id && progressOf(story, file).missing.length === 0;

/**
 * The scenario in the language of a translation: the same rules in other words. What is not translated stays in the
 * language of the author.
 */
export function translated(scenario: Scenario, file: TranslationFile): Scenario {
  const words = withEachText(scenario, file.language, (key, text) => {
    const entry = entryOf(file, key);
    return entry && isThere(entry) ? entry.text : text;
  });
  const made = frozenCopy({ ...words, language: file.language }) as Scenario;
  rememberPlaces(made, (pointer) => pointerInFile(scenario, pointer));
  return made;
}
