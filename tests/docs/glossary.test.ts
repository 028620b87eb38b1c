/** The glossary knows every room's main words and every field at the top of a scenario. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WrittenScenario } from '../../src/scenario/format.ts';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const terms = [...glossary.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, term = '']) => term);

/** Fields that say by themselves what they are, or are told in the guide alone. */
const PLAIN = new Set([
  '$schema',
  'id',
  'title',
  'summary',
  'language',
  'version',
  'weather',
  'start',
  'note',
  'moodIf',
]);

/** Fields whose term is another word: the singular, or the word the screens use. */
const TERM_OF: Readonly<Record<string, string>> = { policies: 'policy card', walksOut: 'walking out' };

it('has one entry for each term', () => {
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});

it('explains every field at the top of a scenario', () => {
  const known = (field: string) =>
    [TERM_OF[field], field, field.replace(/s$/, '')].some((term) => terms.includes(term ?? ''));
  expect(Object.keys(WrittenScenario.shape).filter((field) => !PLAIN.has(field) && !known(field))).toEqual([]);
});
