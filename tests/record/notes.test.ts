import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notesOf } from '../../src/record/notes.ts';
import type { PlayRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { readWalks } from '../../src/record/walk-file.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedPeople } from '../shipped-people.ts';
import { emptyRecord, newScenarioChecked, recordOf, resealed } from './a-record.ts';

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

test('a play that no person is quick enough for is marked, from five moves on, whatever the moves were', () => {
  const walks = readWalks(readFileSync('scenarios/coffee_shop/does-this-cake-have-nuts.play', 'utf8'));
  if (!walks.ok) throw new Error('broken');
  const played = walks.walks
    .filter(({ carried }) => carried.length === 0)
    .map(({ moves, seed }) => recordOf(rana.value, moves, seed));
  expect(played.length).toBeGreaterThan(2);
  const inSteps = (record: PlayRecord, ms: number) =>
    resealed({ ...record, moves: record.moves.map((step, index) => ({ ...step, ms: (index + 1) * ms })) });
  for (const record of played) {
    const marked = (ms: number) => {
      const again = replay(rana.value, inSteps(record, ms));
      return again.ok && again.notes.includes('no-time');
    };
    const many = record.moves.length >= 5;
    expect([0, 1, 99, 100, 2000].map(marked)).toEqual([many, many, many, false, false]);
  }
});
