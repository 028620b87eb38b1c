/** The home screen lists whoever comes with the game, each once. */
import { expect, it } from 'vitest';
import { libraryEntries } from '../../src/app/library.ts';
import { FIRST_MINUTE, LINE_UP } from '../../src/app/line-up.ts';

it('lists the people of the line-up and the first minute, and nobody out of the archive', () => {
  expect(libraryEntries().map(({ id }) => id)).toEqual([...LINE_UP, FIRST_MINUTE]);
});
