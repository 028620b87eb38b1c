/** The published schemas of people and of translations. */
import { describe, expect, test } from 'vitest';
import { personSchemaText } from '../../src/scenario/person-schema.ts';
import { translationSchemaText } from '../../src/scenario/translation/schema.ts';
import { fieldsOf, openObjects } from './json-schema.ts';

describe.each([
  ['people/person.schema.json', personSchemaText],
  ['translation.schema.json', translationSchemaText],
])('scenarios/%s', (name, text) => {
  test('tells of every field what it is, with an example, and lets no other through', () => {
    const fields = fieldsOf(JSON.parse(text()));
    const without = (key: string) => fields.filter(({ field }) => field[key] === undefined).map(({ path }) => path);
    expect(fields.length).toBeGreaterThan(5);
    expect([without('title'), without('description'), without('examples')]).toEqual([[], [], []]);
    expect(openObjects(JSON.parse(text()))).toEqual([]);
  });

  // After a change of the format: npx vitest run tests/scenario/beside-schemas.test.ts -u
  test('is up to date', async () => {
    await expect(text()).toMatchFileSnapshot(new URL(`../../scenarios/${name}`, import.meta.url).pathname);
  });
});
