import { describe, expect, it } from 'vitest';
import { explored } from '../../src/analysis/explore.ts';
import { get } from '../../src/analysis/layout.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { MET } from '../../src/analysis/packed/standing-classes.ts';
import { gridStory, PROOF_GRID } from './grid-story.ts';
import { plainSearch } from './plain-search.ts';

/** Those that are quick enough for every run of the tests. */
const SMALL = PROOF_GRID.filter(({ nodes, carried, once }) => nodes < 100 && carried <= 8 && once <= 6);

describe('the grid', () => {
  it.each(SMALL.map((figures) => [figures.name, figures] as const))(
    'is a story that the check takes: %s',
    (_, figures) => {
      expect(Object.keys(gridStory(figures).nodes)).toHaveLength(figures.nodes);
    },
  );

  it.each(SMALL.filter(({ mood, time }) => !mood && !time).map((figures) => [figures.name, figures] as const))(
    'comes to the same as a plain search: %s',
    (_, figures) => {
      const plain = plainSearch(figures, 4_000_000);
      const { story, states, count, complete } = explored(packedStory(gridStory(figures), true), 2_000_000);
      expect(complete).toBe(true);
      const [nodes, ends] = [new Set<number>(), new Set<number>()];
      for (let state = 0; state < count; state += 1) {
        const at = state * story.words;
        const place = story.placeAt(states, at);
        if (place < story.nodes) nodes.add(place);
        else
          ends.add(story.goals.reduce((met, { field }, i) => met | (get(states, at, field) === MET ? 1 << i : 0), 0));
      }
      expect([...nodes].sort((a, b) => a - b)).toEqual(plain?.nodes);
      expect([...ends].sort((a, b) => a - b)).toEqual(plain?.ends);
    },
  );
});
