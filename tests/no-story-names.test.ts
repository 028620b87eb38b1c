/** Content is data: no name of a person, a house, a story or a flag that comes with the game stands in its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLAG_KINDS } from '../src/scenario/words.ts';

type Fields = Readonly<Record<string, unknown>>;

const listed = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ending.test(file));

const files = listed('scenarios', /\.json$/)
  .filter((file) => !/\.schema\.json$|^archive\/|^line-up/.test(file))
  .map((file) => ({ file, text: readFileSync(`scenarios/${file}`, 'utf8') }));
const wholes = files.map(({ text }): Fields => JSON.parse(text));

/** Everybody in a file: whoever has a name and a name plate. */
function peopleIn(whole: unknown): readonly { readonly name: string; readonly short: string }[] {
  if (typeof whole !== 'object' || whole === null) return [];
  const { name, short } = whole as Fields;
  return [
    ...(typeof name === 'string' && typeof short === 'string' ? [{ name, short }] : []),
    ...Object.values(whole).flatMap(peopleIn),
  ];
}

/** What a person is called: whole, on the plate, and by each part of a name. Somebody without a name has none. */
const calledIn = ({ name, short }: { readonly name: string; readonly short: string }) =>
  /^\p{Lu}\S* (\S+ )*\p{Lu}/u.test(name)
    ? [name, short, ...name.split(/[\s-]/).filter((part) => part.length > 3)]
    : [name];

/** Words that are somebody's name and much else besides. */
const COMMON: ReadonlySet<string> = new Set(['Hall']);

const textOf = (value: unknown) => (typeof value === 'string' ? [value] : []);
const names = [
  ...new Set([
    ...wholes.flatMap((whole) => [
      ...peopleIn(whole).flatMap(calledIn),
      ...textOf(whole.title),
      ...(Array.isArray(whole.encounters) ? textOf(whole.place) : []),
    ]),
    ...files.map(({ file }) => file.replace(/^.*\/|\.json$/g, '')),
    ...files.flatMap(
      ({ text }) => text.match(new RegExp(`\\b(?:${FLAG_KINDS.join('|')})\\.[a-z][a-z0-9_]*`, 'g')) ?? [],
    ),
  ]),
].filter((name) => !COMMON.has(name));

/** One word is a name as it is written; of several, and of ids, capitals tell nothing. */
const NAMES = names.map((name) => {
  const spelled = name.replaceAll(/[.*+?^$()|[\]{}\\]/g, '\\$&');
  return { name, found: new RegExp(`(?<![\\w.-])${spelled}(?![\\w-])`, /[ .-]/.test(name) ? 'i' : '') };
});
const sources = listed('src', /\.(tsx?|css|js)$/);

describe('the code', () => {
  it('is looked through for the names of everything that comes with the game', () => {
    expect(wholes.length).toBeGreaterThan(30);
    expect(names.length).toBeGreaterThan(100);
    for (const { name } of wholes.flatMap(peopleIn)) expect(names).toContain(name);
    expect(sources.length).toBeGreaterThan(600);
  });

  it('holds none of them', () => {
    const found = sources.flatMap((file) => {
      const text = readFileSync(`src/${file}`, 'utf8');
      return NAMES.filter((one) => one.found.test(text)).map(({ name }) => `src/${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});

/** Every example of a published schema. */
function examplesIn(schema: unknown, inside = false): readonly string[] {
  if (typeof schema === 'string') return inside ? [schema] : [];
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => examplesIn(value, inside || key === 'examples'));
}

describe('the examples of the schemas', () => {
  const schemas = listed('scenarios', /\.schema\.json$/).map((file) => readFileSync(`scenarios/${file}`, 'utf8'));
  const sentences = [...new Set(schemas.flatMap((text) => examplesIn(JSON.parse(text))))].filter(
    (example) => example.split(' ').length > 2,
  );
  const told = files.map(({ text }) => text.toLowerCase()).join('\n');

  it('are sentences of nobody who comes with the game', () => {
    expect(sentences.length).toBeGreaterThan(30);
    const borrowed = sentences.filter((one) => told.includes(one.replace(/[.?!]$/, '').toLowerCase()));
    expect(borrowed).toEqual([]);
  });
});
