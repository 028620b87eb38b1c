import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { generatedDraft, generatedStory } from './generated-story.ts';

describe('generated stories', () => {
  it.each([30, 50, 1000])('of %i nodes are files that the check takes', (nodes) => {
    const read = readScenario(JSON.stringify(generatedDraft({ nodes })));
    expect(read.ok ? [] : read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of 10,000 nodes break no rule but the limit on nodes', () => {
    expect(Object.keys(generatedStory({ nodes: 10_000 }).nodes)).toHaveLength(10_000);
  });

  it('are the same for the same figures, and differ by seed', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => JSON.stringify(generatedDraft({ nodes: 50, seed })));
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});
