/** A day is data: nothing that belongs to one story stands in the code of days, neither in words nor in comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLAG_KINDS } from '../../src/scenario/words.ts';
import { shippedPeople } from '../shipped-people.ts';

const HOMES = ['src/shift', 'src/ui/shift', 'src/app/day-pages.tsx', 'src/app/room-drawings.ts'];

/** Values of a field, wherever it stands in a file. */
function valuesOf(whole: unknown, field: string): readonly string[] {
  if (typeof whole !== 'object' || whole === null) return [];
  return Object.entries(whole).flatMap(([key, value]) =>
    key === field && typeof value === 'string' ? [value] : valuesOf(value, field),
  );
}

/** Every name in a file that begins like a flag. */
const flagsIn = (text: string) => text.match(new RegExp(`\\b(?:${FLAG_KINDS.join('|')})\\.[a-z][a-z0-9_]*`, 'g')) ?? [];

const files = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && !file.startsWith('archive/'))
  .map((file) => ({ file, text: readFileSync(`scenarios/${file}`, 'utf8') }));
const wholes = files.map(({ text }): unknown => JSON.parse(text));
const names = new Set([
  ...wholes.flatMap((whole) => [...valuesOf(whole, 'short'), ...valuesOf(whole, 'place')]),
  ...files.filter(({ file }) => file.startsWith('shifts/')).flatMap(({ text }) => flagsIn(text)),
  ...files.filter(({ file }) => !file.startsWith('people/')).map(({ file }) => file.replace(/^.*\/|\.json$/g, '')),
  ...['milk', 'boxes', 'almond'],
]);

const sources = HOMES.flatMap((home) =>
  home.includes('.')
    ? [home]
    : readdirSync(home, { recursive: true, encoding: 'utf8' }).map((file) => `${home}/${file}`),
).filter((file) => /\.(tsx?|css)$/.test(file));

describe('the code of days', () => {
  it('is looked through for many names', () => {
    expect(shippedPeople('maureen-ash')).toBeDefined();
    expect(names).toContain('Maureen');
    expect(names).toContain('Corner Cup');
    expect(names).toContain('hazard.fridge');
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(sources)('%s holds no name of a person, a house, a story or a flag', (file) => {
    const text = readFileSync(file, 'utf8');
    const found = [...names].filter((name) =>
      new RegExp(`(?<![\\w.-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(text),
    );
    expect(found).toEqual([]);
  });
});
