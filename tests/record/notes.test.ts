import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notesOf, noteText } from '../../src/record/notes.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedPeople } from '../shipped-people.ts';
import { emptyRecord, newScenarioChecked } from './a-record.ts';

const rana = readScenario(readFileSync('scenarios/coffee_shop/does-this-cake-have-nuts.json', 'utf8'), {
  people: shippedPeople,
});
if (!rana.ok) throw new Error('broken');

test.each([
  ['ar', true],
  ['ar-EG', true],
  ['en-GB', false],
  ['pl', false],
])('somebody who plays in %s understands a customer who speaks Arabic: %s', (language, understood) => {
  const notes = notesOf(rana.value, { ...emptyRecord(rana.value), language });
  expect(notes.includes('their-language')).toBe(understood);
});

test('where everybody speaks the language of the role there is nobody to understand', () => {
  const plain = newScenarioChecked();
  for (const language of ['en-GB', 'ar']) {
    expect(notesOf(plain, { ...emptyRecord(plain), language })).not.toContain('their-language');
  }
});

test('the note is a sentence', () => {
  expect(noteText('their-language')).toMatch(/^[A-Z].*\.$/);
});
