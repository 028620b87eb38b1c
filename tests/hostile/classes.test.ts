import { describe, expect, test } from 'vitest';
import { SHARE } from './cases.ts';
import { IN_EVERY_PLACE } from './in-every-place.ts';
import { STORIES } from './stories.ts';
import { WHOLE_FILES } from './whole-files.ts';

const classes = [...WHOLE_FILES, ...IN_EVERY_PLACE, ...STORIES];

describe('the classes of hostile files', () => {
  test('hold three thousand files between them, no two with one name in a class', () => {
    const texts = new Set(classes.flatMap(({ files }) => files(SHARE).map(({ text }) => text)));
    expect(texts.size).toBeGreaterThan(3000);
    for (const { files, name } of classes) {
      const names = files(SHARE).map((file) => file.name);
      expect([...new Set(names)], name).toHaveLength(names.length);
    }
  });
});
