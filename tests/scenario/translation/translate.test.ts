import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/format.ts';
import { rulesHash, wordsHash } from '../../../src/scenario/hash.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { TRANSLATION_FORMAT, type TranslationFile } from '../../../src/scenario/translation/format.ts';
import { broughtUpToDate, emptyTranslation } from '../../../src/scenario/translation/skeleton.ts';
import { isComplete, progressOf, sourcesOf, translated } from '../../../src/scenario/translation/translate.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import { asScenario, randomFile, WORDS } from '../random-file.ts';

const ENDS = '«»';

/** A translation in which every text stands between marks that no source has. */
function marked(scenario: Scenario, language: string): TranslationFile {
  const texts = [...sourcesOf(scenario, language)].map(([key, { text, mark }]) => [
    key,
    { from: mark, text: `${ENDS[0]}${text.slice(0, 150)}${ENDS[1]}` },
  ]);
  return { format: TRANSLATION_FORMAT, of: scenario.id, language, texts: Object.fromEntries(texts) };
}

/** Move ids are unique in a checked story; here each gets a number, so that each has a key of its own. */
const withOwnIds = randomFile.map((file) => {
  let n = 0;
  for (const node of Object.values(file.nodes))
    for (const move of node.moves) {
      n += 1;
      move.id = `m${n}`;
    }
  return file;
});

/** Words that no player ever meets: notes between authors, and what is said of findings and of flags of this encounter. */
const isUnmet = (path: readonly string[]) =>
  /^(note|jurisdiction|\$schema)$/.test(path.at(-1) ?? '') || /^(intended|flags\/here)\//.test(path.join('/'));

/** Every text with the path to it. */
function textsIn(
  value: unknown,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

describe('a translation', () => {
  test('changes no rule, whatever the story, and is another wording', () => {
    fc.assert(
      fc.property(withOwnIds, (file) => {
        const scenario = asScenario({ ...file, language: 'en-GB' });
        const made = translated(scenario, marked(scenario, 'cy'));
        expect(rulesHash(made)).toBe(rulesHash(scenario));
        expect(wordsHash(made)).not.toBe(wordsHash(scenario));
        expect(made.language).toBe('cy');
      }),
      { numRuns: 200 },
    );
  });

  test('reaches every text a player can meet, and nothing else', () => {
    fc.assert(
      fc.property(withOwnIds, (file) => {
        const scenario = asScenario({ ...file, language: 'en-GB' });
        const made = translated(scenario, marked(scenario, 'cy'));
        const inside = new Map(textsIn(made).map(({ path, text }) => [path.join('/'), text]));
        for (const { path, text } of textsIn(scenario)) {
          const now = inside.get(path.join('/')) ?? '';
          const last = path.at(-1) ?? '';
          const isLine = last === 'text' && /^(lines|reply|warning)$/.test(path.at(-3) ?? '');
          const foreign = isLine && lineAt(scenario, path).language !== undefined;
          // Nobody is shown a translation of what is said in the story's own language.
          const idle = last === 'translation' && lineAt(scenario, path).language === undefined;
          if (foreign || idle || !WORDS.includes(text) || isUnmet(path)) continue;
          expect(now.startsWith('«'), `${path.join('/')}: ${text}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is complete when nothing is missing; what has changed since is stale, what is gone is surplus', () => {
    const scenario = asScenario(fc.sample(withOwnIds, { numRuns: 1, seed: 5 })[0] as never);
    const file = marked(scenario, 'cy');
    expect(isComplete(scenario, file)).toBe(true);
    const { title, ...rest } = file.texts;
    const without = {
      ...file,
      texts: { ...rest, summary: { from: '00000000', text: 'Older.' }, gone: title as never },
    };
    expect(progressOf(scenario, without)).toMatchObject({ missing: ['title'], stale: ['summary'], surplus: ['gone'] });
    expect(isComplete(scenario, without)).toBe(false);
    expect(isComplete(scenario, { ...file, of: 'another' })).toBe(false);
    expect(translated(scenario, without).title).toBe(scenario.title);
  });
});

function lineAt(scenario: Scenario, path: readonly string[]): { readonly language?: string } {
  let value: unknown = scenario;
  for (const step of path.slice(0, -1)) value = (value as Record<string, unknown>)[step];
  return value as { readonly language?: string };
}

const shipped = (name: string): Scenario => {
  const read = readScenario(readFileSync(`tests/fixtures/0.1.0/scenarios/${name}.json`, 'utf8'));
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
};

describe('lines in another language', () => {
  const scenario = shipped('every-field');
  const foreign = (story: Scenario) =>
    Object.values(story.nodes)
      .flatMap(({ lines, moves }) => [...lines, ...moves.flatMap(({ reply }) => reply)])
      .filter(({ language }) => language !== undefined);
  const spoken = foreign(scenario)[0]?.language ?? '';

  test('stay as they are spoken, and what they mean is translated', () => {
    expect(spoken).not.toBe('');
    const made = translated(scenario, marked(scenario, 'cy'));
    expect(foreign(made).map(({ text }) => text)).toEqual(foreign(scenario).map(({ text }) => text));
    for (const { translation } of foreign(made)) expect(translation).toMatch(/^«/);
    expect(made.interpreted).toEqual(scenario.interpreted);
  });

  test('are lines like any other for players of that language, and nothing has to be interpreted', () => {
    const made = translated(scenario, marked(scenario, spoken));
    expect(foreign(made)).toEqual([]);
    expect(made.interpreted).toEqual({});
    const texts = textsIn(made).map(({ text }) => text);
    for (const { text } of foreign(scenario)) expect(texts).toContain(text);
    expect([...sourcesOf(scenario, spoken).keys()].some((key) => key.endsWith('/translation'))).toBe(false);
  });

  test('a translated story is a story: written as one file it is read again', () => {
    for (const language of ['cy', spoken]) {
      const made = translated(scenario, marked(scenario, language));
      const read = readScenario(writeScenario(made));
      expect(read.ok ? wordsHash(read.value) : read.problems).toEqual(wordsHash(made));
    }
  });
});

describe('a file brought up to date', () => {
  const scenario = shipped('smallest');

  test('has every text of the story, in its order, and loses nothing', () => {
    const skeleton = broughtUpToDate(scenario, emptyTranslation(scenario, 'cy'));
    expect(Object.keys(skeleton.texts)).toEqual([...sourcesOf(scenario, 'cy').keys()]);
    expect(Object.values(skeleton.texts).every(({ text }) => text === '')).toBe(true);
    expect(progressOf(scenario, skeleton).missing.length).toBe(Object.keys(skeleton.texts).length);
    const done = marked(scenario, 'cy');
    const again = broughtUpToDate(scenario, done);
    expect(translated(scenario, again)).toEqual(translated(scenario, done));
    expect(broughtUpToDate(scenario, again)).toEqual(again);
  });

  test('a stale text stays stale, and a text that stands elsewhere now comes along', () => {
    const done = marked(scenario, 'cy');
    const stale = broughtUpToDate({ ...scenario, title: 'Another title' }, done);
    expect(stale.texts.title).toMatchObject({
      from: done.texts.title?.from,
      source: 'Another title',
      text: done.texts.title?.text,
    });
    const [node = ''] = Object.keys(scenario.nodes);
    const renamed = { ...scenario, nodes: { elsewhere: scenario.nodes[node] } } as Scenario;
    const moved = broughtUpToDate(renamed, done);
    expect(progressOf(renamed, moved)).toMatchObject({ missing: [], stale: [], surplus: [] });
  });
});
