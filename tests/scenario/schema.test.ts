import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { scenarioJsonSchema, scenarioSchemaText } from '../../src/scenario/schema.ts';
import meanings from '../../src/scenario/word-meanings.json';
import { SKILLS } from '../../src/scenario/words.ts';
import { problemText } from '../spoken.ts';
import { fieldsOf, firstExamples, openObjects, partsWith } from './json-schema.ts';

type Definitions = Record<
  string,
  { properties?: Record<string, { properties?: Record<string, { description?: string }> }> }
>;
/** Whole pieces: their example shows a shape, names and all. */
const WHOLE = /\/(customer|moodIf|interpreted|conditions|ways|nodes|moves)$/;
interface Piece {
  readonly label: string;
  readonly description: string;
  readonly body: object;
}

describe('the published schema', () => {
  const fields = fieldsOf(scenarioJsonSchema());

  test('every field has a title, a description, and an example where it holds no name of the author’s own', () => {
    expect(fields.length).toBeGreaterThan(120);
    const without = (key: string) => fields.filter(({ field }) => field[key] === undefined).map(({ path }) => path);
    expect(without('title')).toEqual([]);
    expect(without('description')).toEqual([]);
    const named = without('examples').map((path) => path.split('/').at(-1) ?? '');
    expect([...new Set(named)].toSorted()).toEqual([
      'all',
      'any',
      'card',
      'clear',
      'cues',
      'done',
      'drawn',
      'exceeds',
      'flag',
      'harmed',
      'harms',
      'if',
      'known',
      'learns',
      'meets',
      'met',
      'missed',
      'misses',
      'not',
      'partly',
      'reveals',
      'set',
      'start',
      'stronger',
      'to',
      'unnoticed',
    ]);
  });

  test('examples say something', () => {
    expect(
      fields.filter(({ field }) => JSON.stringify(field.examples ?? '').includes('…')).map(({ path }) => path),
    ).toEqual([]);
  });

  test('offers no invented name where the author’s own belong', () => {
    const invented =
      /monday_shelf|wet_step|translator|knows-the-shelf|right-name|rung-first|on-time|explains|allergens/;
    const told = fields
      .filter(({ path }) => !WHOLE.test(path))
      .map(({ path, field }) => [path, JSON.stringify(field.examples ?? '')] as const);
    expect(told.filter(([, examples]) => invented.test(examples)).map(([path]) => path)).toEqual([]);
  });

  test('every word that may be chosen is explained, and each skill where it is rated', () => {
    const enums = partsWith(scenarioJsonSchema(), 'enum');
    expect(enums.length).toBeGreaterThan(20);
    for (const { enum: words, enumDescriptions } of enums as unknown as readonly {
      enum: string[];
      enumDescriptions?: string[];
    }[]) {
      expect(enumDescriptions).toHaveLength(words.length);
      // What was not written yet is the word itself.
      const bare = words.filter((word, at) => enumDescriptions?.[at] === word.replaceAll(/[-_]/g, ' '));
      expect(bare).toEqual([]);
    }
    const { properties } = (scenarioJsonSchema().definitions as Definitions).Move?.properties?.skills ?? {};
    expect(Object.keys(properties ?? {})).toEqual([...SKILLS]);
    expect(properties?.greet?.description).toBe('Welcoming. A person feels seen from the first second.');
  });

  test('what a word means says the guide, too', () => {
    const guide = readFileSync('docs/writing-scenarios.md', 'utf8');
    for (const [word, meaning] of Object.entries({
      ...meanings.SEGMENTS,
      ...meanings.AREAS,
      ...meanings.SKILLS,
      ...meanings.RELATIONS,
    })) {
      const row = `| \`${word}\` | ${meaning}`.replace(/\.$/, '').toLowerCase();
      expect(guide.toLowerCase()).toContain(row);
    }
  });

  test('pieces to begin from are offered where they may stand, with fields of that part', () => {
    const { definitions } = scenarioJsonSchema() as {
      definitions: Record<string, { defaultSnippets?: Piece[]; properties: object }>;
    };
    for (const part of ['Need', 'Expectation', 'PolicyCard', 'Line', 'Move', 'Node', 'Ending'])
      expect(definitions[part]?.defaultSnippets?.length).toBeGreaterThan(0);
    for (const { defaultSnippets = [], properties } of Object.values(definitions))
      for (const { label, description, body } of defaultSnippets) {
        expect([label, description].filter((text) => !text)).toEqual([]);
        expect(Object.keys(body).filter((field) => !(field in properties))).toEqual([]);
      }
  });

  test('every object is closed', () => {
    expect(openObjects(scenarioJsonSchema())).toEqual([]);
  });

  test('the examples of the fields make a scenario whose every field is right', () => {
    const read = readScenario(JSON.stringify({ ...firstExamples(scenarioJsonSchema()), start: 'arrives' }));
    // Single examples do not make a story; but none may be refused by the shape check.
    const refused = (read.ok ? [] : read.problems).filter((problem) =>
      /cannot be|should be|missing|no field/.test(problemText(problem)),
    );
    expect(refused).toEqual([]);
  });

  // After a change of the format: npx vitest run tests/scenario/schema.test.ts -u
  test('the committed file is up to date', async () => {
    const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);
    await expect(scenarioSchemaText()).toMatchFileSnapshot(file.pathname);
  });
});
