import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { libraryEntries } from '../../src/app/library.ts';

it('tells of every story how long it takes and what it is about, as its file does', () => {
  const entries = libraryEntries();
  expect(entries.length).toBeGreaterThan(0);
  for (const { id, setting, minutes, content } of entries) {
    const path = `scenarios/${setting}/${id}.json`;
    expect(existsSync(path)).toBe(true);
    const written = JSON.parse(readFileSync(path, 'utf8'));
    expect([id, minutes, content]).toEqual([id, written.minutes, written.content]);
  }
  expect(entries.some(({ content }) => content !== undefined)).toBe(true);
});
