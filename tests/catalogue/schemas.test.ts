/** The published schemas of the catalogue. */
import { describe, expect, test } from 'vitest';
import { catalogueSchemas } from '../../src/catalogue/schema.ts';
import { fieldsOf, openObjects } from '../scenario/json-schema.ts';

describe.each(Object.entries(catalogueSchemas))('assets/%s', (name, text) => {
  test('tells of every field what it is, with an example, and lets no other through', () => {
    const fields = fieldsOf(JSON.parse(text()));
    const without = (key: string) => fields.filter(({ field }) => field[key] === undefined).map(({ path }) => path);
    expect(fields.length).toBeGreaterThan(3);
    expect([without('title'), without('description'), without('examples')]).toEqual([[], [], []]);
    expect(openObjects(JSON.parse(text()))).toEqual([]);
  });

  // After a change of the format: npx vitest run tests/catalogue/schemas.test.ts -u
  test('is up to date', async () => {
    await expect(text()).toMatchFileSnapshot(new URL(`../../assets/${name}`, import.meta.url).pathname);
  });
});
