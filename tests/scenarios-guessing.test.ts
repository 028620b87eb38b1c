/** What guessing passes in what comes with the game: at most one play in a hundred, but for who is there for practice alone. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explored } from '../src/analysis/explore.ts';
import { guessingIn } from '../src/analysis/figures/guessing.ts';
import { packedStory } from '../src/analysis/packed/pack.ts';
import { GUESSES_NOTED, STATES_MAX } from '../src/analysis/thresholds.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';
import { shippedStories } from './shipped-stories.ts';

const files = shippedStories.map((path) => [path, readFileSync(path, 'utf8')] as const);

it.each(files)('%s is guessed at most once in a hundred plays, or is for practice', (path, text) => {
  const read = readScenario(text, { people: shippedPeople });
  if (!read.ok) throw new Error(`${path} cannot be read`);
  if (read.value.use === 'practice') return;
  const { passes } = guessingIn(explored(packedStory(read.value, false), STATES_MAX), undefined);
  expect(passes.least).toBe(passes.most);
  expect(passes.most).toBeLessThanOrEqual(GUESSES_NOTED);
});
